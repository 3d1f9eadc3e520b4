// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tray/tray.h"

#include "core/commands/position_commands.h"
#include "ui/panels/tray/tray_list.h"
#include "ui/panels/tray/tray_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>

namespace orgwright {
namespace {

class TrayGlyph : public QWidget {
public:
    TrayGlyph() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {scaled(16), scaled(16)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        icons::paint(painter, rect(), "tray", colours().ink);
    }
};

std::vector<PositionId> carried(const QMimeData& data, const Org& org) {
    std::vector<PositionId> positions;
    for (const QByteArray& line : data.data(QLatin1String(Tray::kMimeType)).split('\n')) {
        const PositionId position(line.trimmed().toLongLong());
        if (org.find(position))
            positions.push_back(position);
    }
    return positions;
}

} // namespace

Tray::Tray(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::panel, Qt::TopEdge, parent)
    , m_workspace(workspace)
    , m_hues(workspace)
    , m_model(new TrayModel(workspace, m_hues, this))
    , m_list(new TrayList(*m_model))
    , m_count(new Label({}, Type::Small, &Colours::ink2))
    , m_invitation(new Label(tr("Drop here to take a branch off the chart; nothing is lost"), Type::Small,
                             &Colours::ink2))
    , m_placeAll(new Button(tr("Place all"), ButtonKind::Plain)) {
    auto* row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->setContentsMargins(scaled(16), 1, scaled(12), 0);
    row->setSpacing(scaled(10));
    row->addWidget(new TrayGlyph);
    row->addWidget(new Label(tr("Tray"), Type::BodyMedium));
    row->addWidget(m_count);
    row->addSpacing(scaled(8));
    row->addWidget(m_list, 1);
    row->addWidget(m_invitation, 1);
    row->addWidget(m_placeAll);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Tray"));
    setAcceptDrops(true);
    listen();
    refresh();
}

void Tray::listen() {
    connect(&m_workspace.document, &PlanDocument::changed, this, &Tray::follow);
    connect(&m_workspace.drop, &DropPreview::changed, this, &Tray::showWhenNeeded);
    connect(&m_workspace.selection, &Selection::changed, this, &Tray::takeSelection);
    connect(&m_workspace.view, &ChartView::changed, this, [this] {
        m_hues.reset();
        m_model->repaint();
    });
    connect(m_placeAll, &QAbstractButton::clicked, this, &Tray::placeAllRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Tray::giveSelection);
    connect(m_list, &TrayList::dragStarted, this, &Tray::dragStarted);
    connect(m_list, &QWidget::customContextMenuRequested, this, &Tray::openMenu);
}

void Tray::follow(const Changes& changes) {
    m_hues.follow(changes);
    refresh();
}

void Tray::refresh() {
    m_isTaking = true;
    m_model->refresh();
    m_isTaking = false;
    takeSelection();
    const int count = m_model->rowCount();
    m_count->setText(tr("%n positions without a manager", nullptr, count));
    m_count->setVisible(count > 0);
    m_placeAll->setVisible(count > 0 && !m_workspace.document.isReadOnly());
    showWhenNeeded();
}

void Tray::showWhenNeeded() {
    const bool isDragging = m_workspace.drop.isActive() && !m_workspace.portfolio.isShown();
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_invitation->setVisible(isEmpty);
    setVisible((!isEmpty && m_isWanted) || isDragging);
    if (!isDragging)
        setDropTarget(false);
}

void Tray::takeSelection() {
    if (m_isTaking)
        return;
    m_isTaking = true;
    QItemSelection wanted;
    for (const PositionId position : m_workspace.selection.positions()) {
        if (const int row = m_model->rowOf(position); row >= 0)
            wanted.select(m_model->index(row), m_model->index(row));
    }
    m_list->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    m_isTaking = false;
}

void Tray::giveSelection() {
    if (m_isTaking)
        return;
    std::vector<PositionId> chosen;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        chosen.push_back(m_model->position(index));
    m_isTaking = true;
    if (!chosen.empty())
        m_workspace.selection.select(std::move(chosen));
    m_isTaking = false;
}

void Tray::openMenu(const QPoint& at) {
    if (!m_list->indexAt(at).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Actions& actions = m_workspace.actions;
    for (const ActionId id : {ActionId::MoveTo, ActionId::EditCurrent, ActionId::AssignTeam,
                              ActionId::FillSeat, ActionId::ClosePosition, ActionId::DeletePosition})
        menu->addAction(actions.action(id));
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

QSize Tray::sizeHint() const {
    return {scaled(600), scaled(46)};
}

bool Tray::isTargetAt(const QPoint& globalPosition) const {
    return isVisible() && rect().contains(mapFromGlobal(globalPosition));
}

void Tray::setDropTarget(bool on) {
    if (m_isDropTarget == on)
        return;
    m_isDropTarget = on;
    update();
}

void Tray::setWanted(bool on) {
    m_isWanted = on;
    showWhenNeeded();
}

void Tray::focusChips() {
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void Tray::paintEvent(QPaintEvent* event) {
    Surface::paintEvent(event);
    if (!m_isDropTarget)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()).adjusted(3, 4, -3, -3), kCardRadius, colours().soft, colours().accent,
             2.5);
}

void Tray::dragEnterEvent(QDragEnterEvent* event) {
    if (m_workspace.document.isReadOnly() || !event->mimeData()->hasFormat(QLatin1String(kMimeType)))
        return;
    event->acceptProposedAction();
    setDropTarget(true);
}

void Tray::dragLeaveEvent(QDragLeaveEvent*) {
    setDropTarget(false);
}

void Tray::dropEvent(QDropEvent* event) {
    setDropTarget(false);
    const std::vector<PositionId> positions = carried(*event->mimeData(), m_workspace.document.org());
    if (positions.empty())
        return;
    event->acceptProposedAction();
    m_workspace.document.run([&](Editor& editor) { return placeInTray(editor, positions); });
}

} // namespace orgwright
