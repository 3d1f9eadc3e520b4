// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/discretion.h"
#include "core/rollup/findings.h"
#include "ui/words/formats.h"

#include <QString>
#include <string_view>

namespace orgwright {

// The findings in words, as plain text. A rule is known by its id; one without words of its own, of a newer
// version, is called by its id.

/// One finding as a sentence that names the rows. While names are hidden it names nobody and tells no amount.
QString sentence(const Finding& finding, const Plan& plan, ScenarioId scenario, const Formats& formats,
                 const Discretion& discretion = kEverything);

/// What a rule is called: "Too many direct reports".
QString ruleName(std::string_view rule);
/// One sentence that says what to do about what it finds.
QString ruleAdvice(std::string_view rule);

/// "Errors", "Warnings", "Hints".
QString wordFor(FindingSeverity severity);
QString wordFor(FindingArea area); ///< "Organisation", "Teams", "Portfolio"

/// What a row of a finding is called: a position by who sits there, a dependency by what is needed, a target
/// by its bucket.
QString nameOfRow(const RowRef& row, const Plan& plan, ScenarioId scenario);

} // namespace orgwright
