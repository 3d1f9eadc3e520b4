// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/connectors.h"

#include <algorithm>
#include <initializer_list>

namespace orgwright::layout {

namespace {

/// Draws the lines of one manager.
class Lines {
public:
    Lines(const Placement& p, const Options& o, std::int32_t manager, Connectors& to)
        : m_p(p)
        , m_options(o)
        , m_manager(manager)
        , m_to(to)
        , m_card(p.box(manager)) {
        const Branch& b = p.arrays().branches[std::size_t(p.arrays().slot[std::size_t(manager)])];
        const Rect branch = p.branch(manager);
        m_stem = branch.x + b.stem;
        m_top = branch.y + b.body.y;
        m_firstLine = branch.x + b.body.x;
    }

    void draw() {
        const std::int32_t end = m_p.end(m_manager);
        for (std::int32_t child = m_manager + 1; child < end; child = m_p.end(child)) {
            if (m_p.isAssistant(child))
                assistant(child);
            else
                report(child);
        }
    }

private:
    Rect target(std::int32_t child) const { return m_p.isFramed(child) ? m_p.frame(child) : m_p.box(child); }
    /// Lines from the side come in at the height of the card's middle, also through a frame's edge.
    std::int32_t sideEntry(std::int32_t child) const { return m_p.box(child).centreY(); }
    std::int32_t bus() const { return m_top - std::min(m_options.busAboveRow, m_options.aboveRow); }

    void assistant(std::int32_t child) {
        const Rect to = target(child);
        const std::int32_t y = sideEntry(child);
        emit(child, {{m_stem, m_card.bottom()}, {m_stem, y}, {to.x > m_stem ? to.x : to.right(), y}});
    }

    void report(std::int32_t child) {
        switch (m_p.style(m_manager)) {
        case Style::LeftToRight:
            return ahead(child);
        case Style::Stacked:
            return hanging(child);
        default:
            return fromBus(child);
        }
    }

    void ahead(std::int32_t child) {
        const std::int32_t bus = m_firstLine - m_options.ahead / 2;
        const std::int32_t y = sideEntry(child);
        emit(child,
             {{m_card.right(), m_card.centreY()}, {bus, m_card.centreY()}, {bus, y}, {target(child).x, y}});
    }

    void hanging(std::int32_t child) {
        const std::int32_t y = sideEntry(child);
        emit(child, {{m_stem, m_card.bottom()}, {m_stem, y}, {target(child).x, y}});
    }

    void fromBus(std::int32_t child) {
        if (isAlone(child)) {
            const Rect to = target(child);
            const std::int32_t x = to.centreX();
            emit(child, {{m_stem, m_card.bottom()}, {m_stem, bus()}, {x, bus()}, {x, to.y}});
            return;
        }
        const std::int32_t line = m_p.branch(child).x - m_options.indent / 2;
        const std::int32_t y = sideEntry(child);
        emit(child,
             {{m_stem, m_card.bottom()}, {m_stem, bus()}, {line, bus()}, {line, y}, {target(child).x, y}});
    }

    /// In a row: whether the report shares its column with no other.
    bool isAlone(std::int32_t child) const {
        if (m_p.style(m_manager) != Style::Wide)
            return false;
        if (m_p.branch(child).y != m_top)
            return false;
        const std::int32_t after = m_p.end(child);
        return after >= m_p.end(m_manager) || m_p.isAssistant(after) || m_p.branch(after).y <= m_top;
    }

    /// Leaves out points that repeat their neighbour or lie on a straight run.
    void emit(std::int32_t child, std::initializer_list<Point> points) {
        const auto first = std::int32_t(m_to.points.size());
        for (const Point& p : points) {
            std::vector<Point>& all = m_to.points;
            const auto length = std::int32_t(all.size()) - first;
            if (length > 0 && all.back() == p)
                continue;
            const bool straight = length > 1 && ((all[all.size() - 2].x == p.x && all.back().x == p.x) ||
                                                 (all[all.size() - 2].y == p.y && all.back().y == p.y));
            if (straight)
                all.back() = p;
            else
                all.push_back(p);
        }
        m_to.lines.push_back({m_manager, child, first, std::int32_t(m_to.points.size()) - first});
    }

    const Placement& m_p;
    const Options& m_options;
    const std::int32_t m_manager;
    Connectors& m_to;
    const Rect m_card;
    std::int32_t m_stem = 0;
    std::int32_t m_top = 0;
    std::int32_t m_firstLine = 0;
};

} // namespace

void appendConnectors(const Placement& p, const Options& o, std::int32_t manager, Connectors& to) {
    if (p.end(manager) > manager + 1)
        Lines(p, o, manager, to).draw();
}

Connectors connectors(const Placement& p, const Options& o) {
    Connectors all;
    all.lines.reserve(std::size_t(p.size()));
    all.points.reserve(std::size_t(p.size()) * 4);
    for (std::int32_t i = 0; i < p.size(); ++i)
        appendConnectors(p, o, i, all);
    return all;
}

} // namespace orgwright::layout
