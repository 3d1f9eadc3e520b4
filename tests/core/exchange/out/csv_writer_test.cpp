// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/neutral_text.h"
#include "core/exchange/out/table_writer.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using namespace std::string_literals;

std::string csvOf(std::vector<SheetCell> row) {
    const std::string csv = writeCsv({"Staff", {{"h", 0}}, {std::move(row)}});
    const std::string before = "\xEF\xBB\xBFh\r\n";
    EXPECT_TRUE(csv.starts_with(before));
    EXPECT_TRUE(csv.ends_with("\r\n"));
    return csv.substr(before.size(), csv.size() - before.size() - 2);
}

TEST(CsvWriter, WritesEachTypeAsExcelReadsIt) {
    EXPECT_EQ(csvOf({"Ada"s, 1.5, -5.0, Date{20261103}, Money{-123456}, std::monostate(), 2.5e15, Money{5},
                     Date{}}),
              "Ada,1.5,-5,2026-11-03,-1234.56,,2500000000000000,0.05,");
}

TEST(CsvWriter, QuotesWhatAnyCountrysExcelWouldCut) {
    EXPECT_EQ(csvOf({"a,b"s, "a;b"s, "a\"b"s, "a\nb"s, " a"s, "plain text"s}),
              "\"a,b\",\"a;b\",\"a\"\"b\",\"a\nb\",\" a\",plain text");
}

TEST(CsvWriter, MakesTextHarmlessButLeavesNumbersAlone) {
    EXPECT_EQ(csvOf({"=1+1"s, "-5"s, -5.0, "@x"s, "\tx"s, "'Hood"s, "'=x"s}),
              "'=1+1,'-5,-5,'@x,\"'\tx\",'Hood,''=x");
    EXPECT_TRUE(writeCsv({"Staff", {{"=h", 0}}, {}}).ends_with("'=h\r\n"));
}

TEST(NeutralText, ComesBackUnchangedFromEveryBeginning) {
    const std::string beginnings = "'=+-@ \t\r\n\x01"
                                   "aé";
    for (const char a : beginnings) {
        for (const char b : beginnings) {
            for (const char c : beginnings) {
                const std::string text = {a, b, c};
                const std::string neutral = neutralText(text);
                EXPECT_EQ(plainText(neutral), text);
                EXPECT_EQ(plainText(neutralText(neutral)), neutral) << "also what looks like one already";
            }
        }
    }
}

TEST(NeutralText, NeverBeginsAFormula) {
    for (const std::string text : {"=1", "+1", "-1", "@a", "\t=1", "\r=1", " =1", "'=1", "' =1"})
        EXPECT_EQ(neutralText(text)[0], '\'') << text;
    for (const std::string text : {"", "'", "a=1", "'a", " a", "O'Neill"})
        EXPECT_EQ(neutralText(text), text);
}

} // namespace
} // namespace orgwright
