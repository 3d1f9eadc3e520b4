// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/table_words.h"

#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <cstring>

namespace orgwright {
namespace {

struct TableTexts {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

QString tableArg(const TableError& error, std::size_t place) {
    return place < error.args.size() ? shownText(error.args[place], 120) : QString();
}

/// A bound as people read it: bytes in MB or kB, else the number.
QString tableLimit(const TableError& error) {
    const qlonglong number = tableArg(error, 0).toLongLong();
    const bool isBytes = error.kind == TableErrorKind::TooLarge || error.kind == TableErrorKind::CellTooLong;
    if (isBytes && number >= 1'000'000)
        return TableTexts::tr("%1 MB").arg(number / 1'000'000);
    if (isBytes)
        return TableTexts::tr("%1 kB").arg(number / 1024);
    return QString::number(number);
}

QString noSheet(const TableError& error) {
    QStringList names;
    for (std::size_t i = 1; i < error.args.size() && i <= 20; ++i)
        names += shownText(error.args[i], 40);
    if (names.isEmpty())
        return TableTexts::tr("there is no sheet “%1” in it.").arg(tableArg(error, 0));
    return TableTexts::tr("there is no sheet “%1” in it. There are: %2.")
        .arg(tableArg(error, 0), names.join(QLatin1String(", ")));
}

QString accessReason(const TableError& error) {
    switch (error.kind) {
    case TableErrorKind::NotFound:
        return TableTexts::tr("there is no such file. Check the name.");
    case TableErrorKind::NotAllowed:
        return TableTexts::tr("the system does not allow reading it. Check its permissions.");
    case TableErrorKind::NotAFile:
        return TableTexts::tr("this is a folder or a device, not a file.");
    case TableErrorKind::Cancelled:
        return TableTexts::tr("reading was cancelled.");
    case TableErrorKind::Empty:
        return TableTexts::tr("there is nothing in it. The first row must hold the headings.");
    case TableErrorKind::NoSheet:
        return noSheet(error);
    default:
        return TableTexts::tr("reading failed: %1.").arg(tableArg(error, 0));
    }
}

QString limitReason(const TableError& error) {
    switch (error.kind) {
    case TableErrorKind::TooLarge:
        return TableTexts::tr("the file is too large; the limit is %1.").arg(tableLimit(error));
    case TableErrorKind::TooManyRows:
        return TableTexts::tr("there are too many rows; the limit is %1.").arg(tableLimit(error));
    case TableErrorKind::TooManyColumns:
        return TableTexts::tr("there are too many columns; the limit is %1.").arg(tableLimit(error));
    case TableErrorKind::TooManyCells:
        return TableTexts::tr("there are too many cells; the limit is %1.").arg(tableLimit(error));
    case TableErrorKind::CellTooLong:
        return TableTexts::tr("the text of the cell is too long; the limit is %1.").arg(tableLimit(error));
    case TableErrorKind::ZipBomb:
        return TableTexts::tr("it unpacks to far more than a workbook does, and was refused.");
    default:
        return TableTexts::tr("it is nested deeper than a workbook is, and was refused.");
    }
}

QString contentReason(const TableError& error) {
    switch (error.kind) {
    case TableErrorKind::NotText:
        return TableTexts::tr("this is not text, so it is no CSV file. CSV and XLSX can be imported.");
    case TableErrorKind::OtherFormat:
        return TableTexts::tr("this is a %1 file. Save it as CSV or XLSX and import that.")
            .arg(tableArg(error, 0));
    case TableErrorKind::BadEncoding:
        return TableTexts::tr("the bytes are not valid %1. Save the file as UTF-8 and try again.")
            .arg(tableArg(error, 0));
    case TableErrorKind::UnclosedQuote:
        return TableTexts::tr("a quotation mark is opened here and never closed.");
    case TableErrorKind::Encrypted:
        return TableTexts::tr("the workbook is protected by a password. Save it without one and try again.");
    case TableErrorKind::LegacyXls:
        return TableTexts::tr(
            "this is a workbook of Excel 97 to 2003. Save it as XLSX or CSV and import that.");
    default:
        return tableArg(error, 0).isEmpty()
                   ? TableTexts::tr("the workbook is damaged.")
                   : TableTexts::tr("the workbook is damaged (%1).").arg(tableArg(error, 0));
    }
}

QString tableReason(const TableError& error) {
    switch (error.kind) {
    case TableErrorKind::NotFound:
    case TableErrorKind::NotAllowed:
    case TableErrorKind::NotAFile:
    case TableErrorKind::Unreadable:
    case TableErrorKind::Cancelled:
    case TableErrorKind::Empty:
    case TableErrorKind::NoSheet:
        return accessReason(error);
    case TableErrorKind::TooLarge:
    case TableErrorKind::TooManyRows:
    case TableErrorKind::TooManyColumns:
    case TableErrorKind::TooManyCells:
    case TableErrorKind::CellTooLong:
    case TableErrorKind::ZipBomb:
    case TableErrorKind::TooDeep:
        return limitReason(error);
    default:
        return contentReason(error);
    }
}

QString encodingName(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

QString delimiterName(char delimiter) {
    switch (delimiter) {
    case ',':
        return TableTexts::tr("commas");
    case ';':
        return TableTexts::tr("semicolons");
    case '\t':
        return TableTexts::tr("tabs");
    case '|':
        return TableTexts::tr("bars");
    default:
        return TableTexts::tr("“%1”").arg(QLatin1Char(delimiter));
    }
}

} // namespace

QString placeSentence(const QString& file, std::uint32_t row, int column) {
    if (row == 0 && column < 0)
        return file;
    if (row == 0)
        return TableTexts::tr("%1, column %2").arg(file, columnLetters(column));
    if (column < 0)
        return TableTexts::tr("%1, row %2").arg(file, QString::number(row));
    return TableTexts::tr("%1, row %2, column %3").arg(file, QString::number(row), columnLetters(column));
}

QString sentence(const TableError& error, const QString& file) {
    const QString place = placeSentence(file, error.line, static_cast<int>(error.column) - 1);
    return TableTexts::tr("%1: %2").arg(place, tableReason(error));
}

QString sentence(const TableNotice& notice, const QString& file) {
    const QString place = placeSentence(file, notice.line, static_cast<int>(notice.column) - 1);
    switch (notice.kind) {
    case TableNoticeKind::CellsBeyondHeadings:
        return TableTexts::tr("%1: cells right of the last heading were left out.").arg(place);
    case TableNoticeKind::ErrorValue:
        return TableTexts::tr("%1: the spreadsheet shows an error in this cell.").arg(place);
    case TableNoticeKind::FormulaWithoutValue:
        return TableTexts::tr("%1: the result of a formula is not in the file, so the cell is empty.")
            .arg(place);
    }
    return {};
}

QString originSentence(const TableOrigin& origin) {
    if (origin.isWorkbook())
        return TableTexts::tr("Read from the sheet “%1”").arg(shownText(origin.sheet));
    return TableTexts::tr("Read as %1 with %2 between the cells")
        .arg(encodingName(origin.encoding), delimiterName(origin.delimiter));
}

QString sentence(const FileError& error) {
    const QString file = shownText(error.path.string(), 200);
    switch (error.kind) {
    case FileErrorKind::NotFound:
        return TableTexts::tr("%1: there is no such file or folder. Check the name.").arg(file);
    case FileErrorKind::NotAllowed:
        return TableTexts::tr(
                   "%1: the system does not allow it. Check the permissions of the file and its folder.")
            .arg(file);
    case FileErrorKind::NotRegular:
        return TableTexts::tr("%1: this is a folder or a device, not a file.").arg(file);
    case FileErrorKind::TooLarge:
        return TableTexts::tr("%1: the file is too large.").arg(file);
    case FileErrorKind::NoSpace:
        return TableTexts::tr("%1: the disk is full, so nothing was written. Make room, or write elsewhere.")
            .arg(file);
    case FileErrorKind::MachineFailure:
        break;
    }
    return TableTexts::tr("%1: reading or writing failed: %2.")
        .arg(file, QString::fromLocal8Bit(std::strerror(error.code)));
}

QString sentence(const WorkbookError& error, const QString& file) {
    const QString place =
        placeSentence(file, static_cast<std::uint32_t>(error.row) + 2, static_cast<int>(error.column));
    switch (error.kind) {
    case WorkbookError::Kind::TextTooLong:
        return TableTexts::tr(
                   "%1: the text is longer than a workbook's cell holds (32,767 characters). Export as CSV.")
            .arg(place);
    case WorkbookError::Kind::TooManyRows:
        return TableTexts::tr("%1: a workbook's sheet does not hold so many rows. Export as CSV.").arg(file);
    case WorkbookError::Kind::TooManyColumns:
        return TableTexts::tr("%1: a workbook's sheet does not hold so many columns. Export as CSV.")
            .arg(file);
    case WorkbookError::Kind::CannotWrite:
        break;
    }
    return sentence(fileError(stdText(file), error.code));
}

QString sentence(const MapError& error) {
    const QString text = shownText(error.text);
    switch (error.kind) {
    case MapError::Kind::Malformed:
        return TableTexts::tr("“%1” is not of the form FIELD=COLUMN.").arg(text);
    case MapError::Kind::UnknownField:
        return TableTexts::tr("There is no field “%1”.").arg(text);
    case MapError::Kind::UnknownColumn:
        return TableTexts::tr("The file has no column “%1”.").arg(text);
    }
    return {};
}

} // namespace orgwright
