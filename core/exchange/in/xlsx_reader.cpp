// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/xlsx_reader.h"

#include "core/exchange/in/xlsx_package.h"
#include "core/exchange/in/xlsx_sheet.h"
#include "core/exchange/in/zip_archive.h"

#include <algorithm>

namespace orgwright {
namespace {

using MaybeError = std::optional<TableError>;

/// One reading of one workbook.
class XlsxReader {
public:
    XlsxReader(ZipArchive& archive, XlsxPackage package, const Progress& progress)
        : m_archive(archive)
        , m_package(std::move(package))
        , m_progress(progress) {}

    TableResult read(const std::string& sheetAsked) {
        const auto wanted = wantedSheets(sheetAsked);
        if (!wanted)
            return tl::make_unexpected(wanted.error());
        m_context.countsFrom1904 = m_package.countsFrom1904;
        m_bytesToRead =
            m_archive.statedSize(m_package.sharedStrings) + m_archive.statedSize(m_package.styles);
        for (const auto* sheet : *wanted)
            m_bytesToRead += m_archive.statedSize(sheet->part);
        if (const MaybeError error = readShared())
            return tl::make_unexpected(*error);
        for (const auto* sheet : *wanted) {
            if (const MaybeError error = readSheet(sheet->part))
                return tl::make_unexpected(*error);
            if (m_table.rowCount() > 0)
                return finish(sheet->name.name);
        }
        return tl::make_unexpected(TableError{TableErrorKind::Empty, 0, 0, namesOf(sheetAsked)});
    }

private:
    using SheetParts = std::vector<const XlsxPackage::SheetPart*>;

    static std::vector<std::string> namesOf(const std::string& sheet) {
        return sheet.empty() ? std::vector<std::string>{} : std::vector{sheet};
    }

    /// The one that was asked for, else those that can be seen.
    tl::expected<SheetParts, TableError> wantedSheets(const std::string& asked) const {
        SheetParts wanted;
        TableError error{TableErrorKind::NoSheet, 0, 0, {asked}};
        for (const auto& sheet : m_package.sheets) {
            error.args.push_back(sheet.name.name);
            if (asked.empty() ? !sheet.name.isHidden : sheet.name.name == asked)
                wanted.push_back(&sheet);
        }
        if (wanted.empty() && !asked.empty())
            return tl::make_unexpected(error);
        return wanted;
    }

    /// Shared strings and styles, which simple writers leave out.
    MaybeError readShared() {
        SharedStringsHandler strings(m_table.text());
        if (!m_package.sharedStrings.empty()) {
            if (const MaybeError error = readPart(m_package.sharedStrings, strings))
                return error;
        }
        m_context.strings = std::move(strings.strings);
        return m_package.styles.empty() ? std::nullopt : readPart(m_package.styles, m_context.styles);
    }

    MaybeError readSheet(const std::string& part) {
        SheetHandler handler(m_context, m_table, part);
        return readPart(part, handler);
    }

    MaybeError readPart(const std::string& part, XmlHandler& handler) {
        return readXmlPart(m_archive, part, handler, [this](std::size_t bytes) { return report(bytes); });
    }

    bool report(std::size_t bytes) {
        m_bytesRead += bytes;
        if (!m_progress)
            return true;
        const std::size_t percent =
            std::min<std::size_t>(100, m_bytesRead * 100 / std::max<std::size_t>(1, m_bytesToRead));
        if (percent <= m_percent)
            return true;
        m_percent = percent;
        return m_progress(static_cast<int>(percent));
    }

    TableResult finish(const std::string& sheet) {
        TableOrigin origin;
        origin.sheet = sheet;
        for (const auto& each : m_package.sheets)
            origin.sheets.push_back(each.name);
        return m_table.finish(std::move(origin));
    }

    ZipArchive& m_archive;
    XlsxPackage m_package;
    const Progress& m_progress;
    TableBuilder m_table;
    XlsxContext m_context;
    std::size_t m_bytesToRead = 0;
    std::size_t m_bytesRead = 0;
    std::size_t m_percent = 0;
};

} // namespace

TableResult readXlsx(std::string_view bytes, const TableOptions& options, const Progress& progress) {
    auto archive = ZipArchive::open(bytes);
    if (!archive)
        return tl::make_unexpected(archive.error());
    auto package = readXlsxPackage(*archive);
    if (!package)
        return tl::make_unexpected(package.error());
    return XlsxReader(*archive, std::move(*package), progress).read(options.sheet);
}

} // namespace orgwright
