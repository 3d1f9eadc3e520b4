// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/list/change_panel.h"

#include "ui/changes/list/change_details.h"
#include "ui/changes/list/change_export.h"
#include "ui/changes/list/change_list_view.h"
#include "ui/changes/list/clash_section.h"
#include "ui/changes/list/list_head.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace orgwright {

ChangePanel::ChangePanel(Workspace& workspace, ChangeBook& book, ChangeView& view, QWidget* parent)
    : Surface(&Colours::panel, Qt::LeftEdge, parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_view(view)
    , m_head(new ListHead)
    , m_model(new ChangeModel(this))
    , m_list(new ChangeListView(*m_model, ChangeDelegate::Shows::Changes))
    , m_clashes(new ClashSection(book))
    , m_empty(new EmptyState("changes", {}, tr("Make a scenario")))
    , m_consequence(new Label({}, Type::Small, &Colours::ink2))
    , m_others(new Label({}, Type::Small, &Colours::ink2))
    , m_takeBack(new Button("take-back", tr("Take back")))
    , m_foot(makeFoot()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_clashes);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_foot);
    m_list->setAccessibleName(tr("Changes"));
    setAccessibleName(tr("Changes"));
    setWindowWidth(0);
    listen();
}

QWidget* ChangePanel::makeFoot() {
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HairLine);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(scaled(18), scaled(9), scaled(18), scaled(9));
    row->setSpacing(scaled(8));
    m_consequence->setWrapped(true);
    row->addWidget(m_consequence, 1);
    m_takeBack->setSize(ControlSize::Small);
    row->addWidget(m_takeBack);
    column->addLayout(row);
    m_others->setWrapped(true);
    m_others->setContentsMargins(scaled(18), 0, scaled(18), scaled(9));
    column->addWidget(m_others);
    return foot;
}

void ChangePanel::listen() {
    connect(&m_book, &ChangeBook::changed, this, &ChangePanel::refresh);
    connect(&m_view, &ChangeView::lineChanged, this, &ChangePanel::followLine);
    connect(&m_workspace.view, &ChartView::changed, this, [this] {
        if (m_head->arrangement().discretion != m_workspace.discretion())
            refresh();
    });
    connect(m_head, &ListHead::arranged, this, &ChangePanel::refresh);
    connect(m_head, &ListHead::exportRequested, this,
            [this](ChangeFile kind) { exportChanges(window(), m_workspace, m_book, kind); });
    connect(m_list, &ChangeListView::linesChosen, this, &ChangePanel::giveLines);
    connect(m_list, &ChangeListView::takeBackRequested, this, &ChangePanel::takeBack);
    connect(m_list, &ChangeListView::detailsRequested, this, &ChangePanel::openDetails);
    connect(m_list, &ChangeListView::menuRequested, this, &ChangePanel::openMenu);
    connect(m_list, &ChangeListView::moveRequested, this, &ChangePanel::moveBefore);
    const auto zoom = [this] {
        if (const auto lines = m_list->selectedLines(); !lines.empty())
            Q_EMIT zoomRequested(lines.front());
    };
    connect(m_list, &ChangeListView::zoomRequested, this, zoom);
    connect(m_list, &QListView::doubleClicked, this, zoom);
    connect(m_clashes, &ClashSection::positionChosen, this, &ChangePanel::positionChosen);
    connect(m_takeBack, &QAbstractButton::clicked, this, &ChangePanel::takeBack);
    connect(m_empty, &EmptyState::acted, this,
            [this] { m_workspace.actions.trigger(ActionId::NewScenario); });
}

void ChangePanel::refresh() {
    if (!isVisible())
        return;
    m_isTaking = true;
    m_head->setDiscretion(m_workspace.discretion());
    m_head->setCount(static_cast<int>(m_book.list().lines.size()));
    m_model->setDraggable(whyNotOrdered().isEmpty());
    m_model->setRows(changeRows(m_book, m_head->arrangement()));
    restoreSelection();
    m_isTaking = false;
    m_clashes->refresh(m_head->arrangement().discretion);
    showEmptiness();
    showFoot();
}

void ChangePanel::showEmptiness() {
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_empty->button()->setVisible(m_book.isOfBaseline());
    if (m_book.isOfBaseline())
        m_empty->setSentence(tr("The baseline is what is. Make a scenario to plan what could be."));
    else if (m_book.list().lines.empty())
        m_empty->setSentence(tr("Nothing is changed yet. Move a card on the chart, and it is listed here."));
    else
        m_empty->setSentence(tr("No change is like that. Filter for something else."));
}

void ChangePanel::showFoot() {
    const auto lines = m_list->selectedLines();
    m_foot->setVisible(!lines.empty());
    if (lines.empty())
        return;
    const auto others = m_book.alsoTakenBack(lines);
    if (!others)
        m_consequence->setText(tr("This cannot be taken back by itself"));
    else if (others->empty())
        m_consequence->setText(lines.size() == 1 ? tr("Taking this back needs no other line")
                                                 : tr("Taking these back needs no other line"));
    else
        m_consequence->setText(
            tr("Also takes back %n others that build on it", nullptr, static_cast<int>(others->size())));
    m_others->setText(others ? sentencesOf(*others) : QString());
    m_others->setVisible(!m_others->text().isEmpty());
    setRefused(*m_takeBack, m_book.readOnlyReason());
    m_takeBack->setEnabled(m_takeBack->isEnabled() && others);
}

/// One a line, the first of them.
QString ChangePanel::sentencesOf(const ChangeBook::Lines& lines) const {
    constexpr std::size_t kMost = 6;
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(lines.size(), kMost); ++i)
        sentences +=
            QStringLiteral("– ") + changeRow(m_book, lines[i], m_head->arrangement().discretion).text;
    if (lines.size() > kMost)
        sentences += tr("and %n more", nullptr, static_cast<int>(lines.size() - kMost));
    return sentences.join(QLatin1Char('\n'));
}

void ChangePanel::keepSelection() {
    m_selected.clear();
    for (const std::size_t line : m_list->selectedLines())
        m_selected.push_back(m_book.list().lines[line].decisions.front());
}

void ChangePanel::restoreSelection() {
    ChangeBook::Lines lines;
    for (const Decision& decision : m_selected) {
        if (const auto line = m_book.lineOf(decision))
            lines.push_back(*line);
    }
    m_list->selectLines(lines);
}

void ChangePanel::giveLines() {
    if (m_isTaking || !m_book.isTold())
        return;
    keepSelection();
    m_isTaking = true;
    m_view.setLine(m_selected.empty() ? std::nullopt : std::optional(m_selected.front()));
    m_isTaking = false;
    showFoot();
    if (const auto lines = m_list->selectedLines(); lines.size() == 1)
        Q_EMIT lineChosen(lines.front());
}

void ChangePanel::followLine() {
    if (m_isTaking)
        return;
    m_selected.clear();
    if (m_view.line())
        m_selected.push_back(*m_view.line());
    // Where the list is not told yet, it is about to be filled anew.
    if (!isVisible() || !m_book.isTold())
        return;
    m_isTaking = true;
    restoreSelection();
    m_isTaking = false;
    showFoot();
}

void ChangePanel::takeBack() {
    const auto lines = m_list->selectedLines();
    if (lines.empty())
        return;
    const QString only = changeRow(m_book, lines.front(), m_head->arrangement().discretion).text;
    const std::size_t taken = m_book.takeBack(lines);
    if (taken == 1)
        Q_EMIT tookBack(tr("Taken back: %1").arg(only));
    else if (taken > 1)
        Q_EMIT tookBack(tr("%n changes were taken back", nullptr, static_cast<int>(taken)));
}

void ChangePanel::openDetails() {
    const auto lines = m_list->selectedLines();
    if (lines.empty())
        return;
    auto* details = new ChangeDetails(m_book, lines, this);
    const QModelIndex index = m_model->index(m_model->rowOf(static_cast<int>(lines.front())));
    const QRect row = m_list->visualRect(index);
    details->openAt(m_list->viewport()->mapToGlobal(QPoint(row.left() + scaled(40), row.bottom())));
    details->quarter()->setFocus(Qt::PopupFocusReason);
    details->quarter()->edit();
}

void ChangePanel::openMenu(const QPoint& global) {
    QMenu menu(this);
    const auto lines = m_list->selectedLines();
    const bool isOfBet = !lines.empty() && !m_book.list().lines[lines.front()].initiatives.empty();
    const QString show = isOfBet ? tr("Show in the portfolio") : tr("Show on the chart");
    connect(menu.addAction(show), &QAction::triggered, this, [this, lines] {
        if (!lines.empty())
            Q_EMIT zoomRequested(lines.front());
    });
    connect(menu.addAction(tr("Quarter, owner and note…")), &QAction::triggered, this,
            &ChangePanel::openDetails, Qt::QueuedConnection);
    menu.addAction(m_workspace.actions.action(ActionId::UseAsEvidence));
    menu.addSeparator();
    QAction* taking = menu.addAction(tr("Take back"));
    taking->setEnabled(m_takeBack->isEnabled());
    connect(taking, &QAction::triggered, this, &ChangePanel::takeBack);
    menu.exec(global);
}

/// Why rows cannot be put into another order; empty where they can.
QString ChangePanel::whyNotOrdered() const {
    if (m_head->arrangement().sort != ChangeSort::Author)
        return tr("Sort by the order of the steps first");
    return m_book.readOnlyReason();
}

void ChangePanel::moveBefore(int beforeLine) {
    const auto lines = m_list->selectedLines();
    if (lines.empty() || !whyNotOrdered().isEmpty())
        return;
    const std::size_t end = m_book.list().lines.size();
    m_book.moveBefore(lines, beforeLine < 0 ? end : static_cast<std::size_t>(beforeLine));
}

void ChangePanel::takeFocus() {
    if (m_list->isVisible())
        m_list->setFocus(Qt::ShortcutFocusReason);
    else if (m_empty->button()->isVisible())
        m_empty->button()->setFocus(Qt::ShortcutFocusReason);
}

void ChangePanel::setWindowWidth(int pixels) {
    m_width = pixels >= 1600 ? 400 : 372;
    setFixedWidth(scaled(m_width));
}

void ChangePanel::showEvent(QShowEvent* event) {
    Surface::showEvent(event);
    refresh();
}

void ChangePanel::changeEvent(QEvent* event) {
    Surface::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFixedWidth(scaled(m_width));
}

} // namespace orgwright
