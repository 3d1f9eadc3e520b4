// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_outcome.h"

#include <QString>
#include <vector>

namespace orgwright {

/// "3 problems, 1 warning, 2 notices", counts of zero left out; empty where there are none.
QString importCounts(const std::vector<RosterProblem>& problems);

/// What mending does about all problems: "2 positions go to the tray, 1 row is left out".
QString mendingSummary(const ImportOutcome& outcome);

} // namespace orgwright
