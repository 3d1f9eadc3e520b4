// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "ui/words/formats.h"

#include <QString>
#include <optional>
#include <string_view>

namespace orgwright {

// What the values of the portfolio are called on the screen. Each is empty for a value that says nothing
// (None, horizon 0).

QString bucketName(Bucket bucket);      ///< "Core business"
QString bucketShortName(Bucket bucket); ///< "Core"
/// What a portfolio review asks of the bucket, as one sentence.
QString bucketQuestion(Bucket bucket);

QString stageName(Stage stage);    ///< "Discovery"
QString stanceName(Stance stance); ///< what was decided, as the verb: "Fund"
/// Of resources/icons, as a literal.
const char* stanceIconName(Stance stance);
QString horizonName(std::int32_t horizon);          ///< "Now", "Next", "Later"
QString aimName(Aim aim);                           ///< "Learning speed"
QString returnSizeName(ReturnSize size);            ///< "Large"
QString dependencyStateName(DependencyState state); ///< "At risk"

/// What the bet is expected to bring: "2.4 M EUR a year", else its size, else empty.
QString expectedReturn(const Initiative& bet, const Formats& formats);
/// The figure alone, with at most two decimals: "2.4"; empty for none.
QString returnFigure(std::int64_t hundredths, const Formats& formats);

/// "40 %" of a team or position; with up to two decimals where they are not nought.
QString shareText(Share share, const Formats& formats);

/// A number of a column of bets, allocations or needs as a person reads it; empty for one that says nothing.
/// Nothing for other columns and for those that refer to a row.
std::optional<QString> portfolioValue(std::string_view column, std::int64_t number, const Formats& formats);

/// What stands for the bet in a sentence, as nameOf() of other rows; never empty.
QString nameOf(const Plan& plan, ScenarioId scenario, InitiativeId bet);
/// Who works: the team's or the position's name.
QString workerName(const Plan& plan, ScenarioId scenario, TeamId team, PositionId position);

} // namespace orgwright
