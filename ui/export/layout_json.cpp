// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/layout_json.h"

#include "core/exchange/in/roster_keys.h"
#include "core/layout/connectors.h"
#include "ui/export/seat_holders.h"
#include "ui/words/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace orgwright {
namespace {

using drawing::Length;
using drawing::Node;
using drawing::Point;
using drawing::Rect;
using Json = nlohmann::ordered_json;

Json pixelsOf(Length length) {
    if (length % drawing::kPixel == 0)
        return length / drawing::kPixel;
    return static_cast<double>(length) / drawing::kPixel;
}

std::string lineOf(const Json& object) {
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// A list with one entry a line.
std::string list(const std::vector<Json>& entries) {
    std::string text = "[";
    for (const Json& entry : entries)
        text += (text.size() == 1 ? "\n    " : ",\n    ") + lineOf(entry);
    return text + (entries.empty() ? "]" : "\n  ]");
}

/// Writes the parts of one chart.
class Layout {
public:
    explicit Layout(const drawing::OrgChart& chart)
        : m_chart(chart) {}

    std::vector<Json> boxes() const;
    std::vector<Json> lines() const;

private:
    std::string key(PositionId id) const { return ownReferenceText(m_chart.org().find(id)->key, id.value()); }
    Json line(const char* kind, PositionId from, PositionId to, const std::vector<Point>& points) const;
    void reachCard(std::vector<Point>& path, Node report) const;
    void addDotted(std::vector<Json>& lines) const;

    const drawing::OrgChart& m_chart;
};

std::vector<Json> Layout::boxes() const {
    std::vector<Json> boxes;
    for (Node node = 0; node < m_chart.size(); ++node) {
        const PositionId id = m_chart.id(node);
        const Node parent = m_chart.parent(node);
        const Rect card = m_chart.card(node);
        const QString person = m_chart.options().hidesNames
                                   ? QString()
                                   : seatHolders(m_chart.plan(), m_chart.org(), id, QStringLiteral("; "));
        boxes.push_back(Json{{"key", key(id)},
                             {"manager", parent == drawing::kNoNode ? "" : key(m_chart.id(parent))},
                             {"title", m_chart.org().find(id)->title},
                             {"person", stdText(person)},
                             {"x", pixelsOf(card.x)},
                             {"y", pixelsOf(card.y)},
                             {"w", pixelsOf(card.width)},
                             {"h", pixelsOf(card.height)}});
    }
    return boxes;
}

Json Layout::line(const char* kind, PositionId from, PositionId to, const std::vector<Point>& points) const {
    Json places = Json::array();
    for (const Point& point : points)
        places.push_back(Json::array({pixelsOf(point.x), pixelsOf(point.y)}));
    return Json{{"kind", kind}, {"from", key(from)}, {"to", key(to)}, {"points", std::move(places)}};
}

/// In the picture a line may end at the frame around the report; here it goes on to the report's card.
void Layout::reachCard(std::vector<Point>& path, Node report) const {
    const Rect card = m_chart.card(report);
    const Point end = path.back();
    const bool isLevel = path[path.size() - 2].y == end.y;
    if (isLevel) {
        path.back() = {path[path.size() - 2].x < end.x ? card.x : card.right(), card.centre().y};
        path[path.size() - 2].y = card.centre().y;
        return;
    }
    if (end.y == card.y)
        return;
    if (end.x >= card.x && end.x <= card.right()) {
        path.back().y = card.y;
        return;
    }
    const Length bend = (end.y + card.y) / 2;
    path.back().y = bend;
    path.push_back({card.centre().x, bend});
    path.push_back({card.centre().x, card.y});
}

std::vector<Json> Layout::lines() const {
    std::vector<Json> lines;
    const layout::Connectors connectors = layout::connectors(m_chart.placement(), m_chart.layoutOptions());
    // Where the picture begins and where the layout's own begins is the same for every card.
    const Rect first = m_chart.card(0);
    const layout::Rect placed = m_chart.placement().box(0);
    for (const auto& each : connectors.lines) {
        std::vector<Point> path;
        for (std::int32_t i = 0; i < each.pointCount; ++i) {
            const layout::Point at = connectors.points[static_cast<std::size_t>(each.firstPoint + i)];
            path.push_back({at.x + first.x - placed.x, at.y + first.y - placed.y});
        }
        reachCard(path, each.report);
        lines.push_back(line("solid", m_chart.id(each.manager), m_chart.id(each.report), path));
    }
    addDotted(lines);
    return lines;
}

void Layout::addDotted(std::vector<Json>& lines) const {
    if (!m_chart.options().hasSecondaryLines)
        return;
    std::vector<const SecondaryLine*> rows;
    for (const SecondaryLine& row : m_chart.org().lines())
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
    for (const SecondaryLine* row : rows) {
        const Node from = m_chart.find(row->from);
        const Node to = m_chart.find(row->to);
        if (from == drawing::kNoNode || to == drawing::kNoNode)
            continue;
        const std::vector<Point>& path = m_chart.gutterWay(from, to);
        if (!path.empty())
            lines.push_back(line("dotted", row->from, row->to, path));
    }
}

} // namespace

std::string layoutJson(const drawing::OrgChart& chart) {
    const Layout layout(chart);
    const bool isEmpty = chart.isEmpty();
    return "{\n  \"width\": " + lineOf(pixelsOf(isEmpty ? 0 : chart.width())) +
           ",\n  \"height\": " + lineOf(pixelsOf(isEmpty ? 0 : chart.height())) +
           ",\n  \"boxes\": " + list(layout.boxes()) +
           ",\n  \"lines\": " + (isEmpty ? "[]" : list(layout.lines())) + "\n}\n";
}

} // namespace orgwright
