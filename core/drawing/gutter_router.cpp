// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/gutter_router.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace orgwright::drawing {
namespace {

constexpr Length kGutterRouterMargin = pixels(3);
constexpr std::int64_t kBend = 30 * kPixel;
constexpr std::int64_t kUnreached = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kMostCrossings = 250'000;

void sortUnique(std::vector<Length>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::size_t indexOf(const std::vector<Length>& values, Length value) {
    return static_cast<std::size_t>(std::lower_bound(values.begin(), values.end(), value) - values.begin());
}

/// Indexes [first, last) of the values that lie strictly between.
struct Between {
    std::size_t first;
    std::size_t last;
};

Between between(const std::vector<Length>& values, Length from, Length to) {
    return {indexOf(values, from + 1), indexOf(values, to)};
}

/// Indexes of the pieces between neighbouring values that reach into the open interval.
Between pieces(const std::vector<Length>& values, Length from, Length to) {
    const std::size_t first = indexOf(values, from + 1);
    const std::size_t last = indexOf(values, to);
    return {first == 0 ? 0 : first - 1, std::min(last, values.empty() ? 0 : values.size() - 1)};
}

} // namespace

GutterRouter::End GutterRouter::leftOf(const Rect& card) const {
    // The reporting line comes in at the middle; the secondary one stays clear of it.
    const Length y = card.centre().y + card.height / 4;
    return {{card.x, y}, {card.x - m_clearance, y}};
}

GutterRouter::End GutterRouter::rightOf(const Rect& card) const {
    const Length y = card.centre().y;
    return {{card.right(), y}, {card.right() + m_clearance, y}};
}

void GutterRouter::layGrid(const std::vector<End>& ends) {
    m_xs.clear();
    m_ys.clear();
    for (const Rect& rect : m_obstacles) {
        m_xs.push_back(rect.x - m_clearance);
        m_xs.push_back(rect.right() + m_clearance);
        m_ys.push_back(rect.y - m_clearance);
        m_ys.push_back(rect.bottom() + m_clearance);
    }
    for (const auto& [rect, factor] : m_reluctances) {
        m_xs.push_back(rect.x - m_clearance);
        m_xs.push_back(rect.right() + m_clearance);
        m_ys.push_back(rect.bottom() + m_clearance);
    }
    for (const End& end : ends) {
        m_xs.push_back(end.out.x);
        m_ys.push_back(end.out.y);
    }
    sortUnique(m_xs);
    sortUnique(m_ys);
}

/// Raises the cost of what runs through the rectangle; 0 closes it.
void GutterRouter::mark(const Rect& rect, std::uint8_t factor) {
    const auto apply = [factor](std::uint8_t& cost) { cost = factor == 0 ? 0 : std::max(cost, factor); };
    const std::size_t width = m_xs.size();
    const Between rowsInside = between(m_ys, rect.y, rect.bottom());
    const Between across = pieces(m_xs, rect.x, rect.right());
    for (std::size_t y = rowsInside.first; y < rowsInside.last; ++y)
        for (std::size_t x = across.first; x < across.last; ++x)
            apply(m_levelCost[y * width + x]);
    const Between columnsInside = between(m_xs, rect.x, rect.right());
    const Between down = pieces(m_ys, rect.y, rect.bottom());
    for (std::size_t x = columnsInside.first; x < columnsInside.last; ++x)
        for (std::size_t y = down.first; y < down.last; ++y)
            apply(m_uprightCost[y * width + x]);
}

void GutterRouter::markEdges() {
    const std::size_t crossings = m_xs.size() * m_ys.size();
    m_levelCost.assign(crossings, 1);
    m_uprightCost.assign(crossings, 1);
    for (const auto& [rect, factor] : m_reluctances)
        mark(rect, factor);
    for (const Rect& rect : m_obstacles)
        mark(rect.grownBy(kGutterRouterMargin), 0);
}

std::int32_t GutterRouter::crossing(Point p) const {
    return static_cast<std::int32_t>(indexOf(m_ys, p.y) * m_xs.size() + indexOf(m_xs, p.x));
}

void GutterRouter::offer(std::int32_t x, std::int32_t y, bool isLevel, std::int64_t cost, std::int32_t from) {
    const std::int32_t state = (y * columns() + x) * 2 + (isLevel ? 0 : 1);
    const auto at = static_cast<std::size_t>(state);
    if (cost >= m_best[at])
        return;
    m_best[at] = cost;
    m_from[at] = from;
    m_open.push_back({cost, state});
    std::push_heap(m_open.begin(), m_open.end(), std::greater<>{});
}

void GutterRouter::spread(const Step& step) {
    const bool isLevel = step.state % 2 == 0;
    const std::int32_t at = step.state / 2;
    const std::int32_t x = at % columns();
    const std::int32_t y = at / columns();
    const auto length = [](const std::vector<Length>& values, std::int32_t i) -> std::int64_t {
        return values[static_cast<std::size_t>(i) + 1] - values[static_cast<std::size_t>(i)];
    };
    const auto goLevel = [&](std::int32_t piece, std::int32_t target) {
        const std::int64_t factor = m_levelCost[static_cast<std::size_t>(y * columns() + piece)];
        if (factor != 0)
            offer(target, y, true, step.cost + factor * length(m_xs, piece) + (isLevel ? 0 : kBend),
                  step.state);
    };
    const auto goUpright = [&](std::int32_t piece, std::int32_t target) {
        const std::int64_t factor = m_uprightCost[static_cast<std::size_t>(piece * columns() + x)];
        if (factor != 0)
            offer(x, target, false, step.cost + factor * length(m_ys, piece) + (isLevel ? kBend : 0),
                  step.state);
    };
    if (x > 0)
        goLevel(x - 1, x - 1);
    if (x + 1 < columns())
        goLevel(x, x + 1);
    if (y > 0)
        goUpright(y - 1, y - 1);
    if (y + 1 < rows())
        goUpright(y, y + 1);
}

bool GutterRouter::search(const std::vector<End>& starts, const std::vector<End>& goals) {
    const std::size_t states = m_xs.size() * m_ys.size() * 2;
    m_best.assign(states, kUnreached);
    m_from.assign(states, kNone);
    m_open.clear();
    for (const End& start : starts) {
        const std::int32_t at = crossing(start.out);
        offer(at % columns(), at / columns(), true, 0, kNone);
    }
    while (!m_open.empty()) {
        std::pop_heap(m_open.begin(), m_open.end(), std::greater<>{});
        const Step step = m_open.back();
        m_open.pop_back();
        if (step.cost > m_best[static_cast<std::size_t>(step.state)])
            continue;
        for (const End& goal : goals) {
            if (step.state == crossing(goal.out) * 2) {
                m_goal = step.state;
                return true;
            }
        }
        spread(step);
    }
    return false;
}

std::vector<Point> GutterRouter::traced() const {
    std::vector<Point> points;
    for (std::int32_t state = m_goal; state != kNone; state = m_from[static_cast<std::size_t>(state)]) {
        const std::int32_t at = state / 2;
        points.push_back(
            {m_xs[static_cast<std::size_t>(at % columns())], m_ys[static_cast<std::size_t>(at / columns())]});
    }
    std::reverse(points.begin(), points.end());
    return points;
}

std::vector<Point> GutterRouter::path(const Rect& from, const Rect& to) {
    const std::vector<End> starts = {leftOf(from), rightOf(from)};
    const std::vector<End> goals = {leftOf(to), rightOf(to)};
    std::vector<End> ends = starts;
    ends.insert(ends.end(), goals.begin(), goals.end());
    layGrid(ends);
    if (m_xs.size() * m_ys.size() > kMostCrossings)
        return {};
    markEdges();
    if (!search(starts, goals))
        return {};
    std::vector<Point> points = traced();
    for (const End& start : starts)
        if (start.out == points.front())
            points.insert(points.begin(), start.edge);
    for (const End& goal : goals) {
        if (goal.out == points.back()) {
            points.push_back(goal.edge);
            break;
        }
    }
    std::vector<Point> corners;
    for (const Point& p : points) {
        const std::size_t n = corners.size();
        const bool isStraight =
            n >= 2 && ((corners[n - 2].x == corners[n - 1].x && corners[n - 1].x == p.x) ||
                       (corners[n - 2].y == corners[n - 1].y && corners[n - 1].y == p.y));
        if (isStraight)
            corners.back() = p;
        else
            corners.push_back(p);
    }
    return corners;
}

} // namespace orgwright::drawing
