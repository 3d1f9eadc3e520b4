// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/chart_canvas.h"
#include "ui/canvas/chart_motion.h"
#include "ui/canvas/chart_picture.h"
#include "ui/painting/drawing_painter.h"

#include <QTimer>
#include <memory>

namespace orgwright {

/// The moving parts of a chart canvas: the camera over the chart with wheel, touchpad and scroll bars, the
/// painting of what is in sight, and the smooth way from one layout to the next. Which chart it is and how
/// its cards look, a subclass says. It lays out only while it can be seen: what happens meanwhile is made up
/// for when it is shown.
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

protected:
    /// The chart as it is to be now; called at most once an event.
    virtual std::unique_ptr<drawing::OrgChart> makeChart(double aspect) = 0;
    virtual drawing::CardLook look(drawing::Node node) const = 0;
    /// The card that stays where it is on the screen when the chart is laid out again.
    virtual drawing::Node anchor() const = 0;
    /// Paints what lies over the chart, such as a drag.
    virtual void paintOver(QPainter&) {}

    /// Lays out again, now or when the canvas is shown.
    void rebuild(bool isMoving);
    void setCamera(const Camera& camera);
    void bringIntoSight(drawing::Node node);
    /// The largest zoom at which the chart fits the view, within what fit() shows.
    double fittingZoom(const drawing::OrgChart& chart) const;

    QSizeF view() const { return viewport()->size(); }
    drawing::Node nodeAt(const QPointF& at) const { return m_chart->cardAt(m_camera.toDrawing(at)); }
    drawing::Node hovered() const { return m_hovered; }
    void hover(drawing::Node node);
    void updateCard(drawing::Node node);
    void updateAll();

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;

    Workspace& m_workspace;
    DrawingPainter m_painter;

private:
    void settle();
    void layOut(bool isMoving);
    void paintChart(QPainter& painter, const QRect& region);

    std::unique_ptr<drawing::OrgChart> m_chart;
    Camera m_camera;
    ChartPicture m_picture;
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
