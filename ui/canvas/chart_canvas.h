// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"
#include "ui/canvas/camera.h"
#include "ui/shell/workspace.h"

#include <QAbstractScrollArea>
#include <vector>

namespace orgwright {

/// A view of a chart of boxes: what the page, the minimap, the zoom control and assistive technology need of
/// it, whatever the boxes stand for.
class ChartCanvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    using QAbstractScrollArea::QAbstractScrollArea;

    virtual Workspace& workspace() const = 0;
    virtual const drawing::OrgChart& chart() const = 0;
    virtual const Camera& camera() const = 0;
    virtual bool isDragging() const = 0;

    /// Shows the whole chart, as large as fits.
    virtual void fit() = 0;
    /// Keeps what is in the middle there.
    virtual void setZoom(double zoom) = 0;
    /// Shows this place of the chart, in its pixels, in the middle.
    virtual void centreOn(const QPointF& place) = 0;
    void zoomIn() { setZoom(camera().zoom() * 1.2); }
    void zoomOut() { setZoom(camera().zoom() / 1.2); }

    /// Where a box is seen, in the viewport; empty where it is not shown.
    QRectF cardOnScreen(PositionId box) const;
    /// What the legend says: the colours in use with their names.
    std::vector<drawing::ChartColour> legend() const;

Q_SIGNALS:
    void zoomChanged(double zoom);
    void cameraChanged();
    void chartChanged();
    void dragChanged();
    void menuRequested(const QPoint& global);
    /// Text was typed over the chart.
    void findRequested(const QString& text);
};

} // namespace orgwright
