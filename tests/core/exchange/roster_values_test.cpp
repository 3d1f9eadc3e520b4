// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_dates.h"
#include "core/exchange/in/roster_numbers.h"
#include "core/exchange/in/roster_words.h"
#include "tests/core/exchange/roster_checks.h"

namespace orgwright {
namespace {

std::optional<std::int64_t> cents(std::string_view text, NumberStyle style = {}) {
    const auto number = readNumber(text, 2, style);
    return number ? std::optional(number->scaled) : std::nullopt;
}

TEST(RosterNumbers, AreReadAsPeopleWriteThem) {
    for (const std::string_view text :
         {"1234.5", "1,234.50", "1.234,50", "1 234,5", "1'234.50",
          "1\xC2\xA0"
          "234.50",
          "\xC2\xA3"
          "1,234.50",
          "\xE2\x82\xAC 1.234,50", "1.234,50 \xE2\x82\xAC", "EUR 1,234.50", "1,234.50 p.a.", "1.2345k"})
        EXPECT_EQ(cents(text), 123450) << text;
    EXPECT_EQ(cents("95k"), 95'000'00);
    EXPECT_EQ(cents("95 T\xE2\x82\xAC"), 95'000'00);
    EXPECT_EQ(cents("1.2m"), 1'200'000'00);
    EXPECT_EQ(cents("1,234,567"), 1'234'567'00);
    EXPECT_EQ(cents("-5"), -500);
    EXPECT_EQ(cents("(500)"), -500'00);
    EXPECT_EQ(cents("0.999"), 100) << "rounded half up";
    EXPECT_EQ(cents("66666.6666666667"), 66666'67);
}

TEST(RosterNumbers, WithOneMarkBeforeThreeDigitsAreDecidedByTheColumn) {
    EXPECT_EQ(cents("1.234"), 1234'00);
    EXPECT_EQ(cents("1.234", {'.', true}), 123);
    EXPECT_EQ(cents("1,234", {',', true}), 123);
    EXPECT_EQ(cents("1,234", {'.', true}), 1234'00);
    EXPECT_EQ(cents("0.875", {0, true}), 88) << "nobody groups a zero";
}

TEST(RosterNumbers, ThatAreNoneAreRefused) {
    for (const std::string_view text : {"", "abc", "12 apples", "1.2.3", "1,23,456", "--5", "1e400", ".",
                                        "12-14", "123456789012345678901234"})
        EXPECT_FALSE(cents(text)) << text;
}

TEST(RosterNumbers, OfBandsHaveTwoEnds) {
    for (const std::string_view text : {"50,000 - 60,000", "50,000-60,000",
                                        "\xC2\xA3"
                                        "50k to \xC2\xA3"
                                        "60k",
                                        "50.000 bis 60.000", "50,000 \xE2\x80\x93 60,000"}) {
        const auto ends = rangeEnds(text);
        EXPECT_EQ(cents(ends->first), 50'000'00) << text;
        EXPECT_EQ(cents(ends->second), 60'000'00) << text;
    }
}

TEST(RosterDates, AreReadAsPeopleWriteThem) {
    const Date wanted{20261103};
    for (const std::string_view text :
         {"2026-11-03", "2026-11-3", "2026/11/03", "2026-11-03T10:00:00", "20261103", "03.11.2026", "3.11.26",
          "03/11/2026", "3-Nov-2026", "3 November 2026", "Nov 3, 2026", "03-11-2026", "3. November 2026",
          "2026-11-03 14:30:00"})
        EXPECT_EQ(readDate(text, DayOrder::DayFirst), wanted) << text;
    EXPECT_EQ(readDate("11/03/2026", DayOrder::MonthFirst), wanted);
    EXPECT_EQ(readDate("3. M\xC3\xA4rz 2026", DayOrder::DayFirst), Date{20260303});
    for (const std::string_view text :
         {"2023-14-05", "31.02.2026", "soon", "12", "2026", "1/2/3/4/5/6/7", ""})
        EXPECT_FALSE(readDate(text, DayOrder::DayFirst)) << text;
}

TEST(RosterDates, WithSlashesAreDecidedByTheColumn) {
    RosterBench bench;
    const std::string header = "Employee ID,Manager ID,Name,Title,Start date\n";
    bench.imported(header + "1,,A,A,03/04/2026\n2,1,B,B,12/31/2026\n");
    const auto since = [&bench](const char* key) {
        return bench.org().find(bench.org().incumbents(bench.position(key).id).front().id)->since;
    };
    EXPECT_EQ(since("1"), Date{20260304});
    EXPECT_EQ(since("2"), Date{20261231});
    EXPECT_EQ(bench.count(RosterFault::DatesAmbiguous), 0u);
    bench.imported(header + "1,,A,A,03/04/2026\n2,1,B,B,05/06/2026\n");
    EXPECT_EQ(since("1"), Date{20260403});
    EXPECT_EQ(bench.count(RosterFault::DatesAmbiguous), 1u);
}

TEST(RosterQuarters, AreReadAsPeopleWriteThem) {
    for (const std::string_view text :
         {"2026Q4", "2026-Q4", "Q4 2026", "Q4/2026", "4Q2026", "FY26 Q4", "4. Quartal 2026", "2026-11-03"})
        EXPECT_EQ(readQuarter(text, 1), quarterOf(2026, 4)) << text;
    for (const std::string_view text : {"", "Q5 2026", "2026", "next", "Q4"})
        EXPECT_FALSE(readQuarter(text, 1)) << text;
}

std::int32_t fteOf(const std::string& cells, const char* key, const char* heading = "FTE") {
    RosterBench bench;
    bench.imported(std::string("Employee ID,Manager ID,Name,Title,") + heading + "\n" + cells);
    return bench.position(key).fte.basisPoints;
}

TEST(RosterFte, OfPeopleMayBePercent) {
    EXPECT_EQ(fteOf("1,,A,A,0.8\n2,1,B,B,1\n", "1"), 8000);
    EXPECT_EQ(fteOf("1,,A,A,80%\n2,1,B,B,100 %\n", "1"), 8000);
    EXPECT_EQ(fteOf("1,,A,A,80\n2,1,B,B,100\n", "1"), 8000);
    EXPECT_EQ(fteOf("1,,A,A,\"0,75\"\n2,1,B,B,\"1,0\"\n", "1"), 7500);
    EXPECT_EQ(fteOf("1,,A,A,5\n2,1,B,B,100\n", "1", "FTE %"), 500);
    EXPECT_EQ(fteOf("1,,A,A,\n2,1,B,B,1\n", "1"), 10000) << "not stated is whole";
}

TEST(RosterFte, OfGroupedPostsIsNeverPercent) {
    RosterBench bench;
    bench.imported("Post,Reports to,Job title,Number of posts in FTE\na,,Head,1\n");
    bench.read("Reporting senior post,Job title,Number of posts in FTE\n,Clerk,80\n,Officer,12\n",
               {.partial = true});
    for (const PositionDraft& draft : bench.reading->positions)
        EXPECT_GE(draft.fte.basisPoints, 120'000);
}

TEST(RosterWords, TellNamesFromMarks) {
    EXPECT_EQ(nameSense("Vacant"), NameSense::Open);
    EXPECT_EQ(nameSense("TBH 2"), NameSense::Open);
    EXPECT_EQ(nameSense("[vacant]"), NameSense::Open);
    EXPECT_EQ(nameSense("N.N."), NameSense::Open);
    EXPECT_EQ(nameSense("N/D"), NameSense::NotNamed);
    EXPECT_EQ(nameSense("ELIMINATED"), NameSense::Closing);
    EXPECT_EQ(nameSense(""), NameSense::Blank);
    EXPECT_EQ(nameSense("Vacanti, Bo"), NameSense::Named);
    EXPECT_EQ(nameSense("Nd Ito"), NameSense::Named);
}

} // namespace
} // namespace orgwright
