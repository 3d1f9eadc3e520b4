// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/connector_painter.h"

#include "core/drawing/card_style.h"
#include "core/drawing/stroke.h"

#include <algorithm>
#include <cstdlib>

namespace orgwright::drawing {
namespace {

constexpr std::int16_t kWidth = pixels(1.25);
constexpr std::int16_t kRounding = pixels(6);

/// Where two paths that begin alike part: the piece of the first in which they do, and the place.
struct Parting {
    std::size_t piece = 0;
    Point at;
    Length length = 0; ///< of what they share
};

Length along(Point a, Point b) {
    return std::abs(a.x - b.x) + std::abs(a.y - b.y);
}

bool isLevel(Point a, Point b) {
    return a.y == b.y;
}

/// Whether b continues from the same start in the same direction as a.
bool goesWith(Point start, Point a, Point b) {
    if (isLevel(start, a) != isLevel(start, b))
        return false;
    return isLevel(start, a) ? (a.x > start.x) == (b.x > start.x) : (a.y > start.y) == (b.y > start.y);
}

Parting parting(const std::vector<Point>& path, const std::vector<Point>& other) {
    Parting result;
    if (other.empty() || path.front() != other.front())
        return {0, path.front(), 0};
    result.at = path.front();
    for (std::size_t i = 0; i + 1 < std::min(path.size(), other.size()); ++i) {
        result.piece = i;
        if (!goesWith(path[i], path[i + 1], other[i + 1]))
            return result;
        const Length own = along(path[i], path[i + 1]);
        const Length its = along(path[i], other[i + 1]);
        const Length shared = std::min(own, its);
        result.at = towards(path[i], path[i + 1], shared);
        result.length += shared;
        if (own != its)
            return result;
    }
    return result;
}

} // namespace

void ConnectorPainter::readPath(const layout::Connectors::Line& line) {
    m_path.clear();
    for (std::int32_t i = 0; i < line.pointCount; ++i) {
        const layout::Point p = m_layout.points[static_cast<std::size_t>(line.firstPoint + i)];
        m_path.push_back({p.x + kChartMargin, p.y + kChartMargin});
    }
    // A folded card's box holds the pill under it as well; the line goes to the middle of the card itself.
    const std::size_t last = m_path.size() - 1;
    if (m_chart.isFolded(line.report) && m_path[last - 1].y == m_path[last].y && last >= 2)
        m_path[last - 1].y = m_path[last].y = m_chart.card(line.report).centre().y;
}

void ConnectorPainter::addLine(const layout::Connectors::Line& line, std::size_t start, Point from) {
    Line drawn;
    drawn.stroke = paint(Tone::Line);
    drawn.width = kWidth;
    drawn.radius = m_detail == Detail::Boxes ? 0 : kRounding;
    drawn.flags = m_detail == Detail::Cards ? 0 : kHairline;
    drawn.from = m_chart.id(line.manager).value();
    drawn.to = m_chart.id(line.report).value();
    drawn.subject = {drawn.to, SubjectKind::Position, Part::Connector};
    const Point end = m_path.back();
    const Point before = m_path[m_path.size() - 2];
    drawn.toSite = !isLevel(before, end) ? Site::Top : before.x < end.x ? Site::Left : Site::Right;
    drawn.fromSite = isLevel(m_path[0], m_path[1]) ? Site::Right : Site::Bottom;
    m_aside.assign(1, from);
    m_aside.insert(m_aside.end(), m_path.begin() + static_cast<std::ptrdiff_t>(start) + 1, m_path.end());
    m_to.add(drawn, m_aside.data(), m_aside.size());
}

/// Sibling order goes round the tree of lines, so what a line shares with any earlier one it shares with the
/// one before (assistants, which branch off the stem, are compared apart).
void ConnectorPainter::bundle(Node manager, const Rect& visible) {
    m_layout.lines.clear();
    m_layout.points.clear();
    layout::appendConnectors(m_chart.placement(), m_chart.layoutOptions(), manager, m_layout);
    m_before.clear();
    m_assistant.clear();
    m_to.beginGroup({m_chart.id(manager).value(), SubjectKind::Position, Part::Connector});
    for (const auto& line : m_layout.lines) {
        readPath(line);
        Parting shared = parting(m_path, m_before);
        if (const Parting other = parting(m_path, m_assistant); other.length > shared.length)
            shared = other;
        // A little of the shared stretch is kept, so that the corner there can be rounded and closes.
        const Point piece = m_path[shared.piece];
        const Length back = std::min<Length>(along(piece, shared.at), kRounding + pixels(2));
        const Point from = shared.length == 0 ? m_path.front() : towards(shared.at, piece, back);
        Rect reach;
        for (const Point& p : m_path)
            reach = united(reach, {p.x - kWidth, p.y - kWidth, 2 * kWidth, 2 * kWidth});
        if (reach.meets(visible))
            addLine(line, shared.piece, from);
        std::swap(m_chart.placement().isAssistant(line.report) ? m_assistant : m_before, m_path);
    }
    m_to.endGroup();
}

} // namespace orgwright::drawing
