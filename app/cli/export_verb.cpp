// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "core/base/sources.h"
#include "core/base/text.h"
#include "core/drawing/team_chart.h"
#include "ui/export/plan_export.h"
#include "ui/export/record_document.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QSizeF>
#include <array>

namespace orgwright::cli {
namespace {

struct ExportVerbTexts {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

struct ExportVerbOptions {
    std::string file;
    std::string out;
    std::string view = "org";
    std::string scenario;
    std::string root;
    std::string quarter;
    int levels = 0;
    std::string page;
    bool isPortrait = false;
    bool isTiled = false;
    bool isPerManager = false;
    double scale = 0;
    double leastPoints = 0;
    std::string cards = "standard";
    std::string colourBy = "team";
    bool hasNoFrames = false;
    bool hasNoDottedLines = false;
    bool hidesNames = false;
    bool hidesPay = false;

    bool isSplit() const { return isTiled || isPerManager; }
};

template <class Value>
using Choices = std::map<std::string, Value>;

const Choices<drawing::Density> kCards{{"full", drawing::Density::Full},
                                       {"standard", drawing::Density::Standard},
                                       {"compact", drawing::Density::Compact}};
const Choices<drawing::ColourBy> kColours{
    {"team", drawing::ColourBy::Team},   {"discipline", drawing::ColourBy::Discipline},
    {"grade", drawing::ColourBy::Grade}, {"location", drawing::ColourBy::Location},
    {"state", drawing::ColourBy::State}, {"bucket", drawing::ColourBy::Bucket}};

/// What the request shows. The changes are those of the chart; a record is written apart.
const Choices<ExportView> kViews{{"org", ExportView::Org},
                                 {"teams", ExportView::Teams},
                                 {"portfolio", ExportView::Portfolio},
                                 {"scorecard", ExportView::Scorecard},
                                 {"deck", ExportView::Deck},
                                 {"changes", ExportView::Org}};

/// What --page can be: paper, the shape of a slide, or as large as the chart.
struct PageChoice {
    const char* name;
    std::optional<QPageSize::PageSizeId> size;
    double aspect;
};
constexpr std::array<PageChoice, 6> kPages{{{"A4", QPageSize::A4, 0},
                                            {"A3", QPageSize::A3, 0},
                                            {"Letter", QPageSize::Letter, 0},
                                            {"16:9", std::nullopt, 16.0 / 9},
                                            {"4:3", std::nullopt, 4.0 / 3},
                                            {"fit", std::nullopt, 0}}};

/// Without --page a PDF is for A4 paper, and a picture as large as the chart.
const PageChoice& pageChoice(const std::string& name, ExportFormat format) {
    for (const PageChoice& choice : kPages) {
        if (foldedCase(choice.name) == foldedCase(name))
            return choice;
    }
    return format == ExportFormat::Pdf ? kPages.front() : kPages.back();
}

double aspectOf(const PageChoice& page, bool isPortrait) {
    double aspect = page.aspect;
    if (page.size) {
        const QSizeF sheet = QPageSize::size(*page.size, QPageSize::Millimeter);
        aspect = sheet.height() / sheet.width();
    }
    return isPortrait && aspect > 0 ? 1 / aspect : aspect;
}

ExportPaper paperFor(const ExportVerbOptions& options, const PageChoice& page) {
    ExportPaper paper;
    paper.size = page.size;
    paper.orientation = options.isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape;
    if (options.isTiled)
        paper.split = ExportPaper::Split::Tiled;
    if (options.isPerManager)
        paper.split = ExportPaper::Split::PerManager;
    if (options.scale > 0)
        paper.tileScale = options.scale;
    if (options.levels > 0)
        paper.levelsPerPage = options.levels;
    return paper;
}

ExportRequest requestFor(const ExportVerbOptions& options, ExportFormat format, PositionId root) {
    ExportRequest request;
    request.format = format;
    request.view = kViews.at(options.view);
    request.chart.root = root;
    request.chart.levels = options.isPerManager ? 0 : options.levels;
    request.chart.density = kCards.at(options.cards);
    request.chart.colourBy = kColours.at(options.colourBy);
    request.chart.hasFrames = !options.hasNoFrames;
    request.chart.hasSecondaryLines = !options.hasNoDottedLines;
    request.chart.hidesNames = options.hidesNames;
    request.hidesPay = options.hidesPay;
    const PageChoice& page = pageChoice(options.page, format);
    request.paper = paperFor(options, page);
    request.pageAspect = aspectOf(page, options.isPortrait);
    if (page.aspect > 0 && page.aspect < 1.5)
        request.slides.shape = drawing::SlideShape::Classic;
    if (options.leastPoints > 0)
        request.slides.leastPoints = options.leastPoints;
    if (options.scale > 0)
        request.pngScale = options.scale;
    return request;
}

/// What is wrong with the options together; empty: nothing.
QString contradiction(const ExportVerbOptions& options, ExportFormat format) {
    if (options.isTiled && options.isPerManager)
        return ExportVerbTexts::tr("--tiled and --per-manager are two different ways. Leave one out.");
    if (options.isSplit() && format != ExportFormat::Pdf)
        return ExportVerbTexts::tr("--tiled and --per-manager make sheets of a PDF. Name OUT with .pdf.");
    if (options.isTiled && !pageChoice(options.page, format).size)
        return ExportVerbTexts::tr("--tiled needs paper: --page A4, A3 or Letter.");
    if (options.isPerManager && options.levels == 1)
        return ExportVerbTexts::tr("--per-manager needs at least 2 --levels on a page.");
    const bool isPartial = !options.root.empty() || options.levels > 0;
    if (options.view == "changes" && isPartial && !isPicture(format))
        return ExportVerbTexts::tr("--root and --levels are for charts; the change list is whole.");
    const bool isDeck = options.view == "deck";
    if (isDeck && format != ExportFormat::Pptx && format != ExportFormat::Pdf)
        return ExportVerbTexts::tr("--view deck makes slides. Name OUT with .pptx or .pdf.");
    const bool isSlides = isDeck || format == ExportFormat::Pptx;
    if (isSlides && (options.isSplit() || options.isPortrait))
        return ExportVerbTexts::tr("--tiled, --per-manager and --portrait are for paper, not for slides.");
    if (isSlides && !options.page.empty() && pageChoice(options.page, format).aspect <= 0)
        return ExportVerbTexts::tr("Slides are --page 16:9 or 4:3.");
    if (!isSlides && options.leastPoints > 0)
        return ExportVerbTexts::tr("--smallest-text is for slides.");
    const bool isWhole = options.view == "portfolio" || options.view == "scorecard" || isDeck;
    if (isWhole && options.isPerManager)
        return ExportVerbTexts::tr("--per-manager is for charts; this view is one picture.");
    if (isWhole && isPartial)
        return ExportVerbTexts::tr("--root and --levels are for charts; this view is whole.");
    const bool hasScale = format == ExportFormat::Png || options.isTiled;
    if (options.scale > 0 && !hasScale)
        return ExportVerbTexts::tr("--scale is for PNG and for --tiled; other charts fit their page.");
    return {};
}

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

Exit write(const Document& document, ScenarioId scenario, const ExportRequest& request,
           const std::string& out) {
    const auto prepared = prepareExport(document.plan(), scenario, request);
    if (!prepared) {
        say(ExportVerbTexts::tr("%1: %2").arg(shownText(document.path(), 200), prepared.error().sentence));
        return exitFor(prepared.error().cause);
    }
    return wrote(writeExport(*prepared, out), out);
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
        const RecordText text = recordText(document.plan(), *scenario, presentQuarter(document.plan()),
                                           {options.hidesNames, options.hidesPay});
        const QByteArray bytes = isMarkdown ? recordMarkdown(text).toUtf8() : recordPdf(text);
        return wrote(writeExported(bytes, options.out), options.out);
    });
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
        request.board.quarter = *quarter;
        request.today = systemClock().today();
        if (options.view == "changes")
            request.chart.changes = changesOf(document.plan(), *scenario);
        return write(document, *scenario, request, options.out);
    });
}

template <class Value>
CLI::IsMember oneOf(const Choices<Value>& choices) {
    std::vector<std::string> names;
    for (const auto& [name, value] : choices)
        names.push_back(name);
    return CLI::IsMember(names);
}

CLI::IsMember pageNames() {
    std::vector<std::string> names;
    for (const PageChoice& choice : kPages)
        names.emplace_back(choice.name);
    return CLI::IsMember(names, CLI::ignore_case);
}

void addScope(CLI::App& verb, ExportVerbOptions& options) {
    verb.add_option("--view", options.view,
                    stdText(ExportVerbTexts::tr(
                        "what to show: positions (org), teams, the initiatives (portfolio), "
                        "the measures (scorecard), the changes of a scenario, its decision record with "
                        "them, or slides of all of it (deck)")))
        ->check(CLI::IsMember({"org", "teams", "portfolio", "scorecard", "changes", "record", "deck"}))
        ->capture_default_str();
    addScenario(verb, options.scenario);
    addQuarter(verb, options.quarter);
    verb.add_option("--root", options.root,
                    stdText(ExportVerbTexts::tr(
                        "one branch only: its head's key, title or name; a team's key or name")))
        ->type_name("KEY");
    verb.add_option(
            "--levels", options.levels,
            stdText(ExportVerbTexts::tr("so many layers from the top; with --per-manager on each page")))
        ->check(CLI::Range(1, 1000));
    verb.add_flag("--hide-names", options.hidesNames,
                  stdText(ExportVerbTexts::tr("titles without names; tables without names and e-mails")));
    verb.add_flag("--hide-pay", options.hidesPay,
                  stdText(ExportVerbTexts::tr("tables without cost and pay; charts never show them")));
}

void addPaper(CLI::App& verb, ExportVerbOptions& options) {
    verb.add_option("--page", options.page,
                    stdText(ExportVerbTexts::tr("the page's size or shape; fit: as large as the chart")))
        ->check(pageNames());
    verb.add_flag("--portrait", options.isPortrait, stdText(ExportVerbTexts::tr("upright pages")));
    verb.add_flag("--tiled", options.isTiled,
                  stdText(ExportVerbTexts::tr("PDF: in full size over several sheets, to glue together")));
    verb.add_flag("--per-manager", options.isPerManager,
                  stdText(ExportVerbTexts::tr("PDF: a page for each manager, linked to each other")));
    verb.add_option(
            "--scale", options.scale,
            stdText(ExportVerbTexts::tr("PNG: 1 is 96 dots an inch, 2 if left out; tiles: 1 is full size")))
        ->check(CLI::Range(0.05, 20.0));
    verb.add_option("--smallest-text", options.leastPoints,
                    stdText(ExportVerbTexts::tr("slides: no text is smaller, in points; 10 if left out")))
        ->check(CLI::Range(8.0, 24.0))
        ->type_name("POINTS");
}

void addLook(CLI::App& verb, ExportVerbOptions& options) {
    verb.add_option("--colour-by", options.colourBy,
                    stdText(ExportVerbTexts::tr("what the colours stand for")))
        ->check(oneOf(kColours))
        ->capture_default_str();
    verb.add_option("--cards", options.cards, stdText(ExportVerbTexts::tr("how much a card shows")))
        ->check(oneOf(kCards))
        ->capture_default_str();
    verb.add_flag("--no-frames", options.hasNoFrames, stdText(ExportVerbTexts::tr("no frames around teams")));
    verb.add_flag("--no-dotted-lines", options.hasNoDottedLines,
                  stdText(ExportVerbTexts::tr("no secondary lines")));
}

QString remarks() {
    return ExportVerbTexts::tr(
        "CSV and XLSX are your own data, cost and pay included: importing them again changes\n"
        "nothing. Charts never show cost or pay. JSON describes the chart's layout. Of changes, charts\n"
        "mark what the scenario decides against the baseline; the other formats hold the change list.\n"
        "A file that is there is replaced, unless it is a plan.");
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
    addScope(verb, *options);
    addPaper(verb, *options);
    addLook(verb, *options);
    verb.footer(examples({"orgwright export plan.orgplan -o chart.svg",
                          "orgwright export plan.orgplan -o board.pdf --page A3 --hide-names",
                          "orgwright export plan.orgplan -o book.pdf --per-manager --page A4",
                          "orgwright export plan.orgplan -o billing.png --root P-012 --levels 3 --scale 2",
                          "orgwright export plan.orgplan -o teams.svg --view teams",
                          "orgwright export plan.orgplan -o bets.xlsx --view portfolio",
                          "orgwright export plan.orgplan -o b.pdf --view changes --scenario 'Option B'",
                          "orgwright export plan.orgplan -o b.pdf --view record --scenario 'Option B'",
                          "orgwright export plan.orgplan -o chart.pptx",
                          "orgwright export plan.orgplan -o deck.pptx --view deck --scenario 'Option B'",
                          "orgwright export plan.orgplan -o roster.csv"}) +
                "\n\n" + stdText(remarks()));
}

} // namespace orgwright::cli
