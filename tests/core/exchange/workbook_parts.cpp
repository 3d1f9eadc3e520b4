// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/workbook_parts.h"

#include <fmt/format.h>
#include <stdexcept>
#include <zip.h>

namespace orgwright {
namespace {

constexpr std::string_view kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relationships(std::string_view items) {
    return fmt::format(
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>)",
        items);
}

std::string relationship(std::string_view id, std::string_view type, std::string_view target) {
    return fmt::format(R"(<Relationship Id="{}" Type="{}/{}" Target="{}"/>)", id, kOffice, type, target);
}

} // namespace

std::string zipOf(const std::map<std::string, std::string>& parts) {
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        if (zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0)
            throw std::runtime_error("no part " + name);
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("no archive");
    zip_stat_t status;
    zip_source_stat(target, &status);
    std::string bytes(status.size, '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

std::map<std::string, std::string> workbookParts(std::string_view sheetRows, std::string_view sharedItems) {
    std::map<std::string, std::string> parts;
    parts["_rels/.rels"] = relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"));
    parts["xl/_rels/workbook.xml.rels"] =
        relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                      relationship("rId2", "sharedStrings", "sharedStrings.xml") +
                      relationship("rId3", "styles", "styles.xml"));
    parts["xl/workbook.xml"] = fmt::format(
        R"(<workbook xmlns="{}" xmlns:r="{}"><workbookPr/><sheets><sheet name="Staff" sheetId="1" r:id="rId1"/></sheets></workbook>)",
        kMain, kOffice);
    parts["xl/worksheets/sheet1.xml"] =
        fmt::format(R"(<worksheet xmlns="{}"><sheetData>{}</sheetData></worksheet>)", kMain, sheetRows);
    parts["xl/sharedStrings.xml"] = fmt::format(R"(<sst xmlns="{}">{}</sst>)", kMain, sharedItems);
    // Styles: 0 plain, 1 built-in date, 2 own date and time, 3 per cent, 4 elapsed time, 5 built-in time
    parts["xl/styles.xml"] = fmt::format(
        R"(<styleSheet xmlns="{}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/>)"
        R"(<numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>)"
        R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="20"/>)"
        R"(</cellXfs></styleSheet>)",
        kMain);
    return parts;
}

std::string workbookOf(std::string_view sheetRows, std::string_view sharedItems) {
    return zipOf(workbookParts(sheetRows, sharedItems));
}

} // namespace orgwright
