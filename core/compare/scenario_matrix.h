// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/managers.h"
#include "core/model/plan.h"
#include "core/rollup/staffing.h"
#include "core/rollup/totals.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace orgwright {

/// What a figure of the matrix is in: Fte in basis points, Money in minor units, Share and ShareOfFte from 0
/// to 1; Ratio is how many to one.
enum class MatrixUnit : std::uint8_t { Count, Fte, Money, Ratio, Share, ShareOfFte };

/// Which way of a figure is usually wanted, other things being equal.
enum class Wanted : std::uint8_t { Neither, Less, More };

/// One of those that explain a value: a position, a person (then with a seat, where they have one), a team or
/// a bet. Its own figures, in the unit of the row (in numbers where that is a ratio or a share, in FTE where
/// it is one of that), where it has any.
struct MatrixPart {
    PositionId position = {};
    PersonId person = {};
    TeamId team = {};
    InitiativeId initiative = {};
    std::optional<double> before = {}; ///< in the baseline
    std::optional<double> after = {};  ///< in the option
};

struct MatrixValue {
    std::optional<double> number = {}; ///< none: there is nothing to measure
    std::vector<MatrixPart> parts = {};
};

/// An option as the rows read it. What explains a value stands in the order of the chart, what only the
/// baseline has at the end.
struct MatrixSource {
    const Org& baseline;
    const Org& org;
    const Managers& managersBefore; ///< in the baseline
    const Managers& managers;
    const std::vector<Managers>& stages; ///< see MatrixOption
    Measures measures;
    const std::vector<PositionId>& order; ///< positions of both
    const Staffing& staffingBefore;       ///< in the baseline, in the quarter asked for
    const Staffing& staffing;
};

/// A row of the matrix: a pure function of an option.
struct MatrixRow {
    std::string_view id; ///< what files and scripts call it; never translated
    MatrixUnit unit = MatrixUnit::Count;
    Wanted wanted = Wanted::Neither;
    MatrixValue (*value)(const MatrixSource&) = nullptr;
};

/// All rows, in order. One added here is in the window, the exports and the command line.
///
/// headcount: different people in seats, and filled seats without a name; parts: seats that count otherwise.
/// fte, cost: of all positions, open, planned and closing ones included; parts: positions that differ.
/// moves: positions of both that report to another position, or come to or leave the tray; these.
/// median_span: direct reports of a manager that are no assistants, in the middle of all managers; parts:
///   positions whose number differs.
/// largest_span: the largest of them; parts: the managers who have it.
/// layers: of the chart, the top being 1; parts: the deepest positions.
/// manager_ratio: positions that manage nobody, for each that does (assistants are nobody's reports); parts:
///   those that are managers in one of the two alone.
/// open: open positions; these.
/// new_manager: people with a seat in both who report to somebody else, or to somebody more or less; these.
/// new_manager_twice: people whose managers change in two or more of the steps from the baseline over the
///   planned quarters to the option; these, with how often.
/// teams_split: teams whose members report to two or more managers outside them; these, with how many.
/// colocated: share of reporting lines, of those at whose ends a place is named, where it is the same one;
///   parts: the reports elsewhere.
/// share_core, share_growth, share_enabler, share_experimental: the bucket's share of all FTE in the quarter;
///   parts: its bets whose FTE differs.
/// bets: those not stopped and not merged into another; parts: those about whose funding the option decides
///   otherwise, or that are in one of the two alone. Like the shares, without a number where neither has a
///   bet or a team with a bucket.
std::span<const MatrixRow> matrixRows();

struct MatrixOption {
    ScenarioId scenario;
    std::vector<Managers> stages = {}; ///< whom people report to in each planned quarter, in order
};

/// The values of the options, each against the baseline; work on bets in the quarter. Costs about what a
/// difference with the baseline costs for each option.
struct ScenarioMatrix {
    std::vector<ScenarioId> options;
    std::vector<std::vector<MatrixValue>> values; ///< by row, as in matrixRows(), then by option

    const MatrixValue& at(std::size_t row, std::size_t option) const { return values[row][option]; }
};

ScenarioMatrix scenarioMatrix(const Plan& plan, const std::vector<MatrixOption>& options, Quarter quarter);

} // namespace orgwright
