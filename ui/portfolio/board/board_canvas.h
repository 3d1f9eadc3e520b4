// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/drawing_painter.h"
#include "ui/portfolio/board/board_drop.h"
#include "ui/portfolio/board/board_ghost.h"
#include "ui/portfolio/board/board_part.h"
#include "ui/shell/workspace.h"
#include "ui/words/board_content.h"

#include <QBasicTimer>
#include <QWidget>
#include <optional>

namespace orgwright {

class QuickAdd;

/// The board itself, as high as it takes: shows the picture, selects, drags and adds bets. Stands in a scroll
/// area; the heads of its columns stay in sight.
class BoardCanvas : public QWidget {
    Q_OBJECT

public:
    explicit BoardCanvas(Workspace& workspace, QWidget* parent = nullptr);
    ~BoardCanvas() override;

    Workspace& workspace() const { return m_workspace; }
    const drawing::BoardContent& content() const { return m_content; }
    const drawing::BoardPicture& picture() const { return m_picture; }
    /// Where a bet's card stands on this widget; empty for one that is not shown.
    QRect cardOnScreen(InitiativeId bet) const;
    /// Opens the field for a new bet at the top of the bucket's column.
    void addBet(Bucket bucket);
    /// The column that new bets go to by key: that of the selected bet, else the first open one.
    Bucket currentBucket() const;
    /// Of what is painted: the heads that stay in sight, and all of it.
    int headsHeight() const;
    int shownHeight() const;
    bool isDragging() const { return m_look.dragged.isSet(); }
    /// Why there is no card to be seen, as a sentence; empty where there is one.
    QString emptyReason() const;

    /// Everything the keyboard can be at: heads, lanes, cards.
    std::vector<BoardPart> parts() const;
    QRect partOnScreen(const BoardPart& part) const;
    /// What assistive technology says of it.
    QString description(const BoardPart& part) const;
    bool isFolded(const BoardPart& part) const;
    /// Where the keyboard is; nothing at first.
    std::optional<BoardPart> current() const;
    void goTo(const BoardPart& part);
    /// The card below a bet's in its part of the column, else the one above; none where it is alone there.
    InitiativeId nextTo(InitiativeId bet) const;
    /// Folds or unfolds a column or a lane; opens a card's fields.
    void press(const BoardPart& part);

    /// 1: as large as everything else (in the room: as that is); kept between kLeastZoom and kMostZoom.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    static constexpr double kLeastZoom = 0.5;
    static constexpr double kMostZoom = 3.0;
    /// How many of the screen's pixels one of the board's takes.
    double pixelsToScreen() const;
    /// Large enough to be read from the back of a room.
    void setInRoom(bool on);
    /// How much of the board is scrolled away at the top, and how high the part in sight is.
    void setSight(int top, int height);

Q_SIGNALS:
    /// The selected bet's fields are to be edited.
    void editRequested();
    void menuRequested(const QPoint& global);
    /// This part should come into sight.
    void sightWanted(const QRect& part);
    void scrollWanted(int by);
    /// Letters were typed: something is to be found.
    void findRequested(const QString& text);
    void filterRequested();
    /// What is on the board, or where, is not what it was.
    void shownAnew();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void refresh();
    void follow();
    void redraw();
    void announce();
    drawing::Point toDrawing(const QPointF& at) const;
    QRectF toScreen(const drawing::Rect& rect) const;
    int stickyTop() const;
    bool isOverHeads(const QPointF& at) const;
    drawing::Point toHeads(const QPointF& at) const;
    std::optional<std::size_t> columnAt(drawing::Point at, const std::array<drawing::Rect, 4>& parts) const;
    const drawing::BoardPlace* cardAt(const QPointF& at) const;
    std::optional<std::size_t> laneHeadAt(const QPointF& at) const;
    std::optional<std::size_t> laneOf(std::int64_t key) const;
    QString tipAt(const QPointF& at) const;
    QString cardTip(InitiativeId bet) const;
    bool isButtonAt(const QPointF& at) const;
    bool pressHead(const QPointF& at);
    void hover(InitiativeId bet, std::optional<std::size_t> head);
    void unfoldAround(InitiativeId bet);
    void toggleLane(std::int64_t key);

    void beginDrag(const QPointF& at);
    void dragTo(const QPointF& at);
    void endDrag(bool drops);
    void takeGhost();
    std::optional<drawing::BoardGap> gapAt(drawing::Point at) const;
    void preview();
    void showMix(const Mix* after);
    QString dropSentence(const BoardDrop& drop) const;
    void drop(const BoardDrop& drop);
    void paintGap(QPainter& painter) const;
    void paintHeads(QPainter& painter);
    void paintCursor(QPainter& painter) const;

    void moveSelection(int columns, int rows);
    void moveAcross(int columns);
    void moveDown(int rows);
    void moveCard(int columns, int rows);
    void moveToLane(int by);
    bool moveByKey(QKeyEvent* event);
    bool actByKey(QKeyEvent* event);
    void enter(const QString& name);
    void closeField(bool byKey);
    void placeField();

    Workspace& m_workspace;
    drawing::BoardContent m_content;
    drawing::BoardPicture m_picture;
    drawing::BoardLook m_look;
    BoardOptions m_options;
    DrawingPainter m_painter;
    std::optional<BoardPart> m_cursor; ///< a head or a lane; of a card the selection knows
    std::size_t m_column = 0;          ///< the keyboard's, while it is at a lane
    PortfolioView::Lanes m_lanes = PortfolioView::Lanes::None;
    std::set<std::int64_t> m_foldedLanes;
    std::optional<QPointF> m_pressedAt;
    InitiativeId m_pressed;
    QPointF m_pointer;
    std::optional<drawing::BoardGap> m_asked; ///< where the drag was when it was last asked what a drop does
    BoardGhost m_ghost;
    QBasicTimer m_scrolling;
    QuickAdd* m_field;
    Bucket m_adding = Bucket::None;
    double m_zoom = 1.0;
    bool m_isInRoom = false;
    int m_top = 0;
    int m_sight = 0;
};

} // namespace orgwright
