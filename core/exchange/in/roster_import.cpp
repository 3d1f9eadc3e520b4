// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_import.h"

#include "core/exchange/in/roster_writer.h"

#include <algorithm>

namespace orgwright {
namespace {

/// A file that is no roster at all is refused even where problems are mended: it would empty the plan.
bool isNoRoster(const RosterReading& reading) {
    return reading.positions.empty() ||
           std::any_of(reading.problems.begin(), reading.problems.end(), [](const RosterProblem& problem) {
               return mendingOf(problem.fault) == Mending::NothingDone;
           });
}

} // namespace

Result<ImportSummary> importRoster(Editor& editor, const RosterReading& reading,
                                   const ImportOptions& options) {
    const std::size_t problems = countOf(reading.problems, Severity::Problem);
    if (isNoRoster(reading) || (problems > 0 && options.onProblem == OnProblem::Refuse))
        return tl::unexpected(Refusal{Reason::LooksUnsound, {}, {std::to_string(problems)}});
    RosterWriter writer(editor, reading);
    if (!writer.fits())
        return tl::unexpected(Refusal{Reason::NotFound, {}, {}});
    writer.writeTeams();
    writer.writePeople();
    writer.decidePositions();
    writer.putPositions();
    writer.writeSeats();
    writer.writeLines();
    writer.removeWhoLeft();
    ImportSummary summary = writer.summary();
    summary.mended = problems;
    editor.describe(Action::Import, {std::to_string(summary.came), std::to_string(summary.left),
                                     std::to_string(summary.changed)});
    return summary;
}

RosterPlan planImport(const RosterReading& reading, const Plan& plan, ScenarioId scenario, Date today) {
    Plan copy = plan;
    IdSource ids(1);
    Editor editor(copy, scenario, ids, today);
    const auto summary = importRoster(editor, reading, {OnProblem::Mend});
    if (!summary)
        return {};
    return {*summary, editor.take()};
}

} // namespace orgwright
