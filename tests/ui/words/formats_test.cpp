// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/formats.h"

#include "core/base/date.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

Settings settings(const std::string& currency, int fiscalYearStart = 1) {
    Settings row;
    row.currency = currency;
    row.fiscalYearStart = fiscalYearStart;
    return row;
}

/// With its no-break spaces as plain ones.
std::string plain(QString text) {
    return text.replace(QChar(0xA0), QLatin1Char(' ')).replace(QChar(0x202F), QLatin1Char(' ')).toStdString();
}

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);

TEST(Formats, RoundAmountsToWholeUnitsAwayFromZero) {
    const Formats formats(settings("EUR"), kEnglish);
    EXPECT_EQ(plain(formats.money({142'000'49})), "€ 142,000");
    EXPECT_EQ(plain(formats.money({142'000'50})), "€ 142,001");
    EXPECT_EQ(plain(formats.money({-50})), "−€ 1");
    EXPECT_EQ(plain(formats.money({-49})), "€ 0");
}

TEST(Formats, ShortenLargeAmounts) {
    const Formats formats(settings("EUR"), kEnglish);
    EXPECT_EQ(plain(formats.shortMoney({15'701'200'00})), "€ 15.7 M");
    EXPECT_EQ(plain(formats.shortMoney({850'000'00})), "€ 850 k");
    EXPECT_EQ(plain(formats.shortMoney({9'000'00})), "€ 9,000");
    EXPECT_EQ(plain(formats.shortMoney({999'600'00})), "€ 1.0 M") << "rounded up, it is a million";
}

TEST(Formats, WriteTheCurrencyOfARangeOnce) {
    const Formats formats(settings("EUR"), kEnglish);
    EXPECT_EQ(plain(formats.moneyRange({120'000'00}, {155'000'00})), "€ 120,000–155,000");
}

TEST(Formats, AlwaysWriteTheSignOfADifference) {
    const Formats formats(settings("GBP"), kEnglish);
    EXPECT_EQ(plain(formats.signedCount(10)), "+10");
    EXPECT_EQ(plain(formats.signedCount(-3)), "−3");
    EXPECT_EQ(plain(formats.signedCount(0)), "±0");
    EXPECT_EQ(plain(formats.signedFte(-10'000)), "−1.0");
}

TEST(Formats, NameAFiscalYearByTheYearItEndsIn) {
    const Formats fiscal(settings("EUR", 4), kEnglish);
    const Formats calendar(settings("EUR"), kEnglish);
    const auto quarter = quarterOf(2027, 2);
    ASSERT_TRUE(quarter.has_value());
    EXPECT_EQ(plain(calendar.quarter(*quarter)), "2027 Q2");
    EXPECT_EQ(plain(fiscal.quarter(*quarter)).substr(0, 4), "FY27");
    EXPECT_EQ(plain(fiscal.quarter(Quarter{})), "");
}

} // namespace
} // namespace orgwright
