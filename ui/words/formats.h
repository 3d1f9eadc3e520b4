// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amounts.h"
#include "core/base/date.h"
#include "core/model/rows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <cstdint>

namespace orgwright {

/// The language's own rules for numbers and dates; American English where the system only says "C".
QLocale wordsLocale();

/// How a plan's amounts, figures and dates read: by the language's rules and the plan's settings. Amounts and
/// their units are held together by no-break spaces; a minus is the sign U+2212. A value: make it anew when
/// the settings change.
class Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)

public:
    explicit Formats(const Settings& settings, const QLocale& locale = wordsLocale());

    const QLocale& locale() const { return m_locale; }

    /// "€ 142,000": whole currency units, rounded half away from zero.
    QString money(Money amount) const;
    /// "€ 120,000–155,000": of two amounts from 0, the currency stands once.
    QString moneyRange(Money least, Money most) const;
    /// "€ 14.2 M", "€ 850 k"; under ten thousand as money().
    QString shortMoney(Money amount) const;
    /// "+€ 0.3 M", "−€ 12 k", "±€ 0".
    QString signedMoney(Money amount) const;

    /// "107.4": positions' shares as one figure, with at most two decimals and at least one.
    QString fte(std::int64_t basisPoints) const;
    /// "+0.3", "−1.0", "±0.0".
    QString signedFte(std::int64_t basisPoints) const;

    QString count(std::int64_t number) const;
    QString signedCount(std::int64_t number) const;
    /// A figure such as a median: without decimals where it is whole, else with at most `decimals`.
    QString figure(double number, int decimals = 1) const;
    QString signedFigure(double number, int decimals = 1) const;

    /// A share from 0 to 1: "52 %", without decimals.
    QString percent(double share) const;
    /// The difference of two shares in percentage points, each as percent() shows it: "+4", "±0".
    QString signedPoints(double before, double after) const;

    QString positions(std::int64_t number) const; ///< "1 position", "23 positions"
    QString people(std::int64_t number) const;
    QString reports(std::int64_t number) const;
    QString days(std::int64_t number) const;
    QString teams(std::int64_t number) const;
    QString layers(std::int64_t number) const;

    /// "3 Nov 2026"; empty for no date.
    QString date(Date date) const;
    /// The local day and time of a moment in milliseconds since 1970 UTC: "3 Nov 2026, 14:03".
    QString moment(std::int64_t milliseconds) const;
    /// "FY27 Q2" where the fiscal year does not start in January, else "2027 Q2"; empty for no quarter. A
    /// fiscal year is named by the calendar year it ends in.
    QString quarter(Quarter quarter) const;

    /// The currency's own sign where it has one that everybody knows, else its code.
    QString currencySign() const;

private:
    QString withCurrency(const QString& amount) const;
    QString magnitude(double units) const;

    QString m_currency;
    bool m_isFiscal = false;
    QLocale m_locale;
};

} // namespace orgwright
