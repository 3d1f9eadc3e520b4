// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/scorecard/scorecard_picture.h"

namespace orgwright::drawing {

/// Draws one measure's tile: name and state, score and change, the trend, the bar, indicators, evidence.
class TilePainter {
public:
    static constexpr Length kHeight = pixels(169);

    TilePainter(Drawing& to, const ScorecardLook& look)
        : m_to(to)
        , m_look(look) {}

    void paint(const MeasureTile& tile, const Rect& rect);

private:
    void frame(const MeasureTile& tile, const Rect& rect);
    void head(const MeasureTile& tile, const Rect& inner);
    void score(const MeasureTile& tile, const Rect& inner);
    void trend(const MeasureTile& tile, const Rect& area);
    void bar(const MeasureTile& tile, const Rect& area);
    void indicators(const MeasureTile& tile, const Rect& inner);
    Subject about(const MeasureTile& tile, Part part) const;

    Drawing& m_to;
    const ScorecardLook& m_look;
};

} // namespace orgwright::drawing
