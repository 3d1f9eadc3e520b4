// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/board/board_canvas.h"

#include <QScrollArea>

namespace orgwright {

class EmptyState;

/// A column a bucket, a card a bet; scrolls where there is more than fits. Where there is no card it says
/// why, and offers what to do about it.
class BoardPage : public QScrollArea {
    Q_OBJECT

public:
    explicit BoardPage(Workspace& workspace, QWidget* parent = nullptr);
    ~BoardPage() override;

    BoardCanvas& canvas() const { return *m_canvas; }
    /// What stands in place of cards, or null.
    EmptyState* shownEmptyState() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void bringIntoSight(const QRect& part);
    void tellSight();
    void showEmptyState();

    Workspace& m_workspace;
    BoardCanvas* m_canvas;
    EmptyState* m_noBets;
    EmptyState* m_noMatch;
};

} // namespace orgwright
