// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_changes.h"
#include "app/cli/import_report.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"
#include "core/exchange/in/headings.h"
#include "core/exchange/in/initiative_list.h"
#include "core/exchange/in/roster_import.h"
#include "core/exchange/in/score_list.h"
#include "core/exchange/in/table_source.h"
#include "core/exchange/in/team_list.h"
#include "ui/words/roster_words.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/table_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright::cli {
namespace {

struct ImportTexts {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

struct ImportVerbOptions {
    std::string file;
    std::string source;
    std::string kind = "positions";
    std::string scenario;
    std::string sheet;
    std::vector<std::string> maps;
    std::string onError = "refuse";
    bool isPartial = false;
    bool isDryRun = false;
    bool isJson = false;

    OnProblem onProblem() const { return onError == "mend" ? OnProblem::Mend : OnProblem::Refuse; }
};

Exit exitFor(TableErrorKind kind) {
    switch (kind) {
    case TableErrorKind::NotFound:
    case TableErrorKind::NotAllowed:
    case TableErrorKind::NotAFile:
    case TableErrorKind::Unreadable:
        return Exit::Failed;
    default:
        return Exit::Refused;
    }
}

Json summaryObject(const ImportSummary& summary) {
    return Json{{"come", summary.came},
                {"leave", summary.left},
                {"stay", summary.stayed},
                {"change", summary.changed},
                {"move", summary.moved},
                {"retitle", summary.retitled},
                {"to_tray", summary.toTray},
                {"people_come", summary.peopleCame},
                {"people_leave", summary.peopleLeft},
                {"teams_come", summary.teamsCame},
                {"teams_leave", summary.teamsLeft},
                {"mended", summary.mended}};
}

Json summaryObject(const TeamSummary& summary) {
    return Json{{"come", summary.came},
                {"leave", summary.left},
                {"change", summary.changed},
                {"mended", summary.mended}};
}

Json summaryObject(const ScoreSummary& summary) {
    return Json{{"come", summary.came}, {"change", summary.changed}, {"mended", summary.mended}};
}

Json summaryObject(const InitiativeSummary& summary) {
    return Json{{"come", summary.came},
                {"leave", summary.left},
                {"change", summary.changed},
                {"mended", summary.mended}};
}

/// Applies the overrides; says what is wrong with one.
template <class Mapping>
bool mapped(Mapping& mapping, const std::vector<std::string_view>& headings,
            const ImportVerbOptions& options) {
    for (const std::string& each : options.maps) {
        if (const auto applied = applyOverride(mapping, headings, each); !applied) {
            say(ImportTexts::tr("--map %1: %2").arg(shownText(each), sentence(applied.error())));
            return false;
        }
    }
    return true;
}

template <class Mapping>
void noteColumns(ImportReport& report, const Mapping& mapping) {
    for (std::size_t column = 0; column < report.table->columnCount(); ++column) {
        const auto field = mapping.fieldOf(column);
        report.columns.emplace_back(column, field ? std::string(idOf(*field)) : std::string());
    }
}

void noteChanges(ImportReport& report, const Plan& after, ScenarioId scenario, const Changes& changes) {
    constexpr int kMostLines = 20;
    if (report.kind == "scores") // they are no part of the organisation
        return;
    if (report.kind == "initiatives") {
        report.changes = initiativeChanges(after.org(scenario), changes);
        report.changeLines = initiativeChangeLines(after.org(scenario), changes, kMostLines);
        return;
    }
    const ImportChanges list(after, scenario, changes);
    report.changes = list.object();
    report.changeLines = list.lines(kMostLines);
}

/// Runs the import, or looks at what it would do, and fills in the report.
template <class Command>
Exit carryOut(Document& document, ScenarioId scenario, const ImportVerbOptions& options, ImportReport& report,
              Command&& command) {
    const auto noting = [&](Editor& editor) {
        auto summary = command(editor);
        if (summary) {
            const Changes changes = editor.changes();
            report.summary = summaryObject(*summary);
            report.summaryLines = summaryLines(*summary);
            noteChanges(report, editor.plan(), scenario, changes);
        }
        return summary;
    };
    const auto result = options.isDryRun ? document.preview(scenario, noting,
                                                            [](const Plan&, const Totals&, const Changes&) {})
                                         : document.execute(scenario, noting);
    if (!result)
        return refused(document, scenario, result.error());
    report.isDone = true;
    return Exit::Done;
}

/// Refuses a reading with problems, else imports it.
template <class Reading, class Import>
Exit importReading(Document& document, ScenarioId scenario, const ImportVerbOptions& options,
                   ImportReport& report, const Reading& reading, Import import) {
    report.problems = reading.problems;
    sayProblems(report);
    if (options.onProblem() == OnProblem::Refuse && !reading.isSound()) {
        const auto count = static_cast<int>(countOf(reading.problems, Severity::Problem));
        say(ImportTexts::tr(
                "%1: %n problems, so nothing was imported. --on-error mend does the safe thing about each.",
                nullptr, count)
                .arg(report.file));
        printReport(report, options.isJson);
        return Exit::Refused;
    }
    const Exit status = carryOut(document, scenario, options, report, [&](Editor& editor) {
        return import(editor, reading, ImportOptions{options.onProblem()});
    });
    printReport(report, options.isJson);
    return status;
}

/// How one kind of rows is read and brought in.
template <class Context, class Guess, class Read, class Import>
Exit importRows(Document& document, ScenarioId scenario, const ImportVerbOptions& options,
                ImportReport& report, Guess guess, Read read, Import import) {
    const auto headings = headingsOf(*report.table);
    auto mapping = guess(headings);
    if (!mapped(mapping, headings, options))
        return Exit::Usage;
    noteColumns(report, mapping);
    Context context;
    context.plan = &document.plan();
    context.scenario = scenario;
    context.partial = options.isPartial;
    const auto reading = read(*report.table, mapping, context);
    return importReading(document, scenario, options, report, *reading, import);
}

/// The nine are called by their words in files, too.
std::optional<ScoreReading> readScoresByName(const TextTable& table, const ScoreMapping& mapping,
                                             ScoreContext context) {
    for (const Measure& measure : measures(*context.plan))
        context.names.emplace(foldedCase(stdText(measureName(measure))), measure.id);
    return readScores(table, mapping, context);
}

Exit importInto(Document& document, const ImportVerbOptions& options) {
    const auto scenario = scenarioNamed(document.plan(), options.scenario);
    if (!scenario)
        return Exit::Refused;
    TableOptions tableOptions;
    tableOptions.sheet = options.sheet;
    const TableResult table = readTable(options.source, tableOptions);
    const QString file = shownText(options.source, 200);
    if (!table) {
        say(sentence(table.error(), file));
        return exitFor(table.error().kind);
    }
    ImportReport report;
    report.file = file;
    report.table = &*table;
    report.kind = options.kind;
    report.isDryRun = options.isDryRun;
    report.isMending = options.onProblem() == OnProblem::Mend;
    if (options.kind == "initiatives")
        return importRows<InitiativeContext>(document, *scenario, options, report, guessInitiativeMapping,
                                             readInitiatives, importInitiatives);
    if (options.kind == "scores")
        return importRows<ScoreContext>(document, *scenario, options, report, guessScoreMapping,
                                        readScoresByName, importScores);
    if (options.kind == "teams")
        return importRows<TeamContext>(document, *scenario, options, report, guessTeamMapping, readTeams,
                                       importTeams);
    return importRows<RosterContext>(document, *scenario, options, report, guessRosterMapping, readRoster,
                                     importRoster);
}

Exit runImport(const ImportVerbOptions& options) {
    const auto mode = options.isDryRun ? Document::OpenAs::Reading : Document::OpenAs::Editing;
    return withPlan(options.file, mode, [&](Document& document) { return importInto(document, options); });
}

template <class Names>
QString idsOf(const Names& names) {
    QStringList list;
    for (const auto& field : names)
        list += qtText(field.id);
    return list.join(QLatin1String(", "));
}

QString fieldList() {
    return ImportTexts::tr("Fields for --map:") + QLatin1Char(' ') + idsOf(kRosterFields) +
           QLatin1Char('\n') + ImportTexts::tr("of initiatives:") + QLatin1Char(' ') +
           idsOf(kInitiativeFields) + QLatin1Char('\n') + ImportTexts::tr("of scores:") + QLatin1Char(' ') +
           idsOf(kScoreFields) + QLatin1Char('\n') +
           ImportTexts::tr("COLUMN is a heading or a column's number from 1.");
}

void addChoices(CLI::App& verb, ImportVerbOptions& options) {
    verb.add_option("--kind", options.kind, stdText(ImportTexts::tr("what the rows are")))
        ->check(CLI::IsMember({"positions", "teams", "initiatives", "scores"}))
        ->capture_default_str();
    addScenario(verb, options.scenario);
    verb.add_option("--map", options.maps,
                    stdText(ImportTexts::tr("take a field from this column; may be repeated")))
        ->type_name("FIELD=COLUMN")
        ->allow_extra_args(false);
    verb.add_option("--sheet", options.sheet, stdText(ImportTexts::tr("which sheet of a workbook")))
        ->type_name("NAME");
    verb.add_flag("--partial", options.isPartial,
                  stdText(ImportTexts::tr("the file is a part: what it does not name stays")));
    verb.add_option("--on-error", options.onError,
                    stdText(ImportTexts::tr("with problems: refuse the whole, or mend each the safe way")))
        ->check(CLI::IsMember({"refuse", "mend"}))
        ->capture_default_str();
    verb.add_flag("--dry-run", options.isDryRun,
                  stdText(ImportTexts::tr("say what would change and change nothing")));
    addJson(verb, options.isJson);
}

} // namespace

void addImport(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<ImportVerbOptions>();
    CLI::App& verb =
        addVerb(program, "import", stdText(ImportTexts::tr("bring a CSV or XLSX roster into a plan")),
                options, runImport, chosen);
    addFile(verb, options->file);
    verb.add_option("SOURCE", options->source, stdText(ImportTexts::tr("the CSV or XLSX file")))->required();
    addChoices(verb, *options);
    verb.footer(
        examples({"orgwright import plan.orgplan roster.csv --dry-run",
                  "orgwright import plan.orgplan roster.xlsx --map title=\"Job name\" --on-error mend",
                  "orgwright import plan.orgplan teams.csv --kind teams --partial",
                  "orgwright import plan.orgplan backlog.csv --kind initiatives --on-error mend",
                  "orgwright import plan.orgplan scores.csv --kind scores"}) +
        "\n\n" + stdText(fieldList()));
}

} // namespace orgwright::cli
