// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/capacity/capacity_page.h"

#include "core/commands/portfolio_commands.h"
#include "core/commands/work_shares.h"
#include "ui/portfolio/capacity/capacity_delegate.h"
#include "ui/portfolio/capacity/capacity_model.h"
#include "ui/portfolio/capacity/load_list.h"
#include "ui/portfolio/capacity/share_drag.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kNameWidth = 300;
constexpr int kQuarterWidth = 96;
constexpr Share kShareOfNew{20'00};

} // namespace

CapacityPage::CapacityPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new CapacityModel(workspace, this))
    , m_load(new LoadList(workspace))
    , m_nothing(new Label({}, Type::Body, &Colours::ink2))
    , m_table(new QTreeView) {
    build();
    connect(&workspace.portfolio, &PortfolioView::staffingChanged, this, &CapacityPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CapacityPage::followCurrent);
    connect(m_model, &CapacityModel::misread, &workspace.document, &PlanDocument::refused);
}

void CapacityPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(18), scaled(4), scaled(18), scaled(12));
    column->setSpacing(scaled(8));
    m_nothing->setWrapped(true);
    column->addWidget(m_load);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    m_table->setModel(m_model);
    dressTree(*m_table);
    m_table->setItemDelegate(new CapacityDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed |
                             QAbstractItemView::EditKeyPressed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleName(tr("Capacity"));
    m_table->installEventFilter(this);
    new ShareDrag(*m_table, *m_model, m_workspace.document);
    connect(m_load, &LoadList::chosen, this, &CapacityPage::goTo);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CapacityPage::openMenu);
    setFocusProxy(m_table);
}

void CapacityPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void CapacityPage::refresh() {
    if (!isVisible())
        return;
    m_isRefreshing = true;
    rememberFolds();
    const QModelIndex now = m_table->currentIndex();
    const TeamId team = m_model->teamAt(now);
    const InitiativeId bet = m_model->betAt(now);
    const Worker who = m_model->workerAt(now);
    m_model->refresh();
    m_table->expandAll();
    restoreFolds({});
    m_table->header()->setStretchLastSection(false);
    m_table->setColumnWidth(0, scaled(kNameWidth));
    for (int place = 1; place < m_model->columnCount(); ++place)
        m_table->setColumnWidth(place, scaled(kQuarterWidth));
    if (const QModelIndex row = m_model->indexOf(team); row.isValid()) {
        QModelIndex wanted = row;
        for (int each = 0; each < m_model->rowCount(row); ++each) {
            const QModelIndex below = m_model->index(each, 0, row);
            if (bet && m_model->betAt(below) == bet && m_model->workerAt(below) == who)
                wanted = below;
        }
        m_table->setCurrentIndex(wanted.siblingAtColumn(now.column()));
    }
    m_isRefreshing = false;
    tellLoad();
}

void CapacityPage::rememberFolds() {
    const std::function<void(const QModelIndex&)> note = [&](const QModelIndex& under) {
        for (int row = 0; row < m_model->rowCount(under); ++row) {
            const QModelIndex each = m_model->index(row, 0, under);
            if (m_model->betAt(each))
                continue;
            if (m_table->isExpanded(each) || m_model->rowCount(each) == 0)
                m_folded.erase(m_model->teamAt(each));
            else
                m_folded.insert(m_model->teamAt(each));
            note(each);
        }
    };
    note({});
}

void CapacityPage::restoreFolds(const QModelIndex& under) {
    for (int row = 0; row < m_model->rowCount(under); ++row) {
        const QModelIndex each = m_model->index(row, 0, under);
        restoreFolds(each);
        if (!m_model->betAt(each) && m_folded.contains(m_model->teamAt(each)))
            m_table->collapse(each);
    }
}

void CapacityPage::tellLoad() {
    const Org& org = m_workspace.document.org();
    m_load->show(m_model->over(), m_model->under());
    const QString nothing =
        org.teams().isEmpty()
            ? tr("There are no teams yet. Make them with Teams… in the menu File, or import a list.")
        : org.initiatives().isEmpty() ? tr("There are no bets yet, so all is run work. Add bets on the "
                                           "board, then give them shares here.")
                                      : QString();
    m_nothing->setText(nothing);
    m_nothing->setVisible(!nothing.isEmpty());
    m_table->setVisible(!org.teams().isEmpty());
}

/// Goes to the team in the quarter looked at.
void CapacityPage::goTo(TeamId team) {
    const QModelIndex row = m_model->indexOf(team);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        if (m_model->quarterAt(column) == m_workspace.portfolio.quarter())
            m_table->setCurrentIndex(row.siblingAtColumn(column));
    }
    m_table->scrollTo(row);
    m_table->setFocus();
}

/// The inspector shows what the row is about.
void CapacityPage::followCurrent() {
    if (m_isRefreshing)
        return;
    const QModelIndex now = m_table->currentIndex();
    if (const InitiativeId bet = m_model->betAt(now))
        m_workspace.selection.selectInitiative(bet);
    else if (const TeamId team = m_model->teamAt(now))
        m_workspace.selection.selectTeam(team);
}

void CapacityPage::fillBets(QMenu& menu, const std::function<void(InitiativeId)>& act) {
    const PlanDocument& document = m_workspace.document;
    for (const Bucket bucket : kBuckets) {
        for (const InitiativeId bet : initiativesIn(document.org(), bucket))
            connect(menu.addAction(nameOf(document.plan(), document.scenario(), bet)), &QAction::triggered,
                    this, [act, bet] { act(bet); });
    }
    menu.setEnabled(!menu.isEmpty());
}

void CapacityPage::openMenu(const QPoint& at) {
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid() || !m_model->teamAt(index) || m_workspace.document.isReadOnly())
        return;
    m_table->setCurrentIndex(index);
    const TeamId team = m_model->teamAt(index);
    QMenu menu(this);
    fillBets(*menu.addMenu(tr("Give a share to a bet")),
             [this, team](InitiativeId bet) { addTo(team, bet); });
    if (m_model->betAt(index) && index.column() > 0) {
        connect(menu.addAction(tr("Repeat to the last quarter")), &QAction::triggered, this,
                &CapacityPage::repeatToEnd);
        fillBets(*menu.addMenu(tr("Move it to another bet")), [this](InitiativeId bet) { shiftTo(bet); });
        connect(menu.addAction(tr("Take it away")), &QAction::triggered, this, &CapacityPage::clearCell);
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

/// A fifth of the team, in the quarter looked at.
void CapacityPage::addTo(TeamId team, InitiativeId bet) {
    const Quarter quarter = m_workspace.portfolio.quarter();
    m_workspace.document.run([&](Editor& editor) {
        return allocate(editor, {team, {}}, bet, quarter, quarter, kShareOfNew);
    });
}

void CapacityPage::repeatToEnd() {
    const QModelIndex now = m_table->currentIndex();
    const Worker who = m_model->workerAt(now);
    const InitiativeId bet = m_model->betAt(now);
    const Quarter from = m_model->quarterAt(now.column());
    const Allocation* row = allocationOf(m_workspace.document.org(), who, bet, from);
    const Share share = row ? row->share : Share{};
    m_workspace.document.run(
        [&](Editor& editor) { return allocate(editor, who, bet, from, m_model->quarters().back(), share); });
}

void CapacityPage::clearCell() {
    m_model->setData(m_table->currentIndex(), QString(), Qt::EditRole);
}

void CapacityPage::shiftTo(InitiativeId bet) {
    const QModelIndex now = m_table->currentIndex();
    const Worker who = m_model->workerAt(now);
    const InitiativeId from = m_model->betAt(now);
    const Quarter quarter = m_model->quarterAt(now.column());
    const Allocation* row = allocationOf(m_workspace.document.org(), who, from, quarter);
    if (!row || bet == from)
        return;
    const Share share = row->share;
    m_workspace.document.run(
        [&](Editor& editor) { return shiftAllocation(editor, who, from, bet, quarter, share); });
}

bool CapacityPage::eventFilter(QObject* watched, QEvent* event) {
    const bool isDelete =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
    if (watched == m_table && isDelete && m_model->betAt(m_table->currentIndex())) {
        clearCell();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace orgwright
