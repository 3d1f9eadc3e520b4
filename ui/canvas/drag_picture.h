// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"
#include "ui/canvas/camera.h"
#include "ui/painting/drawing_painter.h"

#include <QImage>
#include <QString>
#include <array>
#include <optional>

class QPainter;

namespace orgwright {

/// What a drag under way looks like over a chart: the slot where the card would land, the card under the
/// pointer with what comes along, and the sentence that says what happens on release. Each is painted once
/// and copied from frame to frame as long as it looks the same.
class DragPicture {
public:
    /// What is dragged.
    struct Load {
        PositionId card;        ///< one that the chart does not show is drawn as an empty card
        bool isSeveral = false; ///< more than one card comes along
        QString count = {};     ///< on the card's corner: "23 people"; empty: nothing
    };
    /// Where it is, on which canvas.
    struct Place {
        const drawing::OrgChart& chart;
        const Camera& camera;
        QSize view;
        double ratio; ///< device pixels by logical pixels
        QPointF pointer;
    };

    void setLoad(Load load);
    /// Where it would land, none over nothing; whether it may not; the sentence, empty for none.
    void setTarget(std::optional<drawing::DropPlace> target, bool isRefused, const QString& sentence);
    /// Paints again whatever there is, such as in other colours.
    void forget();

    void moveTo(const Place& place, DrawingPainter& drawings);
    /// What of the view the pictures cover since moveTo(), empty where there is none.
    std::array<QRect, 3> parts() const;
    void paint(QPainter& painter) const;

private:
    struct Picture {
        QImage image;
        QPointF at;
    };

    void paintCard(const Place& place, DrawingPainter& drawings);
    void paintSentence(double ratio);
    void paintSlot(const Place& place);

    Load m_load;
    std::optional<drawing::DropPlace> m_target;
    bool m_isRefused = false;
    bool m_isTargetNew = false; ///< since the last move
    QString m_sentence;
    Picture m_slot;
    Picture m_card;
    Picture m_tag;
    QSizeF m_size; ///< of the card
    double m_ratio = 0;
    Camera m_camera; ///< with which the slot was painted
};

} // namespace orgwright
