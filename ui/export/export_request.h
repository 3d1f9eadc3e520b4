// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_options.h"
#include "core/drawing/slides/slide.h"
#include "core/exchange/slide_template.h"
#include "core/model/deck.h"
#include "core/model/discretion.h"
#include "ui/words/board_content.h"

#include <QPageLayout>
#include <QPageSize>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace orgwright {

enum class ExportFormat : std::uint8_t { Svg, Pdf, Png, Csv, Xlsx, Json, Pptx };

/// The format that a file's name asks for by its ending, in any case.
std::optional<ExportFormat> exportFormatOf(const QString& path);
/// "svg", "pdf", ...
QString endingOf(ExportFormat format);
/// All endings, for messages: "svg, pdf, png, csv, xlsx, json, pptx".
QString exportEndings();
/// Whether the format is a picture of the chart or slides with it (else it is a table or a description).
bool isPicture(ExportFormat format);

/// What the boxes of a picture stand for, or which rows a table holds: of a portfolio the bets, whose picture
/// is the board; of a scorecard the measures. A deck has all of them, as slides, and of a scenario what it
/// changes.
enum class ExportView : std::uint8_t { Org, Teams, Portfolio, Scorecard, Deck };

/// The sheets of a PDF.
struct ExportPaper {
    enum class Split : std::uint8_t {
        Whole,      ///< one sheet
        Tiled,      ///< several sheets to glue together
        PerManager, ///< a page for each manager, with references from page to page
    };
    Split split = Split::Whole;
    /// None: sheets as large as what is on them.
    std::optional<QPageSize::PageSizeId> size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    double tileScale = 1.0;
    int levelsPerPage = 3; ///< PerManager: layers on a page, at least 2
};

/// Slides, as PPTX or as the pages of a PDF.
struct ExportSlides {
    drawing::SlideSize size = drawing::kWideSlide;
    double leastPoints = 10;                        ///< no text is smaller, 8 to 24
    std::shared_ptr<const SlideTemplate> look = {}; ///< PPTX: a company's, which then says the size
    std::vector<DeckPart> deck{kDeckParts.begin(), kDeckParts.end()}; ///< of a deck: what is in it, in order
    bool hasNotes = false; ///< with what was noted about what a slide shows

    /// The room on one of them.
    drawing::SlideSpace space() const;
};

/// What to export of a plan and how. Charts on paper grow, so that nothing is cut.
struct ExportRequest {
    ExportFormat format = ExportFormat::Svg;
    ExportView view = ExportView::Org;
    /// What a root, a fold or a match names is a position, or in the view of teams drawing::boxOf() a team.
    /// Root, levels, colours, cards, frames, hidden names. Pages per manager show folded and filtered
    /// branches as well. Where it marks changes, the export is of them: pictures show the marked chart,
    /// tables and JSON hold the change list, whatever the root.
    drawing::ChartOptions chart;
    ExportPaper paper;
    ExportSlides slides = {};
    double pageAspect = 0; ///< SVG, PNG and sheets without a size: width by height; 0: as it comes
    double pngScale = 2.0; ///< pixels by pixel at 100 %
    /// What is in it: names only, unless more is revealed. Of charts it decides over chart.hidesNames.
    Discretion discretion = {};
    /// Of a portfolio: the quarter; in pictures all of it, but names as in the chart. Of a scorecard: the
    /// quarter.
    BoardOptions board;
    Date today = {}; ///< of both: the day on which findings and indicators look at them
};

/// What such an export shows where it may.
std::vector<Topic> topicsOf(const ExportRequest& request);

} // namespace orgwright
