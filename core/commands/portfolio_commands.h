// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/checks.h"
#include "core/commands/ranks.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace orgwright {

// Bets, who works on them and what they need. Every act of the portfolio is a command of the scenario that is
// edited; targets and switched-off rules belong to the plan.

/// Adds a bet, last in its bucket. Its id and rank are set here. Refuses a blank name, a key in use, a
/// sponsor or team that is not there, a value its column does not admit.
Result<InitiativeId> addInitiative(Editor& editor, Initiative row);

/// The bet's own fields. Its bucket and order have moveInitiative, its stance the verbs below.
Result<void> editInitiative(Editor& editor, const Initiative& row);

/// Into the bucket, before this bet of it (none: last).
Result<void> moveInitiative(Editor& editor, InitiativeId bet, Bucket bucket, InitiativeId before = {});

/// Deletes the bet with its allocations and with what it needs; who needs it needs it no longer, what was
/// consolidated into it stands without.
Result<void> deleteInitiative(Editor& editor, InitiativeId bet);

/// Decides to put money and people into it. The reason may be empty.
Result<void> fundInitiative(Editor& editor, InitiativeId bet, std::string_view reason);
/// Decides that nothing is taken from it.
Result<void> protectInitiative(Editor& editor, InitiativeId bet, std::string_view reason);
/// No decision stands any more. What a pause or stop freed stays freed.
Result<void> clearStance(Editor& editor, InitiativeId bet);

/// What becomes of who works on a bet that gives them up.
struct Release {
    Quarter from = {};    ///< first quarter in which they are free; none: all of them
    InitiativeId to = {}; ///< the bet that they go to; none: to their team's run work
    std::string reason = {};
};

/// Decides to let it rest, or to end it: its allocations from the quarter on go where `release` says. Refuses
/// a blank reason, and its own bet to release to.
Result<void> pauseInitiative(Editor& editor, InitiativeId bet, const Release& release);
Result<void> stopInitiative(Editor& editor, InitiativeId bet, const Release& release);

/// Makes the bet part of another: its allocations from the quarter on are that one's, added to what the same
/// team or position gives it in the quarter; what it needs and who needs it become that one's, without
/// doubles and without what would need itself. The bet stays, with its stance and reason, and says what it is
/// part of. `release.to` must be set.
Result<void> consolidateInitiative(Editor& editor, InitiativeId bet, const Release& release);

/// Makes the team part of another: members, parts and bets it owns become that one's, its charter is added
/// to that one's, who needs it needs that one. Allocations become shares of the larger team, so that each bet
/// keeps its FTE (rounded to a basis point). The team is gone; in a scenario the reason is noted on that
/// decision. Refuses its own part as the other, and a blank reason.
Result<void> consolidateTeam(Editor& editor, TeamId team, TeamId into, std::string_view reason);

/// Who works on a bet: exactly one of the two is set.
struct Worker {
    TeamId team = {};
    PositionId position = {};
    friend auto operator<=>(const Worker&, const Worker&) = default;
};

/// Makes this the worker's share for the bet in each quarter from `first` to `last`; none (zero) takes the
/// allocation away. Refuses more than kMostAllocation, a missing quarter, `last` before `first` and more than
/// 40 quarters.
Result<void> allocate(Editor& editor, Worker who, InitiativeId bet, Quarter first, Quarter last, Share share);

/// Takes the share from one bet and gives it to another in one quarter. Refuses more than there is.
Result<void> shiftAllocation(Editor& editor, Worker who, InitiativeId from, InitiativeId to, Quarter quarter,
                             Share share);

/// Why the bet cannot need that: it is itself, not there, or needed already by another row.
std::optional<Refusal> whyNotAddDependency(const Org& org, const Dependency& row);
/// Refuses what whyNotAddDependency says.
Result<DependencyId> addDependency(Editor& editor, Dependency row);
/// Its state, quarter and note.
Result<void> editDependency(Editor& editor, const Dependency& row);
Result<void> removeDependency(Editor& editor, DependencyId dependency);

/// The bands of all four buckets from a quarter on (none: always), in place of those that begin there. A band
/// that says nothing (0 to kWhole for both) ends the one that held before it, or where none did takes the
/// bucket's row away. Ids are set here. Refuses a least above its most.
Result<void> setBucketTargets(Editor& editor, Quarter from,
                              const std::array<BucketTarget, kBuckets.size()>& bands);

/// Switches a rule of the findings off for the plan, or changes why. Refuses a blank reason.
Result<void> silenceRule(Editor& editor, std::string_view rule, std::string_view reason);
/// Switches it on again.
Result<void> restoreRule(Editor& editor, std::string_view rule);

} // namespace orgwright
