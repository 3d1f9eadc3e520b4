// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_painter.h"

#include <QElapsedTimer>
#include <tsl/robin_map.h>

namespace orgwright {

/// Cards on their way from where they stood to where they stand: 180 ms, ease-out cubic. Cards move, then
/// lines are drawn again. With reduced motion nothing moves.
class ChartMotion {
public:
    /// Remembers where the cards stand that a view shows now, those on their way where they have come to; at
    /// most a few hundred, more than that jump.
    void remember(const drawing::OrgChart& chart, const drawing::Rect& visible);
    /// Starts towards the chart as it is now. `shift` is how far the camera moved between the two, in the
    /// drawing.
    void start(const drawing::OrgChart& chart, drawing::Point shift);
    void stop() { m_isRunning = false; }
    bool isRunning() const { return m_isRunning; }
    /// How far it is, 0 to 1 eased; ends the motion when it has arrived.
    double progress();

    /// Adds the visible cards where they are at this progress, and the frames, without lines.
    void draw(const drawing::OrgChart& chart, const drawing::Rect& visible, const drawing::ViewState& view,
              double progress, drawing::Drawing& to) const;

private:
    tsl::robin_map<PositionId, drawing::Point, std::hash<PositionId>> m_from;
    drawing::Point m_shift;
    QElapsedTimer m_clock;
    bool m_isRunning = false;
};

} // namespace orgwright
