// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QStackedWidget;

namespace orgwright {

class BoardPage;
class CapacityPage;
class PicturesPage;
class PortfolioBar;

/// The portfolio in the middle of the window: its bar, and below it the board, the capacity or the pictures.
class PortfolioPage : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioPage(Workspace& workspace, QWidget* parent = nullptr);

    BoardPage& board() const { return *m_board; }
    PortfolioBar& bar() const { return *m_bar; }

    /// Whether it stands alone on the whole screen, large enough for a room.
    bool isInRoom() const { return m_isInRoom; }
    void setInRoom(bool on);

Q_SIGNALS:
    void roomChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPage();

    Workspace& m_workspace;
    PortfolioBar* m_bar;
    QStackedWidget* m_stack;
    BoardPage* m_board;
    CapacityPage* m_capacity;
    PicturesPage* m_pictures;
    bool m_isInRoom = false;
    bool m_wasFullScreen = false;
};

} // namespace orgwright
