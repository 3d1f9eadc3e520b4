// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amounts.h"
#include "core/base/date.h"

#include <QLocale>
#include <QString>
#include <tl/expected.hpp>
#include <utility>

namespace orgwright {

// What people type into fields, by the rules of their language. It is the value, or a sentence that
// says what could not be read and how to write it.

template <class T>
using Typed = tl::expected<T, QString>;

/// "142000", "142,000", "€ 142 k", "1.2 M"; blank is zero. Not below zero.
Typed<Money> readMoney(const QString& text, const QLocale& locale);

/// "120,000–155,000", "120–155k", "120 to 155 k"; blank is no band.
Typed<std::pair<Money, Money>> readPayBand(const QString& text, const QLocale& locale);

/// "0.8", "80 %"; not below zero, at most kMostFte.
Typed<Share> readFte(const QString& text, const QLocale& locale);

/// The language's own short and long forms, "3 Nov 2026", "2026-11-03"; blank is no date.
Typed<Date> readDate(const QString& text, const QLocale& locale);

/// "FY27 Q2", "2027 Q2", "2027Q2", "Q2 2027"; blank is no quarter.
Typed<Quarter> readQuarter(const QString& text);

/// "4–9", "4 to 9": whole numbers of at least 1, the first not above the second.
Typed<std::pair<int, int>> readSpanTarget(const QString& text);

/// How an amount stands in its field: "142,000", with cents only where it has some. Empty for zero.
QString moneyField(Money amount, const QLocale& locale);

} // namespace orgwright
