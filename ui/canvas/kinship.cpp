// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/kinship.h"

#include <cmath>
#include <limits>
#include <optional>

namespace orgwright {
namespace {

using drawing::kNoNode;
using drawing::Node;
using drawing::OrgChart;
using drawing::Rect;

struct Lengths {
    double ahead; ///< from edge to edge along the direction; negative where it does not lie that way
    double aside; ///< how far off the line
};

double gap(std::int32_t fromA, std::int32_t toA, std::int32_t fromB, std::int32_t toB) {
    return std::max({0.0, double(fromB) - toA, double(fromA) - toB});
}

Lengths lengths(const Rect& a, const Rect& b, Direction direction) {
    switch (direction) {
    case Direction::Left:
        return {double(a.x) - b.right(), gap(a.y, a.bottom(), b.y, b.bottom())};
    case Direction::Right:
        return {double(b.x) - a.right(), gap(a.y, a.bottom(), b.y, b.bottom())};
    case Direction::Up:
        return {double(a.y) - b.bottom(), gap(a.x, a.right(), b.x, b.right())};
    case Direction::Down:
        return {double(b.y) - a.bottom(), gap(a.x, a.right(), b.x, b.right())};
    }
    return {-1, 0};
}

/// Keeps the nearest of the cards offered.
class Nearest {
public:
    Nearest(const OrgChart& chart, Node from, Direction direction)
        : m_chart(chart)
        , m_from(from)
        , m_direction(direction) {}

    void offer(Node node) {
        if (node == kNoNode || node == m_from || m_chart.isGhost(node))
            return;
        const Lengths found = lengths(m_chart.card(m_from), m_chart.card(node), m_direction);
        const double cost = found.ahead + 2 * found.aside;
        if (found.ahead >= 0 && cost < m_cost) {
            m_cost = cost;
            m_node = node;
        }
    }

    void offerReports(Node manager) {
        for (Node node = manager + 1; node < m_chart.end(manager); node = m_chart.end(node))
            offer(node);
    }

    Node node() const { return m_node; }

private:
    const OrgChart& m_chart;
    Node m_from;
    Direction m_direction;
    Node m_node = kNoNode;
    double m_cost = std::numeric_limits<double>::max();
};

} // namespace

Node towards(const OrgChart& chart, Node from, Direction direction) {
    Nearest kin(chart, from, direction);
    const Node manager = chart.parent(from);
    kin.offer(manager);
    kin.offerReports(from);
    if (manager != kNoNode)
        kin.offerReports(manager);
    if (kin.node() != kNoNode)
        return kin.node();
    Nearest any(chart, from, direction);
    for (Node node = 0; node < chart.size(); ++node)
        any.offer(node);
    return any.node();
}

Node firstCard(const OrgChart& chart) {
    Node node = 0;
    while (node < chart.size() && chart.isGhost(node))
        ++node;
    return node < chart.size() ? node : kNoNode;
}

PositionId reportAt(const OrgChart& chart, Node manager, std::int32_t place) {
    const Node end = manager == kNoNode ? chart.size() : chart.end(manager);
    Node node = manager == kNoNode ? 0 : manager + 1;
    for (; node < end && (place > 0 || chart.isGhost(node)); --place)
        node = chart.end(node);
    return node < end ? chart.id(node) : PositionId{};
}

} // namespace orgwright
