// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/list/clash_section.h"

#include "ui/changes/list/change_list_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/label.h"
#include "ui/words/clash_words.h"

#include <QHBoxLayout>
#include <algorithm>

namespace orgwright {
namespace {

constexpr int kRowHeight = 58;
constexpr int kMostRows = 3; // in sight

} // namespace

ClashSection::ClashSection(ChangeBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_model(new ChangeModel(this))
    , m_view(new ChangeListView(*m_model, ChangeDelegate::Shows::Clashes))
    , m_title(new Label({}, Type::CaptionStrong, &Colours::ink2))
    , m_ours(new Button({}, ButtonKind::Outline))
    , m_theirs(new Button({}, ButtonKind::Outline)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(scaled(18), 0, scaled(18), 0);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    column->addWidget(m_view);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(48), 0, scaled(18), scaled(8));
    foot->setSpacing(scaled(8));
    for (Button* button : {m_ours, m_theirs}) {
        button->setSize(ControlSize::Small);
        foot->addWidget(button);
    }
    foot->addStretch();
    column->addLayout(foot);
    column->addWidget(new HairLine);
    m_view->setAccessibleName(tr("Clashes"));
    m_view->setDragDropMode(QAbstractItemView::NoDragDrop);
    connect(m_view, &ChangeListView::linesChosen, this, &ClashSection::giveSelection);
    connect(m_ours, &QAbstractButton::clicked, this, [this] { settle(Settle::Ours); });
    connect(m_theirs, &QAbstractButton::clicked, this, [this] { settle(Settle::Theirs); });
}

void ClashSection::refresh(bool hidesNames) {
    m_clashes.clear();
    std::vector<ChangeRow> rows;
    for (const Clash& clash : m_book.org().clashes()) {
        ChangeRow row;
        row.line = static_cast<int>(rows.size());
        row.text = subjectOf(m_book.plan(), m_book.scenario(), clash, hidesNames);
        row.boldLength = static_cast<int>(row.text.size());
        row.detail = sentence(m_book.plan(), m_book.scenario(), clash, hidesNames);
        rows.push_back(std::move(row));
        m_clashes.push_back(clash.id);
    }
    setVisible(!rows.empty());
    m_title->setText(tr("%n clashes to settle", nullptr, static_cast<int>(rows.size())));
    m_view->setFixedHeight(scaled(kRowHeight) * std::clamp(static_cast<int>(rows.size()), 1, kMostRows));
    m_model->setRows(std::move(rows));
    tellSelection();
}

void ClashSection::tellSelection() {
    const bool isSome = !m_view->selectedLines().empty();
    const bool isMany = m_clashes.size() > 1;
    m_ours->setText(isSome || !isMany ? tr("Keep ours") : tr("Keep all ours"));
    m_theirs->setText(isSome || !isMany ? tr("Take theirs") : tr("Take all theirs"));
    const QString locked = m_book.readOnlyReason();
    setRefused(*m_ours, locked, tr("What this scenario decided stands"));
    setRefused(*m_theirs, locked, tr("The other value is taken over"));
}

void ClashSection::giveSelection() {
    tellSelection();
    const auto chosen = m_view->selectedLines();
    if (chosen.size() != 1 || chosen.front() >= m_clashes.size())
        return;
    const Clash* clash = m_book.org().find(m_clashes[chosen.front()]);
    if (clash && clash->subject == Kind::Position)
        Q_EMIT positionChosen(PositionId(clash->row));
}

void ClashSection::settle(Settle how) {
    std::vector<ClashId> meant;
    for (const std::size_t line : m_view->selectedLines())
        meant.push_back(m_clashes[line]);
    m_book.settle(meant.empty() ? m_clashes : meant, how);
}

} // namespace orgwright
