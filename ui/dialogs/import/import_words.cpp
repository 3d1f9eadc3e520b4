// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace orgwright {
namespace {

struct ImportTexts {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

bool isMendedBy(const RosterProblem& problem, Mending mending) {
    return severityOf(problem.fault) == Severity::Problem && mendingOf(problem.fault) == mending;
}

/// How many rows, values and so on are mended in this way. What is wrong with the file as a whole may put
/// any number of positions into the tray.
int countOf(const ImportOutcome& outcome, Mending mending) {
    const auto& problems = outcome.problems();
    const bool isWhole = std::any_of(problems.begin(), problems.end(), [&](const RosterProblem& problem) {
        return problem.line == 0 && isMendedBy(problem, mending);
    });
    if (isWhole && mending == Mending::ToTray && outcome.roster)
        return static_cast<int>(outcome.roster->unplaced);
    return static_cast<int>(
        std::count_if(problems.begin(), problems.end(),
                      [&](const RosterProblem& problem) { return isMendedBy(problem, mending); }));
}

QString mended(Mending mending, int count) {
    switch (mending) {
    case Mending::ToTray:
        return ImportTexts::tr("%n positions go to the tray", nullptr, count);
    case Mending::LeftEmpty:
        return ImportTexts::tr("%n values are left out", nullptr, count);
    case Mending::RowLeftOut:
        return ImportTexts::tr("%n rows are left out", nullptr, count);
    case Mending::MadeReport:
        return ImportTexts::tr("%n assistants become reports", nullptr, count);
    case Mending::ReferenceLeftOut:
        return ImportTexts::tr("%n dotted lines are left out", nullptr, count);
    case Mending::ToTop:
        return ImportTexts::tr("%n teams stand at the top", nullptr, count);
    default:
        return {};
    }
}

} // namespace

QString importCounts(const std::vector<RosterProblem>& problems) {
    QStringList parts;
    const auto count = [&](Severity severity) { return static_cast<int>(countOf(problems, severity)); };
    if (const int number = count(Severity::Problem); number > 0)
        parts += ImportTexts::tr("%n problems", nullptr, number);
    if (const int number = count(Severity::Warning); number > 0)
        parts += ImportTexts::tr("%n warnings", nullptr, number);
    if (const int number = count(Severity::Notice); number > 0)
        parts += ImportTexts::tr("%n notices", nullptr, number);
    return parts.join(QStringLiteral(", "));
}

QString mendingSummary(const ImportOutcome& outcome) {
    QStringList parts;
    for (const Mending mending : {Mending::ToTray, Mending::RowLeftOut, Mending::LeftEmpty,
                                  Mending::MadeReport, Mending::ReferenceLeftOut, Mending::ToTop}) {
        if (const int count = countOf(outcome, mending); count > 0)
            parts += mended(mending, count);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace orgwright
