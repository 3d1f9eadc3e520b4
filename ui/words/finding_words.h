// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/findings.h"
#include "ui/words/formats.h"

#include <QString>

namespace orgwright {

/// One finding as a sentence that names the rows, as plain text.
QString sentence(const Finding& finding, const Plan& plan, ScenarioId scenario, const Formats& formats);

/// A stable word for scripts: "span-too-large".
const char* idOf(FindingKind kind);

} // namespace orgwright
