// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "core/commands/scenario_commands.h"
#include "core/rollup/staffing.h"
#include "ui/export/portfolio_table.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright::cli {
namespace {

struct InfoTexts {
    Q_DECLARE_TR_FUNCTIONS(InfoVerb)
};

struct InfoOptions {
    std::string file;
    bool isJson = false;
};

Json scenarioObject(const Document& document, ScenarioId scenario) {
    const Measures sums = document.totals(scenario).measures();
    return Json{
        {"name", stdText(nameOf(document.plan(), scenario))},
        {"positions", sums.positions},
        {"people", sums.people},
        {"filled", sums.filled},
        {"open", sums.open},
        {"planned", sums.planned},
        {"roots", sums.roots},
        {"layers", sums.layers},
        {"managers", sums.managers},
        {"largest_span", sums.largestSpan},
        {"median_span", jsonNumber(sums.medianSpan)},
        {"fte", jsonNumber(static_cast<double>(sums.fteBasisPoints) / kWhole.basisPoints)},
        {"cost", jsonNumber(static_cast<double>(sums.costMinor) / 100)},
        {"teams", sums.teams},
        {"unplaced", sums.unplaced},
        {"initiatives", document.plan().org(scenario).initiatives().size()},
        {"buckets", bucketObjects(document.plan(),
                                  Staffing(document.plan().org(scenario), presentQuarter(document.plan())))},
    };
}

Json infoObject(const Document& document) {
    const Settings& settings = document.plan().settings();
    Json scenarios = Json::array();
    for (const Scenario* row : scenariosInOrder(document.plan()))
        scenarios.push_back(scenarioObject(document, row->id));
    return Json{
        {"title", settings.title}, {"currency", settings.currency}, {"scenarios", std::move(scenarios)}};
}

void printRow(const QString& label, const QString& figure, const QString& note = {}) {
    const QString line = QStringLiteral("  %1 %2").arg(label, -16).arg(figure, 14);
    print(note.isEmpty() ? line : line + QStringLiteral("   ") + note);
}

QString targetNote(const std::optional<BucketTarget>& target, const Formats& formats) {
    if (!target)
        return {};
    const auto percent = [&](Share share) {
        return formats.percent(static_cast<double>(share.basisPoints) / kWhole.basisPoints);
    };
    return InfoTexts::tr("target %1 to %2").arg(percent(target->fteLeast), percent(target->fteMost));
}

/// FTE by bucket, and each one's share of all FTE.
void printBuckets(const Document& document, ScenarioId scenario, const Formats& formats) {
    const Staffing staffing(document.plan().org(scenario), presentQuarter(document.plan()));
    printRow(InfoTexts::tr("Initiatives"),
             formats.count(static_cast<std::int64_t>(document.plan().org(scenario).initiatives().size())));
    for (const Bucket bucket : kBuckets) {
        const auto share = staffing.mix().shareOfFte(bucket);
        QStringList notes;
        if (share)
            notes += InfoTexts::tr("%1 of the FTE in %2")
                         .arg(formats.percent(*share), formats.quarter(staffing.quarter()));
        const QString target = targetNote(bucketTarget(document.plan(), bucket, staffing.quarter()), formats);
        if (!target.isEmpty())
            notes += target;
        printRow(bucketShortName(bucket), formats.figure(staffing.mix().of(bucket).fteNumber(), 2),
                 notes.join(QLatin1String(", ")));
    }
}

void printScenario(const Document& document, ScenarioId scenario, const Formats& formats) {
    const Measures sums = document.totals(scenario).measures();
    print(QString());
    print(nameOf(document.plan(), scenario));
    printRow(InfoTexts::tr("Positions"), formats.count(sums.positions),
             InfoTexts::tr("%1 filled, %2 open, %3 planned, %4 closing")
                 .arg(formats.count(sums.filled), formats.count(sums.open), formats.count(sums.planned),
                      formats.count(sums.closing)));
    printRow(InfoTexts::tr("People"), formats.count(sums.people));
    printRow(InfoTexts::tr("FTE"), formats.fte(sums.fteBasisPoints));
    printRow(InfoTexts::tr("Cost a year"), formats.money({sums.costMinor}));
    printRow(InfoTexts::tr("Layers"), formats.count(sums.layers),
             InfoTexts::tr("%n at the top", nullptr, static_cast<int>(sums.roots)));
    printRow(InfoTexts::tr("Managers"), formats.count(sums.managers));
    printRow(InfoTexts::tr("Span of control"), formats.figure(sums.medianSpan),
             InfoTexts::tr("in the middle; %1 at most").arg(formats.count(sums.largestSpan)));
    printRow(InfoTexts::tr("Teams"), formats.count(sums.teams));
    if (sums.unplaced > 0)
        printRow(InfoTexts::tr("In the tray"), formats.count(sums.unplaced));
    printBuckets(document, scenario, formats);
}

Exit runInfo(const InfoOptions& options) {
    return withPlan(options.file, Document::OpenAs::Reading, [&](const Document& document) {
        if (options.isJson) {
            print(infoObject(document));
            return Exit::Done;
        }
        const Settings& settings = document.plan().settings();
        print(settings.title.empty() ? fileName(options.file) : shownText(settings.title));
        const Formats formats(settings);
        for (const Scenario* row : scenariosInOrder(document.plan()))
            printScenario(document, row->id, formats);
        return Exit::Done;
    });
}

} // namespace

void addInfo(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<InfoOptions>();
    CLI::App& verb =
        addVerb(program, "info", stdText(InfoTexts::tr("counts, spans, layers and cost of a plan")), options,
                runInfo, chosen);
    addFile(verb, options->file);
    addJson(verb, options->isJson);
    verb.footer(examples({"orgwright info plan.orgplan", "orgwright info plan.orgplan --json"}));
}

} // namespace orgwright::cli
