// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/portfolio/board_picture.h"
#include "ui/painting/drawing_painter.h"
#include "ui/shell/workspace.h"

#include <QWidget>
#include <optional>

class QLineEdit;

namespace orgwright {

/// The board itself, as high as it takes: shows the picture, selects, drags and adds bets. Stands in a scroll
/// area.
class BoardCanvas : public QWidget {
    Q_OBJECT

public:
    explicit BoardCanvas(Workspace& workspace, QWidget* parent = nullptr);
    ~BoardCanvas() override;

    const drawing::BoardPicture& picture() const { return m_picture; }
    const drawing::BoardContent& content() const { return m_content; }
    Selection& selection() const { return m_workspace.selection; }
    /// Where a bet's card stands on this widget; empty for one that is not shown.
    QRect cardOnScreen(InitiativeId bet) const;
    /// 1: as large as everything else; kept between kLeastZoom and kMostZoom. For a room that looks from
    /// afar.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    static constexpr double kLeastZoom = 0.5;
    static constexpr double kMostZoom = 3.0;
    /// Opens the field for a new bet at the top of the bucket's column.
    void addBet(Bucket bucket);
    /// The column that new bets go to by key: that of the selected bet, else the first open one.
    Bucket currentBucket() const;

Q_SIGNALS:
    /// The selected bet's fields are to be edited.
    void editRequested();
    void menuRequested(const QPoint& global);
    /// This part should come into sight.
    void sightWanted(const QRect& part);
    /// Letters were typed: something is to be found.
    void findRequested(const QString& text);

protected:
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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Where a dragged card would land.
    struct Slot {
        std::size_t column = 0;
        std::size_t lane = 0;
        InitiativeId before = {};
        QRectF line = {}; ///< drawn on this widget
        friend bool operator==(const Slot& a, const Slot& b) {
            return a.column == b.column && a.lane == b.lane && a.before == b.before;
        }
    };

    void refresh();
    void redraw();
    double pixelsToScreen() const;
    drawing::Point toDrawing(const QPointF& at) const;
    QRectF toScreen(const drawing::Rect& rect) const;
    std::optional<std::size_t> columnAt(drawing::Point at, const std::array<drawing::Rect, 4>& parts) const;
    bool pressHead(drawing::Point at);
    void beginDrag(const QPointF& at);
    void dragTo(const QPointF& at);
    void endDrag(bool drops);
    std::optional<Slot> slotAt(drawing::Point at) const;
    void preview();
    void paintDrag(QPainter& painter);
    void moveSelection(int columns, int rows);
    void moveCard(int columns, int rows);
    void dropInSlot(InitiativeId bet, const Slot& slot);
    void drop(InitiativeId bet, Bucket bucket, InitiativeId before);
    void finishAdding(bool adds);
    bool isOwnOrder() const;

    Workspace& m_workspace;
    drawing::BoardContent m_content;
    drawing::BoardPicture m_picture;
    drawing::BoardLook m_look;
    DrawingPainter m_painter;
    std::optional<QPointF> m_pressedAt;
    InitiativeId m_pressed;
    QPointF m_pointer;
    std::optional<Slot> m_slot;
    QLineEdit* m_field;
    Bucket m_adding = Bucket::None;
    double m_zoom = 1.0;
};

} // namespace orgwright
