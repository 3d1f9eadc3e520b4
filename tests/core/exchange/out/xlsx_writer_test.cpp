// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/escaped_text.h"
#include "core/exchange/in/zip_archive.h"
#include "core/exchange/out/sheet_names.h"
#include "tests/core/exchange/scratch_folder.h"
#include "tests/core/exchange/table_checks.h"

#include "core/exchange/out/table_writer.h"

#include <clocale>
#include <gmock/gmock.h>

namespace orgwright {
namespace {

using namespace std::string_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

Sheet staff(std::vector<SheetCell> row) {
    Sheet sheet{"Staff", {}, {row}};
    for (std::size_t i = 0; i < row.size(); ++i)
        sheet.columns.push_back({std::string(1, static_cast<char>('a' + i)), 0});
    return sheet;
}

std::string written(const Workbook& workbook) {
    const ScratchFolder folder;
    auto bytes = writeXlsx(workbook, folder.path());
    EXPECT_EQ(folder.fileCount(), 0U) << "nothing stays in the scratch folder";
    EXPECT_TRUE(bytes);
    return bytes.value_or("");
}

std::string part(const std::string& bytes, const std::string& name) {
    auto archive = ZipArchive::open(bytes);
    std::string text;
    EXPECT_TRUE(archive &&
                archive->read(name, [&](std::string_view chunk, bool) { return text += chunk, true; }));
    return text;
}

TEST(XlsxWriter, WritesCellsThatComeBackByType) {
    const std::string bytes = written({{staff(
        {"Ada"s, 1.5, Date{20261103}, Money{-123456}, std::monostate(), "-5"s, "007"s, 12345678.25})}});
    EXPECT_THAT(csvRows(bytes)[1],
                ElementsAre("Ada", "1.5", "2026-11-03", "-1234.56", "", "-5", "007", "12345678.25"));
    const std::string sheet = part(bytes, "xl/worksheets/sheet1.xml");
    EXPECT_THAT(sheet, HasSubstr("<c r=\"F2\" t=\"s\">")) << "text that looks like a number is text";
    EXPECT_THAT(sheet, HasSubstr("<pane ySplit=\"1\""));
    EXPECT_THAT(part(bytes, "xl/styles.xml"), HasSubstr("<b/>"));
}

TEST(XlsxWriter, NeverWritesAFormulaOrALink) {
    const std::string bytes =
        written({{staff({"=1+1"s, "+1"s, "@x"s, "{=1}"s, "http://example.org"s, "<r><t>x</t></r>"s})}});
    EXPECT_THAT(part(bytes, "xl/worksheets/sheet1.xml"), Not(HasSubstr("<f")));
    EXPECT_THAT(part(bytes, "xl/worksheets/sheet1.xml"), Not(HasSubstr("hyperlink")));
    EXPECT_THAT(csvRows(bytes)[1],
                ElementsAre("=1+1", "+1", "@x", "{=1}", "http://example.org", "<r><t>x</t></r>"));
}

TEST(XlsxWriter, KeepsCharactersThatXmlCannotHold) {
    const std::vector<SheetCell> row = {"\x01\x1F\r\n\t"s, "_x0041_"s, "a_x005F_x0041_b"s, "\xEF\xBF\xBF"s,
                                        " ends "s,         "\n"s,      "_x_x0041_"s};
    const Rows read = csvRows(written({{staff(row)}}));
    for (std::size_t i = 0; i < row.size(); ++i)
        EXPECT_EQ(read[1][i], std::get<std::string>(row[i]));
}

TEST(XlsxWriter, GivesTheSameBytesForTheSameWorkbook) {
    const Workbook workbook{{staff({"Ada"s, 1.5, Date{20261103}})}};
    const std::string first = written(workbook);
    EXPECT_EQ(first, written(workbook));
    EXPECT_THAT(part(first, "docProps/core.xml"), HasSubstr("<dc:creator></dc:creator>"));
    EXPECT_THAT(part(first, "docProps/core.xml"), HasSubstr("2020-01-01T00:00:00Z"));
}

TEST(XlsxWriter, MakesSheetNamesFit) {
    EXPECT_THAT(fitSheetNames({"Staff", "staff", "a/b:c", "'x'", "", "A very long name of a sheet indeed",
                               "A very long name of a sheet indeed", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"}),
                ElementsAre("Staff", "staff 2", "a b c", "x", "Sheet", "A very long name of a sheet ind",
                            "A very long name of a sheet i 2", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"));
    Workbook workbook{{staff({"Ada"s}), staff({"Grace"s})}};
    workbook.sheets[1].name = "Staff";
    EXPECT_EQ(csvRows(written(workbook), {"Staff 2", 0, {}})[1][0], "Grace");
}

TEST(XlsxWriter, RefusesTextOverTheLimitOfExcelAndTakesWhatIsAtIt) {
    const ScratchFolder folder;
    const std::string most(32'767, 'x');
    EXPECT_EQ(csvRows(written({{staff({most})}}))[1][0], most);
    Sheet sheet = staff({"x"s, most + "y"});
    const auto refused = writeXlsx({{staff({"fine"s}), sheet}}, folder.path());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, WorkbookError::Kind::TextTooLong);
    EXPECT_EQ(refused.error().sheet, 1U);
    EXPECT_EQ(refused.error().column, 1U);
}

TEST(XlsxWriter, SaysWhenTheScratchFolderCannotBeUsed) {
    const auto refused = writeXlsx({{staff({"x"s})}}, "/nonexistent/folder");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, WorkbookError::Kind::CannotWrite);
    EXPECT_NE(refused.error().code, 0);
}

TEST(XlsxWriter, WritesPointsInCountriesThatWriteCommas) {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    const bool isThere = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
    const std::string bytes = written({{staff({1.5})}});
    std::setlocale(LC_ALL, before.c_str());
    EXPECT_EQ(csvRows(bytes)[1][0], "1.5");
    if (!isThere)
        GTEST_SKIP() << "the system has no German locale";
}

TEST(EscapedText, ComesBackUnchanged) {
    for (const std::string text : {"", "_", "_x", "_x0041", "_x0041_", "__x0041__", "_x005F_x005F_",
                                   "_xD800_", "_x0000_", "_xabcd_x0041_", "\x01_x\x02"}) {
        EXPECT_EQ(unescapedText(escapedText(text)), text) << text;
        EXPECT_EQ(unescapedText(escapedText(escapedText(text))), escapedText(text)) << text;
    }
    EXPECT_EQ(escapedText("a\rb"), "a_x000D_b");
    EXPECT_EQ(escapedText("_x0041_"), "_x005F_x0041_");
}

} // namespace
} // namespace orgwright
