// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/strip/measure_figures.h"

namespace orgwright {
namespace {

/// Nothing changed reads the same for every figure.
QString difference(bool isZero, const QString& text) {
    return isZero ? QStringLiteral("±0") : text;
}

} // namespace

QString wideDifference(StripFigure measure) {
    if (measure == StripFigure::Cost)
        return QStringLiteral("+000 k");
    return measure == StripFigure::Fte ? QStringLiteral("+00.0") : QStringLiteral("+00");
}

QString moneyDifference(const Formats& words, std::int64_t minor) {
    QString text = words.signedMoney(Money{minor});
    const QString sign = words.currencySign();
    text.remove(sign + QChar(0x00A0)).remove(QChar(0x00A0) + sign);
    return difference(minor == 0, text);
}

MeasureFigure measureFigure(StripFigure measure, const Measures& was, const Measures& is,
                            const Formats& words) {
    const auto counted = [&](std::int64_t before, std::int64_t now) {
        return MeasureFigure{words.count(now), difference(now == before, words.signedCount(now - before))};
    };
    switch (measure) {
    case StripFigure::Headcount:
        return counted(was.headcount, is.headcount);
    case StripFigure::Fte:
        return {words.fte(is.fteBasisPoints),
                difference(is.fteBasisPoints == was.fteBasisPoints,
                           words.signedFte(is.fteBasisPoints - was.fteBasisPoints))};
    case StripFigure::Cost:
        if (was.costMinor == 0 && is.costMinor == 0)
            return {QStringLiteral("–"), {}};
        return {words.shortMoney(Money{is.costMinor}), moneyDifference(words, is.costMinor - was.costMinor)};
    case StripFigure::MedianSpan:
        return {words.figure(is.medianSpan), difference(is.medianSpan == was.medianSpan,
                                                        words.signedFigure(is.medianSpan - was.medianSpan))};
    case StripFigure::LargestSpan:
        return counted(was.largestSpan, is.largestSpan);
    case StripFigure::Layers:
        return counted(was.layers, is.layers);
    case StripFigure::Open:
        return counted(was.open, is.open);
    case StripFigure::Planned:
        return counted(was.planned, is.planned);
    }
    return {};
}

} // namespace orgwright
