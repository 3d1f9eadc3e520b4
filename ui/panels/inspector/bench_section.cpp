// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/bench_section.h"

#include "core/commands/scorecard_commands.h"
#include "ui/panels/inspector/choice_popover.h"
#include "ui/widgets/icon_button.h"
#include "ui/words/model_words.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QMenu>
#include <algorithm>

namespace orgwright {
namespace {

constexpr std::array kReadiness{Readiness::Now, Readiness::InAYear, Readiness::Later};

std::vector<Successor> successorsOf(const Plan& plan, PositionId position) {
    std::vector<Successor> rows;
    for (const Successor& row : plan.rows<Successor>({})) {
        if (row.position == position)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end(), [](const Successor& a, const Successor& b) {
        return std::tuple(a.readiness, a.rank, a.id) < std::tuple(b.readiness, b.rank, b.id);
    });
    return rows;
}

} // namespace

BenchSection::BenchSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("Successors"), context, parent) {
    auto* add = new IconButton("plus", tr("Name a successor"));
    add->setSize(ControlSize::Small);
    add->setGlyphSize(14);
    addToTitle(add);
    m_add = add;
    connect(add, &QAbstractButton::clicked, this, [this, add] { askForNew(*add); });
}

void BenchSection::show(PositionId position) {
    m_position = position;
    refresh();
}

void BenchSection::refresh() {
    m_add->setVisible(!isLocked());
    const std::vector<Successor> rows = successorsOf(plan(), m_position);
    if (rows != m_seen || m_seenAt != m_position) {
        m_seen = rows;
        m_seenAt = m_position;
        clearRows();
        for (const Successor& row : rows)
            addSuccessorRow(row);
    }
    // Where nobody is led a successor is seldom looked for.
    setVisible(!isHiding(Topic::Succession) && (!rows.empty() || !org().reports(m_position).empty()));
}

void BenchSection::addSuccessorRow(const Successor& row) {
    FieldRow* line =
        addRemovable(readinessName(row.readiness), tr("No successor any more"), [this, id = row.id] {
            document().run([&](Editor& editor) { return removeSuccessor(editor, id); });
        });
    line->setValue(nameOf(plan(), row.person));
    if (!isHiding(Topic::Notes))
        line->setToolTip(shownText(row.note, 400).toHtmlEscaped());
    line->setOpensPicker(true);
    connect(line, &FieldRow::activated, this, [this, id = row.id, line] { openMenu(id, *line); });
}

void BenchSection::openMenu(SuccessorId successor, FieldRow& row) {
    const Successor* now = plan().rows<Successor>({}).find(successor);
    if (!now || isLocked())
        return;
    QMenu menu(this);
    for (const Readiness readiness : kReadiness) {
        QAction* action = menu.addAction(readinessName(readiness));
        action->setCheckable(true);
        action->setChecked(now->readiness == readiness);
        connect(action, &QAction::triggered, this, [this, wanted = *now, readiness]() mutable {
            wanted.readiness = readiness;
            document().run([&](Editor& editor) { return editSuccessor(editor, wanted); });
        });
    }
    menu.exec(row.mapToGlobal(row.rect().bottomLeft()));
}

void BenchSection::askForNew(const QWidget& anchor) {
    std::vector<ChoicePopover::Choice> choices;
    for (const Person& person : plan().people()) {
        const auto seats = org().seats(person.id);
        const bool sitsHere = std::any_of(seats.begin(), seats.end(), [&](const auto& link) {
            return org().find(link.id)->position == m_position;
        });
        const QString title =
            seats.empty() ? QString()
                          : titleOf(plan(), document().scenario(), org().find(seats.front().id)->position);
        if (!sitsHere)
            choices.push_back({person.id.value(), nameOf(plan(), person.id), title});
    }
    auto* popover = new ChoicePopover(tr("Find a person"), std::move(choices), this);
    connect(popover, &ChoicePopover::chosen, this, [this](std::int64_t id) {
        document().run([&](Editor& editor) {
            return addSuccessor(editor, {.position = m_position, .person = PersonId(id)});
        });
    });
    popover->openAt(anchor);
}

} // namespace orgwright
