// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/figures.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace orgwright {

namespace {

bool isDigit(QChar character) {
    return character >= u'0' && character <= u'9';
}

double zeroWidth(const QFontMetricsF& metrics) {
    return metrics.horizontalAdvance(QLatin1Char('0'));
}

// Calls `digit` for each digit and `words` for each stretch of other text, in order.
template <typename Digit, typename Words>
void walk(const QString& text, Digit digit, Words words) {
    for (qsizetype at = 0; at < text.size();) {
        if (isDigit(text[at])) {
            digit(text[at++]);
            continue;
        }
        const auto* end = std::find_if(text.cbegin() + at, text.cend(), isDigit);
        const qsizetype length = end - (text.cbegin() + at);
        words(text.mid(at, length));
        at += length;
    }
}

double startOf(const QRectF& box, Qt::Alignment alignment, double width) {
    if (alignment & Qt::AlignRight)
        return box.right() - width;
    return alignment & Qt::AlignHCenter ? box.center().x() - width / 2 : box.left();
}

double baselineOf(const QRectF& box, Qt::Alignment alignment, const QFontMetricsF& metrics) {
    if (alignment & Qt::AlignTop)
        return box.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        return box.bottom() - metrics.descent();
    return box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
}

} // namespace

double figuresWidth(const QFont& font, const QString& text) {
    const QFontMetricsF metrics(font);
    if (text.isRightToLeft())
        return metrics.horizontalAdvance(text);
    const double cell = zeroWidth(metrics);
    double width = 0;
    walk(
        text, [&](QChar) { width += cell; },
        [&](const QString& words) { width += metrics.horizontalAdvance(words); });
    return width;
}

void paintFigures(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    const double cell = zeroWidth(metrics);
    // The cells run from left to right also in a mirrored window, where a stretch's spaces would change
    // sides.
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    const double baseline = baselineOf(box, alignment, metrics);
    double x = startOf(box, alignment, figuresWidth(painter.font(), text));
    const auto digit = [&](QChar character) {
        const double lead = (cell - metrics.horizontalAdvance(character)) / 2;
        painter.drawText(QPointF(x + lead, baseline), QString(character));
        x += cell;
    };
    const auto words = [&](const QString& stretch) {
        painter.drawText(QPointF(x, baseline), stretch);
        x += metrics.horizontalAdvance(stretch);
    };
    if (text.isRightToLeft())
        painter.drawText(QPointF(x, baseline), text);
    else
        walk(text, digit, words);
    painter.setLayoutDirection(direction);
}

} // namespace orgwright
