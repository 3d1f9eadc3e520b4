// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/geometry.h"

#include <cstdint>
#include <vector>

namespace orgwright::drawing {

/// Finds a short way of few bends between two cards at right angles, round obstacles: Dijkstra's algorithm on
/// the grid of lines that run beside the obstacles' edges. O(n² log n) in the obstacles, which are few;
/// nothing is found on more than 250,000 crossings.
class GutterRouter {
public:
    /// Lines keep this far from obstacles' edges; lanes part lines that share a gutter.
    explicit GutterRouter(Length clearance)
        : m_clearance(clearance) {}

    /// What no line may cross.
    void addObstacle(const Rect& rect) { m_obstacles.push_back(rect); }
    /// Where lines may run but rather would not, as if the way were this many times as long (2 to 9): inside
    /// a frame, beside a bus.
    void addReluctance(const Rect& rect, std::uint8_t factor) { m_reluctances.push_back({rect, factor}); }

    /// From a side of one card to a side of the other, both ends on the cards' edges. Empty where there is no
    /// way.
    std::vector<Point> path(const Rect& from, const Rect& to);

private:
    struct End {
        Point edge; ///< on the card
        Point out;  ///< beside it, on the grid
    };
    struct Reluctance {
        Rect rect;
        std::uint8_t factor;
    };
    struct Step {
        std::int64_t cost;
        std::int32_t state;
        bool operator>(const Step& other) const { return cost > other.cost; }
    };
    static constexpr std::int32_t kNone = -1;

    End leftOf(const Rect& card) const;
    End rightOf(const Rect& card) const;
    void layGrid(const std::vector<End>& ends);
    void markEdges();
    void mark(const Rect& rect, std::uint8_t factor);
    std::int32_t crossing(Point p) const;
    bool search(const std::vector<End>& starts, const std::vector<End>& goals);
    void spread(const Step& step);
    void offer(std::int32_t x, std::int32_t y, bool isLevel, std::int64_t cost, std::int32_t from);
    std::vector<Point> traced() const;

    std::int32_t columns() const { return static_cast<std::int32_t>(m_xs.size()); }
    std::int32_t rows() const { return static_cast<std::int32_t>(m_ys.size()); }

    Length m_clearance;
    std::vector<Rect> m_obstacles;
    std::vector<Reluctance> m_reluctances;
    std::vector<Length> m_xs;
    std::vector<Length> m_ys;
    std::vector<std::uint8_t> m_levelCost;   ///< of the piece to the right of a crossing; 0: closed
    std::vector<std::uint8_t> m_uprightCost; ///< of the piece below a crossing
    std::vector<std::int64_t> m_best;
    std::vector<std::int32_t> m_from;
    std::vector<Step> m_open;
    std::int32_t m_goal = kNone;
};

} // namespace orgwright::drawing
