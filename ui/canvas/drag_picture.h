// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"
#include "ui/canvas/camera.h"
#include "ui/painting/drawing_painter.h"

#include <QString>
#include <optional>

class QPainter;

namespace orgwright {

/// What a drag under way looks like over a chart: the slot where the card would land, the card under the
/// pointer with what comes along, and the sentence that says what happens on release.
struct DragPicture {
    const drawing::OrgChart& chart;
    const Camera& camera;
    QSizeF view;
    QPointF pointer;
    PositionId card;        ///< one that the chart does not show is drawn as an empty card
    bool isSeveral = false; ///< more than one card comes along
    QString count = {};     ///< on the card's corner: "23 people"; empty: nothing
    QString sentence = {};  ///< empty: nothing
    std::optional<drawing::DropPlace> target = {};
    bool isRefused = false;

    void paint(QPainter& painter, DrawingPainter& drawings) const;

private:
    void paintSlot(QPainter& painter) const;
    QRectF paintCard(QPainter& painter, DrawingPainter& drawings) const;
    void paintSentence(QPainter& painter, const QPointF& at) const;
};

} // namespace orgwright
