// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/headings.h"
#include "core/exchange/in/initiative_list.h"
#include "core/exchange/in/table_source.h"
#include "core/exchange/in/team_list.h"
#include "ui/dialogs/import/import_forecast.h"

#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace orgwright {

enum class ImportKind : std::uint8_t { Positions, Teams, Initiatives };

/// What somebody said about a file so far; what is left out is guessed.
struct ImportRequest {
    QString path;
    std::string sheet; ///< of a workbook; empty: the first
    std::optional<ImportKind> kind;
    std::optional<RosterMapping> roster;
    std::optional<TeamMapping> teams;
    std::optional<InitiativeMapping> initiatives;
    bool isPartial = false;
    std::vector<CellRepair> repairs;
    std::vector<std::uint32_t> skippedLines;

    /// The latest repair of a cell counts.
    void repair(CellRepair repair);
    bool isRepaired() const { return !repairs.empty() || !skippedLines.empty(); }
    void forgetRepairs();
    /// Nothing said about columns and rows holds for another table.
    void forgetTable();
};

/// What came of reading a file as the request says. Never changes once it is made, and nothing in it refers
/// to the plan, so that it may pass between threads.
struct ImportOutcome {
    ImportRequest request; ///< with what was guessed filled in
    std::shared_ptr<const TextTable> table;
    std::optional<TableError> trouble; ///< why there is no table
    std::optional<RosterReading> roster;
    std::optional<TeamReading> teams;
    std::optional<InitiativeReading> initiatives;
    ImportForecast forecast;
    bool isCancelled = false; ///< then nothing else is filled in

    ImportKind kind() const { return request.kind.value_or(ImportKind::Positions); }
    const std::vector<RosterProblem>& problems() const;
    std::size_t problemCount() const { return countOf(problems(), Severity::Problem); }
    /// Whether mending can do something about every problem.
    bool isMendable() const;
};

using ImportOutcomePtr = std::shared_ptr<const ImportOutcome>;

/// Reads and looks ahead, on the calling thread. A table that is given is not read again. Costs what reading,
/// copying the plan and importing cost.
ImportOutcomePtr readImport(ImportRequest request, std::shared_ptr<const TextTable> table, const Plan& plan,
                            ScenarioId scenario, const Progress& progress);

} // namespace orgwright
