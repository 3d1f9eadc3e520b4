// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history/history_panel.h"

#include "ui/panels/history/history_delegate.h"
#include "ui/panels/history/history_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/words/formats.h"

#include <QHBoxLayout>
#include <QListView>

namespace orgwright {
namespace {

QListView* makeList(HistoryModel* model) {
    auto* list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new HistoryDelegate(list));
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->viewport()->setAttribute(Qt::WA_Hover);
    list->viewport()->setAutoFillBackground(false);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setTabKeyNavigation(false);
    list->setAccessibleName(HistoryPanel::tr("Steps"));
    return list;
}

} // namespace

HistoryPanel::HistoryPanel(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::panel, Qt::RightEdge, parent)
    , m_workspace(workspace)
    , m_model(new HistoryModel(workspace.document, this))
    , m_list(makeList(m_model))
    , m_count(new Label({}, Type::Small, &Colours::ink2))
    , m_back(new Button("undo", tr("Back to when I opened it")))
    , m_checkpoint(new Button("bookmark", tr("Name a checkpoint"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(new HairLine);
    column->addWidget(m_list, 1);
    column->addWidget(new HairLine);
    column->addLayout(makeFoot());
    setAccessibleName(tr("History"));
    setFixedWidth(scaled(280));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(&workspace.document, &PlanDocument::historyChanged, this, &HistoryPanel::refresh);
    refresh();
}

QLayout* HistoryPanel::makeHead() {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), scaled(8), scaled(8), scaled(8));
    head->addWidget(new Label(tr("History"), Type::PanelTitle));
    head->addSpacing(scaled(6));
    head->addWidget(m_count, 1);
    auto* close = new IconButton("close", tr("Close the history"));
    close->setGlyphSize(16);
    head->addWidget(close);
    connect(close, &QAbstractButton::clicked, this, &HistoryPanel::closeRequested);
    return head;
}

QLayout* HistoryPanel::makeFoot() {
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(scaled(12), scaled(12), scaled(12), scaled(12));
    foot->setSpacing(scaled(8));
    foot->addWidget(m_back);
    foot->addWidget(m_checkpoint);
    connect(m_checkpoint, &QAbstractButton::clicked, this,
            [this] { m_workspace.actions.trigger(ActionId::Checkpoint); });
    connect(m_back, &QAbstractButton::clicked, this,
            [this] { goTo(static_cast<int>(m_workspace.document.core().openedStep())); });
    return foot;
}

void HistoryPanel::refresh() {
    m_model->refresh();
    const Document& core = m_workspace.document.core();
    const int steps = static_cast<int>(core.history().last());
    m_count->setText(tr("%n steps", nullptr, steps));
    m_list->setCurrentIndex(m_model->index(m_model->presentRow()));
    // With what could be done again below it in sight.
    m_list->scrollTo(m_model->index(std::min(m_model->presentRow() + 2, m_model->rowCount() - 1)));
    m_list->scrollTo(m_model->index(m_model->presentRow()));
    const QString locked = core.isReadOnly() ? tr("This plan can only be read") : QString();
    const bool isBack = core.history().cursor() == core.openedStep();
    // Steps dropped since then cannot be walked back to.
    const bool isGone = core.openedStep() > core.history().last();
    const QString reason = isBack   ? tr("The plan is as it was when you opened it")
                           : isGone ? tr("That state is behind steps that were replaced")
                                    : QString();
    setRefused(*m_back, locked.isEmpty() ? reason : locked);
    setRefused(*m_checkpoint, locked);
}

void HistoryPanel::goTo(int row) {
    if (row >= 0 && row != m_model->presentRow() && !m_workspace.document.isReadOnly())
        m_workspace.document.goTo(row);
}

void HistoryPanel::showPresent() {
    m_list->scrollTo(m_model->index(m_model->presentRow()), QAbstractItemView::PositionAtCenter);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QSize HistoryPanel::sizeHint() const {
    return {scaled(280), scaled(400)};
}

} // namespace orgwright
