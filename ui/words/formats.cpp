// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/formats.h"

#include "ui/words/text.h"

#include <QDateTime>
#include <array>
#include <cmath>
#include <cstdlib>

namespace orgwright {
namespace {

const QChar kMinus(0x2212);
const QChar kPlusMinus(0x00B1);
const QChar kNoBreakSpace(0x00A0);

QString signedText(bool isNegative, bool isZero, const QString& magnitude) {
    const QChar sign = isZero ? kPlusMinus : isNegative ? kMinus : QLatin1Char('+');
    return sign + magnitude;
}

QString withMinus(bool isNegative, const QString& magnitude) {
    return isNegative ? kMinus + magnitude : magnitude;
}

QString glued(QString text) {
    return text.replace(QLatin1Char(' '), kNoBreakSpace);
}

int countForPlural(std::int64_t number) {
    return static_cast<int>(std::min<std::int64_t>(number, 2'000'000'000));
}

} // namespace

QLocale wordsLocale() {
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : system;
}

Formats::Formats(const Settings& settings, const QLocale& locale)
    : m_currency(shownText(settings.currency))
    , m_isFiscal(settings.fiscalYearStart != 1)
    , m_locale(locale) {}

QString Formats::currencySign() const {
    struct Sign {
        const char* code;
        const char16_t* sign;
    };
    constexpr std::array kSigns{Sign{"EUR", u"€"}, Sign{"USD", u"$"}, Sign{"GBP", u"£"}, Sign{"JPY", u"¥"},
                                Sign{"INR", u"₹"}, Sign{"ILS", u"₪"}, Sign{"KRW", u"₩"}, Sign{"UAH", u"₴"}};
    for (const Sign& each : kSigns) {
        if (m_currency == QLatin1String(each.code))
            return QString::fromUtf16(each.sign);
    }
    return m_currency;
}

QString Formats::withCurrency(const QString& amount) const {
    //: An amount of money: %1 is the currency's sign, %2 the number. In German "%2 %1".
    return glued(tr("%1 %2").arg(currencySign(), amount));
}

QString Formats::money(Money amount) const {
    const std::int64_t units = (std::abs(amount.minor) + 50) / 100;
    return withMinus(amount.minor < 0 && units != 0, withCurrency(m_locale.toString(qlonglong{units})));
}

QString Formats::moneyRange(Money least, Money most) const {
    const auto number = [this](Money amount) {
        return m_locale.toString(qlonglong{(amount.minor + 50) / 100});
    };
    return withCurrency(number(least) + QChar(0x2013) + number(most));
}

/// Three digits tell a director enough; a value that rounds up to the next unit takes that unit.
QString Formats::magnitude(double units) const {
    if (units < 9'999.5)
        return m_locale.toString(units, 'f', 0);
    if (units < 999'500)
        //: Thousands
        return tr("%1 k").arg(m_locale.toString(units / 1e3, 'f', 0));
    if (units < 99'950'000)
        //: Millions
        return tr("%1 M").arg(m_locale.toString(units / 1e6, 'f', 1));
    if (units < 999'500'000)
        return tr("%1 M").arg(m_locale.toString(units / 1e6, 'f', 0));
    //: Billions, thousands of millions
    return tr("%1 bn").arg(m_locale.toString(units / 1e9, 'f', 1));
}

QString Formats::shortMoney(Money amount) const {
    const double units = std::abs(static_cast<double>(amount.minor)) / 100;
    return withMinus(amount.minor < 0, withCurrency(magnitude(units)));
}

QString Formats::signedMoney(Money amount) const {
    const double units = std::abs(static_cast<double>(amount.minor)) / 100;
    return signedText(amount.minor < 0, amount.minor == 0, withCurrency(magnitude(units)));
}

QString Formats::fte(std::int64_t basisPoints) const {
    const bool needsTwo = basisPoints % 1000 != 0 && std::abs(basisPoints) < 10'0000;
    return withMinus(basisPoints < 0, m_locale.toString(static_cast<double>(std::abs(basisPoints)) / 10'000,
                                                        'f', needsTwo ? 2 : 1));
}

QString Formats::signedFte(std::int64_t basisPoints) const {
    return signedText(basisPoints < 0, basisPoints == 0, fte(std::abs(basisPoints)));
}

QString Formats::count(std::int64_t number) const {
    return withMinus(number < 0, m_locale.toString(qlonglong{std::abs(number)}));
}

QString Formats::signedCount(std::int64_t number) const {
    return signedText(number < 0, number == 0, count(std::abs(number)));
}

QString Formats::figure(double number, int decimals) const {
    const bool isWhole = std::abs(number - std::round(number)) < 0.5 * std::pow(10.0, -decimals);
    return withMinus(number < 0, m_locale.toString(std::abs(number), 'f', isWhole ? 0 : decimals));
}

QString Formats::signedFigure(double number, int decimals) const {
    return signedText(number < 0, number == 0, figure(std::abs(number), decimals));
}

QString Formats::percent(double share) const {
    return tr("%1 %")
        .arg(m_locale.toString(std::llround(share * 100)))
        .replace(QLatin1Char(' '), QChar::Nbsp);
}

QString Formats::signedPoints(double before, double after) const {
    return signedCount(std::llround(after * 100) - std::llround(before * 100));
}

QString Formats::positions(std::int64_t number) const {
    return tr("%n positions", nullptr, countForPlural(number));
}

QString Formats::people(std::int64_t number) const {
    return tr("%n people", nullptr, countForPlural(number));
}

QString Formats::reports(std::int64_t number) const {
    return tr("%n reports", nullptr, countForPlural(number));
}

QString Formats::days(std::int64_t number) const {
    return tr("%n days", nullptr, countForPlural(number));
}

QString Formats::teams(std::int64_t number) const {
    return tr("%n teams", nullptr, countForPlural(number));
}

QString Formats::layers(std::int64_t number) const {
    return tr("%n layers", nullptr, countForPlural(number));
}

QString Formats::date(Date date) const {
    if (!date.isSet())
        return {};
    //: A day, in the letters of Qt's date formats. In German "d. MMM yyyy".
    return m_locale.toString(QDate(date.year(), date.month(), date.day()), tr("d MMM yyyy"));
}

QString Formats::moment(std::int64_t milliseconds) const {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(milliseconds);
    //: A day and a time, in the letters of Qt's date formats. In German "d. MMM yyyy, HH:mm".
    return m_locale.toString(local, tr("d MMM yyyy, HH:mm"));
}

QString Formats::quarter(Quarter quarter) const {
    if (!quarter.isSet())
        return {};
    const QString number = QString::number(quarter.number());
    if (!m_isFiscal)
        //: A quarter of a calendar year: %1 is the year, %2 the quarter's number
        return glued(tr("%1 Q%2").arg(QString::number(quarter.year()), number));
    const QString year = QString::number(quarter.year() % 100).rightJustified(2, QLatin1Char('0'));
    //: A quarter of a fiscal year: %1 is the year's last two digits, %2 the quarter's number
    return glued(tr("FY%1 Q%2").arg(year, number));
}

} // namespace orgwright
