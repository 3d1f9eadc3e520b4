// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/strip/reading.h"

#include "ui/words/figure_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <cmath>
#include <optional>

namespace orgwright {
namespace {

struct Read {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

tl::unexpected<QString> refused(const QString& sentence) {
    return tl::unexpected<QString>(sentence);
}

/// An amount's digits and what its ending multiplies them by; 0: no ending.
struct Amount {
    QString digits;
    double factor = 0;
};

Amount split(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^([^\\d.,\\-−]*)([\\d.,'’\\-−]*)([A-Za-z]*)[^\\d]*$"));
    QString packed = text;
    packed.remove(QRegularExpression(QStringLiteral("[\\s\\x{00A0}\\x{202F}]")));
    const QRegularExpressionMatch found = form.match(packed);
    if (!found.hasMatch())
        return {packed, 0};
    QString digits = found.captured(2);
    digits.replace(QChar(0x2212), QLatin1Char('-'));
    const QString ending = found.captured(3).toLower();
    if (ending == QLatin1String("k") || ending == QLatin1String("t"))
        return {digits, 1e3};
    if (ending == QLatin1String("m") || ending == QLatin1String("mio"))
        return {digits, 1e6};
    return {digits, 0};
}

QString moneyExample(const QLocale& locale) {
    return locale.toString(142'000);
}

Typed<Money> moneyOf(const Amount& amount, double factor, const QString& text, const QLocale& locale) {
    const std::optional<double> number = figureIn(amount.digits, locale);
    if (!number)
        return refused(
            Read::tr("“%1” is no amount. Write it as %2.").arg(text.trimmed(), moneyExample(locale)));
    const double minor = std::round(*number * factor * 100);
    if (minor < 0)
        return refused(Read::tr("An amount cannot be below zero."));
    if (minor > static_cast<double>(kMostMoney.minor))
        return refused(Read::tr("The amount is too large."));
    return Money{static_cast<std::int64_t>(minor)};
}

QStringList parts(const QString& text) {
    static const QRegularExpression between(QStringLiteral("\\s*(?:[-–—]|\\bto\\b|\\bbis\\b)\\s*"));
    return text.trimmed().split(between, Qt::SkipEmptyParts);
}

std::optional<Date> dateFrom(const QDate& date) {
    return date.isValid() ? dateOf(date.year(), date.month(), date.day()) : std::nullopt;
}

} // namespace

Typed<Money> readMoney(const QString& text, const QLocale& locale) {
    if (text.trimmed().isEmpty())
        return Money{};
    const Amount amount = split(text);
    return moneyOf(amount, amount.factor == 0 ? 1 : amount.factor, text, locale);
}

Typed<std::pair<Money, Money>> readPayBand(const QString& text, const QLocale& locale) {
    const QStringList ends = parts(text);
    if (ends.isEmpty())
        return std::pair(Money{}, Money{});
    if (ends.size() != 2)
        return refused(Read::tr("Write the band from and to, as %1–%2.")
                           .arg(locale.toString(120'000), locale.toString(155'000)));
    const Amount from = split(ends[0]);
    const Amount to = split(ends[1]);
    const double factor = to.factor == 0 ? 1 : to.factor;
    // "120–155k": the ending stands once for both.
    const Typed<Money> floor = moneyOf(from, from.factor == 0 ? factor : from.factor, ends[0], locale);
    const Typed<Money> ceiling = moneyOf(to, factor, ends[1], locale);
    if (!floor || !ceiling)
        return refused(floor ? ceiling.error() : floor.error());
    if (*ceiling < *floor)
        return refused(Read::tr("The band ends below where it begins."));
    return std::pair(*floor, *ceiling);
}

Typed<Share> readFte(const QString& text, const QLocale& locale) {
    QString digits = text.trimmed();
    const bool isPercent = digits.endsWith(QLatin1Char('%'));
    if (isPercent)
        digits = digits.chopped(1).trimmed();
    const std::optional<double> number = figureIn(digits, locale);
    if (!number)
        return refused(Read::tr("“%1” is no number. Full time is %2, half time %3.")
                           .arg(text.trimmed(), locale.toString(1.0, 'f', 1), locale.toString(0.5, 'f', 1)));
    const double basisPoints = std::round(*number * (isPercent ? 100 : 10'000));
    if (basisPoints < 0)
        return refused(Read::tr("FTE cannot be below zero."));
    if (basisPoints > kMostFte.basisPoints)
        return refused(
            Read::tr("FTE can be at most %1.").arg(locale.toString(kMostFte.basisPoints / 10'000)));
    return Share{static_cast<std::int32_t>(basisPoints)};
}

Typed<Date> readDate(const QString& text, const QLocale& locale) {
    const QString shown = text.simplified();
    if (shown.isEmpty())
        return Date{};
    const QStringList forms{QStringLiteral("yyyy-MM-dd"),           QStringLiteral("d MMM yyyy"),
                            QStringLiteral("d. MMM yyyy"),          QStringLiteral("d MMMM yyyy"),
                            QStringLiteral("d. MMMM yyyy"),         QStringLiteral("d.M.yyyy"),
                            locale.dateFormat(QLocale::LongFormat), locale.dateFormat(QLocale::ShortFormat)};
    for (const QLocale& each : {locale, QLocale::c()}) {
        for (const QString& form : forms) {
            // Two-digit years would be read as of the last century: they are left to be refused.
            if (!form.contains(QLatin1String("yyyy")) && !form.contains(QLatin1String("yyy")))
                continue;
            if (const auto date = dateFrom(each.toDate(shown, form)))
                return *date;
        }
    }
    return refused(Read::tr("“%1” is no date. Write it as %2.")
                       .arg(shown, locale.toString(QDate(2026, 11, 3), Read::tr("d MMM yyyy"))));
}

Typed<Quarter> readQuarter(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(?:(?:FY|GJ)?\\s*(\\d{2}|\\d{4})[\\s\\-]*Q([1-4])|"
                                                        "Q([1-4])[\\s\\-]*(?:FY|GJ)?\\s*(\\d{2}|\\d{4}))$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString shown = text.simplified();
    if (shown.isEmpty())
        return Quarter{};
    const QRegularExpressionMatch found = form.match(shown);
    const QString year = found.captured(1) + found.captured(4);
    const QString number = found.captured(2) + found.captured(3);
    const int full = year.size() == 2 ? 2000 + year.toInt() : year.toInt();
    const std::optional<Quarter> quarter = found.hasMatch() ? quarterOf(full, number.toInt()) : std::nullopt;
    if (!quarter)
        return refused(Read::tr("“%1” is no quarter. Write it as 2027 Q2.").arg(shown));
    return *quarter;
}

Typed<std::pair<int, int>> readSpanTarget(const QString& text) {
    const QStringList ends = parts(text);
    bool isFrom = false;
    bool isTo = false;
    const int from = ends.value(0).toInt(&isFrom);
    const int to = ends.value(1).toInt(&isTo);
    if (ends.size() != 2 || !isFrom || !isTo)
        return refused(Read::tr("Write the target from and to, as 4–9."));
    if (from < 1 || to > 1000)
        return refused(Read::tr("A span target lies between 1 and 1000."));
    if (to < from)
        return refused(Read::tr("The target ends below where it begins."));
    return std::pair(from, to);
}

QString moneyField(Money amount, const QLocale& locale) {
    if (amount.minor == 0)
        return QStringLiteral("");
    return locale.toString(static_cast<double>(amount.minor) / 100, 'f', amount.minor % 100 == 0 ? 0 : 2);
}

} // namespace orgwright
