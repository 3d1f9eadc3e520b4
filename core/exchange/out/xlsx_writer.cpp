// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/escaped_text.h"
#include "core/exchange/file_handle.h"
#include "core/exchange/out/sheet_names.h"
#include "core/exchange/out/table_writer.h"

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <fmt/format.h>
#include <optional>
#include <string_view>
#include <sys/mman.h>
#include <xlsxwriter.h>

namespace orgwright {
namespace {

using Written = tl::expected<std::string, WorkbookError>;

constexpr double kNarrowest = 8;
constexpr double kWidest = 60;
constexpr std::size_t kRowsMeasured = 1000;
constexpr std::size_t kMostCharacters = 32'767; // in a cell, by Excel and by the library
// Every workbook says that it was made on the first day of 2020, so that equal plans give equal bytes.
constexpr time_t kCreated = 1'577'836'800;

/// The library prints numbers with the C library, which in a German locale would write a comma into the XML.
class PointAsDecimalSign {
public:
    PointAsDecimalSign()
        : m_locale(::newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(::uselocale(m_locale)) {}
    PointAsDecimalSign(const PointAsDecimalSign&) = delete;
    PointAsDecimalSign& operator=(const PointAsDecimalSign&) = delete;
    ~PointAsDecimalSign() {
        ::uselocale(m_before);
        ::freelocale(m_locale);
    }

private:
    locale_t m_locale;
    locale_t m_before;
};

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

struct WidthOf {
    double operator()(std::monostate) const { return 0; }
    double operator()(const std::string& text) const { return static_cast<double>(characters(text)); }
    double operator()(double number) const { return static_cast<double>(fmt::formatted_size("{}", number)); }
    double operator()(Date) const { return 10; }
    double operator()(Money money) const {
        const auto digits = static_cast<double>(fmt::formatted_size("{}", money.minor));
        return digits * 4 / 3 + 1; // a separator for each three, and the point
    }
};

/// As wide as the widest of the first rows, with room for the cell's margins.
double widthOf(const Sheet& sheet, std::size_t column) {
    double width = sheet.columns[column].width;
    if (width > 0)
        return width;
    width = static_cast<double>(characters(sheet.columns[column].heading)) * 1.1; // bold
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), kRowsMeasured); ++row) {
        if (column < sheet.rows[row].size())
            width = std::max(width, std::visit(WidthOf(), sheet.rows[row][column]));
    }
    return std::clamp(width + 2, kNarrowest, kWidest);
}

struct Formats {
    lxw_format* heading;
    lxw_format* date;
    lxw_format* money;
};

/// Writes into one place of one sheet.
struct WorksheetCellWriter {
    lxw_worksheet* sheet;
    const Formats& formats;
    lxw_row_t row;
    lxw_col_t column;

    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
    lxw_error operator()(const std::string& text) const { return writeText(text, nullptr); }
    lxw_error operator()(double number) const {
        return worksheet_write_number(sheet, row, column, number, nullptr);
    }
    lxw_error operator()(Money money) const {
        return worksheet_write_number(sheet, row, column, static_cast<double>(money.minor) / 100,
                                      formats.money);
    }
    lxw_error operator()(Date date) const {
        // The calendar of workbooks begins in 1900.
        if (!date.isSet() || date.year() < 1900)
            return writeText(isoText(date), nullptr);
        lxw_datetime day = {date.year(), date.month(), date.day(), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &day, formats.date);
    }
    /// As a string of the shared table: no beginning makes it a formula, a link or a number.
    lxw_error writeText(const std::string& text, lxw_format* format) const {
        return worksheet_write_string(sheet, row, column, escapedText(text).c_str(), format);
    }
};

/// The library writes to a path; this one leads to memory of this process alone.
class MemoryFile {
public:
    MemoryFile()
        : m_handle(::memfd_create("workbook", MFD_CLOEXEC)) {}

    bool isOpen() const { return m_handle.isOpen(); }
    std::string path() const { return fmt::format("/proc/self/fd/{}", m_handle.descriptor()); }

    std::optional<std::string> bytes() const {
        const off_t size = ::lseek(m_handle.descriptor(), 0, SEEK_END);
        if (size < 0)
            return std::nullopt;
        std::string bytes(static_cast<std::size_t>(size), '\0');
        for (std::size_t at = 0; at < bytes.size();) {
            const ssize_t count =
                ::pread(m_handle.descriptor(), bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
            if (count <= 0)
                return std::nullopt;
            at += static_cast<std::size_t>(count);
        }
        return bytes;
    }

private:
    FileHandle m_handle;
};

class XlsxWriter {
public:
    XlsxWriter(const std::string& path, std::string scratchFolder)
        : m_scratch(std::move(scratchFolder)) {
        lxw_workbook_options options = {};
        options.tmpdir = m_scratch.data();
        m_book = workbook_new_opt(path.c_str(), &options);
        lxw_doc_properties properties = {};
        properties.created = kCreated;
        workbook_set_properties(m_book, &properties);
        m_formats = {workbook_add_format(m_book), workbook_add_format(m_book), workbook_add_format(m_book)};
        format_set_bold(m_formats.heading);
        format_set_num_format(m_formats.date, "yyyy-mm-dd");
        format_set_num_format(m_formats.money, "#,##0.00");
    }

    std::optional<WorkbookError> add(const Sheet& sheet, const std::string& name, std::size_t number) {
        lxw_worksheet* target = workbook_add_worksheet(m_book, name.c_str());
        if (target == nullptr)
            return WorkbookError{WorkbookError::Kind::CannotWrite, number, 0, 0, EINVAL};
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(target, column, column, widthOf(sheet, i), nullptr);
            WorksheetCellWriter{target, m_formats, 0, column}.writeText(sheet.columns[i].heading,
                                                                        m_formats.heading);
        }
        worksheet_freeze_panes(target, 1, 0);
        return addRows(sheet, target, number);
    }

    /// Ends the writing; errno where it failed, else 0.
    int close() { return workbook_close(m_book) == LXW_NO_ERROR ? 0 : errno ? errno : EIO; }

private:
    std::optional<WorkbookError> addRows(const Sheet& sheet, lxw_worksheet* target, std::size_t number) {
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
                const WorksheetCellWriter writer{target, m_formats, static_cast<lxw_row_t>(row + 1),
                                                 static_cast<lxw_col_t>(column)};
                if (std::visit(writer, sheet.rows[row][column]) != LXW_NO_ERROR)
                    return WorkbookError{WorkbookError::Kind::TextTooLong, number, row, column, 0};
            }
        }
        return std::nullopt;
    }

    std::string m_scratch;
    lxw_workbook* m_book;
    Formats m_formats = {};
};

/// The library gives up a workbook only by writing it: what it would refuse is refused before it begins.
std::optional<WorkbookError> whyNotText(const SheetCell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr || text->size() * 7 <= kMostCharacters ||
        characters(escapedText(*text)) <= kMostCharacters)
        return std::nullopt;
    return WorkbookError{WorkbookError::Kind::TextTooLong};
}

std::optional<WorkbookError> whyNotSheet(const Sheet& sheet, std::size_t number) {
    if (sheet.rows.size() >= LXW_ROW_MAX)
        return WorkbookError{WorkbookError::Kind::TooManyRows, number};
    if (sheet.columns.size() > LXW_COL_MAX)
        return WorkbookError{WorkbookError::Kind::TooManyColumns, number};
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            if (whyNotText(sheet.rows[row][column]))
                return WorkbookError{WorkbookError::Kind::TextTooLong, number, row, column, 0};
        }
    }
    return std::nullopt;
}

std::vector<std::string> namesOf(const Workbook& workbook) {
    std::vector<std::string> names;
    for (const Sheet& sheet : workbook.sheets)
        names.push_back(sheet.name);
    return fitSheetNames(names);
}

tl::unexpected<WorkbookError> cannotWrite(int code) {
    return tl::make_unexpected(WorkbookError{WorkbookError::Kind::CannotWrite, 0, 0, 0, code});
}

} // namespace

Written writeXlsx(const Workbook& workbook, const std::filesystem::path& scratchFolder) {
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        if (const auto why = whyNotSheet(workbook.sheets[i], i))
            return tl::make_unexpected(*why);
    }
    const std::string scratch = scratchFolder.empty() ? "." : scratchFolder.string();
    // The library would quietly take a public temporary folder instead of one that it cannot use.
    if (::access((scratch + "/.").c_str(), W_OK | X_OK) != 0)
        return cannotWrite(errno);
    const MemoryFile file;
    if (!file.isOpen())
        return cannotWrite(errno);
    const PointAsDecimalSign point;
    XlsxWriter writer(file.path(), scratch);
    const std::vector<std::string> names = namesOf(workbook);
    std::optional<WorkbookError> error;
    for (std::size_t i = 0; i < names.size() && !error; ++i)
        error = writer.add(workbook.sheets[i], names[i], i);
    const int code = writer.close();
    if (error)
        return tl::make_unexpected(*error);
    auto bytes = file.bytes();
    if (code != 0 || !bytes)
        return cannotWrite(code != 0 ? code : EIO);
    return std::move(*bytes);
}

} // namespace orgwright
