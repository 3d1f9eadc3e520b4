// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/sample.h"

#include "core/commands/team_commands.h"
#include "core/exchange/in/headings.h"
#include "core/exchange/in/sample_data.h"
#include "core/exchange/in/sample_portfolio.h"
#include "core/exchange/in/sample_scenarios.h"
#include "core/exchange/in/sample_scorecard.h"
#include "core/exchange/in/team_list.h"

#include <stdexcept>

namespace orgwright {
namespace {

Settings sampleSettings() {
    Settings settings;
    settings.title = "Hollinmere, Product & Technology";
    settings.currency = "EUR";
    settings.fiscalYearStart = 1;
    settings.spanLeast = 4;
    settings.spanMost = 9;
    return settings;
}

Result<void> importPositions(Editor& editor) {
    const auto table = readTableBytes(std::string(samplePositions()));
    if (!table)
        return refuse(Reason::LooksUnsound, PositionId{});
    RosterContext context;
    context.plan = &editor.plan();
    context.scenario = editor.scenario();
    const auto reading = readRoster(*table, guessRosterMapping(headingsOf(*table)), context);
    const auto done = importRoster(editor, *reading);
    return done ? Result<void>{} : tl::unexpected(done.error());
}

Result<void> importTeamList(Editor& editor) {
    const auto table = readTableBytes(std::string(sampleTeams()));
    if (!table)
        return refuse(Reason::LooksUnsound, TeamId{});
    TeamContext context;
    context.plan = &editor.plan();
    context.scenario = editor.scenario();
    const auto reading = readTeams(*table, guessTeamMapping(headingsOf(*table)), context);
    const auto done = importTeams(editor, *reading);
    return done ? Result<void>{} : tl::unexpected(done.error());
}

} // namespace

Result<void> makeSample(Editor& editor) {
    editor.describe(Action::Import, {sampleSettings().title.str()});
    if (const auto done = editSettings(editor, sampleSettings()); !done)
        return done;
    if (const auto done = importPositions(editor); !done)
        return done;
    if (const auto done = importTeamList(editor); !done)
        return done;
    return addSamplePortfolio(editor);
}

Plan samplePlan(IdSource& ids, Date today) {
    Plan plan = emptyPlan();
    Editor editor(plan, kBaseline, ids, today);
    if (!makeSample(editor))
        throw std::logic_error("the sample is not a sound plan");
    editor.take();
    addSampleScenarios(plan, ids, today);
    addSampleScorecard(plan, ids);
    return plan;
}

} // namespace orgwright
