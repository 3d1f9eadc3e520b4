// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/portfolio/need_picture.h"

#include "core/drawing/card_picture.h"
#include "core/drawing/fitted_text.h"
#include "core/drawing/portfolio/board_painter.h"
#include "core/drawing/portfolio/need_layers.h"
#include "core/drawing/text_measure.h"

#include <algorithm>

namespace orgwright::drawing {
namespace {

constexpr Length kNeedMargin = pixels(12);
constexpr Length kNodeWidth = pixels(224);
constexpr Length kLeastHeight = pixels(48);
constexpr Length kPort = pixels(20);    ///< between two lines at one node: room for a word above each
constexpr Length kNeedGap = pixels(18); ///< between two nodes of a layer
constexpr Length kPass = pixels(22);    ///< what a line takes that passes
constexpr Length kLabel = pixels(112);
constexpr Length kTrack = pixels(7);

class Needs {
public:
    Needs(const NeedContent& content, InitiativeId selected, bool hasFocus)
        : m_content(content)
        , m_layers(needLayers(content))
        , m_selected(selected)
        , m_hasFocus(hasFocus) {}

    NeedPicture made() {
        countPorts();
        placeLayers();
        for (const bool isTroubled : {false, true}) {
            for (std::size_t edge = 0; edge < m_content.edges.size(); ++edge) {
                if (m_content.edges[edge].isTroubled == isTroubled && !m_layers.paths[edge].slots.empty())
                    line(edge);
            }
        }
        for (std::size_t node = 0; node < m_content.nodes.size(); ++node)
            card(node);
        return std::move(m_picture);
    }

private:
    struct Ports {
        std::vector<std::size_t> left = {}; ///< edges
        std::vector<std::size_t> right = {};
    };

    std::size_t nodeAt(std::size_t layer, std::size_t slot) const {
        return m_layers.layers[layer][slot].node;
    }

    void countPorts() {
        m_ports.resize(m_content.nodes.size());
        m_tracks.resize(m_layers.layers.size());
        for (std::size_t edge = 0; edge < m_content.edges.size(); ++edge) {
            const LayerPath& path = m_layers.paths[edge];
            if (path.slots.empty())
                continue;
            const std::size_t last = path.first + path.slots.size() - 1;
            m_ports[nodeAt(path.first, path.slots.front())].right.push_back(edge);
            m_ports[nodeAt(last, path.slots.back())].left.push_back(edge);
            for (std::size_t layer = path.first; layer < last; ++layer)
                m_tracks[layer].push_back(edge);
        }
        // From the top down by where they come from, so that lines at one node do not cross each other.
        for (Ports& ports : m_ports) {
            const auto from = [&](std::size_t edge) { return m_layers.paths[edge].slots; };
            std::stable_sort(ports.left.begin(), ports.left.end(), [&](std::size_t a, std::size_t b) {
                return *(from(a).end() - 2) < *(from(b).end() - 2);
            });
            std::stable_sort(ports.right.begin(), ports.right.end(),
                             [&](std::size_t a, std::size_t b) { return from(a)[1] < from(b)[1]; });
        }
    }

    Length heightOf(const LayerSlot& slot) const {
        if (slot.node == LayerSlot::kNone)
            return kPass;
        const Ports& ports = m_ports[slot.node];
        const auto most = static_cast<Length>(std::max(ports.left.size(), ports.right.size()));
        return std::max(kLeastHeight, kPort * most + pixels(8));
    }

    Length gapAfter(std::size_t layer) const {
        return kLabel + pixels(24) + kTrack * static_cast<Length>(m_tracks[layer].size());
    }

    void placeLayers() {
        m_picture.places.resize(m_content.nodes.size());
        std::vector<Length> heights;
        for (const auto& layer : m_layers.layers) {
            Length height = 0;
            for (const LayerSlot& slot : layer)
                height += heightOf(slot) + kNeedGap;
            heights.push_back(height - kNeedGap);
        }
        const Length tallest = *std::max_element(heights.begin(), heights.end());
        Length x = kNeedMargin;
        for (std::size_t layer = 0; layer < m_layers.layers.size(); ++layer) {
            Length y = kNeedMargin + (tallest - heights[layer]) / 2;
            m_x.push_back(x);
            m_slots.emplace_back();
            for (const LayerSlot& slot : m_layers.layers[layer]) {
                const Rect rect{x, y, kNodeWidth, heightOf(slot)};
                m_slots.back().push_back(rect);
                if (slot.node != LayerSlot::kNone)
                    m_picture.places[slot.node] = {m_content.nodes[slot.node].bet,
                                                   m_content.nodes[slot.node].team, rect};
                y += rect.height + kNeedGap;
            }
            x += kNodeWidth + gapAfter(layer);
        }
        m_picture.drawing.width = m_x.back() + kNodeWidth + kNeedMargin;
        m_picture.drawing.height = tallest + 2 * kNeedMargin;
    }

    /// Where the edge meets this slot, at its left or right side.
    Length heightAt(std::size_t edge, std::size_t layer, std::size_t slot, bool isLeft) const {
        const Rect& rect = m_slots[layer][slot];
        const std::size_t node = nodeAt(layer, slot);
        if (node == LayerSlot::kNone)
            return rect.centre().y;
        const auto& ports = isLeft ? m_ports[node].left : m_ports[node].right;
        const auto place = std::find(ports.begin(), ports.end(), edge) - ports.begin();
        return rect.centre().y + kPort * static_cast<Length>(place) -
               kPort * static_cast<Length>(ports.size() - 1) / 2;
    }

    Length track(std::size_t edge, std::size_t layer) const {
        const auto& all = m_tracks[layer];
        const auto place = std::find(all.begin(), all.end(), edge) - all.begin();
        return m_x[layer] + kNodeWidth + pixels(12) + kTrack * static_cast<Length>(place);
    }

    std::vector<Point> pathOf(std::size_t edge) const {
        const LayerPath& path = m_layers.paths[edge];
        std::vector<Point> points;
        for (std::size_t i = 0; i + 1 < path.slots.size(); ++i) {
            const std::size_t layer = path.first + i;
            const Length from = heightAt(edge, layer, path.slots[i], false);
            const Length to = heightAt(edge, layer + 1, path.slots[i + 1], true);
            const Length x = track(edge, layer);
            points.push_back({m_x[layer] + kNodeWidth, from});
            if (from != to)
                points.insert(points.end(), {{x, from}, {x, to}});
            points.push_back({m_x[layer + 1], to});
        }
        return points;
    }

    Tone toneOf(const NeedEdge& edge) const {
        if (!edge.isTroubled)
            return Tone::Line;
        return edge.state == DependencyState::Refused ? Tone::Red : Tone::Amber;
    }

    void line(std::size_t place) {
        const NeedEdge& edge = m_content.edges[place];
        const Subject subject{m_content.nodes[edge.from].bet.value(), SubjectKind::Initiative,
                              Part::Connector};
        std::vector<Point> points = pathOf(place);
        const Point end = points.back();
        const bool isBack = m_layers.paths[place].isBack;
        if (isBack)
            std::reverse(points.begin(), points.end());
        m_picture.drawing.beginGroup(subject);
        Line drawn;
        drawn.stroke = paint(toneOf(edge));
        drawn.width = pixels(edge.isTroubled ? 2.25 : 1.5);
        drawn.radius = pixels(6);
        drawn.arrow = Arrow::Open;
        drawn.dash = edge.state == DependencyState::Agreed ? Dash::Solid : Dash::Dashed;
        drawn.subject = subject;
        m_picture.drawing.add(drawn, points.data(), points.size());
        const Tone tone = edge.isTroubled ? toneOf(edge) : Tone::Ink2;
        addFitted(m_picture.drawing, edge.label, {end.x - pixels(14), end.y - pixels(4)}, kLabel - pixels(16),
                  {Role::Caption, paint(tone), Align::Right, subject});
        m_picture.drawing.endGroup();
    }

    void card(std::size_t place) {
        const NeedNode& node = m_content.nodes[place];
        const Rect area = m_picture.places[place].rect;
        const Subject subject{node.bet ? node.bet.value() : node.team.value(),
                              node.bet ? SubjectKind::Initiative : SubjectKind::Team, Part::Card};
        m_picture.drawing.beginGroup(subject);
        ground(node, area, subject);
        const Length left = area.x + pixels(30);
        const Length room = area.width - pixels(30) - pixels(node.isTroubled ? 30 : 10);
        const Length top = area.centre().y - pixels(18);
        addFitted(m_picture.drawing, node.name, {left, top + pixels(13)}, room,
                  {Role::CardName, paint(Tone::Ink), Align::Left, subject});
        addFitted(m_picture.drawing, node.detail, {left, top + pixels(31)}, room,
                  {Role::CardTitle, paint(Tone::Ink2), Align::Left, subject});
        if (node.isTroubled)
            m_picture.drawing.add(glyphIn(GlyphKind::Warning, {area.right() - pixels(17), area.centre().y},
                                          pixels(14), paint(Tone::Amber)));
        m_picture.drawing.endGroup();
    }

    void ground(const NeedNode& node, Rect area, Subject subject) {
        const bool isSelected = node.bet && node.bet == m_selected;
        Box box;
        box.rect = area;
        box.radius = kCardRadius;
        box.fill = paint(Tone::Card);
        box.stroke = paint(isSelected ? Tone::Accent : Tone::Edge);
        box.strokeWidth = pixels(isSelected ? (m_hasFocus ? 3 : 2) : 1);
        box.dash = node.team ? Dash::Dashed : Dash::Solid;
        box.subject = subject;
        m_picture.drawing.add(box);
        const Point middle{area.x + pixels(17), area.centre().y};
        m_picture.drawing.add(
            node.team ? glyphIn(GlyphKind::People, middle, pixels(15), paint(Tone::Ink2))
                      : glyphIn(bucketGlyph(node.bucket), middle, pixels(11), bucketPaint(node.bucket)));
    }

    const NeedContent& m_content;
    NeedLayers m_layers;
    InitiativeId m_selected;
    bool m_hasFocus;
    NeedPicture m_picture;
    std::vector<Ports> m_ports;
    std::vector<std::vector<std::size_t>> m_tracks; ///< edges in the gap after each layer
    std::vector<Length> m_x;                        ///< left edge of each layer
    std::vector<std::vector<Rect>> m_slots;
};

} // namespace

const NeedPlace* NeedPicture::at(Point point) const {
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&](const NeedPlace& place) { return place.rect.contains(point); });
    return found == places.end() ? nullptr : &*found;
}

NeedPicture needPicture(const NeedContent& content, InitiativeId selected, bool hasFocus) {
    if (content.nodes.empty())
        return {};
    return Needs(content, selected, hasFocus).made();
}

} // namespace orgwright::drawing
