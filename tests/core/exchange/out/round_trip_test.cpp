// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/table_writer.h"
#include "tests/core/exchange/scratch_folder.h"
#include "tests/core/exchange/table_checks.h"

#include <random>

namespace orgwright {
namespace {

/// A sheet of two columns with each text in both.
Sheet sheetOf(const std::vector<std::string>& texts) {
    Sheet sheet{"Texts", {{"first", 0}, {"second", 0}, {"number", 0}}, {}};
    for (std::size_t i = 0; i < texts.size(); ++i)
        sheet.rows.push_back({texts[i], texts[texts.size() - 1 - i], static_cast<double>(i)});
    return sheet;
}

void expectTexts(const TableResult& table, const std::vector<std::string>& texts) {
    ASSERT_TRUE(table) << static_cast<int>(table.error().kind) << " line " << table.error().line;
    ASSERT_EQ(table->rowCount(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(table->cell(i, 0), texts[i]);
        EXPECT_EQ(table->cell(i, 1), texts[texts.size() - 1 - i]);
        EXPECT_EQ(table->cell(i, 2), std::to_string(i));
    }
}

void expectRoundTrips(const std::vector<std::string>& texts) {
    const ScratchFolder folder;
    const Sheet sheet = sheetOf(texts);
    expectTexts(readTableBytes(writeCsv(sheet)), texts);
    const auto workbook = writeXlsx({{sheet}}, folder.path());
    ASSERT_TRUE(workbook);
    expectTexts(readTableBytes(*workbook), texts);
}

TEST(RoundTrip, KeepsEveryHostileLineByteForByte) {
    if (realData().empty())
        GTEST_SKIP() << "ORGWRIGHT_REAL_DATA is not set";
    std::vector<std::string> lines = {""};
    for (const char c : contentOf(realData() / "text/blns.txt")) {
        if (c == '\n')
            lines.emplace_back();
        else
            lines.back() += c;
    }
    ASSERT_GT(lines.size(), 515U);
    expectRoundTrips(lines);
}

TEST(RoundTrip, KeepsTextsMadeOfWhatReadersAndWritersTakeForTheirOwn) {
    const std::vector<std::string> pieces = {"\"",
                                             ",",
                                             ";",
                                             "\n",
                                             "\r",
                                             "\r\n",
                                             "'",
                                             "=",
                                             "-",
                                             " ",
                                             "\t",
                                             "_x",
                                             "0041_",
                                             "_",
                                             "sep=;",
                                             "<t>",
                                             "&amp;",
                                             "]]>",
                                             "\x01",
                                             "\x0B",
                                             "\x1F",
                                             "\x7F",
                                             "\xC2\x85",
                                             "\xE2\x80\xA8",
                                             "\xEF\xBB\xBF",
                                             "\xEF\xBF\xBE",
                                             "\xF0\x9F\x98\x80",
                                             "a",
                                             "é"};
    std::mt19937 random(20261103);
    std::vector<std::string> texts;
    for (int i = 0; i < 3'000; ++i) {
        std::string text;
        for (std::size_t length = random() % 6; length > 0; --length)
            text += pieces[random() % pieces.size()];
        texts.push_back(text);
    }
    expectRoundTrips(texts);
}

} // namespace
} // namespace orgwright
