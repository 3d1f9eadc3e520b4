// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_colours.h"
#include "core/drawing/chart_options.h"
#include "core/drawing/drawing.h"
#include "core/layout/chart.h"
#include "core/model/changes.h"
#include "core/model/flat_index.h"
#include "core/model/org_tree.h"
#include "core/model/plan.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace orgwright::drawing {

/// A card by its place in preorder. Edits renumber; the position's id stays.
using Node = std::int32_t;
inline constexpr Node kNoNode = -1;

/// Where a dragged card would land.
struct DropPlace {
    Node manager = kNoNode; ///< whose report it would become
    std::int32_t place = 0; ///< before this many of the manager's shown reports
    bool isBetween =
        false; ///< between two cards (else on the manager's card, which makes it the last report)
    Rect slot; ///< where to draw the dashed slot
};

/// What is shown of one scenario and where every card stands: cheap beside drawing it (see chart_painter.h),
/// and kept from frame to frame. It reads names and titles from the plan when it draws, so the plan must
/// outlive it, and must not change without the chart being built again or told (follow, refreshCard).
class OrgChart {
public:
    /// Linear in the positions shown (and, with a filter, in those of the branch). An unknown root gives an
    /// empty chart.
    OrgChart(const Plan& plan, ScenarioId scenario, ChartOptions options, ChartWords words);
    /// The same with the layout's rule given instead of chosen.
    OrgChart(const Plan& plan, ScenarioId scenario, ChartOptions options, ChartWords words,
             const layout::Shape& shape);

    const Plan& plan() const { return *m_plan; }
    const Org& org() const { return m_plan->org(m_scenario); }
    const ChartOptions& options() const { return m_options; }
    const ChartWords& words() const { return m_words; }
    const ChartColours& colours() const { return m_colours; }
    const layout::Placement& placement() const { return m_layout->placement(); }
    const layout::Options& layoutOptions() const { return m_layout->options(); }

    std::int32_t size() const { return static_cast<std::int32_t>(m_ids.size()); }
    bool isEmpty() const { return m_ids.empty(); }
    /// The whole picture with its margins.
    Length width() const;
    Length height() const;

    PositionId id(Node node) const { return m_ids[index(node)]; }
    /// O(1) at most after the first call.
    Node find(PositionId id) const;
    Node parent(Node node) const { return placement().parent(node); }
    Node end(Node node) const { return placement().end(node); }

    /// Places in the picture, margins included.
    Rect card(Node node) const;
    Rect branch(Node node) const;
    /// The team frame that begins at this card; empty where there is none.
    Rect frame(Node node) const;
    /// Direct reports in the plan, shown or not, without assistants; all positions below in the plan, the
    /// position not counted.
    std::int32_t reports(Node node) const { return m_facts[index(node)].reports; }
    std::int32_t below(Node node) const { return m_facts[index(node)].below; }
    /// Who sits in the branch, in the plan; a filled seat without a name counts one.
    std::int32_t people(Node node) const { return m_facts[index(node)].people; }
    bool isFolded(Node node) const { return m_facts[index(node)].isFolded; }
    /// Whether the card only shows where a position was; the numbers above leave ghosts out.
    bool isGhost(Node node) const { return m_options.isGhost(id(node)); }
    /// What the card is marked with.
    const std::set<Mark>& marksAt(Node node) const;
    bool isDimmed(Node node) const { return m_facts[index(node)].isDimmed; }
    SeatState state(Node node) const { return m_facts[index(node)].state; }
    /// Index into colours().
    std::int32_t colour(Node node) const { return m_facts[index(node)].colour; }
    /// The team whose frame begins at this card.
    TeamId frameTeam(Node node) const;

    /// The card at this place, or kNoNode; its fold pill counts as part of it. O(depth × span).
    Node cardAt(Point at) const;
    /// The card whose fold handle (count pill or "› 18") is at this place.
    Node foldHandleAt(Point at) const;
    /// Where something dropped here would land: on a card, or between two neighbours that share a manager;
    /// nothing over empty paper.
    std::optional<DropPlace> dropPlaceAt(Point at) const;

    /// The way of a secondary line or a trail between two shown cards, found when it is first asked for; see
    /// gutterPath().
    const std::vector<Point>& gutterWay(Node from, Node to) const;

    /// Takes over what an edit did to the plan, which is as after it, by moving, adding and taking out cards:
    /// the chart is then as one built anew with this one's layout shape. Costs as layout::Chart's edits, and
    /// the direct reports of the managers above. False, with nothing done, where it is to be built anew: much
    /// has changed, cards are filtered or grown, or colours may no longer stand for the same.
    bool follow(const Changes& changes);
    /// Takes over what changed in the card's own row; its size may change, its place in the tree not.
    void refreshCard(PositionId id);

private:
    /// What is known of a card without reading the plan again.
    struct Facts {
        std::int32_t reports = 0;
        std::int32_t below = 0;
        std::int32_t people = 0;
        std::int32_t colour = 0;
        std::int32_t number = 0; ///< stays with the card: what find() looks up
        SeatState state = SeatState::Filled;
        bool isFolded = false;
        bool isDimmed = false;
    };
    struct Shown;
    class Patch;
    /// What the layout is told of a card.
    struct Form {
        layout::Size size;
        layout::Style style;
        std::uint8_t flags;
    };

    OrgChart(const Plan& plan, ScenarioId scenario, ChartOptions options, ChartWords words,
             const layout::Shape* shape);
    static std::size_t index(Node node) { return static_cast<std::size_t>(node); }
    Rect placed(const layout::Rect& rect) const;
    Shown shownPart(const OrgTree& all) const;
    bool leadsGhostsOnly(const OrgTree& all, std::int32_t node) const;
    void readFacts(const OrgTree& all, Shown& shown);
    void layOut(const Shown& shown, const layout::Shape* shape);
    Form formOf(const Position& row, const Facts& facts, TeamId group, std::optional<TeamId> managersGroup,
                bool hasShownReports) const;
    TeamId groupOf(const Position& row) const {
        return m_options.hasFrames ? m_colours.group(row.team) : TeamId{};
    }
    std::int32_t holders(const Position& row) const;
    Length widthUnderLabel(TeamId framed, std::int32_t peopleInFrame) const;
    layout::Size cardSize(const Position& row, bool isManager, bool isFolded, Length leastWidth) const;
    bool beginsFrame(const Position& row, TeamId group, TeamId managersGroup, std::int32_t reports) const;
    PositionId idOfNumber(std::uint32_t number) const { return m_ids[index(m_nodeOfNumber[number])]; }
    auto hashAt() const {
        return [this](std::uint32_t number) { return std::hash<PositionId>()(idOfNumber(number)); };
    }
    bool foldHandleAt(Point at, Node node) const;
    DropPlace placeOn(Node manager) const;
    Node managerAround(Point at) const;
    std::optional<DropPlace> placeBetween(Node manager, Point at) const;

    const Plan* m_plan;
    ScenarioId m_scenario;
    ChartOptions m_options;
    ChartWords m_words;
    ChartColours m_colours;
    std::vector<PositionId> m_ids;
    std::vector<Facts> m_facts;
    std::vector<Node> m_nodeOfNumber; ///< kNoNode where the card is gone
    std::unique_ptr<layout::Chart> m_layout;
    mutable FlatIndex m_numbers; ///< by id, from the first find() on
    mutable bool m_hasNumbers = false;
    mutable std::map<std::pair<Node, Node>, std::vector<Point>> m_gutterWays;
};

} // namespace orgwright::drawing
