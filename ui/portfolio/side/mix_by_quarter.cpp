// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/side/mix_by_quarter.h"

#include "ui/theme/colours.h"
#include "ui/theme/figures.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/words/portfolio_words.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace orgwright {
namespace {

constexpr int kHeight = 196;
constexpr int kAxis = 28;
constexpr int kFoot = 20;
constexpr double kLeastForPlate = 0.07; // of the whole: a lower part has no room for its figure

} // namespace

MixByQuarter::MixByQuarter(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MixByQuarter::setBars(std::vector<Bar> bars, const Formats& words) {
    m_bars = std::move(bars);
    QStringList spoken;
    for (const Bar& bar : m_bars) {
        QStringList shares;
        for (const Bucket bucket : kBuckets)
            shares += tr("%1 %2").arg(bucketShortName(bucket), words.percent(bar.shares[placeOf(bucket)]));
        spoken += tr("%1: %2").arg(bar.name, shares.join(QStringLiteral(", ")));
    }
    setAccessibleName(tr("Mix by quarter"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(QLatin1Char('\n')));
    update();
}

QSize MixByQuarter::sizeHint() const {
    return {scaled(248), scaled(kHeight)};
}

void MixByQuarter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot(scaledF(kAxis), scaledF(8), width() - scaledF(kAxis), height() - scaledF(8 + kFoot));
    paintAxis(painter, plot);
    for (std::size_t place = 0; place < m_bars.size(); ++place)
        paintBar(painter, plot, place);
}

void MixByQuarter::paintAxis(QPainter& painter, const QRectF& plot) const {
    painter.setFont(typeFont(Type::Caption));
    for (const int percent : {0, 50, 100}) {
        const double y = plot.bottom() - plot.height() * percent / 100;
        painter.setPen(colours().hair);
        painter.drawLine(QPointF(plot.left(), std::round(y) + 0.5),
                         QPointF(plot.right(), std::round(y) + 0.5));
        painter.setPen(colours().ink2);
        painter.drawText(QRectF(0, y - scaledF(8), plot.left() - scaledF(6), scaledF(16)),
                         Qt::AlignRight | Qt::AlignVCenter, locale().toString(percent));
    }
}

void MixByQuarter::paintBar(QPainter& painter, const QRectF& plot, std::size_t place) const {
    const Bar& bar = m_bars[place];
    const double step = plot.width() / static_cast<double>(m_bars.size());
    const double wide = std::min(step * 0.62, scaledF(30));
    const double left = plot.left() + step * static_cast<double>(place) + (step - wide) * 0.7;
    double y = plot.bottom();
    for (const Bucket bucket : kBuckets) {
        const double share = bar.shares[placeOf(bucket)];
        const double high = plot.height() * share;
        const QRectF part(left, y - high + 1, wide, std::max(high - 2, 0.0));
        y -= high;
        if (high < 1)
            continue;
        QPainterPath shape;
        shape.addRoundedRect(part, 2, 2);
        fillBucket(painter, shape, static_cast<BucketMark>(placeOf(bucket)), colours().panel,
                   bar.isPlanned ? 0.6 : 1.0);
        if (bar.isPresent && share >= kLeastForPlate)
            paintPlate(painter, part, share);
    }
    if (bar.most > 0)
        paintBracket(painter, plot, left - scaledF(6), bar);
    painter.setFont(typeFont(bar.isPresent ? Type::CaptionStrong : Type::Caption));
    painter.setPen(bar.isPresent ? colours().ink : colours().ink2);
    painter.drawText(QRectF(left - step / 2 + wide / 2, plot.bottom() + scaledF(4), step, scaledF(kFoot - 4)),
                     Qt::AlignCenter, bar.name);
}

/// Text stands on no bucket's colour but on a plate of its own.
void MixByQuarter::paintPlate(QPainter& painter, const QRectF& part, double share) const {
    const QRectF plate(part.center().x() - scaledF(10), part.center().y() - scaledF(7), scaledF(20),
                       scaledF(14));
    paintBox(painter, plate.toAlignedRect(), kTagRadius, colours().card);
    painter.setFont(typeFont(Type::CaptionStrong));
    painter.setPen(colours().ink);
    paintFigures(painter, plate, Qt::AlignCenter, locale().toString(std::lround(share * 100)));
}

void MixByQuarter::paintBracket(QPainter& painter, const QRectF& plot, double left, const Bar& bar) const {
    const auto at = [&](double share) { return plot.bottom() - plot.height() * share; };
    QPainterPath path(QPointF(left + scaledF(3), at(bar.most)));
    path.lineTo(left, at(bar.most));
    path.lineTo(left, at(bar.least));
    path.lineTo(left + scaledF(3), at(bar.least));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours().ink, 1.25));
    painter.drawPath(path);
}

} // namespace orgwright
