// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/chart_canvas.h"
#include "ui/canvas/chart_motion.h"
#include "ui/canvas/chart_picture.h"
#include "ui/canvas/drag_picture.h"
#include "ui/painting/drawing_painter.h"

#include <QTimer>
#include <memory>

namespace orgwright {

/// The moving parts of a chart canvas: the camera over the chart with wheel, touchpad, hand and scroll bars,
/// the painting of what is in sight, and the smooth way from one layout to the next. Which chart it is and
/// how its cards look, a subclass says. It lays out only while it can be seen: what happens meanwhile is made
/// up for when it is shown.
class CameraCanvas : public ChartCanvas {
    Q_OBJECT

public:
    explicit CameraCanvas(Workspace& workspace, QWidget* parent = nullptr);

    Workspace& workspace() const override { return m_workspace; }
    const drawing::OrgChart& chart() const override { return *m_chart; }
    const Camera& camera() const override { return m_camera; }
    void fit() override;
    void setZoom(double zoom) override;
    void centreOn(const QPointF& place) override;

    /// What painting took since the canvas was made, for tests.
    struct Work {
        std::int64_t cardsDrawn = 0;
        std::int64_t nodesVisited = 0;
        std::size_t labelsShaped = 0;
    };
    const Work& work() const { return m_work; }

protected:
    /// The chart as it is to be now; called at most once an event.
    virtual std::unique_ptr<drawing::OrgChart> makeChart(double aspect) = 0;
    /// Lets the chart follow an edit that has been made; false, with nothing done, where it is to be made
    /// anew.
    virtual bool follow(drawing::OrgChart&, const Changes&) { return false; }
    virtual drawing::CardLook look(drawing::Node node) const = 0;
    /// The card that stays where it is on the screen when the chart is laid out again.
    virtual drawing::Node anchor() const = 0;
    /// Paints what lies over the chart under a child of the canvas, within that.
    virtual void paintOver(QPainter&) {}
    /// What is dragged is now held here.
    virtual void dragTo(const QPointF& at) = 0;

    /// Lays out again, now or when the canvas is shown.
    void rebuild(bool isMoving);
    /// Lays out what the plan has become. Not put off where the chart stands for the plan, as it then must
    /// not be asked for what is gone.
    void rebuild(const Changes& changes);
    /// Takes over what changed in the card's own row but for its size.
    void refreshCard(PositionId box);

    void setCamera(const Camera& camera);
    /// Moves the chart with the hand by whole device pixels, and the hand's place by as much.
    void panTo(const QPointF& hand);
    void bringIntoSight(drawing::Node node);
    /// The largest zoom at which the chart fits the view, within what fit() shows.
    double fittingZoom(const drawing::OrgChart& chart) const;

    QSizeF view() const { return viewport()->size(); }
    drawing::Node nodeAt(const QPointF& at) const { return m_chart->cardAt(m_camera.toDrawing(at)); }
    drawing::Node hovered() const { return m_hovered; }
    void hover(drawing::Node node);
    void updateCard(drawing::Node node);
    void updateAll();
    /// Shows what is dragged at the pointer.
    void updateDrag();

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;

    Workspace& m_workspace;
    DragPicture m_dragged;
    QPointF m_pointer;   ///< where the mouse was last heard of
    QTimer m_edgeScroll; ///< runs in a drag: scrolls while the pointer is near an edge

private:
    void settle();
    void scrollNearEdge();
    void layOut(bool isMoving, const Changes* changes = nullptr);
    void moveView(QPointF by);
    bool hasOtherShape() const;
    bool hasTrail(drawing::Node node) const;
    void arrangeDrag();
    void paintChart(QPainter& painter, const QRect& region);

    std::unique_ptr<drawing::OrgChart> m_chart;
    Camera m_camera;
    DrawingPainter m_painter;
    ChartPicture m_picture;
    Work m_work;
    ChartMotion m_motion;
    drawing::Drawing m_frame;
    QTimer m_tick;
    QTimer m_settle; ///< after resizing
    drawing::Node m_hovered = drawing::kNoNode;
    Camera m_fitted; ///< what fit() showed; while the camera still does, resizing fits anew
    double m_builtAspect = 1.6;
    bool m_isArranging = false; ///< scroll bars are being set, not moved
    bool m_isStale = true;
};

} // namespace orgwright
