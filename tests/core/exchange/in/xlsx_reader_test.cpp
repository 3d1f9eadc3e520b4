// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/table_checks.h"
#include "tests/core/exchange/workbook_parts.h"

#include <gmock/gmock.h>

namespace orgwright {
namespace {

using testing::ElementsAre;

TEST(XlsxReader, ReadsSharedTextPlainAndInRunsWithoutPhonetics) {
    const auto bytes = workbookOf(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>0</v></c></row>)",
        R"(<si><t>name</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">job </t></r><r><t>title</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>)");
    EXPECT_EQ(csvRows(bytes), (Rows{{"name", "job title"}, {"東京", "name"}}));
}

TEST(XlsxReader, ReadsEveryTypeOfCell) {
    const auto table = readTableBytes(workbookOf(
        R"(<row r="1"><c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="B1" t="inlineStr"><is><r><t>c</t></r><r><t>d</t></r></is></c></row>)"
        R"(<row r="2"><c r="A2"><v>42</v></c><c r="B2" t="b"><v>1</v></c></row>)"
        R"(<row r="3"><c r="A3" t="e"><v>#REF!</v></c><c r="B3" t="str"><f>A1&amp;"x"</f><v>a &amp; bx</v></c></row>)"
        R"(<row r="4"><c r="A4"><f>1+1</f><v>2</v></c><c r="B4"><f>NOW()</f></c></row>)"
        R"(<row r="5"><c r="A5" t="d"><v>2026-11-03T00:00:00</v></c><c r="B5" t="b"><v>0</v></c></row>)"));
    EXPECT_EQ(
        rowsOf(table),
        (Rows{{"a & b", "cd"}, {"42", "TRUE"}, {"#REF!", "a & bx"}, {"2", ""}, {"2026-11-03", "FALSE"}}));
    EXPECT_THAT(table->notices(), ElementsAre(TableNotice{TableNoticeKind::ErrorValue, 3, 1, 1},
                                              TableNotice{TableNoticeKind::FormulaWithoutValue, 4, 2, 1}));
    EXPECT_TRUE(table->origin().isWorkbook());
}

TEST(XlsxReader, ReadsDatesByTheirStyle) {
    const std::string rows =
        R"(<row><c t="str"><v>h</v></c><c t="str"><v>h</v></c><c t="str"><v>h</v></c><c t="str"><v>h</v></c><c t="str"><v>h</v></c></row>)"
        R"(<row><c s="1"><v>46329</v></c><c s="2"><v>46329.604166666664</v></c><c s="3"><v>0.25</v></c><c s="4"><v>1.5</v></c><c s="5"><v>0.5</v></c></row>)";
    auto parts = workbookParts(rows);
    EXPECT_THAT(csvRows(zipOf(parts))[1],
                ElementsAre("2026-11-03", "2026-11-03 14:30:00", "0.25", "1.5", "12:00:00"));
    parts["xl/workbook.xml"].replace(parts["xl/workbook.xml"].find("<workbookPr/>"), 13,
                                     R"(<workbookPr date1904="1"/>)");
    EXPECT_EQ(csvRows(zipOf(parts))[1][0], "2030-11-04");
}

TEST(XlsxReader, PlacesCellsByReferenceOrInOrder) {
    const auto table = readTableBytes(workbookOf(
        R"(<row r="3"><c r="A3" t="str"><v>a</v></c><c t="str"><v>b</v></c><c r="E3" t="str"><v>e</v></c></row>)"
        R"(<row r="7"><c r="B7"><v>1</v></c><c><v>2</v></c><c r="E7"><v>5</v></c></row><row><c><v>8</v></c></row><row r="20"/>)"));
    EXPECT_EQ(rowsOf(table), (Rows{{"a", "b", "", "", "e"}, {"", "1", "2", "", "5"}, {"8", "", "", "", ""}}));
    EXPECT_EQ(table->headingLine(), 3U);
    EXPECT_EQ(table->line(0), 7U);
    EXPECT_EQ(table->line(1), 8U);
}

TEST(XlsxReader, ReadsAMergedBlockInItsFirstCell) {
    auto parts = workbookParts(
        R"(<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"/></row>)");
    auto& sheet = parts["xl/worksheets/sheet1.xml"];
    sheet.insert(sheet.find("</worksheet>"),
                 R"(<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>)");
    EXPECT_EQ(csvRows(zipOf(parts)), (Rows{{"a", "b"}, {"1", ""}}));
}

TEST(XlsxReader, UndoesEscapes) {
    EXPECT_EQ(csvRows(workbookOf(R"(<row><c t="s"><v>0</v></c><c t="str"><v>_x005F_x0041_</v></c></row>)",
                                 "<si><t>a_x000D_b_x0041_ _xZZZZ_ _x0000_</t></si>")),
              (Rows{{"a\rbA _xZZZZ_ _x0000_", "_x0041_"}}));
}

TEST(XlsxReader, ReadsStrictWorkbooksAndPrefixedNames) {
    auto parts = workbookParts(R"(<row><c t="s"><v>0</v></c></row>)", "<si><t>name</t></si>");
    const auto replaceAll = [&](const std::string& from, const std::string& to) {
        for (auto& [name, text] : parts) {
            for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
                text.replace(at, from.size(), to);
        }
    };
    replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
               "http://purl.oclc.org/ooxml/spreadsheetml/main");
    replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
               "http://purl.oclc.org/ooxml/officeDocument/relationships");
    parts["xl/sharedStrings.xml"] =
        R"(<x:sst xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:si><x:t>name</x:t></x:si></x:sst>)";
    EXPECT_EQ(csvRows(zipOf(parts)), (Rows{{"name"}}));
}

TEST(XlsxReader, LeavesElementsOfOtherNamespacesAlone) {
    EXPECT_EQ(
        csvRows(workbookOf(
            R"(<row><c t="str"><v>name</v></c><x:c xmlns:x="urn:other" t="str"><x:v>no</x:v></x:c></row>)")),
        (Rows{{"name"}}));
}

std::map<std::string, std::string> threeSheets() {
    auto parts = workbookParts("");
    const std::string sheet = parts["xl/worksheets/sheet1.xml"];
    const std::string relation = parts["xl/_rels/workbook.xml.rels"];
    const auto withText = [&](const std::string& text) {
        std::string copy = sheet;
        return copy.insert(copy.find("</sheetData>"), "<row><c t=\"str\"><v>" + text + "</v></c></row>");
    };
    parts["xl/worksheets/sheet2.xml"] = withText("hidden");
    parts["xl/worksheets/sheet3.xml"] = withText("seen");
    auto& relations = parts["xl/_rels/workbook.xml.rels"];
    const std::string type =
        R"(" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target=")";
    relations.insert(relations.find("</Relationships>"),
                     R"(<Relationship Id="rId8)" + type +
                         R"(/xl/worksheets/sheet2.xml"/><Relationship Id="rId9)" + type +
                         R"(./../xl/worksheets/SHEET3.xml"/>)");
    auto& book = parts["xl/workbook.xml"];
    book.insert(
        book.find("</sheets>"),
        R"(<sheet name="Notes" sheetId="2" state="hidden" r:id="rId8"/><sheet name="Pay &amp; grade" sheetId="3" r:id="rId9"/>)");
    return parts;
}

TEST(XlsxReader, TakesTheFirstVisibleSheetWithContent) {
    const auto table = readTableBytes(zipOf(threeSheets()));
    EXPECT_EQ(rowsOf(table), (Rows{{"seen"}}));
    EXPECT_EQ(table->origin().sheet, "Pay & grade");
    EXPECT_THAT(table->origin().sheets, ElementsAre(SheetName{"Staff", false}, SheetName{"Notes", true},
                                                    SheetName{"Pay & grade", false}));
}

TEST(XlsxReader, ReadsTheSheetItIsTold) {
    EXPECT_EQ(csvRows(zipOf(threeSheets()), {"Notes", 0, {}}), (Rows{{"hidden"}}));
    EXPECT_EQ(errorOf(readTableBytes(zipOf(threeSheets()), {"Staff", 0, {}})),
              (TableError{TableErrorKind::Empty, 0, 0, {"Staff"}}));
    EXPECT_EQ(errorOf(readTableBytes(zipOf(threeSheets()), {"Pay", 0, {}})),
              (TableError{TableErrorKind::NoSheet, 0, 0, {"Pay", "Staff", "Notes", "Pay & grade"}}));
}

TEST(XlsxReader, NeedsNeitherStylesNorSharedStrings) {
    auto parts = workbookParts(
        R"(<row><c t="inlineStr"><is><t>name</t></is></c></row><row><c s="7"><v>1.50</v></c></row>)");
    parts.erase("xl/styles.xml");
    parts.erase("xl/sharedStrings.xml");
    auto& relations = parts["xl/_rels/workbook.xml.rels"];
    relations.erase(relations.find("<Relationship Id=\"rId2\""),
                    relations.find("</Relationships>") - relations.find("<Relationship Id=\"rId2\""));
    EXPECT_EQ(csvRows(zipOf(parts)), (Rows{{"name"}, {"1.5"}}));
}

TEST(XlsxReader, LeavesMacrosUnread) {
    auto parts = workbookParts(R"(<row><c t="str"><v>name</v></c></row>)");
    parts["xl/vbaProject.bin"] = "whatever";
    EXPECT_EQ(csvRows(zipOf(parts)), (Rows{{"name"}}));
}

TEST(XlsxReader, TellsProgressAndCanBeCancelled) {
    std::string rows;
    for (int i = 1; i < 30'000; ++i)
        rows += R"(<row><c t="inlineStr"><is><t>name)" + std::to_string(i) + "</t></is></c></row>";
    std::vector<int> told;
    EXPECT_TRUE(
        readTableBytes(workbookOf(rows), {}, [&](int percent) { return told.push_back(percent), true; }));
    EXPECT_GT(told.size(), 5U);
    EXPECT_EQ(told.back(), 100);
    EXPECT_EQ(errorOf(readTableBytes(workbookOf(rows), {}, [](int percent) { return percent < 50; })).kind,
              TableErrorKind::Cancelled);
}

} // namespace
} // namespace orgwright
