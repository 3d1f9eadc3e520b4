// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <gtest/gtest.h>

namespace orgwright {

TEST(Date, ExistsOnlyWhereTheCalendarHasIt) {
    EXPECT_TRUE(dateOf(2024, 2, 29));
    EXPECT_FALSE(dateOf(2023, 2, 29));
    EXPECT_TRUE(dateOf(2000, 2, 29));
    EXPECT_FALSE(dateOf(1900, 2, 29));
    EXPECT_FALSE(dateOf(2026, 4, 31));
    EXPECT_FALSE(dateOf(2026, 0, 1));
    EXPECT_FALSE(dateOf(2026, 13, 1));
    EXPECT_FALSE(dateOf(2026, 1, 0));
    EXPECT_FALSE(dateOf(2026, 1, 32));
}

TEST(Date, KeepsToFourDigitYears) {
    EXPECT_TRUE(dateOf(1000, 1, 1));
    EXPECT_TRUE(dateOf(9999, 12, 31));
    EXPECT_FALSE(dateOf(999, 12, 31));
    EXPECT_FALSE(dateOf(10000, 1, 1));
    EXPECT_FALSE(dateOf(-2026, 1, 1));
}

TEST(Date, IsRecognisedAsANumber) {
    EXPECT_TRUE(isDate(0));
    EXPECT_TRUE(isDate(20241231));
    EXPECT_FALSE(isDate(20241232));
    EXPECT_FALSE(isDate(20240001));
    EXPECT_FALSE(isDate(-20241231));
    EXPECT_FALSE(isDate(9'991'231));
    EXPECT_FALSE(isDate(std::int64_t{20241231} + (std::int64_t{1} << 32)));
}

TEST(Date, CountsDaysAcrossLeapYears) {
    EXPECT_EQ(daysBetween(Date{20240228}, Date{20240301}), 2);
    EXPECT_EQ(daysBetween(Date{20230228}, Date{20230301}), 1);
    EXPECT_EQ(daysBetween(Date{20260101}, Date{20251231}), -1);
    EXPECT_EQ(daysBetween(Date{20000101}, Date{24000101}), 146'097);
}

TEST(Date, IsWrittenAsIso8601) {
    EXPECT_EQ(isoText(Date{20260905}), "2026-09-05");
    EXPECT_EQ(isoText(Date{}), "");
}

TEST(Quarter, KnowsItsYearAndNumber) {
    const auto quarter = quarterOf(2026, 4);
    ASSERT_TRUE(quarter);
    EXPECT_EQ(quarter->year(), 2026);
    EXPECT_EQ(quarter->number(), 4);
    EXPECT_EQ(quarterOf(2027, 1)->index, quarter->index + 1);
    EXPECT_FALSE(quarterOf(2026, 0));
    EXPECT_FALSE(quarterOf(2026, 5));
    EXPECT_FALSE(quarterOf(999, 1));
    EXPECT_FALSE(quarterOf(10000, 1));
}

TEST(Quarter, IsReadBackAsItIsWritten) {
    for (int year : {1000, 1999, 2026, 9999}) {
        for (int number = 1; number <= 4; ++number) {
            const Quarter quarter = *quarterOf(year, number);
            EXPECT_EQ(quarterFromText(quarterText(quarter)), quarter);
        }
    }
    EXPECT_EQ(quarterText(Quarter{}), "");
}

TEST(Quarter, IsReadWithADashAndInEitherCase) {
    EXPECT_EQ(quarterFromText("2026-Q4"), quarterOf(2026, 4));
    EXPECT_EQ(quarterFromText("2026q1"), quarterOf(2026, 1));
    EXPECT_EQ(quarterFromText("2026-q1"), quarterOf(2026, 1));
}

TEST(Quarter, IsNotReadFromAnythingElse) {
    for (const char* text : {"", "2026", "2026Q", "2026Q0", "2026Q5", "26Q4", "2026Q44", "2026 Q4", "-026Q4",
                             "2026--Q4", "2026--4", "Q42026", "0999Q1", "2026Q4 ", "20\xC3\x9FQ4"})
        EXPECT_FALSE(quarterFromText(text)) << text;
}

/// The quarter by counting: go back month by month to the start of the fiscal year.
Quarter countedQuarter(int year, int month, int start) {
    int months = 0;
    int m = month;
    int y = year;
    while (m != start) {
        ++months;
        if (--m == 0) {
            m = 12;
            --y;
        }
    }
    const int endYear = start == 1 ? y : y + 1;
    return *quarterOf(endYear, months / 3 + 1);
}

TEST(Quarter, ContainsEachDayForEveryFiscalYearStart) {
    for (int start = 1; start <= 12; ++start) {
        for (int month = 1; month <= 12; ++month) {
            const Quarter expected = countedQuarter(2026, month, start);
            EXPECT_EQ(quarterContaining(*dateOf(2026, month, 1), start), expected) << start << " " << month;
            EXPECT_EQ(quarterContaining(*dateOf(2026, month, 28), start), expected) << start << " " << month;
        }
    }
}

TEST(Quarter, OfAFiscalYearCarriesTheYearItEndsIn) {
    EXPECT_EQ(quarterText(quarterContaining(Date{20260331}, 4)), "2026Q4");
    EXPECT_EQ(quarterText(quarterContaining(Date{20260401}, 4)), "2027Q1");
    EXPECT_EQ(quarterText(quarterContaining(Date{20261231}, 1)), "2026Q4");
    EXPECT_EQ(quarterText(quarterContaining(Date{20261001}, 10)), "2027Q1");
}

TEST(Quarter, BeyondTheLastYearIsNone) {
    EXPECT_FALSE(quarterContaining(Date{99991231}, 4).isSet());
}

} // namespace orgwright
