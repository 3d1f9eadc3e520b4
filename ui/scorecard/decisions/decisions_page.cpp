// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/decisions/decisions_page.h"

#include "core/commands/scorecard_commands.h"
#include "ui/scorecard/decisions/decision_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>

namespace orgwright {
namespace {

constexpr std::array<int, DecisionModel::Count> kWidths{280, 96, 120, 96, 120, 90, 56, 80, 240};

} // namespace

DecisionsPage::DecisionsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new DecisionModel(workspace, this))
    , m_table(new QTreeView)
    , m_empty(new EmptyState("note",
                             tr("No decision is logged yet. Log what had to be decided, when, and who did: "
                                "decision velocity is reckoned from that."),
                             tr("Log a decision")))
    , m_head(new QWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(4), scaled(16), scaled(12));
    column->setSpacing(scaled(8));
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(new Label(tr("Decision log"), Type::PanelTitle));
    head->addStretch(1);
    auto* add = new Button("plus", tr("Log a decision"));
    add->setSize(ControlSize::Small);
    head->addWidget(add);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_table->setModel(m_model);
    dressTree(*m_table);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAccessibleName(tr("Decision log"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_table->header()->setStretchLastSection(true);
    for (int i = 0; i < DecisionModel::Count; ++i)
        m_table->header()->resizeSection(i, scaled(kWidths[static_cast<std::size_t>(i)]));
    const auto log = [this] { m_workspace.actions.trigger(ActionId::LogDecision); };
    connect(add, &QAbstractButton::clicked, this, log);
    connect(m_empty, &EmptyState::acted, this, log);
    connect(m_table, &QTreeView::doubleClicked, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &DecisionsPage::openMenu);
    connect(&workspace.document, &PlanDocument::historyChanged, this, &DecisionsPage::refresh);
    connect(&workspace.view, &ChartView::changed, this, &DecisionsPage::refresh);
    setFocusProxy(m_table);
}

LoggedDecisionId DecisionsPage::current() const {
    return m_model->decisionAt(m_table->currentIndex());
}

void DecisionsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void DecisionsPage::refresh() {
    if (!isVisible())
        return;
    const LoggedDecisionId now = current();
    m_model->refresh();
    m_table->setCurrentIndex(m_model->indexOf(now));
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_head->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

void DecisionsPage::openMenu(const QPoint& at) {
    if (!current())
        return;
    QMenu menu(this);
    const bool canEdit = !m_workspace.document.isReadOnly();
    connect(menu.addAction(tr("Edit…")), &QAction::triggered, this,
            [this] { Q_EMIT editRequested(current()); });
    QAction* evidence = menu.addAction(tr("Use as evidence for…"));
    connect(evidence, &QAction::triggered, this, [this] { Q_EMIT evidenceRequested(current()); });
    evidence->setEnabled(canEdit && !m_workspace.scorecard.card().lock);
    QAction* gone = menu.addAction(tr("Delete"));
    connect(gone, &QAction::triggered, this, &DecisionsPage::remove);
    gone->setEnabled(canEdit);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void DecisionsPage::remove() {
    const LoggedDecisionId decision = current();
    if (decision)
        m_workspace.document.run([&](Editor& editor) { return deleteDecision(editor, decision); });
}

bool DecisionsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress || !current())
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT editRequested(current());
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace orgwright
