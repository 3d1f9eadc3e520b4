// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/soundness.h"

#include <QString>
#include <string_view>

namespace orgwright {

// One word or phrase for each value of the model.

QString wordFor(SeatState state);   ///< "Filled", "Open", "Planned", "Closing"
QString wordFor(LayoutStyle style); ///< "Automatic", "Wide", "Stacked", "Grid", "Left to right"
QString wordFor(Standing standing); ///< "Report", "Assistant"
QString wordFor(Kind kind);         ///< "position", "team", ...
QString sentenceFor(Fault fault);   ///< what rule a plan breaks, as a clause without a full stop

/// The quarter that today lies in.
Quarter presentQuarter(const Plan& plan);

/// What a column of a row is called on the screen: "cost", "open since"; the name itself for an unknown one.
QString columnWord(std::string_view column);

/// Whether the column says what somebody costs or is paid: charts never do.
bool isPay(std::string_view column);

/// What stands for a row in a sentence. A position is who sits in it (co-leads joined by "and"), else its
/// title, else its key; plain text of at most 80 characters, never empty.
QString nameOf(const Plan& plan, ScenarioId scenario, PositionId position);
QString nameOf(const Plan& plan, PersonId person);
QString nameOf(const Plan& plan, ScenarioId scenario, TeamId team);

/// The position's title, whoever sits there.
QString titleOf(const Plan& plan, ScenarioId scenario, PositionId position);

/// The position's title with who sits there: "Head of Billing (Ruben Stoffels)".
QString titleAndName(const Plan& plan, ScenarioId scenario, PositionId position);

/// The scenario's name; the baseline's where it has none.
QString nameOf(const Plan& plan, ScenarioId scenario);

} // namespace orgwright
