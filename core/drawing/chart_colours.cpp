// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_colours.h"

#include "core/base/text.h"
#include "core/drawing/palette.h"
#include "core/model/org_tree.h"
#include "core/rollup/staffing.h"

#include <algorithm>
#include <map>
#include <set>

namespace orgwright::drawing {
namespace {

const SharedText& valueOf(const Position& position, ColourBy by) {
    switch (by) {
    case ColourBy::Discipline:
        return position.discipline;
    case ColourBy::Grade:
        return position.grade;
    default:
        return position.location;
    }
}

/// The n-th colour in turn; beyond the sixteenth the neutral one.
ChartColour inTurn(std::string_view label, int order) {
    if (order >= 2 * kTeamHues)
        return {std::string(label), 0, false, 0};
    return {std::string(label), teamHueInTurn(order), order >= kTeamHues, 0};
}

/// The teams from the top-level one down to this one. A plan whose teams go round in a circle ends where it
/// repeats.
std::vector<const Team*> pathOf(const Org& org, TeamId id) {
    std::vector<const Team*> path;
    for (const Team* team = org.find(id); team != nullptr && path.size() < 64; team = org.find(team->parent))
        path.push_back(team);
    std::reverse(path.begin(), path.end());
    return path;
}

/// All teams in the order of their tree, whole before part.
std::vector<TeamId> teamsInOrder(const Org& org) {
    std::vector<TeamId> order;
    std::vector<TeamId> stack;
    const auto push = [&](TeamId whole) {
        const auto parts = org.parts(whole);
        for (auto part = parts.rbegin(); part != parts.rend(); ++part)
            stack.push_back(part->id);
    };
    push(TeamId{});
    while (!stack.empty() && order.size() < org.teams().size()) {
        const TeamId team = stack.back();
        stack.pop_back();
        order.push_back(team);
        push(team);
    }
    return order;
}

/// The first level on which the positions below the head belong to several teams; 0 where there is none.
std::size_t severalTeamsLevel(const Org& org, PositionId root) {
    std::set<TeamId> teams;
    for (const Position& position : org.positions()) {
        const bool isHead =
            position.id == root || !position.manager || position.standing == Standing::Assistant;
        if (position.team && !isHead && (!root || org.isInBranch(position.id, root)))
            teams.insert(position.team);
    }
    for (std::size_t level = 0; level < 16; ++level) {
        std::set<TeamId> groups;
        bool isDeeper = false;
        for (const TeamId team : teams) {
            const auto path = pathOf(org, team);
            if (path.size() > level)
                groups.insert(path[level]->id);
            isDeeper = isDeeper || path.size() > level + 1;
        }
        if (groups.size() >= 2)
            return level;
        if (!isDeeper)
            break;
    }
    return 0;
}

/// Place of the largest share among the colours, the first of several.
std::int32_t bucketColour(const Work& work) {
    const auto largest = std::max_element(work.shares.begin(), work.shares.end());
    return 1 + static_cast<std::int32_t>(largest - work.shares.begin());
}

} // namespace

ChartColours::ChartColours(const Org& org, const ChartOptions& options)
    : m_by(options.colourBy) {
    giveTeamsColours(org, options.root);
    if (m_by == ColourBy::Team)
        m_colours = m_teamColours;
    else if (m_by == ColourBy::State)
        giveStatesColours();
    else if (m_by == ColourBy::Bucket)
        giveBucketsColours(org, options.quarter);
    else
        giveValuesColours(org, m_by);
}

void ChartColours::giveTeamsColours(const Org& org, PositionId root) {
    const std::size_t level = severalTeamsLevel(org, root);
    int order = 0;
    for (const TeamId id : teamsInOrder(org)) {
        const auto path = pathOf(org, id);
        if (path.size() > level + 1) {
            const auto whole = m_byTeam.find(path[level]->id);
            m_byTeam[id] = whole == m_byTeam.end() ? 0 : whole->second;
            continue;
        }
        if (path.size() < level + 1 && org.members(id).empty())
            continue;
        const Team& team = *org.find(id);
        // The plan may set a hue; the others are given out in turn, so that a team keeps its own when another
        // gets one.
        ChartColour colour = inTurn(team.name, order);
        if (path.size() == level + 1)
            ++order;
        if (team.colour >= 1 && team.colour <= kTeamHues)
            colour = {team.name.str(), team.colour, false, 0};
        else if (path.size() < level + 1)
            colour = {team.name.str(), 6, false, 0};
        colour.team = id.value();
        m_byTeam[id] = static_cast<std::int32_t>(m_teamColours.size());
        m_teamColours.push_back(std::move(colour));
    }
}

void ChartColours::giveValuesColours(const Org& org, ColourBy by) {
    std::map<std::string, std::string> byFolded;
    for (const Position& position : org.positions()) {
        const std::string_view value = valueOf(position, by);
        if (value.empty())
            continue;
        std::string& shown = byFolded[foldedCase(value)];
        if (shown.empty() || value < shown)
            shown = value;
    }
    m_colours = {ChartColour{}};
    int order = 0;
    for (const auto& [folded, value] : byFolded) {
        m_byValue[folded] = static_cast<std::int32_t>(m_colours.size());
        m_colours.push_back(inTurn(value, order++));
    }
}

/// Labels of states are wording, so they stay empty; hues in the order of SeatState.
void ChartColours::giveStatesColours() {
    static constexpr int kHues[] = {5, 4, 3, 2};
    m_colours = {ChartColour{}};
    for (const int hue : kHues)
        m_colours.push_back({{}, hue, false, 0});
}

/// Labels are wording, so they stay empty; colours in the order of kBuckets.
void ChartColours::giveBucketsColours(const Org& org, Quarter quarter) {
    m_colours = {ChartColour{}};
    for (const orgwright::Bucket bucket : orgwright::kBuckets)
        m_colours.push_back({{}, bucketHue(bucket), false, 0});
    m_bucketOfTeam[TeamId{}] = bucketColour(workOf(org, TeamId{}, quarter));
    for (const Team& team : org.teams())
        m_bucketOfTeam[team.id] = bucketColour(workOf(org, team.id, quarter));
    for (const Allocation& row : org.allocations()) {
        if (row.position && row.quarter == quarter)
            m_bucketOfPosition[row.position] = bucketColour(workOf(org, *org.find(row.position), quarter));
    }
}

std::int32_t ChartColours::of(const Position& position) const {
    if (m_by == ColourBy::Bucket) {
        const auto own = m_bucketOfPosition.find(position.id);
        if (own != m_bucketOfPosition.end())
            return own->second;
        const auto team = m_bucketOfTeam.find(position.team);
        return team == m_bucketOfTeam.end() ? 0 : team->second;
    }
    if (m_by == ColourBy::State)
        return 1 + static_cast<std::int32_t>(position.state);
    if (m_by == ColourBy::Team) {
        const auto found = m_byTeam.find(position.team);
        return found == m_byTeam.end() ? 0 : found->second;
    }
    const auto found = m_byValue.find(foldedCase(valueOf(position, m_by)));
    return found == m_byValue.end() ? 0 : found->second;
}

TeamId ChartColours::group(TeamId team) const {
    const auto found = m_byTeam.find(team);
    return found == m_byTeam.end() ? TeamId{}
                                   : TeamId{m_teamColours[static_cast<std::size_t>(found->second)].team};
}

const ChartColour& ChartColours::ofTeam(TeamId team) const {
    const auto found = m_byTeam.find(team);
    return m_teamColours[found == m_byTeam.end() ? 0 : static_cast<std::size_t>(found->second)];
}

} // namespace orgwright::drawing
