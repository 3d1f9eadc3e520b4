// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/list/change_list_view.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>

namespace orgwright {

ChangeListView::ChangeListView(ChangeModel& model, ChangeDelegate::Shows shows, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new ChangeDelegate(shows, this)) {
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
}

std::vector<std::size_t> ChangeListView::selectedLines() const {
    std::vector<std::size_t> lines;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (const int line = m_model.at(index).line; line >= 0)
            lines.push_back(static_cast<std::size_t>(line));
    }
    std::ranges::sort(lines);
    return lines;
}

void ChangeListView::selectLines(const std::vector<std::size_t>& lines) {
    QItemSelection wanted;
    QModelIndex first;
    for (const std::size_t line : lines) {
        const int row = m_model.rowOf(static_cast<int>(line));
        if (row < 0)
            continue;
        const QModelIndex index = m_model.index(row);
        wanted.select(index, index);
        if (!first.isValid())
            first = index;
    }
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        scrollTo(first);
}

void ChangeListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    Q_EMIT linesChosen();
}

ChangeDelegate::Button ChangeListView::buttonAt(const QPoint& at) const {
    const QModelIndex index = indexAt(at);
    return index.isValid() ? m_delegate->buttonAt(index, visualRect(index), layoutDirection(), at)
                           : ChangeDelegate::Button::None;
}

void ChangeListView::press(ChangeDelegate::Button button) {
    if (button == ChangeDelegate::Button::Details)
        Q_EMIT detailsRequested();
    if (button == ChangeDelegate::Button::TakeBack)
        Q_EMIT takeBackRequested();
}

/// A button acts on its row, or on all selected ones where that is among them.
void ChangeListView::mousePressEvent(QMouseEvent* event) {
    const auto button =
        event->button() == Qt::LeftButton ? buttonAt(event->pos()) : ChangeDelegate::Button::None;
    m_isPressed = button != ChangeDelegate::Button::None;
    if (!m_isPressed)
        return QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    press(button);
}

void ChangeListView::mouseReleaseEvent(QMouseEvent* event) {
    if (!std::exchange(m_isPressed, false))
        QListView::mouseReleaseEvent(event);
}

void ChangeListView::mouseMoveEvent(QMouseEvent* event) {
    if (m_isPressed)
        return;
    m_delegate->setHot(indexAt(event->pos()), buttonAt(event->pos()));
    viewport()->update();
    QListView::mouseMoveEvent(event);
}

int ChangeListView::lineAt(int row) const {
    return row < m_model.rowCount() ? m_model.at(m_model.index(row)).line : -1;
}

/// Moves the selected line over its neighbour.
void ChangeListView::step(int by) {
    const auto lines = selectedLines();
    if (lines.empty())
        return;
    const int edge = static_cast<int>(by < 0 ? lines.front() : lines.back());
    const int row = m_model.rowOf(edge) + by;
    if (row < 0 || lineAt(row) < 0)
        return;
    Q_EMIT moveRequested(by < 0 ? lineAt(row) : lineAt(row + 1));
}

void ChangeListView::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return step(event->key() == Qt::Key_Up ? -1 : 1);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT zoomRequested();
        return;
    case Qt::Key_F2:
        Q_EMIT detailsRequested();
        return;
    case Qt::Key_Delete:
        Q_EMIT takeBackRequested();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        // Where only the place is known, as when the list was just entered, that comes first.
        if (currentIndex().isValid() && selectedLines().empty())
            return setCurrentIndex(currentIndex());
        [[fallthrough]];
    default:
        QListView::keyPressEvent(event);
    }
}

/// Headings are stepped over: they stand above their lines.
QModelIndex ChangeListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex to = QListView::moveCursor(action, modifiers);
    if (!to.isValid() || m_model.at(to).line >= 0)
        return to;
    const bool isUp = action == MoveUp || action == MovePageUp || action == MovePrevious;
    return m_model.index(isUp && to.row() > 0 ? to.row() - 1 : to.row() + 1);
}

void ChangeListView::dropEvent(QDropEvent* event) {
    const QModelIndex over = indexAt(event->position().toPoint());
    int row = over.isValid() ? over.row() : m_model.rowCount();
    if (over.isValid() && dropIndicatorPosition() == BelowItem)
        ++row;
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    // Below the last of a group: behind the line above, wherever that stands.
    int before = lineAt(row);
    if (before < 0 && row > 0 && lineAt(row - 1) >= 0)
        before = lineAt(row - 1) + 1;
    Q_EMIT moveRequested(before);
}

void ChangeListView::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || m_model.at(index).line < 0)
        return;
    Q_EMIT menuRequested(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

bool ChangeListView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        m_delegate->setHot({}, ChangeDelegate::Button::None);
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto button = buttonAt(help->pos());
        if (button != ChangeDelegate::Button::None) {
            QToolTip::showText(help->globalPos(),
                               button == ChangeDelegate::Button::Details ? tr("Quarter, owner and note  F2")
                                                                         : tr("Take back  Del"),
                               viewport());
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

} // namespace orgwright
