// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/xlsx_numbers.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

std::string plain(std::string_view stored) {
    return numberText(stored, NumberKind::Plain, false);
}

std::string date(std::string_view stored, bool countsFrom1904 = false) {
    return numberText(stored, NumberKind::Date, countsFrom1904);
}

TEST(NumberText, IsTheShortestPlainDecimal) {
    EXPECT_EQ(plain("1"), "1");
    EXPECT_EQ(plain("0.10000000000000001"), "0.1");
    EXPECT_EQ(plain("1E3"), "1000");
    EXPECT_EQ(plain("1.5E-3"), "0.0015");
    EXPECT_EQ(plain("-0"), "0");
    EXPECT_EQ(plain("123456789012345680"), "123456789012345680");
    EXPECT_EQ(plain("1e308").size(), 309U);
    EXPECT_EQ(plain("4.9E-324").size(), 326U);
}

TEST(NumberText, LeavesWhatIsNoNumberAsItIs) {
    for (const std::string text : {"", "abc", "1,5", "1 ", "nan", "inf", "1e999", "0x10"})
        EXPECT_EQ(plain(text), text);
}

TEST(NumberText, ShowsDaysOfBothCalendars) {
    EXPECT_EQ(date("1"), "1900-01-01");
    EXPECT_EQ(date("59"), "1900-02-28");
    EXPECT_EQ(date("61"), "1900-03-01");
    EXPECT_EQ(date("46329"), "2026-11-03");
    EXPECT_EQ(date("2958465"), "9999-12-31");
    EXPECT_EQ(date("0", true), "1904-01-01");
    EXPECT_EQ(date("44867", true), "2026-11-03");
}

TEST(NumberText, KeepsTheNumberWhereThereIsNoSuchDay) {
    EXPECT_EQ(date("-1"), "-1");
    EXPECT_EQ(date("2958466"), "2958466");
    EXPECT_EQ(date("1e300").size(), 301U);
}

TEST(NumberText, ShowsTheTimeWhereTheFormatDoes) {
    EXPECT_EQ(numberText("46329.604166666664", NumberKind::DateTime, false), "2026-11-03 14:30:00");
    EXPECT_EQ(numberText("46329", NumberKind::DateTime, false), "2026-11-03");
    EXPECT_EQ(date("46329.75"), "2026-11-03");
    EXPECT_EQ(numberText("0.999988", NumberKind::Time, false), "23:59:59");
}

TEST(KindOfFormat, SeesDatesByTheirLetters) {
    for (const char* code :
         {"yyyy-mm-dd", "[$-409]d\\-mmm\\-yy;@", "dd.mm.yyyy", "mmm", "yyyy\"年\"m\"月\"d\"日\"", "D/M/YY"})
        EXPECT_EQ(kindOfFormat(code), NumberKind::Date) << code;
    for (const char* code : {"dd/mm/yyyy hh:mm", "[$-F400]yyyy h:mm:ss AM/PM"})
        EXPECT_EQ(kindOfFormat(code), NumberKind::DateTime) << code;
    for (const char* code : {"hh:mm", "mm:ss.0", "h:mm AM/PM"})
        EXPECT_EQ(kindOfFormat(code), NumberKind::Time) << code;
}

TEST(KindOfFormat, IsNotMisledByTextColoursAndAmounts) {
    for (const char* code :
         {"General", "0.00", "#,##0.00 \"days\"", "[Red]0", "[h]:mm", "[mm]:ss", "0\\d", "_d0", "*y0", "0%",
          "0.00E+00", "@", "", "\"", "[", "\\", "#,##0;[Red]d", "[$€-407] #,##0"})
        EXPECT_EQ(kindOfFormat(code), NumberKind::Plain) << code;
}

} // namespace
} // namespace orgwright
