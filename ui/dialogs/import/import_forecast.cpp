// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_forecast.h"

#include "core/base/sources.h"
#include "ui/dialogs/import/import_change_words.h"
#include "ui/words/model_words.h"

namespace orgwright {
namespace {

ImportForecast::Portfolio portfolioOf(const Plan& plan, ScenarioId scenario) {
    const Org& org = plan.org(scenario);
    return {static_cast<std::int64_t>(org.initiatives().size()), Staffing(org, presentQuarter(plan)).mix()};
}

template <class Command>
void lookAhead(ImportForecast& forecast, const Plan& plan, ScenarioId scenario, Command command) {
    Plan copy = plan;
    IdSource ids(1);
    Editor editor(copy, scenario, ids, systemClock().today());
    const auto summary = command(editor);
    if (!summary)
        return;
    const Changes changes = editor.changes();
    forecast.isPossible = true;
    forecast.isIdle = changes.isEmpty();
    forecast.before = Totals(plan.org(scenario)).measures();
    forecast.after = Totals(copy.org(scenario)).measures();
    const ImportChangeWords words(plan, copy, scenario, changes);
    using Summary = typename std::decay_t<decltype(summary)>::value_type;
    if constexpr (std::is_same_v<Summary, TeamSummary>) {
        forecast.teamSummary = *summary;
        forecast.changes = words.teams();
    } else if constexpr (std::is_same_v<Summary, InitiativeSummary>) {
        forecast.betSummary = *summary;
        forecast.portfolioBefore = portfolioOf(plan, scenario);
        forecast.portfolioAfter = portfolioOf(copy, scenario);
        forecast.changes = words.bets();
    } else {
        forecast.summary = *summary;
        forecast.changes = words.positions();
    }
}

} // namespace

ImportForecast forecastOf(const RosterReading& reading, const Plan& plan, ScenarioId scenario) {
    ImportForecast forecast;
    lookAhead(forecast, plan, scenario,
              [&](Editor& editor) { return importRoster(editor, reading, {OnProblem::Mend}); });
    return forecast;
}

ImportForecast forecastOf(const InitiativeReading& reading, const Plan& plan, ScenarioId scenario) {
    ImportForecast forecast;
    lookAhead(forecast, plan, scenario,
              [&](Editor& editor) { return importInitiatives(editor, reading, {OnProblem::Mend}); });
    return forecast;
}

ImportForecast forecastOf(const TeamReading& reading, const Plan& plan, ScenarioId scenario) {
    ImportForecast forecast;
    lookAhead(forecast, plan, scenario,
              [&](Editor& editor) { return importTeams(editor, reading, {OnProblem::Mend}); });
    return forecast;
}

} // namespace orgwright
