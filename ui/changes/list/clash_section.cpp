// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/list/clash_section.h"

#include "ui/changes/list/change_list_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/label.h"
#include "ui/words/clash_words.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <algorithm>

namespace orgwright {
namespace {

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
    addKey(Qt::Key_1, Settle::Ours);
    addKey(Qt::Key_2, Settle::Theirs);
    connect(m_ours, &QAbstractButton::clicked, this, [this] { settle(Settle::Ours); });
    connect(m_theirs, &QAbstractButton::clicked, this, [this] { settle(Settle::Theirs); });
}

/// In the list, where something is selected: a key must not settle all by a slip.
void ClashSection::addKey(Qt::Key key, Settle how) {
    auto* shortcut = new QShortcut(QKeySequence(key), m_view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, how] {
        if (!m_view->selectedLines().empty() && m_book.readOnlyReason().isEmpty())
            settle(how);
    });
}

void ClashSection::refresh(const Discretion& discretion) {
    m_clashes.clear();
    std::vector<ChangeRow> rows;
    for (const Clash& clash : m_book.org().clashes()) {
        ChangeRow row;
        row.line = static_cast<int>(rows.size());
        row.text = subjectOf(m_book.plan(), m_book.scenario(), clash, discretion);
        row.boldLength = static_cast<int>(row.text.size());
        row.detail = sentence(m_book.plan(), m_book.scenario(), clash, discretion);
        rows.push_back(std::move(row));
        m_clashes.push_back(clash.id);
    }
    setVisible(!rows.empty());
    m_title->setText(tr("%n clashes to settle", nullptr, static_cast<int>(rows.size())));
    m_model->setRows(std::move(rows));
    fitHeight();
    tellSelection();
}

/// As high as the first rows, whose sentences break as the width has it.
void ClashSection::fitHeight() {
    int height = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), kMostRows); ++row)
        height += m_view->sizeHintForRow(row);
    m_view->setFixedHeight(std::max(height, 1));
}

void ClashSection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

/// Whether what the buttons are about is the baseline's alone.
bool ClashSection::isBaselines() const {
    const auto chosen = m_view->selectedLines();
    for (std::size_t i = 0; i < m_clashes.size(); ++i) {
        const bool isMeant = chosen.empty() || std::ranges::count(chosen, i) > 0;
        const Clash* clash = m_book.org().find(m_clashes[i]);
        if (isMeant && clash && !clash->source.empty())
            return false;
    }
    return true;
}

void ClashSection::tellSelection() {
    const bool isSome = !m_view->selectedLines().empty();
    const bool isMany = m_clashes.size() > 1;
    const bool isAll = !isSome && isMany;
    m_ours->setText(isAll ? tr("Keep all as here") : tr("Keep as here"));
    if (isBaselines())
        m_theirs->setText(isAll ? tr("Take all from the baseline") : tr("Take the baseline’s"));
    else
        m_theirs->setText(isAll ? tr("Take all from the others") : tr("Take the copy’s"));
    const QString locked = m_book.readOnlyReason();
    setRefused(*m_ours, locked, tr("What this scenario decided stands") + QStringLiteral("  1"));
    setRefused(*m_theirs, locked, tr("The other value is taken over") + QStringLiteral("  2"));
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
