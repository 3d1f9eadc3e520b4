// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/portfolio/board_content.h"
#include "core/rollup/findings.h"
#include "core/rollup/staffing.h"

#include <QString>
#include <functional>
#include <set>
#include <span>
#include <vector>

namespace orgwright {

enum class BoardLanes : std::uint8_t { None, Stance, Horizon, Team, Sponsor };
enum class BoardOrder : std::uint8_t { Own, Fte, Confidence, Name };
/// What shares and bars are of.
enum class ShareOf : std::uint8_t { Fte, Cost };

/// How a board is looked at, as a value of its own.
struct BoardOptions {
    BoardLanes lanes = BoardLanes::None;
    BoardOrder order = BoardOrder::Own;
    ShareOf of = ShareOf::Fte;
    QString filter = {}; ///< bets whose name, key, team or sponsor holds it; empty: all
    std::set<Bucket> folded = {};
    std::set<std::int64_t> foldedLanes = {}; ///< by BoardLane::key
    bool hasEmptyLanes = false; ///< lanes of all values of a horizon or decision, to put a bet there
    Quarter quarter = {};       ///< the one looked at
    bool hidesNames = false;    ///< sponsors are not told
    bool hidesCost = false;
};

/// Those that bars and pictures show: two before the one looked at, that one, three after it.
std::vector<Quarter> quartersAround(Quarter quarter);

/// Says who works on what in a quarter.
using StaffingIn = std::function<const Staffing&(Quarter)>;

/// What the board of a scenario says; each card warns of the weightiest of the findings about its bet. Costs
/// a staffing for each quarter that is not known yet.
drawing::BoardContent boardContent(const Plan& plan, ScenarioId scenario, const BoardOptions& options,
                                   const StaffingIn& staffing, std::span<const Finding> findings);

/// What the mix shows of a bucket in the head of its column: share, FTE, cost, and how it stands to its band.
void tellMix(drawing::BoardColumn& column, const Plan& plan, const BoardOptions& options, const Mix& mix);

/// The key of a lane whose cards must not tell what they have in common.
inline constexpr std::int64_t kHiddenLane = -1;

} // namespace orgwright
