// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/pictures/mix_chart.h"

#include "ui/theme/figures.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/words/portfolio_words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainterPath>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <cmath>

namespace orgwright {
namespace {

constexpr double kColumnWidth = 0.5;
constexpr double kLeastForFigure = 0.05;

} // namespace

MixChart::MixChart(Workspace& workspace, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_workspace(workspace) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Mix against target by quarter"));
    setMinimumSize(scaled(360), scaled(280));
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    refresh();
}

void MixChart::setColours(const Colours& own) {
    m_own = &own;
    build();
}

const Colours& MixChart::tones() const {
    return m_own ? *m_own : colours();
}

void MixChart::refresh() {
    const PortfolioView& view = m_workspace.portfolio;
    const Plan& plan = m_workspace.document.plan();
    const Formats words(plan.settings());
    const bool isOfCost = view.of() == PortfolioView::Of::Cost;
    m_columns.clear();
    QStringList spoken;
    for (const Quarter quarter : view.quarters()) {
        const Mix& mix = view.staffing(quarter).mix();
        Column column{words.quarter(quarter), {}, quarter == view.quarter()};
        QStringList parts;
        for (const Bucket bucket : kBuckets) {
            Part& part = column.parts[placeOf(bucket)];
            part.share = (isOfCost ? mix.shareOfCost(bucket) : mix.shareOfFte(bucket)).value_or(0);
            if (const auto band = bucketTarget(plan, bucket, quarter)) {
                part.least = (isOfCost ? band->costLeast : band->fteLeast).basisPoints / 1e4;
                part.most = (isOfCost ? band->costMost : band->fteMost).basisPoints / 1e4;
            }
            parts += tr("%1 %2").arg(bucketShortName(bucket), words.percent(part.share));
        }
        spoken += tr("%1: %2").arg(column.name, parts.join(QStringLiteral(", ")));
        m_columns.push_back(std::move(column));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    build();
}

void MixChart::build() {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto* series = new QStackedBarSeries;
    series->setBarWidth(kColumnWidth);
    auto* quarters = new QBarCategoryAxis;
    for (const Column& column : m_columns)
        quarters->append(column.name);
    for (const Bucket bucket : kBuckets) {
        auto* set = new QBarSet(bucketName(bucket));
        for (const Column& column : m_columns)
            set->append(column.parts[placeOf(bucket)].share * 100);
        // The patterns are painted over it.
        set->setColor(tones().buckets[placeOf(bucket)]);
        set->setBorderColor(tones().canvas);
        series->append(set);
    }
    chart()->addSeries(series);
    auto* shares = new QValueAxis;
    shares->setRange(0, 100);
    shares->setTickCount(5);
    shares->setLabelFormat(QStringLiteral("%.0f %"));
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{quarters, shares}) {
        axis->setLabelsFont(typeFont(Type::Caption));
        axis->setLabelsColor(tones().ink2);
        axis->setLinePenColor(tones().hair);
        axis->setGridLineColor(tones().hair);
    }
    quarters->setGridLineVisible(false);
    chart()->addAxis(quarters, Qt::AlignBottom);
    chart()->addAxis(shares, Qt::AlignLeft);
    series->attachAxis(quarters);
    series->attachAxis(shares);
    setBackgroundBrush(tones().canvas);
}

QRectF MixChart::columnBox(std::size_t place) const {
    const QRectF plot = chart()->plotArea();
    const double step = plot.width() / static_cast<double>(m_columns.size());
    const double wide = step * kColumnWidth;
    return {plot.left() + step * static_cast<double>(place) + (step - wide) / 2, plot.top(), wide,
            plot.height()};
}

void MixChart::drawForeground(QPainter* painter, const QRectF&) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        const QRectF box = columnBox(place);
        double from = 0;
        for (const Bucket bucket : kBuckets) {
            const Part& part = m_columns[place].parts[placeOf(bucket)];
            const double top = box.bottom() - box.height() * (from + part.share);
            const QRectF area(box.left(), top + 1, box.width(), std::max(box.height() * part.share - 2, 0.0));
            QPainterPath shape;
            shape.addRoundedRect(area, 2, 2);
            if (area.height() > 0)
                fillBucket(*painter, shape, static_cast<BucketMark>(placeOf(bucket)), tones().canvas,
                           m_columns[place].isPresent ? 1.0 : 0.62, &tones());
            if (part.most > 0) {
                const double least = box.bottom() - box.height() * (from + part.least);
                const double most = box.bottom() - box.height() * std::min(from + part.most, 1.0);
                const double x = box.right() + scaledF(3 + 5.0 * static_cast<double>(placeOf(bucket)));
                painter->setPen(QPen(tones().buckets[placeOf(bucket)], scaledF(2.5)));
                painter->drawLine(QPointF(x, least), QPointF(x, most));
            }
            if (part.share >= kLeastForFigure) {
                const QRectF plate(area.center().x() - scaledF(13), area.center().y() - scaledF(8),
                                   scaledF(26), scaledF(16));
                paintBox(*painter, plate.toAlignedRect(), kTagRadius, tones().card);
                painter->setFont(typeFont(Type::CaptionStrong));
                painter->setPen(tones().ink);
                paintFigures(*painter, plate, Qt::AlignCenter,
                             QString::number(std::lround(part.share * 100)));
            }
            from += part.share;
        }
    }
    painter->restore();
}

void MixChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        build();
}

} // namespace orgwright
