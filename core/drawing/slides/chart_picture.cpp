// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/slides/chart_picture.h"

#include "core/drawing/text_measure.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace orgwright::drawing {
namespace {

constexpr int kScaleSteps = 4;
constexpr Length kScaleWidth = pixels(44);
constexpr Length kNamesHeight = pixels(32);
constexpr Length kCategoriesHeight = pixels(24);
constexpr Length kEndRoom = pixels(48);
constexpr Length kSeriesSample = pixels(10);
constexpr Length kSeriesGap = pixels(20);
constexpr int kColumnPercent = 56;
constexpr Subject kOfChart{0, SubjectKind::Chart, Part::None};

class ChartPicture {
public:
    ChartPicture(const SlideChart& chart, ChartRoom room)
        : m_chart(chart) {
        m_to.width = room.width;
        m_to.height = room.height;
        m_plot = {kScaleWidth, kNamesHeight, room.width - kScaleWidth - kEndRoom,
                  room.height - kNamesHeight - kCategoriesHeight};
    }

    Drawing drawn() {
        m_to.beginGroup(kOfChart);
        names();
        scale();
        for (std::size_t i = 0; i < m_chart.categories.size(); ++i)
            say(fitted(m_chart.categories[i]), Role::Caption, Tone::Ink2,
                {middle(i), m_plot.bottom() + pixels(16)}, Align::Centre);
        m_chart.kind == SlideChart::Kind::Columns ? columns() : lines();
        m_to.endGroup();
        return std::move(m_to);
    }

private:
    Length slot() const { return m_plot.width / static_cast<Length>(m_chart.categories.size()); }
    Length middle(std::size_t category) const {
        return m_plot.x + slot() * static_cast<Length>(category) + slot() / 2;
    }
    Length heightOf(double value) const {
        return static_cast<Length>(m_plot.height * value / std::max(m_chart.most, 1e-9));
    }
    std::string fitted(const std::string& words) const {
        return elided(words, Role::Caption, slot() - pixels(4));
    }

    void say(std::string_view words, Role role, Tone tone, Point at, Align align) {
        Text run;
        run.role = role;
        run.paint = paint(tone);
        run.at = at;
        run.align = align;
        run.maxWidth = std::max(textWidth(words, role), pixels(1));
        run.subject = kOfChart;
        m_to.add(run, words);
    }

    void names() {
        Length x = m_plot.x;
        for (const SlideChart::Series& series : m_chart.series) {
            m_to.add(boxOf(series, {x, pixels(6), kSeriesSample, kSeriesSample}));
            x += kSeriesSample + pixels(6);
            say(series.name, Role::CardTitle, Tone::Ink, {x, pixels(15)}, Align::Left);
            x += textWidth(series.name, Role::CardTitle) + kSeriesGap;
        }
    }

    void scale() {
        for (int step = 0; step <= m_chart.steps; ++step) {
            const double value = m_chart.most * step / m_chart.steps;
            const Length y = m_plot.bottom() - heightOf(value);
            Box rule;
            rule.rect = {m_plot.x, y, m_plot.width, pixels(1)};
            rule.fill = paint(step == 0 ? Tone::Line : Tone::Hair);
            rule.subject = kOfChart;
            m_to.add(rule);
            say(scaleText(m_chart, value), Role::Caption, Tone::Ink2, {m_plot.x - pixels(8), y + pixels(4)},
                Align::Right);
        }
    }

    void columns() {
        const Length width = slot() * kColumnPercent / 100;
        for (std::size_t i = 0; i < m_chart.categories.size(); ++i) {
            double below = 0;
            for (const SlideChart::Series& series : m_chart.series) {
                const double value = series.values[i].value_or(0);
                const Length bottom = m_plot.bottom() - heightOf(below);
                const Length top = m_plot.bottom() - heightOf(below + value);
                if (top < bottom)
                    m_to.add(boxOf(series, {middle(i) - width / 2, top, width, bottom - top}));
                below += value;
            }
        }
    }

    void lines() {
        for (const SlideChart::Series& series : m_chart.series) {
            std::vector<Point> path;
            double last = 0;
            for (std::size_t i = 0; i < m_chart.categories.size(); ++i) {
                if (!series.values[i])
                    continue;
                last = *series.values[i];
                path.push_back({middle(i), m_plot.bottom() - heightOf(last)});
                Box dot;
                dot.rect = {path.back().x - pixels(3), path.back().y - pixels(3), pixels(6), pixels(6)};
                dot.radius = static_cast<std::int16_t>(pixels(3));
                dot.fill = series.paint;
                dot.subject = kOfChart;
                m_to.add(dot);
            }
            Line line;
            line.stroke = series.paint;
            line.width = static_cast<std::int16_t>(pixels(2));
            line.subject = kOfChart;
            m_to.add(line, path.data(), path.size());
            if (!path.empty())
                say(scaleText(m_chart, last), Role::Label, Tone::Ink,
                    {path.back().x + pixels(10), path.back().y + pixels(4)}, Align::Left);
        }
    }

    const SlideChart& m_chart;
    Drawing m_to;
    Rect m_plot;
};

} // namespace

Drawing chartPicture(const SlideChart& chart, ChartRoom room) {
    return ChartPicture(chart, room).drawn();
}

Box boxOf(const SlideChart::Series& series, Rect rect) {
    Box box;
    box.rect = rect;
    box.fill = series.paint;
    if (series.hatch != Hatch::None) {
        box.hatch = series.hatch;
        box.hatchPaint = series.paint;
        box.fill = blend(series.paint, 30, Tone::Card);
    }
    box.subject = kOfChart;
    return box;
}

double roundScale(double most) {
    if (most <= 0)
        return kScaleSteps;
    const double step = most / kScaleSteps;
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power * kScaleSteps >= most * (1 - 1e-9))
            return factor * power * kScaleSteps;
    }
    return 10 * power * kScaleSteps;
}

std::string scaleText(const SlideChart& chart, double value) {
    if (chart.isShare)
        return fmt::format("{}\u00A0%", static_cast<int>(std::lround(value * 100)));
    const double tenths = std::round(value * 10) / 10;
    return fmt::format("{}", tenths);
}

} // namespace orgwright::drawing
