// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/roster_import.h"

namespace orgwright {

/// One team as a list of teams has it.
struct TeamRow {
    std::uint32_t row = 0;
    std::string_view key; ///< may be empty; then the name counts
    std::int64_t ownId = 0;
    std::string_view name;
    std::string_view charter;
    TeamId existing;
    std::uint32_t parent = kNoDraft; ///< in the file
    TeamId planParent;               ///< in the plan; neither: at the top
    PositionId lead;
    std::int32_t colour = 0;
    std::int64_t order = 0;
    bool isLeadUnreadable = false; ///< stays as it is
    bool isColourUnreadable = false;
};

/// What a list of teams says, mended like a roster's reading. Refers to the table.
struct TeamReading {
    const TextTable* table = nullptr;
    TeamMapping mapping;
    std::vector<TeamRow> teams; ///< in file order
    std::vector<RosterProblem> problems;
    bool partial = false;

    bool isSound() const { return countOf(problems, Severity::Problem) == 0; }
};

struct TeamContext {
    const Plan* plan = nullptr;
    ScenarioId scenario = kBaseline;
    bool partial = false;
    Progress progress = {};
};

/// Reads a list of teams: parents by key or name, in the file and then in the plan; leads by the key of a
/// position of the plan. Nothing: cancelled.
std::optional<TeamReading> readTeams(const TextTable& table, const TeamMapping& mapping,
                                     const TeamContext& context = {});

struct TeamSummary {
    std::size_t came = 0;
    std::size_t left = 0;
    std::size_t changed = 0;
    std::size_t mended = 0;
    friend bool operator==(const TeamSummary&, const TeamSummary&) = default;
};

/// Brings the scenario's teams to what the list says, as one step. Teams are found by key, else by name.
/// Teams with a key that the list does not name leave (not in a partial import): their members and parts go
/// to the next team above that stays. Refuses as importRoster does.
Result<TeamSummary> importTeams(Editor& editor, const TeamReading& reading,
                                const ImportOptions& options = {});

struct TeamPlan {
    TeamSummary summary;
    Changes changes;
};

/// As planImport.
TeamPlan planTeamImport(const TeamReading& reading, const Plan& plan, ScenarioId scenario, Date today);

} // namespace orgwright
