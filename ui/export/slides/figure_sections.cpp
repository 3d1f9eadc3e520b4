// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/slides/figure_sections.h"

#include "core/commands/quarter_figures.h"
#include "core/drawing/portfolio/board_painter.h"
#include "core/drawing/slides/chart_picture.h"
#include "core/rollup/scorecard.h"
#include "core/rollup/staffing.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace orgwright {
namespace {

using drawing::SlideChart;

struct FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(FigureSlides)
};

constexpr int kScoreMost = 5;
/// Categories are told apart by these, and by their names.
constexpr std::array kCategoryHues{5, 4, 3};

SlideSection chartSlide(const SlideSource& source, const QString& headline, const QString& subtitle,
                        const SlideChart& chart) {
    drawing::PageText text;
    text.headline = stdText(headline);
    text.subtitle = stdText(subtitle);
    text.plan = stdText(planTitle(source.source->plan()));
    text.scenario = stdText(nameOf(source.source->plan(), source.source->scenario()));
    const auto make = [source, text, chart](int index, SlideNumbers numbers) {
        drawing::PageText own = text;
        setNumber(own, *source.source, index, numbers);
        const drawing::ChartRoom room = drawing::roomOnSlide(source.space, own);
        drawing::Slide slide{text.headline,
                             drawing::slidePage(drawing::chartPicture(chart, room), own, source.space)};
        slide.chart = chart;
        for (const drawing::Group& group : slide.page.groups) {
            if (group.subject.kind == drawing::SubjectKind::Chart)
                slide.chart->place = group.bounds;
        }
        return slide;
    };
    return {1, make};
}

} // namespace

std::optional<SlideSection> mixChartSection(const SlideSource& source) {
    const Plan& plan = source.source->plan();
    const Formats formats(plan.settings());
    SlideChart chart;
    chart.most = 1;
    chart.isShare = true;
    for (const Bucket bucket : kBuckets)
        chart.series.push_back(
            {stdText(bucketName(bucket)), {}, drawing::bucketPaint(bucket), drawing::bucketHatch(bucket)});
    bool isThere = false;
    for (const Quarter quarter : quartersAround(source.source->request().board.quarter)) {
        chart.categories.push_back(stdText(formats.quarter(quarter)));
        const Staffing staffing(source.source->org(), quarter);
        for (const Bucket bucket : kBuckets) {
            const auto share = staffing.mix().shareOfFte(bucket);
            isThere = isThere || share.has_value();
            chart.series[placeOf(bucket)].values.push_back(share);
        }
    }
    if (!isThere)
        return std::nullopt;
    return chartSlide(source, FigureTexts::tr("Where the work goes"),
                      FigureTexts::tr("Share of FTE by bucket"), chart);
}

std::optional<SlideSection> scoreChartSection(const SlideSource& source) {
    const ExportSource& from = *source.source;
    const Formats formats(from.plan().settings());
    SlideChart chart;
    chart.kind = SlideChart::Kind::Lines;
    chart.most = kScoreMost;
    chart.steps = kScoreMost;
    for (const Category category : kCategories)
        chart.series.push_back(
            {stdText(categoryName(category)),
             {},
             drawing::teamPaint(drawing::Tone::Team, kCategoryHues.at(static_cast<std::size_t>(category)))});
    for (const Quarter quarter : scoredQuarters(from.plan())) {
        if (quarter > from.request().board.quarter)
            continue;
        const Scorecard card = scorecard(from.plan(), from.scenario(), quarter, from.request().today);
        chart.categories.push_back(stdText(formats.quarter(quarter)));
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            const auto value = card.categories[i].value;
            chart.series[i].values.push_back(value ? std::optional(static_cast<double>(*value) / 100)
                                                   : std::nullopt);
        }
    }
    if (chart.categories.size() < 2)
        return std::nullopt;
    return chartSlide(source, FigureTexts::tr("Scores by quarter"), FigureTexts::tr("1 to 5, weighted"),
                      chart);
}

std::optional<SlideSection> headcountChartSection(const SlideSource& source) {
    const ExportSource& from = *source.source;
    const Formats formats(from.basePlan().settings());
    SlideChart chart;
    chart.series.push_back({stdText(FigureTexts::tr("Headcount")), {}, drawing::paint(drawing::Tone::Ink2)});
    double most = 0;
    for (const QuarterFigures& point : figuresByQuarter(from.basePlan(), from.scenario())) {
        chart.categories.push_back(stdText(point.quarter.isSet() ? formats.quarter(point.quarter)
                                                                 : nameOf(from.basePlan(), kBaseline)));
        const auto people = static_cast<double>(point.measures.people);
        chart.series.front().values.emplace_back(people);
        most = std::max(most, people);
    }
    if (chart.categories.size() < 2)
        return std::nullopt;
    chart.most = drawing::roundScale(most);
    return chartSlide(source, FigureTexts::tr("Headcount by quarter"),
                      nameOf(from.basePlan(), from.scenario()), chart);
}

} // namespace orgwright
