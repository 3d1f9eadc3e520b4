// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/gutter_lines.h"

#include "core/drawing/gutter_router.h"
#include "core/drawing/stroke.h"

#include <algorithm>

namespace orgwright::drawing {
namespace {

constexpr Length kClearance = pixels(5);
constexpr Length kLane = pixels(4);
constexpr std::uint8_t kInsideFrame = 3;
constexpr std::uint8_t kBesideBus = 6;
constexpr Length kLabelRow = pixels(26);
/// Where cards are smaller than this, more trails than a few run into each other.
constexpr double kSmallTrails = 0.5;
constexpr int kMostSmallTrails = 8;
/// A trail's arrow stops short of the card, so that its head is seen beside a selected one as well.
constexpr Length kBeforeCard = pixels(3);
/// A way leaves the rectangle around both cards by little; lines that start farther away than this are not
/// looked at.
constexpr Length kDetour = pixels(400);

/// What stands in the way: cards of both lines of managers, and every branch beside them as one block.
class Surroundings {
public:
    Surroundings(const OrgChart& chart, Node from, Node to)
        : m_chart(chart)
        , m_from(from)
        , m_to(to) {}

    void tell(GutterRouter& router) const {
        for (Node node = 0; node < m_chart.size();) {
            if (!isAround(node) && !isNear(node)) {
                router.addObstacle(m_chart.branch(node));
                node = m_chart.end(node);
                continue;
            }
            router.addObstacle(m_chart.card(node));
            if (const Rect frame = m_chart.frame(node); !frame.isEmpty()) {
                router.addReluctance(frame, kInsideFrame);
                router.addObstacle({frame.x + pixels(6), frame.y, frame.width - pixels(12), kLabelRow});
            }
            if (m_chart.end(node) > node + 1)
                router.addReluctance(busRoom(node), kBesideBus);
            ++node;
        }
    }

private:
    bool isAround(Node node) const {
        const auto holds = [&](Node card) { return node <= card && card < m_chart.end(node); };
        return holds(m_from) || holds(m_to);
    }
    /// Between a manager's card and its reports, where its own lines run.
    Rect busRoom(Node manager) const {
        const Rect card = m_chart.card(manager);
        const Rect branch = m_chart.branch(manager);
        Node report = manager + 1;
        while (report < m_chart.end(manager) && m_chart.placement().isAssistant(report))
            report = m_chart.end(report);
        const Length top = report < m_chart.end(manager) ? m_chart.branch(report).y : branch.bottom();
        return {branch.x, card.bottom(), branch.width, std::max(top - card.bottom(), 0)};
    }
    /// A wide branch's rectangle may reach round a card that is not its own.
    bool isNear(Node node) const {
        const Rect branch = m_chart.branch(node).grownBy(2 * kClearance);
        return branch.meets(m_chart.card(m_from)) || branch.meets(m_chart.card(m_to));
    }

    const OrgChart& m_chart;
    Node m_from;
    Node m_to;
};

/// By id: the table's own order means nothing, and the order decides the lanes.
std::vector<const SecondaryLine*> inOrder(const Org& org) {
    std::vector<const SecondaryLine*> lines;
    for (const SecondaryLine& line : org.lines())
        lines.push_back(&line);
    std::sort(lines.begin(), lines.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
    return lines;
}

/// Whether a line between two cards may be seen; not where one of them is not shown.
bool isInSight(const OrgChart& chart, Node from, Node to, const Rect& visible) {
    return from != kNoNode && to != kNoNode &&
           united(chart.card(from), chart.card(to)).grownBy(kDetour).meets(visible);
}

/// As a group of its own.
void add(Drawing& to, const OrgChart& chart, Line line, const std::vector<Point>& path, Node from,
         Node target) {
    to.beginGroup(line.subject);
    line.radius = pixels(6);
    line.from = chart.id(from).value();
    line.to = chart.id(target).value();
    if (path.size() >= 2) {
        line.fromSite = path[1].x < path[0].x ? Site::Left : Site::Right;
        line.toSite = path[path.size() - 2].x < path.back().x ? Site::Left : Site::Right;
    }
    to.add(line, path.data(), path.size());
    to.endGroup();
}

std::ptrdiff_t trailsIn(const ChangePicture& changes) {
    return std::count_if(changes.ghosts.begin(), changes.ghosts.end(),
                         [](const auto& ghost) { return ghost.second.isSet(); });
}

bool isLookedAt(const ViewState& view, Node card) {
    return view.look && (view.look(card) & (kHovered | kSelected)) != 0;
}

} // namespace

std::vector<Point> gutterPath(const OrgChart& chart, Node from, Node to, int lane) {
    GutterRouter router(kClearance + lane * kLane);
    Surroundings(chart, from, to).tell(router);
    return router.path(chart.card(from), chart.card(to));
}

void drawGutterLines(const OrgChart& chart, const Rect& visible, Drawing& to) {
    for (const SecondaryLine* line : inOrder(chart.org())) {
        const SecondaryLine& row = *line;
        const Node from = chart.find(row.from);
        const Node target = chart.find(row.to);
        if (!isInSight(chart, from, target, visible))
            continue;
        Line drawn;
        drawn.stroke = paint(Tone::Ink2);
        drawn.width = pixels(1.5);
        drawn.dash = Dash::Gutter;
        drawn.subject = {row.id.value(), SubjectKind::SecondaryLine, Part::Secondary};
        add(to, chart, drawn, chart.gutterWay(from, target), from, target);
    }
}

void drawTrails(const OrgChart& chart, const Rect& visible, const ViewState& view, Drawing& to) {
    if (!chart.options().changes)
        return;
    const auto trails = trailsIn(*chart.options().changes);
    const bool isTangle = trails > kMostTrails || (trails > kMostSmallTrails && view.zoom < kSmallTrails);
    for (const auto& [ghost, moved] : chart.options().changes->ghosts) {
        const Node from = chart.find(ghost);
        const Node target = chart.find(moved);
        if (!isInSight(chart, from, target, visible))
            continue;
        if (isTangle && !isLookedAt(view, from) && !isLookedAt(view, target))
            continue;
        std::vector<Point> path = chart.gutterWay(from, target);
        if (path.size() >= 2)
            path.back() = towards(path.back(), path[path.size() - 2], kBeforeCard);
        Line drawn;
        drawn.stroke = paint(Tone::Accent);
        drawn.width = pixels(1.75);
        drawn.dash = Dash::Trail;
        drawn.arrow = Arrow::Open;
        drawn.flags = kScreenWidth;
        drawn.subject = {moved.value(), SubjectKind::Position, Part::Trail};
        add(to, chart, drawn, path, from, target);
    }
}

} // namespace orgwright::drawing
