// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plan_export.h"

#include "core/exchange/out/file_writer.h"
#include "core/exchange/out/pptx/pptx_writer.h"
#include "core/exchange/out/roster_table.h"
#include "core/exchange/out/svg_writer.h"
#include "ui/export/change_table.h"
#include "ui/export/export_pages.h"
#include "ui/export/layout_json.h"
#include "ui/export/portfolio_table.h"
#include "ui/export/scorecard_table.h"
#include "ui/export/slides/slide_sections.h"
#include "ui/painting/png_writer.h"
#include "ui/words/table_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace orgwright {
namespace {

struct ExportTexts {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

using Cause = ExportFailure::Cause;
using Bytes = tl::expected<QByteArray, ExportFailure>;

tl::unexpected<ExportFailure> failure(Cause cause, const QString& sentence) {
    return tl::make_unexpected(ExportFailure{cause, sentence});
}

QByteArray bytesOf(const std::string& text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QString nothingToShow(const Org& org, const ExportRequest& request) {
    if (request.chart.isMatch)
        return ExportTexts::tr("Nothing matches the filter. Clear it and export again.");
    if (request.view == ExportView::Portfolio)
        return ExportTexts::tr("There are no bets to show yet. Add some, or import a list of initiatives.");
    if (request.view == ExportView::Teams)
        return ExportTexts::tr("There are no teams to show yet. Add some, or import a list of teams.");
    return org.positions().size() == 0
               ? ExportTexts::tr("There are no positions to show yet. Add some, or import a roster.")
               : ExportTexts::tr("All positions are in the tray. Place them in the chart first.");
}

/// Columns that would stand empty are left out, so that reading the list again takes nothing away.
std::vector<RosterField> withheldFields(const Discretion& discretion) {
    using R = RosterField;
    std::vector<R> fields;
    if (!discretion.names)
        fields.insert(fields.end(), {R::Person, R::Name, R::Email, R::Start, R::Interim});
    if (!discretion.pay)
        fields.insert(fields.end(), {R::Cost, R::PayFloor, R::PayCeiling});
    if (!discretion.notes)
        fields.push_back(R::Note);
    return fields;
}

Scorecard cardOf(const Plan& plan, ScenarioId scenario, const ExportRequest& request) {
    return scorecard(plan, scenario, request.board.quarter, request.today);
}

Workbook tablesFor(const ExportSource& source) {
    const Plan& plan = source.basePlan();
    const ScenarioId scenario = source.scenario();
    const ExportRequest& request = source.request();
    Workbook book;
    if (const ChangePicture* changes = source.changes()) {
        book.sheets.push_back(changeSheet(plan, changes->list, source.discretion()));
        return book;
    }
    if (request.view == ExportView::Scorecard)
        return scorecardWorkbook(cardOf(plan, scenario, request), !source.discretion().names);
    if (request.view == ExportView::Portfolio)
        return portfolioWorkbook(plan, scenario, request.board.quarter, source.discretion());
    if (request.view == ExportView::Org) {
        const TreeScope scope{request.chart.root, request.chart.levels, {}};
        book.sheets.push_back(rosterTable(plan, scenario, scope, withheldFields(source.discretion())));
        // Without their names two who share a seat are one row.
        auto& rows = book.sheets.back().rows;
        if (!source.discretion().names)
            rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }
    if (request.view == ExportView::Teams || request.format == ExportFormat::Xlsx)
        book.sheets.push_back(teamsTable(plan, scenario));
    return book;
}

std::string jsonFor(const ExportSource& source) {
    const Plan& plan = source.basePlan();
    const ScenarioId scenario = source.scenario();
    const ExportRequest& request = source.request();
    if (const ChangePicture* changes = source.changes())
        return changesJson(plan, changes->list, source.discretion());
    if (request.view == ExportView::Scorecard)
        return scorecardObject(plan, cardOf(plan, scenario, request), !source.discretion().names).dump(2) +
               '\n';
    if (request.view == ExportView::Portfolio)
        return portfolioJson(plan, scenario, request.board.quarter, source.discretion());
    return layoutJson(drawing::OrgChart(source.plan(), scenario, chartOptionsFor(request), source.words()));
}

Bytes png(const PreparedExport& prepared) {
    const double scale = prepared.request.pngScale;
    auto bytes = writePng(prepared.pages.front(), drawing::printPalette(), scale);
    if (bytes)
        return *std::move(bytes);
    return failure(Cause::TooLarge,
                   ExportTexts::tr("At a scale of %1 the picture would be too large. The largest scale for "
                                   "this chart is %2; SVG and PDF have no limit.")
                       .arg(QString::number(scale), QString::number(bytes.error().largestScale)));
}

Bytes xlsx(const PreparedExport& prepared, const std::string& scratchFolder) {
    auto bytes = writeXlsx(prepared.tables, scratchFolder);
    if (bytes)
        return bytesOf(*bytes);
    const bool isMachine = bytes.error().kind == WorkbookError::Kind::CannotWrite;
    const QString place = isMachine ? shownText(scratchFolder, 200) : ExportTexts::tr("Workbook");
    return failure(isMachine ? Cause::CannotWrite : Cause::TooLarge, sentence(bytes.error(), place));
}

Bytes pptx(const PreparedExport& prepared, const std::string& scratchFolder) {
    const ExportSlides& slides = prepared.request.slides;
    auto bytes =
        writePptx({stdText(prepared.title), slides.size, prepared.slides, slides.look, scratchFolder},
                  drawing::printPalette());
    if (bytes)
        return bytesOf(*bytes);
    return failure(Cause::CannotWrite, sentence(bytes.error(), shownText(scratchFolder, 200)));
}

/// Each slide a sheet as large as itself.
QByteArray slidesPdf(const PreparedExport& prepared) {
    std::vector<drawing::Drawing> pages;
    for (const drawing::Slide& slide : prepared.slides)
        pages.push_back(slide.page);
    PageSetup setup;
    setup.paper = PageSetup::Paper::OwnSize;
    return writePdf(pages, drawing::printPalette(), setup, prepared.title);
}

/// Every plan is an SQLite database, and so may be what others keep there.
bool isDatabase(const std::string& path) {
    constexpr std::string_view kStart("SQLite format 3\0", 16);
    std::array<char, 16> start{};
    std::ifstream in(path, std::ios::binary);
    in.read(start.data(), start.size());
    return in.gcount() == 16 && std::string_view(start.data(), start.size()) == kStart;
}

} // namespace

tl::expected<PreparedExport, ExportFailure> prepareExport(const Plan& plan, ScenarioId scenario,
                                                          const ExportRequest& request) {
    const DiscreetPlan discreet(plan, request.discretion);
    const Org& org = discreet.plan().org(scenario);
    const ExportSource source(discreet, scenario, request);
    if (request.view == ExportView::Scorecard && !request.discretion.scores)
        return failure(Cause::Withheld, ExportTexts::tr("A scorecard consists of scores, which are "
                                                        "confidential. Reveal them to export it."));
    if (request.chart.root && !source.org().find(request.chart.root))
        return failure(Cause::UnknownRoot,
                       ExportTexts::tr("The branch to export is not in the plan any more. Choose another."));
    PreparedExport prepared{source.request(), documentTitle(source)};
    for (const Topic topic : topicsOf(request))
        prepared.withheld[static_cast<std::size_t>(topic)] =
            discreet.withheld()[static_cast<std::size_t>(topic)];
    if (request.format == ExportFormat::Json) {
        prepared.text = jsonFor(source);
        return prepared;
    }
    const bool hasSlides = request.format == ExportFormat::Pptx ||
                           (request.format == ExportFormat::Pdf && request.view == ExportView::Deck);
    if (!hasSlides && !isPicture(request.format)) {
        prepared.tables = tablesFor(source);
        return prepared;
    }
    if (hasSlides)
        prepared.slides = slidesOf(slideSections(discreet, scenario, request));
    else
        prepared.pages = exportPages(source);
    if (prepared.pages.empty() && prepared.slides.empty())
        return failure(Cause::NothingToShow, nothingToShow(org, request));
    return prepared;
}

Bytes renderExport(const PreparedExport& prepared, const std::string& scratchFolder) {
    switch (prepared.request.format) {
    case ExportFormat::Svg:
        return bytesOf(writeSvg(prepared.pages.front(), drawing::printPalette(), {stdText(prepared.title)}));
    case ExportFormat::Pptx:
        return pptx(prepared, scratchFolder);
    case ExportFormat::Pdf:
        if (!prepared.slides.empty())
            return slidesPdf(prepared);
        return writePdf(prepared.pages, drawing::printPalette(), pageSetupFor(prepared.request.paper),
                        prepared.title);
    case ExportFormat::Png:
        return png(prepared);
    case ExportFormat::Csv:
        return bytesOf(writeCsv(prepared.tables.sheets.front()));
    case ExportFormat::Xlsx:
        return xlsx(prepared, scratchFolder);
    case ExportFormat::Json:
        break;
    }
    return bytesOf(prepared.text);
}

tl::expected<void, ExportFailure> writeExported(const QByteArray& bytes, const std::string& path) {
    if (isDatabase(path))
        return failure(
            Cause::IsPlan,
            ExportTexts::tr("%1 is a plan, and an export does not replace a plan. Choose another name.")
                .arg(shownText(path, 200)));
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (const auto written = writeFileDurably(path, view); !written)
        return failure(Cause::CannotWrite, sentence(written.error()));
    return {};
}

tl::expected<void, ExportFailure> writeExport(const PreparedExport& prepared, const std::string& path) {
    const std::string folder = std::filesystem::path(path).parent_path().string();
    const Bytes bytes = renderExport(prepared, folder.empty() ? "." : folder);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return writeExported(*bytes, path);
}

} // namespace orgwright
