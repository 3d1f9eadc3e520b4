// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/trends/trend_chart.h"

#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace orgwright {
namespace {

constexpr std::array kHues{2, 3, 4}; ///< of the teams' colours: indigo, rust, teal
constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
constexpr std::array kMarks{QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle,
                            QScatterSeries::MarkerShapeTriangle};

} // namespace

TrendChart::TrendChart(const QString& name, QWidget* parent)
    : QChartView(new QChart, parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(name);
    setMinimumSize(scaled(320), scaled(220));
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

const Colours& TrendChart::tones() const {
    return m_own ? *m_own : colours();
}

void TrendChart::setColours(const Colours& own) {
    m_own = &own;
    build();
}

void TrendChart::copyTo(TrendChart& other) const {
    other.m_series = m_series;
    other.m_quarters = m_quarters;
    other.m_first = m_first;
    other.m_isOfScores = m_isOfScores;
    other.build();
}

void TrendChart::show(std::vector<Series> series, bool isOfScores, const Formats& words) {
    std::erase_if(series, [](const Series& each) { return each.values.empty(); });
    m_series = std::move(series);
    m_isOfScores = isOfScores;
    m_quarters.clear();
    QStringList spoken;
    Quarter last;
    m_first = {};
    for (const Series& each : m_series) {
        if (!m_first.isSet() || each.values.front().first < m_first)
            m_first = each.values.front().first;
        last = std::max(last, each.values.back().first);
        QStringList figures;
        for (const auto& [quarter, value] : each.values)
            figures += tr("%1 %2").arg(words.quarter(quarter), words.figure(value, 2));
        spoken += tr("%1: %2").arg(each.name, figures.join(QStringLiteral(", ")));
    }
    for (Quarter quarter = m_first; quarter.isSet() && quarter <= last; ++quarter.index)
        m_quarters.push_back(words.quarter(quarter));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    build();
}

void TrendChart::build() {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto* quarters = new QCategoryAxis;
    quarters->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    // As many names as there is room for.
    const std::size_t step = m_quarters.size() / 12 + 1;
    for (std::size_t i = 0; i < m_quarters.size(); i += step)
        quarters->append(m_quarters[i], static_cast<double>(i));
    quarters->setRange(-0.3, std::max<double>(static_cast<double>(m_quarters.size()) - 1, 1) + 0.3);
    double most = 0;
    for (const Series& each : m_series) {
        for (const auto& [quarter, value] : each.values)
            most = std::max(most, value);
    }
    auto* values = new QValueAxis;
    values->setRange(m_isOfScores ? 1 : 0, m_isOfScores ? 5 : std::max(std::ceil(most * 1.1), 1.0));
    values->setTickCount(5);
    values->setLabelFormat(QStringLiteral("%.3g"));
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{quarters, values}) {
        axis->setLabelsFont(typeFont(Type::Caption));
        axis->setLabelsColor(tones().ink2);
        axis->setLinePenColor(tones().hair);
        axis->setGridLineColor(tones().hair);
    }
    quarters->setGridLineVisible(false);
    chart()->addAxis(quarters, Qt::AlignBottom);
    chart()->addAxis(values, Qt::AlignLeft);
    for (std::size_t place = 0; place < m_series.size(); ++place)
        addSeries(place, *quarters, *values);
    chart()->legend()->setVisible(m_series.size() > 1);
    chart()->legend()->setFont(typeFont(Type::Small));
    chart()->legend()->setLabelColor(tones().ink2);
    setBackgroundBrush(tones().canvas);
}

/// A line for each run of quarters without a gap, and a mark on every value; the legend shows the mark.
void TrendChart::addSeries(std::size_t place, QCategoryAxis& quarters, QValueAxis& values) {
    const Series& each = m_series[place];
    const QColor colour =
        m_series.size() == 1 ? tones().ink : tones().teams[static_cast<std::size_t>(kHues[place % 3])];
    const auto attach = [&](QXYSeries* series, bool isNamed) {
        series->setName(each.name);
        chart()->addSeries(series);
        series->attachAxis(&quarters);
        series->attachAxis(&values);
        for (QLegendMarker* marker : chart()->legend()->markers(series))
            marker->setVisible(isNamed);
    };
    QLineSeries* line = nullptr;
    Quarter before;
    auto* marks = new QScatterSeries;
    marks->setMarkerShape(kMarks[place % 3]);
    marks->setMarkerSize(scaledF(9));
    marks->setColor(colour);
    marks->setBorderColor(tones().canvas);
    std::vector<QLineSeries*> lines;
    for (const auto& [quarter, value] : each.values) {
        if (!line || quarter.index != before.index + 1)
            lines.push_back(line = new QLineSeries);
        line->append(quarter.index - m_first.index, value);
        marks->append(quarter.index - m_first.index, value);
        before = quarter;
    }
    for (QLineSeries* run : lines) {
        run->setPen(QPen(colour, scaledF(2), kDashes[place % 3]));
        attach(run, false);
    }
    attach(marks, true);
}

void TrendChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_own)
        build();
}

} // namespace orgwright
