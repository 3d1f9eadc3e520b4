// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_delegate.h"
#include "ui/changes/list/change_model.h"

#include <QListView>

namespace orgwright {

/// The rows of a change list with their buttons, keys and the order that is given by dragging them.
class ChangeListView : public QListView {
    Q_OBJECT

public:
    ChangeListView(ChangeModel& model, ChangeDelegate::Shows shows, QWidget* parent = nullptr);

    /// Lines of the selected rows, in the order of the list.
    std::vector<std::size_t> selectedLines() const;
    /// Selects these lines, as far as they are listed, and brings the first into view.
    void selectLines(const std::vector<std::size_t>& lines);

Q_SIGNALS:
    void linesChosen(); ///< the selection is another
    void detailsRequested();
    void takeBackRequested();
    void zoomRequested();
    /// The selected lines are to stand before this one; -1: at the end.
    void moveRequested(int beforeLine);
    void menuRequested(const QPoint& global);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    bool viewportEvent(QEvent* event) override;

private:
    ChangeDelegate::Button buttonAt(const QPoint& at) const;
    void press(ChangeDelegate::Button button);
    void step(int by);
    int lineAt(int row) const;

    ChangeModel& m_model;
    ChangeDelegate* m_delegate;
    bool m_isPressed = false; ///< on a button of a row
};

} // namespace orgwright
