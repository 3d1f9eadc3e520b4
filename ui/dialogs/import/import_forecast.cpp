// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_forecast.h"

#include "core/base/sources.h"
#include "ui/dialogs/import/import_change_words.h"

namespace orgwright {
namespace {

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
    if constexpr (std::is_same_v<typename std::decay_t<decltype(summary)>::value_type, TeamSummary>) {
        forecast.teamSummary = *summary;
        forecast.changes = words.teams();
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

ImportForecast forecastOf(const TeamReading& reading, const Plan& plan, ScenarioId scenario) {
    ImportForecast forecast;
    lookAhead(forecast, plan, scenario,
              [&](Editor& editor) { return importTeams(editor, reading, {OnProblem::Mend}); });
    return forecast;
}

} // namespace orgwright
