// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_options.h"

#include "app/cli/plan_access.h"
#include "core/base/text.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QSizeF>
#include <array>

namespace orgwright::cli {
namespace {

struct ExportOptionTexts {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
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
                    stdText(ExportOptionTexts::tr(
                        "what to show: positions (org), teams, the initiatives (portfolio), "
                        "the measures (scorecard), the changes of a scenario, its decision record with "
                        "them, or slides of all of it (deck)")))
        ->check(CLI::IsMember({"org", "teams", "portfolio", "scorecard", "changes", "record", "deck"}))
        ->capture_default_str();
    addScenario(verb, options.scenario);
    addQuarter(verb, options.quarter);
    verb.add_option("--root", options.root,
                    stdText(ExportOptionTexts::tr(
                        "one branch only: its head's key, title or name; a team's key or name")))
        ->type_name("KEY");
    verb.add_option(
            "--levels", options.levels,
            stdText(ExportOptionTexts::tr("so many layers from the top; with --per-manager on each page")))
        ->check(CLI::Range(1, 1000));
    addDiscretion(verb, options.discretion);
    verb.add_flag(
        "--dry-run", options.isDry,
        stdText(ExportOptionTexts::tr("say what would be written and withheld, and write nothing")));
}

void addPaper(CLI::App& verb, ExportVerbOptions& options) {
    verb.add_option("--page", options.page,
                    stdText(ExportOptionTexts::tr("the page's size or shape; fit: as large as the chart")))
        ->check(pageNames());
    verb.add_flag("--portrait", options.isPortrait, stdText(ExportOptionTexts::tr("upright pages")));
    verb.add_flag("--tiled", options.isTiled,
                  stdText(ExportOptionTexts::tr("PDF: in full size over several sheets, to glue together")));
    verb.add_flag("--per-manager", options.isPerManager,
                  stdText(ExportOptionTexts::tr("PDF: a page for each manager, linked to each other")));
    verb.add_option(
            "--scale", options.scale,
            stdText(ExportOptionTexts::tr("PNG: 1 is 96 dots an inch, 2 if left out; tiles: 1 is full size")))
        ->check(CLI::Range(0.05, 20.0));
    verb.add_option("--smallest-text", options.leastPoints,
                    stdText(ExportOptionTexts::tr("slides: no text is smaller, in points; 10 if left out")))
        ->check(CLI::Range(8.0, 24.0))
        ->type_name("POINTS");
    verb.add_option(
            "--template", options.slideTemplate,
            stdText(ExportOptionTexts::tr("slides: a company's .pptx or .potx, for its master, layouts, "
                                          "colours and fonts")))
        ->type_name("FILE");
    verb.add_option(
            "--slides", options.slides,
            stdText(ExportOptionTexts::tr("a deck's parts in their order, with commas between: title, "
                                          "chart, changes, portfolio, scorecard, review; as the plan "
                                          "says if left out")))
        ->delimiter(',')
        ->check(CLI::IsMember({"title", "chart", "changes", "portfolio", "scorecard", "review"}))
        ->type_name("PARTS");
    verb.add_flag("--notes", options.hasNotes,
                  stdText(ExportOptionTexts::tr("slides: speaker notes with what was noted about their "
                                                "positions, bets and changes")));
}

void addLook(CLI::App& verb, ExportVerbOptions& options) {
    verb.add_option("--colour-by", options.colourBy,
                    stdText(ExportOptionTexts::tr("what the colours stand for")))
        ->check(oneOf(kColours))
        ->capture_default_str();
    verb.add_option("--cards", options.cards, stdText(ExportOptionTexts::tr("how much a card shows")))
        ->check(oneOf(kCards))
        ->capture_default_str();
    verb.add_flag("--no-frames", options.hasNoFrames,
                  stdText(ExportOptionTexts::tr("no frames around teams")));
    verb.add_flag("--no-dotted-lines", options.hasNoDottedLines,
                  stdText(ExportOptionTexts::tr("no secondary lines")));
}

} // namespace

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
    const PageChoice& page = pageChoice(options.page, format);
    request.paper = paperFor(options, page);
    request.pageAspect = aspectOf(page, options.isPortrait);
    if (page.aspect > 0 && page.aspect < 1.5)
        request.slides.size = drawing::kClassicSlide;
    request.slides.hasNotes = options.hasNotes;
    if (!options.slides.empty())
        request.slides.deck.clear();
    for (const std::string& id : options.slides) {
        for (const DeckPart part : kDeckParts) {
            if (idOf(part) == id)
                request.slides.deck.push_back(part);
        }
    }
    if (options.leastPoints > 0)
        request.slides.leastPoints = options.leastPoints;
    if (options.scale > 0)
        request.pngScale = options.scale;
    return request;
}

QString contradiction(const ExportVerbOptions& options, ExportFormat format) {
    if (options.isTiled && options.isPerManager)
        return ExportOptionTexts::tr("--tiled and --per-manager are two different ways. Leave one out.");
    if (options.isSplit() && format != ExportFormat::Pdf)
        return ExportOptionTexts::tr("--tiled and --per-manager make sheets of a PDF. Name OUT with .pdf.");
    if (options.isTiled && !pageChoice(options.page, format).size)
        return ExportOptionTexts::tr("--tiled needs paper: --page A4, A3 or Letter.");
    if (options.isPerManager && options.levels == 1)
        return ExportOptionTexts::tr("--per-manager needs at least 2 --levels on a page.");
    const bool isPartial = !options.root.empty() || options.levels > 0;
    if (options.view == "changes" && isPartial && !isPicture(format))
        return ExportOptionTexts::tr("--root and --levels are for charts; the change list is whole.");
    const bool isDeck = options.view == "deck";
    if (isDeck && format != ExportFormat::Pptx && format != ExportFormat::Pdf)
        return ExportOptionTexts::tr("--view deck makes slides. Name OUT with .pptx or .pdf.");
    const bool isSlides = isDeck || format == ExportFormat::Pptx;
    if (isSlides && (options.isSplit() || options.isPortrait))
        return ExportOptionTexts::tr("--tiled, --per-manager and --portrait are for paper, not for slides.");
    if (isSlides && !options.page.empty() && pageChoice(options.page, format).aspect <= 0)
        return ExportOptionTexts::tr("Slides are --page 16:9 or 4:3.");
    if (!options.slideTemplate.empty() && format != ExportFormat::Pptx)
        return ExportOptionTexts::tr("--template gives the look of a .pptx. Name OUT so.");
    if (!options.slideTemplate.empty() && !options.page.empty())
        return ExportOptionTexts::tr("--template says how large a slide is. Leave out --page.");
    if (!options.slides.empty() && !isDeck)
        return ExportOptionTexts::tr("--slides are parts of a deck. Add --view deck.");
    if (options.hasNotes && format != ExportFormat::Pptx)
        return ExportOptionTexts::tr("--notes are speaker notes of a .pptx. Name OUT so.");
    if (!isSlides && options.leastPoints > 0)
        return ExportOptionTexts::tr("--smallest-text is for slides.");
    const bool isWhole = options.view == "portfolio" || options.view == "scorecard" || isDeck;
    if (isWhole && options.isPerManager)
        return ExportOptionTexts::tr("--per-manager is for charts; this view is one picture.");
    if (isWhole && isPartial)
        return ExportOptionTexts::tr("--root and --levels are for charts; this view is whole.");
    const bool hasScale = format == ExportFormat::Png || options.isTiled;
    if (options.scale > 0 && !hasScale)
        return ExportOptionTexts::tr("--scale is for PNG and for --tiled; other charts fit their page.");
    return {};
}

void addExportOptions(CLI::App& verb, ExportVerbOptions& options) {
    addScope(verb, options);
    addPaper(verb, options);
    addLook(verb, options);
}

} // namespace orgwright::cli
