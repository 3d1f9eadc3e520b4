// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/initiative_list.h"
#include "core/exchange/in/roster_import.h"
#include "core/exchange/in/team_list.h"
#include "core/rollup/staffing.h"
#include "core/rollup/totals.h"

#include <QString>
#include <vector>

namespace orgwright {

/// What an import would do to one position, team or bet, in words. All texts are plain and on one line.
struct ImportChange {
    enum class Kind : std::uint8_t { Comes, Leaves, Changes };
    Kind kind = Kind::Comes;
    bool isMoved = false;    ///< of those that change: another manager, or to or from the tray
    bool isRetitled = false; ///< of those that change: another title
    QString key;
    QString title;
    QString who;  ///< those who sit there, lead the team or sponsor the bet
    QString what; ///< where it comes to stand; what is different: "Manager: Anna Berg → Tom Lee"
};

/// What an import would do, with every problem mended.
struct ImportForecast {
    /// Of the quarter that today lies in.
    struct Portfolio {
        std::int64_t bets = 0;
        Mix mix = {};
    };

    bool isPossible = false; ///< the file is a roster at all
    bool isIdle = true;      ///< nothing in the plan would be different
    Measures before;
    Measures after;
    ImportSummary summary;        ///< of positions
    TeamSummary teamSummary;      ///< of a list of teams
    InitiativeSummary betSummary; ///< of a list of initiatives
    Portfolio portfolioBefore;    ///< likewise, as is the next
    Portfolio portfolioAfter;
    std::vector<ImportChange> changes; ///< what comes, then what leaves, then what changes
};

/// Works on a copy of the plan; any thread may ask while nobody else reads this plan.
ImportForecast forecastOf(const RosterReading& reading, const Plan& plan, ScenarioId scenario);
ImportForecast forecastOf(const TeamReading& reading, const Plan& plan, ScenarioId scenario);
ImportForecast forecastOf(const InitiativeReading& reading, const Plan& plan, ScenarioId scenario);

} // namespace orgwright
