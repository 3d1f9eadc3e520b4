// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_options.h"
#include "core/model/org.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace orgwright::drawing {

/// One colour of a chart and what it stands for.
struct ChartColour {
    std::string label;     ///< the team's name, the grade, …
    std::int32_t hue = 0;  ///< 0 to 8, or bucketHue(), for teamPaint()
    bool isBroken = false; ///< the 9th to 16th: the same hues with a bar broken in three
    std::int64_t team = 0; ///< the team's id when the colours are the teams'
};

/// Which colour stands for what, for a whole scenario, whatever of it is shown: colours do not change when a
/// branch is folded. By team, the colours are those of the teams on the first level that has several of them
/// (below the root given, if any); their parts share their colour.
class ChartColours {
public:
    ChartColours() = default;
    ChartColours(const Org& org, const ChartOptions& options);

    /// Index 0 is what has no team or value.
    std::int32_t size() const { return static_cast<std::int32_t>(m_colours.size()); }
    const ChartColour& operator[](std::int32_t index) const {
        return m_colours[static_cast<std::size_t>(index)];
    }
    /// Which colour a position has.
    std::int32_t of(const Position& position) const;
    /// The team of the coloured level that this team is, or is part of; none for teams above that level and
    /// for no team.
    TeamId group(TeamId team) const;
    /// Which colour a team has, also when the chart is coloured by something else.
    const ChartColour& ofTeam(TeamId team) const;

private:
    void giveTeamsColours(const Org& org, PositionId root);
    void giveValuesColours(const Org& org, ColourBy by);
    void giveStatesColours();
    void giveBucketsColours(const Org& org, Quarter quarter);

    ColourBy m_by = ColourBy::Team;
    std::vector<ChartColour> m_colours{ChartColour{}};
    std::vector<ChartColour> m_teamColours{ChartColour{}};
    std::unordered_map<TeamId, std::int32_t> m_byTeam; ///< index into m_teamColours
    std::unordered_map<std::string, std::int32_t> m_byValue;
    std::unordered_map<TeamId, std::int32_t> m_bucketOfTeam;
    std::unordered_map<PositionId, std::int32_t> m_bucketOfPosition; ///< with allocations of its own
};

} // namespace orgwright::drawing
