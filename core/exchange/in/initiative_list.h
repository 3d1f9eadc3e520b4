// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/portfolio_commands.h"
#include "core/exchange/in/initiative_fields.h"
#include "core/exchange/in/roster_import.h"

namespace orgwright {

/// A bet that another needs: in the file or in the plan.
struct BetReference {
    std::uint32_t inFile = kNoDraft;
    InitiativeId inPlan = {};

    bool isSet() const { return inFile != kNoDraft || inPlan.isSet(); }
    friend bool operator==(const BetReference&, const BetReference&) = default;
};

struct WorkShare {
    Worker who = {};
    Quarter quarter = {};
    Share share = {};
};

/// One bet as a list of initiatives has it.
struct InitiativeRow {
    std::uint32_t row = 0;
    std::int64_t ownId = 0;
    InitiativeId existing = {};
    Initiative bet = {}; ///< what the plan has, with what the file says over it; id, rank and `into` are
                         ///< decided when it is written
    BetReference into = {};
    std::int64_t order = 0;
    std::vector<BetReference> needs = {}; ///< each once
    std::vector<TeamId> needsTeams = {};
    std::vector<WorkShare> work = {}; ///< of the column of allocations
    Share effort = {};                ///< of the owner, from start to end quarter, else in the current one
};

/// What a list of initiatives says, mended like a roster's reading. Refers to the table.
struct InitiativeReading {
    const TextTable* table = nullptr;
    InitiativeMapping mapping;
    std::vector<InitiativeRow> bets; ///< in file order
    std::vector<RosterProblem> problems;
    bool partial = false;

    bool isSound() const { return countOf(problems, Severity::Problem) == 0; }
};

struct InitiativeContext {
    const Plan* plan = nullptr;
    ScenarioId scenario = kBaseline;
    bool partial = false;
    Progress progress = {};
};

/// Reads a list of initiatives as issue trackers and our own export write it. The title is the key where no
/// column holds one. A status or stage may say a stance as well, with the word as its reason. What a bet
/// depends on is found by key, or by a path that ends in one, in the file and then in the plan; anything else
/// named there is kept among its links. Nothing: cancelled.
std::optional<InitiativeReading> readInitiatives(const TextTable& table, const InitiativeMapping& mapping,
                                                 const InitiativeContext& context);

struct InitiativeSummary {
    std::size_t came = 0;
    std::size_t left = 0;
    std::size_t changed = 0; ///< of those that stayed: a field, who works on it, what it needs
    std::size_t mended = 0;
    friend bool operator==(const InitiativeSummary&, const InitiativeSummary&) = default;
};

/// Brings the scenario's bets to what the list says, as one step. Bets are found by key, else by title. Bets
/// with a key that the list does not name leave, with who works on them and what they need (not in a partial
/// import). Only fields with a column change; a bet without a bucket comes into that of its owner's run work.
/// Refuses as importRoster does.
Result<InitiativeSummary> importInitiatives(Editor& editor, const InitiativeReading& reading,
                                            const ImportOptions& options = {});

} // namespace orgwright
