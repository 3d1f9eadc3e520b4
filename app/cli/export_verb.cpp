// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/export_options.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "core/base/sources.h"
#include "core/drawing/team_chart.h"
#include "ui/export/plan_export.h"
#include "ui/export/record_document.h"
#include "ui/words/discretion_words.h"
#include "ui/words/model_words.h"
#include "ui/words/template_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace orgwright::cli {
namespace {

struct ExportVerbTexts {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

Exit exitFor(ExportFailure::Cause cause) {
    return cause == ExportFailure::Cause::CannotWrite ? Exit::Failed : Exit::Refused;
}

Exit needsScenario(const ExportVerbOptions& options) {
    say(ExportVerbTexts::tr("--view %1 compares with the baseline. Name another --scenario.")
            .arg(qtText(options.view)));
    return Exit::Usage;
}

Exit wrote(const tl::expected<void, ExportFailure>& written, const std::string& out) {
    if (!written) {
        say(written.error().sentence);
        return exitFor(written.error().cause);
    }
    print(ExportVerbTexts::tr("Wrote %1.").arg(shownText(out, 200)));
    return Exit::Done;
}

/// Says how much it would be, and how it could be read.
Exit wouldWrite(const PreparedExport& prepared, const ExportVerbOptions& options) {
    const QString out = shownText(options.out, 200);
    if (prepared.slides.empty()) {
        print(ExportVerbTexts::tr("%1 could be written.").arg(out));
        return Exit::Done;
    }
    print(ExportVerbTexts::tr("%1 would have %n slides, no text on them under %2 pt.", nullptr,
                              prepared.pageCount())
              .arg(out, QString::number(prepared.request.slides.leastPoints)));
    return Exit::Done;
}

/// Silent where everything is in the file that could be.
void tellWithheld(const WithheldCounts& withheld) {
    if (std::any_of(withheld.begin(), withheld.end(), [](int count) { return count > 0; }))
        print(withheldSentence(withheld));
}

Exit write(const Document& document, ScenarioId scenario, const ExportRequest& request,
           const ExportVerbOptions& options) {
    const auto prepared = prepareExport(document.plan(), scenario, request);
    if (!prepared) {
        say(ExportVerbTexts::tr("%1: %2").arg(shownText(document.path(), 200), prepared.error().sentence));
        return exitFor(prepared.error().cause);
    }
    const Exit done = options.isDry ? wouldWrite(*prepared, options)
                                    : wrote(writeExport(*prepared, options.out), options.out);
    if (done == Exit::Done)
        tellWithheld(prepared->withheld);
    return done;
}

/// What the scenario decides, against the baseline.
std::shared_ptr<const ChangePicture> changesOf(const Plan& plan, ScenarioId scenario) {
    return std::make_shared<const ChangePicture>(changePicture(plan, changeList(plan, kBaseline, scenario)));
}

/// What --root names: a position, or in the view of teams the box of a team. Says what is wrong with it.
std::optional<PositionId> rootOf(const Plan& plan, ScenarioId scenario, const ExportVerbOptions& options) {
    if (options.root.empty())
        return PositionId{};
    if (options.view != "teams")
        return positionNamed(plan, scenario, options.root);
    const auto team = teamNamed(plan, scenario, options.root);
    return team ? std::optional(drawing::boxOf(*team)) : std::nullopt;
}

bool endsWith(const std::string& path, const char* ending) {
    return qtText(path).endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

/// The decision record with the change list.
Exit runRecord(const ExportVerbOptions& options) {
    const bool isMarkdown = endsWith(options.out, ".md");
    if (!isMarkdown && !endsWith(options.out, ".pdf")) {
        say(ExportVerbTexts::tr("%1: a record is written as .pdf or .md.").arg(shownText(options.out, 200)));
        return Exit::Usage;
    }
    return withPlan(options.file, Document::OpenAs::Reading, [&](const Document& document) {
        const auto scenario = scenarioNamed(document.plan(), options.scenario);
        if (!scenario)
            return Exit::Refused;
        if (*scenario == kBaseline)
            return needsScenario(options);
        const DiscreetPlan discreet(document.plan(), options.discretion.over(document.plan().settings()));
        const RecordText text = recordText(discreet, *scenario, presentQuarter(document.plan()));
        const QByteArray bytes = isMarkdown ? recordMarkdown(text).toUtf8() : recordPdf(text);
        const Exit done = wrote(writeExported(bytes, options.out), options.out);
        if (done == Exit::Done)
            tellWithheld(discreet.withheld());
        return done;
    });
}

/// Says why where the template gives no look.
bool takeTemplate(const ExportVerbOptions& options, ExportRequest& request) {
    if (options.slideTemplate.empty())
        return true;
    auto look = readSlideTemplate(options.slideTemplate);
    if (!look) {
        say(sentence(look.error(), shownText(options.slideTemplate, 200)));
        return false;
    }
    request.slides.look = std::make_shared<const SlideTemplate>(std::move(*look));
    return true;
}

Exit runExport(const ExportVerbOptions& options) {
    if (options.view == "record")
        return runRecord(options);
    const auto format = exportFormatOf(qtText(options.out));
    if (!format) {
        say(ExportVerbTexts::tr("%1: the ending says what to make, and can be one of: %2.")
                .arg(shownText(options.out, 200), exportEndings()));
        return Exit::Usage;
    }
    if (const QString wrong = contradiction(options, *format); !wrong.isEmpty()) {
        say(wrong);
        return Exit::Usage;
    }
    return withPlan(options.file, Document::OpenAs::Reading, [&](const Document& document) {
        const auto scenario = scenarioNamed(document.plan(), options.scenario);
        if (!scenario)
            return Exit::Refused;
        if (options.view == "changes" && *scenario == kBaseline)
            return needsScenario(options);
        const auto root = rootOf(document.plan(), *scenario, options);
        if (!root)
            return Exit::Refused;
        const auto quarter = quarterNamed(document.plan(), options.quarter);
        if (!quarter)
            return Exit::Usage;
        ExportRequest request = requestFor(options, *format, *root);
        if (options.slides.empty())
            request.slides.deck = deckParts(document.plan().settings().deck);
        request.discretion = options.discretion.over(document.plan().settings());
        if (!takeTemplate(options, request))
            return Exit::Refused;
        if (options.hasNotes && !request.discretion.notes) {
            say(ExportVerbTexts::tr(
                "Speaker notes hold what was noted, which is confidential. Put it in with "
                "--reveal notes."));
            return Exit::Usage;
        }
        request.board.quarter = *quarter;
        request.today = systemClock().today();
        if (options.view == "changes")
            request.chart.changes = changesOf(document.plan(), *scenario);
        return write(document, *scenario, request, options);
    });
}

QString remarks() {
    return ExportVerbTexts::tr(
        "What the plan holds back is in no file unless --reveal puts it in; what was left out is said\n"
        "afterwards. With --reveal all, importing a CSV or XLSX again changes nothing. Charts never show\n"
        "cost or pay. JSON describes the chart's layout. Of changes, charts mark what the scenario\n"
        "decides against the baseline; the other formats hold the change list. A file that is there is\n"
        "replaced, unless it is a plan.");
}

} // namespace

void addExport(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<ExportVerbOptions>();
    CLI::App& verb =
        addVerb(program, "export", stdText(ExportVerbTexts::tr("write a chart or a table to a file")),
                options, runExport, chosen);
    addFile(verb, options->file);
    verb.add_option(
            "-o,--out", options->out,
            stdText(ExportVerbTexts::tr("the file to write; its ending says what: %1").arg(exportEndings())))
        ->type_name("OUT")
        ->required();
    addExportOptions(verb, *options);
    verb.footer(examples({"orgwright export plan.orgplan -o chart.svg",
                          "orgwright export plan.orgplan -o board.pdf --page A3 --hide-names",
                          "orgwright export plan.orgplan -o book.pdf --per-manager --page A4",
                          "orgwright export plan.orgplan -o billing.png --root P-012 --levels 3 --scale 2",
                          "orgwright export plan.orgplan -o teams.svg --view teams",
                          "orgwright export plan.orgplan -o bets.xlsx --view portfolio",
                          "orgwright export plan.orgplan -o b.pdf --view changes --scenario 'Option B'",
                          "orgwright export plan.orgplan -o b.pdf --view record --scenario 'Option B'",
                          "orgwright export plan.orgplan -o chart.pptx",
                          "orgwright export plan.orgplan -o deck.pptx --view deck --template corp.potx",
                          "orgwright export plan.orgplan -o deck.pptx --view deck --scenario 'Option B'",
                          "orgwright export plan.orgplan -o roster.csv --reveal all"}) +
                "\n\n" + stdText(remarks()));
}

} // namespace orgwright::cli
