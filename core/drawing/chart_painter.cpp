// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_painter.h"

#include "core/drawing/card_painter.h"
#include "core/drawing/card_style.h"
#include "core/drawing/connector_painter.h"
#include "core/drawing/frame_painter.h"
#include "core/drawing/gutter_lines.h"

#include <algorithm>

namespace orgwright::drawing {
namespace {

/// What a card's picture may reach over its box: halo, mark, the pill below a folded one.
constexpr Length kCardReach = pixels(24);

class Frame {
public:
    Frame(const OrgChart& chart, const Rect& visible, const ViewState& view, Drawing& to)
        : m_chart(chart)
        , m_visible(visible)
        , m_view(view)
        , m_detail(detailAt(view.zoom))
        , m_frames(chart, view.zoom, to)
        , m_cards(chart, view.zoom, to)
        , m_connectors(chart, m_detail, to)
        , m_to(to) {}

    ChartWork draw() {
        if (m_detail == Detail::Mass)
            drawMass();
        else
            drawCards();
        return m_work;
    }

private:
    CardLook lookOf(Node node) const { return m_view.look ? m_view.look(node) : CardLook{}; }
    /// A branch's rectangle, its lines to the manager above included.
    Rect reachOf(Node node) const {
        const layout::Options& gaps = m_chart.layoutOptions();
        return m_chart.branch(node).grownBy(std::max(gaps.ahead, gaps.rootGap));
    }

    /// Marks keep their size on the screen.
    Length cardReach() const {
        return m_view.zoom < 1 && m_chart.options().changes ? static_cast<Length>(kCardReach / m_view.zoom)
                                                            : kCardReach;
    }

    void collect();
    void drawCards();
    void drawMass();
    bool massOf(Node node);
    std::int32_t mostPeople() const;

    const OrgChart& m_chart;
    Rect m_visible;
    const ViewState& m_view;
    Detail m_detail;
    FramePainter m_frames;
    CardPainter m_cards;
    ConnectorPainter m_connectors;
    Drawing& m_to;
    std::vector<Node> m_cardsSeen;
    std::vector<Node> m_managersSeen;
    std::vector<Node> m_framesSeen;
    ChartWork m_work;
};

/// One walk in preorder; a branch that is out of sight is stepped over whole.
void Frame::collect() {
    for (Node node = 0; node < m_chart.size();) {
        ++m_work.nodesVisited;
        if (!reachOf(node).meets(m_visible)) {
            node = m_chart.end(node);
            continue;
        }
        if (m_chart.card(node).grownBy(cardReach()).meets(m_visible))
            m_cardsSeen.push_back(node);
        if (m_chart.end(node) > node + 1)
            m_managersSeen.push_back(node);
        if (const Rect frame = m_chart.frame(node); !frame.isEmpty() && frame.meets(m_visible))
            m_framesSeen.push_back(node);
        ++node;
    }
}

void Frame::drawCards() {
    collect();
    for (const Node node : m_framesSeen)
        m_frames.frame(node, m_detail);
    for (const Node node : m_managersSeen)
        m_connectors.bundle(node, m_visible);
    if (m_chart.options().hasSecondaryLines)
        drawGutterLines(m_chart, m_visible, m_to);
    drawTrails(m_chart, m_visible, m_view, m_to);
    for (const Node node : m_cardsSeen) {
        if (m_detail == Detail::Cards)
            m_cards.full(node, lookOf(node));
        else if (m_detail == Detail::Names)
            m_cards.named(node, lookOf(node));
        else
            m_cards.box(node, lookOf(node));
    }
    m_work.cardsDrawn = static_cast<std::int32_t>(m_cardsSeen.size());
    if (m_detail != Detail::Boxes)
        return;
    for (const Node node : m_framesSeen)
        m_frames.plate(node);
}

std::int32_t Frame::mostPeople() const {
    std::int32_t most = 0;
    for (Node node = 0; node < m_chart.size();) {
        const bool isFrame = m_chart.placement().isFramed(node);
        if (isFrame)
            most = std::max(most, m_chart.people(node));
        node = isFrame ? m_chart.end(node) : node + 1;
    }
    return most;
}

/// Draws a branch as one thing where it is one: a frame, or too small to see into. True where nothing below
/// needs a look.
bool Frame::massOf(Node node) {
    if (m_chart.placement().isFramed(node)) {
        m_framesSeen.push_back(node);
        return true;
    }
    const Rect branch = m_chart.branch(node);
    const bool isSpeck = std::min(branch.width, branch.height) * m_view.zoom < 5 * kPixel;
    if (isSpeck || m_chart.end(node) == node + 1) {
        m_to.beginGroup({m_chart.id(node).value(), SubjectKind::Position, Part::Card});
        Box box;
        box.rect = branch;
        box.fill =
            blend(teamPaint(Tone::Team, m_chart.colours()[m_chart.colour(node)].hue), 70, Tone::Canvas);
        m_to.add(box);
        m_to.endGroup();
        ++m_work.cardsDrawn;
        return true;
    }
    m_cards.box(node, lookOf(node));
    ++m_work.cardsDrawn;
    return false;
}

void Frame::drawMass() {
    for (Node node = 0; node < m_chart.size();) {
        ++m_work.nodesVisited;
        const bool isSeen = m_chart.branch(node).grownBy(kCardReach).meets(m_visible);
        node = !isSeen || massOf(node) ? m_chart.end(node) : node + 1;
    }
    const std::int32_t most = m_framesSeen.empty() ? 0 : mostPeople();
    for (const Node node : m_framesSeen)
        m_frames.mass(node, most);
    for (const Node node : m_framesSeen)
        m_frames.plate(node);
}

} // namespace

Detail detailAt(double zoom) {
    return zoom >= 0.695  ? Detail::Cards
           : zoom >= 0.35 ? Detail::Names
           : zoom >= 0.12 ? Detail::Boxes
                          : Detail::Mass;
}

ChartWork drawVisible(const OrgChart& chart, const Rect& visible, const ViewState& view, Drawing& to) {
    return Frame(chart, visible, view, to).draw();
}

void drawCard(const OrgChart& chart, Node node, CardLook look, double zoom, Drawing& to) {
    CardPainter(chart, zoom, to).full(node, look);
}

Drawing drawChart(const OrgChart& chart) {
    Drawing drawing;
    drawing.width = chart.width();
    drawing.height = chart.height();
    drawVisible(chart, {0, 0, drawing.width, drawing.height}, {}, drawing);
    return drawing;
}

} // namespace orgwright::drawing
