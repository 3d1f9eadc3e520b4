// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/scenario_matrix.h"
#include "core/exchange/out/table_writer.h"

#include <QString>

namespace orgwright {

/// The comparison as a sheet: a row for each measure, a column for each option, and behind each but the first
/// how it differs from the first. Figures are numbers: FTE in whole ones, shares from 0 to 1, the ratio as
/// how many to one manager. Without cost where pay is hidden.
Sheet matrixSheet(const Plan& plan, const ScenarioMatrix& matrix, bool hidesPay);

/// The same as text with tabs, as a spreadsheet takes it from the clipboard.
QString matrixText(const Sheet& sheet);

} // namespace orgwright
