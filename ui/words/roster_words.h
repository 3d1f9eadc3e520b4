// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/initiative_list.h"
#include "core/exchange/in/roster_import.h"
#include "core/exchange/in/roster_problem.h"
#include "core/exchange/in/score_list.h"
#include "core/exchange/in/team_list.h"

#include <QString>
#include <QStringList>

namespace orgwright {

/// What a field of a roster, of a list of teams or of initiatives is called on the screen.
QString fieldWord(RosterField field);
QString fieldWord(TeamField field);
QString fieldWord(InitiativeField field);
/// The same by the field's stable id; the id itself for an unknown one.
QString fieldWord(std::string_view id);

QString wordFor(Severity severity); ///< "Problem", "Warning", "Notice"

/// What is wrong, without its place: for a table that has columns for row and column.
QString reasonSentence(const RosterProblem& problem);
/// What somebody can do about it in the file or in the dialog; empty where nothing needs to be done.
QString remedySentence(RosterFault fault);
/// What a mending import does about it; empty for Mending::None.
QString mendingSentence(Mending mending);

/// All in one line: "roster.csv, row 17, column D: there is no manager “P-099”. Correct …".
QString sentence(const RosterProblem& problem, const QString& file);

/// What an import did or would do: "33 came, 43 left, 18 of 120 that stayed have another manager" and so on,
/// a line for each, counts of zero left out. Never empty.
QStringList summaryLines(const ImportSummary& summary);
QStringList summaryLines(const TeamSummary& summary);
QStringList summaryLines(const InitiativeSummary& summary);
QStringList summaryLines(const ScoreSummary& summary);

} // namespace orgwright
