// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/exchange/in/roster_problem.h"
#include "core/exchange/in/table.h"
#include "core/model/changes.h"
#include "core/model/org.h"

#include <QStringList>
#include <string>
#include <vector>

namespace orgwright::cli {

/// What an import found and did, for people and for scripts.
struct ImportReport {
    QString file; ///< the source, as messages name it
    const TextTable* table = nullptr;
    std::string kind;
    bool isDryRun = false;
    bool isMending = false;
    bool isDone = false;                                           ///< it was imported, or would be
    std::vector<std::pair<std::size_t, std::string>> columns = {}; ///< column and id of its field
    std::vector<RosterProblem> problems = {};
    Json summary = Json::object();
    QStringList summaryLines = {};
    Json changes = nullptr;
    QStringList changeLines = {};
};

/// Which initiatives an import brings, takes away and changes (in a field, who works on it, what it needs):
/// "come", "leave" and "change", each a list of objects with key and title, in order of keys.
Json initiativeChanges(const Org& after, const Changes& changes);
/// The same for people, at most `most` lines of each kind.
QStringList initiativeChangeLines(const Org& after, const Changes& changes, int most);

/// Problems on standard error, each with file, row, column, reason and what to do.
void sayProblems(const ImportReport& report);

/// The result on standard output: lines, or one object.
void printReport(const ImportReport& report, bool isJson);

} // namespace orgwright::cli
