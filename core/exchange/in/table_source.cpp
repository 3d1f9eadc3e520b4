// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/table_source.h"

#include "core/exchange/in/csv_reader.h"
#include "core/exchange/in/file_kind.h"
#include "core/exchange/in/file_reader.h"
#include "core/exchange/in/xlsx_reader.h"

#include <system_error>

namespace orgwright {
namespace {

tl::unexpected<TableError> refused(TableErrorKind kind, std::vector<std::string> args = {}) {
    return tl::make_unexpected(TableError{kind, 0, 0, std::move(args)});
}

tl::unexpected<TableError> refused(const FileError& error) {
    switch (error.kind) {
    case FileErrorKind::NotFound:
        return refused(TableErrorKind::NotFound);
    case FileErrorKind::NotRegular:
        return refused(TableErrorKind::NotAFile);
    case FileErrorKind::TooLarge:
        return refused(TableErrorKind::TooLarge, {std::to_string(kMostFileBytes)});
    case FileErrorKind::NotAllowed:
        return refused(TableErrorKind::NotAllowed, {std::generic_category().message(error.code)});
    default:
        return refused(TableErrorKind::Unreadable, {std::generic_category().message(error.code)});
    }
}

} // namespace

TableResult readTable(const std::filesystem::path& path, const TableOptions& options,
                      const Progress& progress) {
    auto bytes = readFile(path, kMostFileBytes);
    if (!bytes)
        return refused(bytes.error());
    return readTableBytes(std::move(*bytes), options, progress);
}

TableResult readTableBytes(std::string bytes, const TableOptions& options, const Progress& progress) {
    if (bytes.size() > kMostFileBytes)
        return refused(TableErrorKind::TooLarge, {std::to_string(kMostFileBytes)});
    const KnownFile known = fileKindOf(bytes);
    switch (known.kind) {
    case FileKind::Zip:
        return readXlsx(bytes, options, progress);
    case FileKind::EncryptedWorkbook:
        return refused(TableErrorKind::Encrypted);
    case FileKind::LegacyXls:
        return refused(TableErrorKind::LegacyXls);
    case FileKind::Other:
        return refused(TableErrorKind::OtherFormat, {known.name});
    case FileKind::Text:
        break;
    }
    return readCsv(std::move(bytes), options, progress);
}

} // namespace orgwright
