// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_report.h"

#include "ui/words/roster_words.h"
#include "ui/words/table_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace orgwright::cli {
namespace {

struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

constexpr int kMostSaid = 100;

const char* idOf(Severity severity) {
    switch (severity) {
    case Severity::Problem:
        return "problem";
    case Severity::Warning:
        return "warning";
    case Severity::Notice:
        return "notice";
    }
    return "";
}

QString nextStep(const ImportReport& report, const RosterProblem& problem) {
    const bool isMended = report.isMending && severityOf(problem.fault) == Severity::Problem;
    return isMended ? mendingSentence(mendingOf(problem.fault)) : remedySentence(problem.fault);
}

QString wholeSentence(const ImportReport& report, const RosterProblem& problem) {
    const QString next = nextStep(report, problem);
    const QString what = sentence(problem, report.file);
    return next.isEmpty() ? what : QStringLiteral("%1 %2").arg(what, next);
}

Json headingOf(const ImportReport& report, std::int32_t column) {
    const bool isThere = column >= 0 && static_cast<std::size_t>(column) < report.table->columnCount();
    return isThere ? Json(std::string(report.table->heading(static_cast<std::size_t>(column))))
                   : Json(nullptr);
}

Json problemObject(const ImportReport& report, const RosterProblem& problem) {
    return Json{{"severity", idOf(severityOf(problem.fault))},
                {"file", stdText(report.file)},
                {"row", problem.line == 0 ? Json(nullptr) : Json(problem.line)},
                {"column", headingOf(report, problem.column)},
                {"field", problem.field.empty() ? Json(nullptr) : Json(std::string(problem.field))},
                {"message", stdText(reasonSentence(problem))},
                {"next", stdText(nextStep(report, problem))},
                {"rows", problem.lines}};
}

Json reportObject(const ImportReport& report) {
    Json columns = Json::array();
    for (const auto& [column, field] : report.columns)
        columns.push_back(Json{{"column", std::string(report.table->heading(column))},
                               {"field", field.empty() ? Json(nullptr) : Json(field)}});
    Json problems = Json::array();
    for (const RosterProblem& problem : report.problems)
        problems.push_back(problemObject(report, problem));
    return Json{{"source", stdText(report.file)},
                {"kind", report.kind},
                {"rows", report.table->rowCount()},
                {"dry_run", report.isDryRun},
                {"imported", report.isDone && !report.isDryRun},
                {"columns", std::move(columns)},
                {"problems", std::move(problems)},
                {"summary", report.summary},
                {"changes", report.changes}};
}

void printColumns(const ImportReport& report) {
    QStringList unused;
    print(originSentence(report.table->origin()) + QLatin1Char('.'));
    for (const auto& [column, field] : report.columns) {
        const QString heading = shownText(report.table->heading(column), 40);
        if (field.empty() && !heading.isEmpty())
            unused += heading;
        else if (!field.empty())
            print(QStringLiteral("  %1 = %2").arg(qtText(field), -14).arg(heading));
    }
    if (!unused.isEmpty())
        print(ReportTexts::tr("Not used: %1").arg(unused.join(QLatin1String(", "))));
}

/// Titles by key and id.
using Bets = std::map<std::pair<std::string, std::int64_t>, std::string>;
struct BetChanges {
    Bets come;
    Bets leave;
    Bets change;
};

BetChanges betChanges(const Org& after, const Changes& changes) {
    BetChanges found;
    const auto noteChanged = [&](InitiativeId id) {
        if (const Initiative* row = after.find(id))
            found.change[{row->key.str(), id.value()}] = row->name.str();
    };
    for (const RowChange<Allocation>& change : changes.of<Allocation>())
        noteChanged((change.after ? change.after : change.before)->initiative);
    for (const RowChange<Dependency>& change : changes.of<Dependency>())
        noteChanged((change.after ? change.after : change.before)->from);
    for (const RowChange<Initiative>& change : changes.of<Initiative>()) {
        const Initiative& row = change.after ? *change.after : *change.before;
        Bets& kind = !change.before ? found.come : change.after ? found.change : found.leave;
        kind[{row.key.str(), row.id.value()}] = row.name.str();
    }
    for (const auto& [place, title] : found.come)
        found.change.erase(place);
    return found;
}

Json betList(const Bets& bets) {
    Json list = Json::array();
    for (const auto& [place, title] : bets)
        list.push_back(Json{{"key", place.first}, {"title", title}});
    return list;
}

void tellBets(QStringList& lines, const QString& heading, const Bets& bets, int most) {
    if (!bets.empty())
        lines += heading;
    int shown = 0;
    for (const auto& [place, title] : bets) {
        if (shown++ == most) {
            lines += QStringLiteral("  ") + ReportTexts::tr("and %n more; --json lists all", nullptr,
                                                            static_cast<int>(bets.size()) - most);
            return;
        }
        lines += QStringLiteral("  %1  %2").arg(shownText(place.first), shownText(title));
    }
}

} // namespace

Json initiativeChanges(const Org& after, const Changes& changes) {
    const BetChanges found = betChanges(after, changes);
    return Json{
        {"come", betList(found.come)}, {"leave", betList(found.leave)}, {"change", betList(found.change)}};
}

QStringList initiativeChangeLines(const Org& after, const Changes& changes, int most) {
    const BetChanges found = betChanges(after, changes);
    QStringList lines;
    tellBets(lines, ReportTexts::tr("Initiatives that come:"), found.come, most);
    tellBets(lines, ReportTexts::tr("Initiatives that leave:"), found.leave, most);
    tellBets(lines, ReportTexts::tr("Initiatives that change:"), found.change, most);
    return lines;
}

void sayProblems(const ImportReport& report) {
    for (const Severity severity : {Severity::Problem, Severity::Warning, Severity::Notice}) {
        int said = 0;
        for (const RosterProblem& problem : report.problems) {
            if (severityOf(problem.fault) == severity && said++ < kMostSaid)
                say(wholeSentence(report, problem));
        }
        if (said > kMostSaid)
            say(ReportTexts::tr("%1: and %n more; --json lists all.", nullptr, said - kMostSaid)
                    .arg(report.file));
    }
    for (const TableNotice& notice : report.table->notices())
        say(sentence(notice, report.file));
}

void printReport(const ImportReport& report, bool isJson) {
    if (isJson) {
        print(reportObject(report));
        return;
    }
    if (!report.isDone)
        return;
    if (report.isDryRun)
        printColumns(report);
    print(report.isDryRun ? ReportTexts::tr("This would happen; nothing was changed:")
                          : ReportTexts::tr("Imported %1:").arg(report.file));
    for (const QString& line : report.summaryLines)
        print(QStringLiteral("  ") + line);
    if (!report.isDryRun)
        return;
    for (const QString& line : report.changeLines)
        print(line);
}

} // namespace orgwright::cli
