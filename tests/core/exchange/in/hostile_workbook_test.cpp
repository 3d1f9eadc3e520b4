// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/zip_archive.h"
#include "tests/core/exchange/table_checks.h"
#include "tests/core/exchange/workbook_parts.h"

#include <algorithm>
#include <random>

namespace orgwright {
namespace {

using namespace std::string_literals;

constexpr const char* kName = R"(<row><c t="str"><v>name</v></c></row>)";

TableError errorOfParts(const std::map<std::string, std::string>& parts) {
    return errorOf(readTableBytes(zipOf(parts)));
}

/// A workbook with another part in place of one of its own.
TableError errorWith(const std::string& part, const std::string& text) {
    auto parts = workbookParts(kName);
    parts[part] = text;
    return errorOfParts(parts);
}

std::string sheetAround(const std::string& text) {
    return R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)" + text +
           "</worksheet>";
}

TEST(HostileWorkbook, IsRefusedAsABombBeforeAnythingIsUnpacked) {
    auto parts = workbookParts(kName);
    parts["xl/worksheets/sheet1.xml"] =
        sheetAround("<sheetData>" + std::string(30'000'000, ' ') + "</sheetData>");
    EXPECT_EQ(errorOfParts(parts), (TableError{TableErrorKind::ZipBomb, 0, 0, {"100"}}));
    parts = workbookParts(kName);
    parts["xl/media/image1.png"] = std::string(30'000'000, '\0');
    EXPECT_EQ(errorOfParts(parts).kind, TableErrorKind::ZipBomb) << "in a part that nobody would read";
}

/// Bytes that do not pack.
std::string noise(std::size_t size) {
    std::minstd_rand random(7);
    std::string bytes(size, '\0');
    std::ranges::generate(bytes, [&] { return static_cast<char>(random() >> 8); });
    return bytes;
}

TEST(HostileWorkbook, IsRefusedAsABombWhenOnePartIsOneAndTheRestIsPadding) {
    auto parts = workbookParts(kName);
    parts["xl/worksheets/sheet1.xml"] =
        sheetAround("<sheetData>" + std::string(30'000'000, ' ') + "</sheetData>");
    parts["xl/media/image1.png"] = noise(1'000'000);
    EXPECT_EQ(errorOfParts(parts).kind, TableErrorKind::ZipBomb);
}

TEST(HostileWorkbook, IsReadWhereALargePartJustPacksWell) {
    auto parts = workbookParts(kName);
    parts["xl/media/image1.png"] = noise(100'000) + std::string(5'000'000, '\0');
    EXPECT_EQ(csvRows(zipOf(parts)), (Rows{{"name"}}));
}

/// The archive with the sizes that its entries state set to something harmless.
std::string withStatedSizes(std::string bytes, const char size[4]) {
    for (std::size_t at = bytes.find("PK\x01\x02"); at != bytes.npos; at = bytes.find("PK\x01\x02", at + 4))
        bytes.replace(at + 24, 4, size, 4);
    for (std::size_t at = bytes.find("PK\x03\x04"); at != bytes.npos; at = bytes.find("PK\x03\x04", at + 4))
        bytes.replace(at + 22, 4, size, 4);
    return bytes;
}

TEST(HostileWorkbook, IsCountedWhileItUnpacksWhenItsSizesLie) {
    auto parts = workbookParts(kName);
    parts["xl/worksheets/sheet1.xml"] =
        sheetAround("<sheetData>" + std::string(30'000'000, ' ') + "</sheetData>");
    const auto kind = errorOf(readTableBytes(withStatedSizes(zipOf(parts), "\x00\x10\x00\x00"))).kind;
    EXPECT_TRUE(kind == TableErrorKind::ZipBomb || kind == TableErrorKind::Damaged);
}

TEST(HostileWorkbook, MayStateSizesThatOverflowTogether) {
    const auto kind =
        errorOf(readTableBytes(withStatedSizes(zipOf(workbookParts(kName)), "\xFE\xFF\xFF\xFF"))).kind;
    EXPECT_TRUE(kind == TableErrorKind::ZipBomb || kind == TableErrorKind::Damaged);
}

TEST(HostileWorkbook, IsRefusedWhenItsXmlIsTooDeep) {
    std::string open;
    std::string close;
    for (int i = 0; i < 100'000; ++i) {
        open += "<a>";
        close += "</a>";
    }
    EXPECT_EQ(errorWith("xl/worksheets/sheet1.xml", sheetAround(open + close)),
              (TableError{TableErrorKind::TooDeep, 0, 0, {"64"}}));
    EXPECT_EQ(errorWith("_rels/.rels", open + close).kind, TableErrorKind::TooDeep);
}

TEST(HostileWorkbook, GetsNoEntitiesOfItsOwn) {
    const std::string laughs =
        R"(<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;"><!ENTITY z SYSTEM "file:///etc/passwd">]>)";
    EXPECT_EQ(
        errorWith("xl/worksheets/sheet1.xml",
                  laughs + sheetAround("<sheetData><row><c t=\"str\"><v>&y;&z;</v></c></row></sheetData>")),
        (TableError{TableErrorKind::Damaged, 0, 0, {"xl/worksheets/sheet1.xml"}}));
    EXPECT_EQ(errorWith("xl/sharedStrings.xml", laughs + "<sst/>").kind, TableErrorKind::Damaged);
    EXPECT_EQ(errorWith("xl/workbook.xml", laughs + "<workbook/>").kind, TableErrorKind::Damaged);
}

TEST(HostileWorkbook, IsDamagedWhereItsXmlIsNotWellFormed) {
    for (const char* text : {"", "<", "<worksheet", "<worksheet>", "<a></b>", "text", "<a b=c/>",
                             "<a>\x01</a>", "<a>\xFF</a>", "<a/><a/>"})
        EXPECT_EQ(errorWith("xl/worksheets/sheet1.xml", text).kind, TableErrorKind::Damaged) << text;
}

TEST(HostileWorkbook, IsDamagedWhereATagNeverEnds) {
    std::string tag = "<a b=\"";
    for (unsigned i = 0; i < 400'000; ++i)
        tag += std::to_string(i * 2'654'435'761U);
    EXPECT_EQ(errorWith("xl/worksheets/sheet1.xml", tag + "\"/>").kind, TableErrorKind::Damaged);
}

TEST(HostileWorkbook, IsDamagedWhereReferencesLeadNowhere) {
    const auto errorOfRows = [](const char* rows) { return errorOf(readTableBytes(workbookOf(rows))); };
    const TableError expected{TableErrorKind::Damaged, 1, 0, {"xl/worksheets/sheet1.xml"}};
    EXPECT_EQ(errorOfRows(R"(<row><c t="s"><v>0</v></c></row>)"), expected) << "no such shared string";
    EXPECT_EQ(errorOfRows(R"(<row><c t="s"><v>-1</v></c></row>)"), expected);
    EXPECT_EQ(errorOfRows(R"(<row><c t="s"><v>99999999999999999999999</v></c></row>)"), expected);
    EXPECT_EQ(errorOfRows(R"(<row><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>)"), expected)
        << "backwards";
    EXPECT_EQ(errorOfRows(R"(<row><c r="XFE1"><v>1</v></c></row>)"), expected) << "right of the last column";
    EXPECT_EQ(errorOfRows(R"(<row><c r="?"><v>1</v></c></row>)"), expected);
    EXPECT_EQ(errorOfRows(R"(<row r="0"/>)").kind, TableErrorKind::Damaged);
    EXPECT_EQ(errorOfRows(R"(<row r="1048577"/>)").kind, TableErrorKind::Damaged);
    EXPECT_EQ(errorOfRows(R"(<row r="99999999999"/>)").kind, TableErrorKind::Damaged);
}

TEST(HostileWorkbook, IsDamagedWhereAPartIsMissingOrItsChecksumIsWrong) {
    auto parts = workbookParts(kName);
    parts.erase("xl/worksheets/sheet1.xml");
    EXPECT_EQ(errorOfParts(parts), (TableError{TableErrorKind::Damaged, 0, 0, {"xl/worksheets/sheet1.xml"}}));
    std::string bytes = zipOf(workbookParts(kName));
    EXPECT_EQ(errorOf(readTableBytes(bytes.substr(0, bytes.size() / 2))).kind, TableErrorKind::Damaged);
    for (std::size_t at = bytes.find("PK\x01\x02"); at != bytes.npos; at = bytes.find("PK\x01\x02", at + 4))
        bytes[at + 16] = static_cast<char>(bytes[at + 16] ^ 1);
    EXPECT_EQ(errorOf(readTableBytes(bytes)).kind, TableErrorKind::Damaged);
}

TEST(HostileWorkbook, KeepsTheLimitsOfTables) {
    const std::string longText(kMostCellBytes + 1, 'x');
    EXPECT_EQ(errorOf(readTableBytes(workbookOf(R"(<row r="5"><c/><c t="s"><v>0</v></c></row>)",
                                                "<si><t>" + longText + "</t></si>"))),
              (TableError{TableErrorKind::CellTooLong, 5, 2, {"32768"}}));
    EXPECT_EQ(errorOf(readTableBytes(
                          workbookOf("<row><c t=\"inlineStr\"><is><t>" + longText + "</t></is></c></row>")))
                  .kind,
              TableErrorKind::CellTooLong);
    EXPECT_EQ(errorOf(readTableBytes(workbookOf("<row><c t=\"str\"><v>" + longText + "</v></c></row>"))).kind,
              TableErrorKind::CellTooLong);
    const std::string hugeText = noise(1'000'000);
    std::string hex;
    for (const char c : hugeText)
        hex += "0123456789abcdef"[c & 15];
    EXPECT_EQ(
        errorOf(readTableBytes(workbookOf(R"(<row r="5"><c r="C5" t="str"><v>)" + hex + "</v></c></row>"))),
        (TableError{TableErrorKind::CellTooLong, 5, 3, {"32768"}}));
    EXPECT_EQ(errorOf(readTableBytes(workbookOf(kName, "<si><t>" + hex + "</t></si>"))).kind,
              TableErrorKind::CellTooLong);
    EXPECT_EQ(errorOf(readTableBytes(workbookOf(R"(<row r="1"><c r="GS1"><v>1</v></c></row>)"))),
              (TableError{TableErrorKind::TooManyColumns, 1, 201, {"200"}}));
}

TEST(HostileWorkbook, CannotMakeAHugeTableOfOneSharedText) {
    std::string rows = R"(<row><c t="s"><v>1</v></c></row>)";
    for (int i = 0; i < 8'000; ++i)
        rows += R"(<row r=")" + std::to_string(i * 7 + 2) + R"("><c t="s"><v>0</v></c></row>)";
    const std::string most(kMostCellBytes, 'x');
    EXPECT_EQ(errorOf(readTableBytes(workbookOf(rows, "<si><t>" + most + "</t></si><si><t>h</t></si>"))).kind,
              TableErrorKind::TooLarge);
}

TEST(HostileWorkbook, CannotReachOutOfItsArchive) {
    auto parts = workbookParts(kName);
    auto& relations = parts["xl/_rels/workbook.xml.rels"];
    relations.replace(relations.find("worksheets/sheet1.xml"), 21, "../../../../../../etc/passwd");
    EXPECT_EQ(errorOfParts(parts), (TableError{TableErrorKind::Damaged, 0, 0, {"etc/passwd"}}));
}

TEST(OtherFiles, AreCalledByTheirName) {
    const auto named = [](const std::string& bytes) {
        const TableError error = errorOf(readTableBytes(bytes));
        EXPECT_EQ(error.kind, TableErrorKind::OtherFormat);
        return error.args.empty() ? "" : error.args[0];
    };
    EXPECT_EQ(named("%PDF-1.7\n"), "PDF");
    EXPECT_EQ(named("\n <!DOCTYPE HTML><table>"), "HTML");
    EXPECT_EQ(named("<?xml version=\"1.0\"?><Workbook/>"), "XML");
    EXPECT_EQ(named(zipOf({{"a.txt", "x"}})), "ZIP");
    EXPECT_EQ(named(zipOf({{"META-INF/manifest.xml", "x"}, {"content.xml", "x"}})), "ODS");
    EXPECT_EQ(named(zipOf({{"_rels/.rels", "<a/>"}, {"word/document.xml", "x"}})), "DOCX");
    EXPECT_EQ(named(zipOf({{"_rels/.rels", "<a/>"}, {"xl/workbook.bin", "x"}})), "XLSB");
    EXPECT_EQ(named("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0')), "OLE");
}

TEST(OtherFiles, AreKnownAsEncryptedOrOldWorkbooks) {
    const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    EXPECT_EQ(errorOf(readTableBytes(ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s)).kind,
              TableErrorKind::Encrypted);
    EXPECT_EQ(errorOf(readTableBytes(ole + "W\0o\0r\0k\0b\0o\0o\0k\0"s)).kind, TableErrorKind::LegacyXls);
    std::string locked = zipOf(workbookParts(kName));
    for (std::size_t at = locked.find("PK\x01\x02"); at != locked.npos;
         at = locked.find("PK\x01\x02", at + 4))
        locked[at + 8] = static_cast<char>(locked[at + 8] | 1);
    for (std::size_t at = locked.find("PK\x03\x04"); at != locked.npos;
         at = locked.find("PK\x03\x04", at + 4))
        locked[at + 6] = static_cast<char>(locked[at + 6] | 1);
    EXPECT_EQ(errorOf(readTableBytes(locked)).kind, TableErrorKind::Encrypted) << "entries with a password";
}

} // namespace
} // namespace orgwright
