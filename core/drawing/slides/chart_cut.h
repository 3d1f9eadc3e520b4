// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace orgwright::drawing {

/// The room for a chart on a page, its margins included.
struct ChartRoom {
    Length width = 0;
    Length height = 0;
};

/// A chart cut into pages on which it can be read, since it is never made smaller. The first shows the top; a
/// manager whose reports found no room there goes on on a later page, small branches of neighbours together
/// on one. Those who report to one manager stay together as long as they fit one page; else they are dealt
/// out evenly. Every position stands on some page, and a page shows a card's direct reports together or not
/// at all.
class ChartCut {
public:
    struct Page {
        PositionId top; ///< the card above all others; none: all roots
        std::unordered_set<PositionId> shown;
        int from = -1; ///< the page that leads here; -1 for the first
        int part = 0;  ///< of a manager whose direct reports are dealt out: which page, from 1; else 0
        int parts = 0;
        /// Of neighbours' branches: how many are shown whole, so that the top only says whose they are.
        int neighbours = 0;
        /// The shape, and where need be the layout of the top's reports, in which they find room.
        double aspect = 1;
        std::optional<LayoutStyle> layout = {};
    };

    /// The room on the page of this chart, which holds its legend too.
    using RoomOf = std::function<ChartRoom(const OrgChart&)>;

    /// Root, filter and folds of the options are taken as they are; `options.note` is what a card says that
    /// goes on elsewhere, given any number. Costs up to ten layouts of a branch for each attempt, of which
    /// there are some ten a page.
    ChartCut(const Plan& plan, ScenarioId scenario, const ChartOptions& options, const ChartWords& words,
             RoomOf room);

    const std::vector<Page>& pages() const { return m_pages; }
    int count() const { return static_cast<int>(m_pages.size()); }

    /// The page on which the branch of a card on this page goes on.
    std::optional<int> continuation(PositionId card, int page) const;
    /// Where a card on this page leads: to its continuation; from the page's own top back to where it came
    /// from.
    std::optional<int> link(PositionId card, int page) const;
    /// Positions below this card that this page does not show.
    int hidden(PositionId card, int page) const;

    /// The options with which this page is drawn.
    ChartOptions optionsFor(int page) const;

private:
    friend class ChartCutter;

    ChartOptions m_options;
    std::vector<Page> m_pages;
    std::unordered_map<PositionId, int> m_pageOf;
    OrgTree m_tree;
    std::unordered_map<PositionId, std::int32_t> m_nodeOf;
};

} // namespace orgwright::drawing
