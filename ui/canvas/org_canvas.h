// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/card_drag.h"
#include "ui/canvas/chart_canvas.h"
#include "ui/canvas/chart_motion.h"
#include "ui/canvas/chart_picture.h"
#include "ui/canvas/kinship.h"
#include "ui/painting/drawing_painter.h"

#include <QTimer>
#include <memory>

class QHelpEvent;
class QRubberBand;

namespace orgwright {

/// The org chart: paints what of the chart is in sight, and turns mouse, wheel, touchpad and keys into
/// selection, moves and view changes. It follows the document by its changes and keeps no copy of anything.
class OrgCanvas : public ChartCanvas {
    Q_OBJECT

public:
    explicit OrgCanvas(Workspace& workspace, QWidget* parent = nullptr);
    ~OrgCanvas() override;

    const drawing::OrgChart& chart() const { return *m_chart; }
    const Camera& camera() const { return m_camera; }
    Workspace& workspace() const { return m_workspace; }
    bool isDragging() const { return m_drag.isActive(); }
    const CardDrag& drag() const { return m_drag; }

    /// What painting took since the canvas was made, for tests.
    struct Work {
        std::int64_t cardsDrawn = 0;
        std::int64_t nodesVisited = 0;
        std::size_t labelsShaped = 0;
    };
    const Work& work() const { return m_work; }

    /// Where a card is seen, in the viewport; empty where it is not shown.
    QRectF cardOnScreen(PositionId position) const;

    void fit();
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    /// Shows this place of the chart, in its pixels, in the middle.
    void centreOn(const QPointF& place);
    /// Brings the position into sight, unfolding what hides it, and selects it.
    void reveal(PositionId position);
    /// Folds every branch below this layer of what is shown; 0 unfolds all.
    void foldBelow(int layer);
    /// Folds what does not fit legibly; for the first look at a plan.
    void foldToFit();
    /// Takes over a drag that began elsewhere, such as in the tray.
    void beginDrag(std::vector<PositionId> positions, const QPoint& global);
    /// What the legend says: the colours in use with their names.
    std::vector<drawing::ChartColour> legend() const;

Q_SIGNALS:
    void editRequested(orgwright::PositionId position);
    /// Dropped with Alt held: the manager goes alone, the reports are to be asked about.
    void splitRequested(orgwright::PositionId position, orgwright::PositionId manager,
                        orgwright::PositionId before);
    /// Released outside the chart.
    void droppedOutside(const std::vector<orgwright::PositionId>& positions, const QPoint& global);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Press { None, Card, Paper, Pan, Band };

    // Building
    drawing::ChartOptions chartOptions() const;
    drawing::Density roomyDensity(const TreeScope& shown) const;
    std::unique_ptr<drawing::OrgChart> makeChart() const;
    bool canFollow() const;
    /// Builds the chart anew, or where these changes are all that is new, lets it follow them.
    void rebuild(bool isMoving, const Changes* changes = nullptr);
    void followChanges(const Changes& changes);
    bool refreshCards(const Changes& changes);
    drawing::Node anchor() const;
    QSizeF view() const { return viewport()->size(); }

    // Camera
    void setCamera(const Camera& camera);
    void updateScrollBars();
    void show(drawing::Node node);

    // Painting
    drawing::CardLook look(drawing::Node node) const;
    void paintChart(QPainter& painter, const QRect& region);
    void paintDrag(QPainter& painter);
    void updateCard(drawing::Node node);
    void updateAll();
    void updateTarget();
    void followSelection();

    // Input
    drawing::Node nodeAt(const QPointF& at) const;
    void hover(drawing::Node node);
    void pressCard(drawing::Node node, QMouseEvent* event);
    void startDrag();
    void dragTo(const QPointF& at);
    void finishDrag(const QPoint& global, bool isAlone);
    void cancelDrag();
    void dragKey(int key);
    void scrollNearEdge();
    void finishBand();
    void toggleFold(drawing::Node node);
    bool moveByKey(QKeyEvent* event);
    void go(Direction direction, bool isExtending);
    bool showToolTip(QHelpEvent* event);
    void selectRange(drawing::Node node);

    Workspace& m_workspace;
    std::unique_ptr<drawing::OrgChart> m_chart;
    Camera m_camera;
    DrawingPainter m_painter;
    ChartPicture m_picture;
    Work m_work;
    std::vector<PositionId> m_shownSelection;
    drawing::Drawing m_frame;
    ChartMotion m_motion;
    QTimer m_tick;
    QTimer m_settle; ///< after resizing
    CardDrag m_drag;
    Press m_press = Press::None;
    QPointF m_pressAt;
    QPointF m_pointer;
    drawing::Node m_pressed = drawing::kNoNode;
    drawing::Node m_hovered = drawing::kNoNode;
    QRubberBand* m_band = nullptr;
    QTimer m_edgeScroll;
    bool m_isArranging = false; ///< scroll bars are being set, not moved
    bool m_hasBeenFitted = false;
    Camera m_fitted; ///< what fit() showed; while the camera still does, resizing fits anew
    double m_builtAspect = 1.6;
};

} // namespace orgwright
