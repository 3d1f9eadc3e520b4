// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/portfolio_commands.h"
#include "ui/panels/inspector/choice_popover.h"
#include "ui/panels/inspector/team_hues.h"
#include "ui/panels/strip/reading.h"
#include "ui/words/formats.h"

#include <functional>

namespace orgwright {

/// Changes the bet as it is now; it may have gone since its field was opened.
Result<void> editBet(Editor& editor, InitiativeId bet, const std::function<void(Initiative&)>& edit);
Result<void> editNeed(Editor& editor, DependencyId need, const std::function<void(Dependency&)>& edit);

// What people type about bets; the value, or a sentence that says how to write it.

/// "55", "55 %"; 1 to 100, blank is nothing said.
Typed<std::int32_t> readConfidence(const QString& text, const QLocale& locale);

struct ExpectedReturn {
    std::int64_t hundredths = 0;
    QString unit = {};
    ReturnSize size = ReturnSize::None;
};
/// "2.4 M EUR a year", or the word of a size; blank is nothing said.
Typed<ExpectedReturn> readReturn(const QString& text, const QLocale& locale);

/// Every bet by bucket in its order, without `except`.
std::vector<ChoicePopover::Choice> betChoices(const Plan& plan, ScenarioId scenario,
                                              InitiativeId except = {});
/// Everybody by name, after nobody by this word. Two of one name are told apart by what else is known.
std::vector<ChoicePopover::Choice> peopleChoices(const Plan& plan, const Org& org, const QString& none);

} // namespace orgwright
