// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/strip/mix_readout.h"

#include "ui/theme/figures.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/mix_bar.h"
#include "ui/words/portfolio_words.h"

#include <QEvent>
#include <QPainter>
#include <cmath>

namespace orgwright {
namespace {

constexpr int kMixReadoutWidth = 320;
constexpr int kMixReadoutInset = 6;
constexpr int kBarHeight = 8;
constexpr int kMixReadoutGap = 3;

} // namespace

MixReadout::MixReadout(QWidget* parent)
    : QAbstractButton(parent)
    , m_bar(new MixBar(this)) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    m_bar->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void MixReadout::setMix(const Mix& was, const Mix& is, const Formats& words) {
    QStringList spoken;
    QList<int> shares;
    for (const Bucket bucket : kBuckets) {
        Part& part = m_parts[placeOf(bucket)];
        const double before = was.shareOfFte(bucket).value_or(0);
        const double now = is.shareOfFte(bucket).value_or(0);
        part = {words.percent(now), words.signedPoints(before, now)};
        shares += static_cast<int>(std::lround(now * kWhole.basisPoints));
        spoken += tr("%1: %2, difference: %3").arg(bucketName(bucket), part.share, part.difference);
    }
    setAccessibleName(tr("Bucket mix. %1").arg(spoken.join(QLatin1String("; "))));
    setToolTip(spoken.join(QLatin1Char('\n')));
    m_bar->setShares(shares);
    update();
}

QSize MixReadout::sizeHint() const {
    return {scaled(kMixReadoutWidth), scaled(40)};
}

double MixReadout::top() const {
    return (height() - lineHeight(Type::Small) - scaledF(kMixReadoutGap + kBarHeight)) / 2;
}

void MixReadout::resizeEvent(QResizeEvent*) {
    const double below = top() + lineHeight(Type::Small) + scaledF(kMixReadoutGap);
    m_bar->setGeometry(scaled(kMixReadoutInset), static_cast<int>(std::lround(below)),
                       width() - 2 * scaled(kMixReadoutInset), scaled(kBarHeight));
}

void MixReadout::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        paintBox(painter, rect(), kControlRadius, colours().hover);
    for (const Bucket bucket : kBuckets)
        paintPart(painter, bucket);
}

void MixReadout::paintPart(QPainter& painter, Bucket bucket) const {
    const double line = lineHeight(Type::Small);
    const double mark = scaledF(9);
    const double step = (width() - 2 * scaledF(kMixReadoutInset)) / static_cast<double>(kBuckets.size());
    const double left = scaledF(kMixReadoutInset) + step * static_cast<double>(placeOf(bucket));
    const auto mirrored = [&](QRectF box) {
        if (layoutDirection() == Qt::RightToLeft)
            box.moveRight(width() - box.left());
        return box;
    };
    paintBucketGlyph(painter, mirrored({left, top() + (line - mark) / 2, mark, mark}),
                     static_cast<BucketMark>(placeOf(bucket)));
    double at = left + mark + scaledF(5);
    const auto write = [&](const QString& text, Type type, const QColor& colour) {
        painter.setFont(typeFont(type));
        painter.setPen(colour);
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 1;
        paintFigures(painter, mirrored({at, top(), wide, line}), Qt::AlignLeft | Qt::AlignVCenter, text);
        at += wide + scaledF(4);
    };
    const Part& part = m_parts[placeOf(bucket)];
    write(part.share, Type::SmallMedium, colours().ink);
    write(part.difference, Type::Small, colours().ink2);
}

void MixReadout::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace orgwright
