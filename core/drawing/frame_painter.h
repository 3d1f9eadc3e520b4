// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_painter.h"

namespace orgwright::drawing {

/// Around a frame's label: before the name (the swatch stands there), between name and count, behind the
/// count.
inline constexpr Length kFrameNameLeft = pixels(23);
inline constexpr Length kFrameNameGap = pixels(6);
inline constexpr Length kFrameCountRight = pixels(9);

/// Draws team frames, each as one group.
class FramePainter {
public:
    FramePainter(const OrgChart& chart, double zoom, Drawing& to)
        : m_chart(chart)
        , m_zoom(zoom)
        , m_to(to) {}

    /// The frame behind its cards, with its label row where there is room for it at this zoom.
    void frame(Node node, Detail detail);
    /// Only the frame, filled the darker the more people it holds beside the fullest one.
    void mass(Node node, std::int32_t mostPeople);
    /// The team's name on a plate, in screen pixels; nothing where it does not fit the frame. Drawn in front
    /// of everything.
    void plate(Node node);

private:
    Length screenPixels(double count) const { return static_cast<Length>(count * kPixel / m_zoom + 0.5); }
    int hueOf(Node node) const;
    Subject subject(Node node, Part part) const;
    Box frameBox(Node node) const;
    void label(Node node);

    const OrgChart& m_chart;
    double m_zoom;
    Drawing& m_to;
};

} // namespace orgwright::drawing
