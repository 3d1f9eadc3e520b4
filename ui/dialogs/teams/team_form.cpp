// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/teams/team_form.h"

#include "core/commands/team_commands.h"
#include "core/drawing/chart_colours.h"
#include "ui/panels/inspector/hue_choice.h"
#include "ui/panels/inspector/note_field.h"
#include "ui/panels/inspector/position_face.h"
#include "ui/panels/inspector/team_hues.h"
#include "ui/panels/inspector/team_section.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/words/model_words.h"
#include "ui/words/refusal_words.h"
#include "ui/words/text.h"

#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr std::size_t kMostLeads = 500;
constexpr int kTeamFormInset = 8; // of a row's label

Label* caption(const QString& text) {
    return new Label(text, Type::Body, &Colours::ink2);
}

} // namespace

TeamForm::TeamForm(PlanDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_rows(makeRows()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    column->addStretch(1);
    connectRows();
}

QWidget* TeamForm::makeRows() {
    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    m_name = new FieldRow(tr("Name"));
    m_parent = new FieldRow(tr("Part of"));
    m_parent->setOpensPicker(true);
    m_parent->setPlaceholder(tr("None, a team at the top"));
    m_lead = new FieldRow(tr("Lead"));
    m_lead->setOpensPicker(true);
    m_lead->setPlaceholder(tr("Nobody"));
    m_colour = new HueChoice;
    m_charter = new NoteField(tr("Charter"), tr("What the team owns"));
    for (FieldRow* row : {m_name, m_parent, m_lead}) {
        row->setReadOnly(m_document.isReadOnly());
        column->addWidget(row);
    }
    auto* below = new QVBoxLayout;
    below->setContentsMargins(scaled(kTeamFormInset), scaled(8), scaled(kTeamFormInset), 0);
    below->setSpacing(scaled(4));
    below->addWidget(caption(tr("Colour")));
    below->addWidget(m_colour);
    below->addSpacing(scaled(8));
    below->addWidget(caption(tr("Charter")));
    below->addWidget(m_charter);
    column->addLayout(below);
    m_colour->setEnabled(!m_document.isReadOnly());
    m_charter->setReadOnly(m_document.isReadOnly());
    return rows;
}

void TeamForm::connectRows() {
    connect(m_name, &FieldRow::committed, this, &TeamForm::commitName);
    connect(m_parent, &FieldRow::activated, this, &TeamForm::chooseParent);
    connect(m_lead, &FieldRow::activated, this, &TeamForm::chooseLead);
    connect(m_colour, &HueChoice::chosen, this,
            [this](int hue) { tell(edit([&](Team& row) { row.colour = hue; })); });
    connect(m_charter, &NoteField::committed, this,
            [this](const QString& text) { tell(edit([&](Team& row) { row.charter = stdText(text); })); });
}

void TeamForm::show(TeamId team) {
    if (team != m_team) {
        commitPending();
        m_name->cancel();
    }
    m_team = team;
    refresh();
}

void TeamForm::refresh() {
    const Team* row = org().find(m_team);
    m_rows->setVisible(row != nullptr);
    if (!row)
        return;
    m_name->setValue(shownText(row->name, 400));
    m_parent->setValue(teamPath(org(), row->parent));
    m_lead->setValue(row->lead ? nameOf(m_document.plan(), m_document.scenario(), row->lead) : QString());
    m_colour->setCurrent(row->colour);
    m_charter->setNote(qtText(row->charter));
}

void TeamForm::editName() {
    if (org().find(m_team))
        m_name->edit();
}

void TeamForm::commitPending() {
    if (org().find(m_team))
        m_charter->commit();
}

template <class Edit>
QString TeamForm::edit(const Edit& change) {
    const auto command = [&](Editor& editor) -> Result<void> {
        const Team* now = editor.org().find(m_team);
        if (!now)
            return refuse(Reason::NotFound, m_team);
        Team row = *now;
        change(row);
        return editTeam(editor, row);
    };
    if (const auto why = m_document.preview(command, [](const auto&, const auto&, const auto&) {}))
        return sentence(*why, m_document.plan(), m_document.scenario());
    m_document.run(command);
    return {};
}

void TeamForm::tell(const QString& reason) {
    if (reason.isEmpty())
        return;
    Q_EMIT refused(reason);
    refresh();
}

void TeamForm::commitName(const QString& typed) {
    const QString why = edit([&](Team& row) { row.name = stdText(typed.trimmed()); });
    if (!why.isEmpty())
        m_name->refuse(why);
}

/// Without the team itself and what is below it, of which it cannot become a part.
std::vector<ChoicePopover::Choice> TeamForm::parents() const {
    const drawing::ChartColours colours(org(), {});
    std::vector<ChoicePopover::Choice> choices{{0, tr("No team, at the top"), {}, {}, true}};
    std::vector<TeamId> open{TeamId{}};
    while (!open.empty()) {
        const TeamId team = open.back();
        open.pop_back();
        if (const Team* row = org().find(team)) {
            const Team* parent = org().find(row->parent);
            choices.push_back({team.value(), shownText(row->name),
                               parent ? shownText(parent->name) : QString(),
                               hueColour(colours.ofTeam(team).hue)});
        }
        const auto parts = org().parts(team);
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
            if (part->id != m_team)
                open.push_back(part->id);
        }
    }
    return choices;
}

void TeamForm::chooseParent() {
    auto* popover = new ChoicePopover(tr("Find a team"), parents(), this);
    connect(popover, &ChoicePopover::chosen, this, [this](std::int64_t id) {
        m_document.run([&, this](Editor& editor) { return moveTeam(editor, m_team, TeamId(id)); });
    });
    popover->openAt(*m_parent);
}

void TeamForm::chooseLead() {
    std::vector<ChoicePopover::Choice> choices{{0, tr("Nobody"), {}, {}, true}};
    for (const PositionId member : membersOf(org(), m_team)) {
        if (choices.size() > kMostLeads)
            break;
        choices.push_back({member.value(), nameOf(m_document.plan(), m_document.scenario(), member),
                           shownTitle(*org().find(member))});
    }
    auto* popover = new ChoicePopover(tr("Find a member"), std::move(choices), this);
    connect(popover, &ChoicePopover::chosen, this,
            [this](std::int64_t id) { tell(edit([&](Team& row) { row.lead = PositionId(id); })); });
    popover->openAt(*m_lead);
}

} // namespace orgwright
