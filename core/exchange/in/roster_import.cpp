// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_import.h"

#include "core/exchange/in/roster_writer.h"

#include <algorithm>
#include <string_view>

namespace orgwright {
namespace {

/// A file that is no roster at all is refused even where problems are mended: it would empty the plan.
bool isNoRoster(const RosterReading& reading) {
    return reading.positions.empty() ||
           std::any_of(reading.problems.begin(), reading.problems.end(), [](const RosterProblem& problem) {
               return mendingOf(problem.fault) == Mending::NothingDone;
           });
}

/// The currency that the headings of the amounts name: "Actual Pay Floor (£)".
std::string_view currencyNamed(const RosterCells& cells) {
    struct Sign {
        std::string_view text;
        std::string_view code;
    };
    static constexpr Sign kSigns[] = {{"£", "GBP"},   {"€", "EUR"},   {"GBP", "GBP"}, {"EUR", "EUR"},
                                      {"USD", "USD"}, {"CHF", "CHF"}, {"$", "USD"}};
    for (const RosterField field :
         {RosterField::Cost, RosterField::PayFloor, RosterField::PayCeiling, RosterField::PayBand}) {
        const auto column = cells.mapping().column(field);
        if (!column)
            continue;
        const std::string_view heading = cells.table().heading(*column);
        for (const Sign& sign : kSigns) {
            if (heading.find(sign.text) != std::string_view::npos)
                return sign.code;
        }
    }
    return {};
}

/// A plan without positions takes the currency that its first roster names.
void takeCurrency(Editor& editor, const RosterCells& cells) {
    const std::string_view named = currencyNamed(cells);
    Settings settings = editor.plan().settings();
    if (named.empty() || settings.currency == named || !editor.org().positions().isEmpty())
        return;
    settings.currency = named;
    editor.put(settings);
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
    takeCurrency(editor, reading.cells);
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
