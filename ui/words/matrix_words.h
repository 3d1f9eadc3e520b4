// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/scenario_matrix.h"
#include "ui/words/formats.h"

#include <QString>

namespace orgwright {

// The comparison of options in words. Rows are known by their ids; one without a word of its own is called by
// its id.

/// "Headcount", "Change manager twice".
QString matrixName(const MatrixRow& row);
/// What the row counts, as a sentence.
QString matrixMeaning(const MatrixRow& row);

/// "110", "107.4", "€ 14.2 M", "1 : 4.3", "78 %"; a dash for nothing to measure.
QString matrixFigure(const Formats& words, MatrixUnit unit, std::optional<double> number);
/// "+4", "−€ 0.3 M", "+3 points", "±0"; empty where one of the two has nothing to measure.
QString matrixDifference(const Formats& words, MatrixUnit unit, std::optional<double> before,
                         std::optional<double> after);
/// Whether the difference is the way that is usually wanted: "better", "worse"; empty where that cannot be
/// said.
QString matrixVerdict(const MatrixRow& row, std::optional<double> before, std::optional<double> after);

/// The unit in which what explains a row counts.
MatrixUnit partUnit(MatrixUnit unit);

} // namespace orgwright
