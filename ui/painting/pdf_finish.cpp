// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/pdf_finish.h"

#include <QList>
#include <map>

namespace orgwright {
namespace {

constexpr char kFixedDate[] = "20000101000000";

/// Overwrites the digits after each of these words.
void fixDates(QByteArray& pdf, const QByteArray& word) {
    for (qsizetype at = pdf.indexOf(word); at >= 0; at = pdf.indexOf(word, at + 1)) {
        char* digits = pdf.data() + at + word.size();
        for (int i = 0; i < 14 && digits[i] >= '0' && digits[i] <= '9'; ++i)
            digits[i] = kFixedDate[i];
    }
}

/// Overwrites the hexadecimal digits of the trailer's identifier, if it has one.
void fixIdentifier(QByteArray& pdf) {
    const qsizetype start = pdf.lastIndexOf("/ID [");
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(']', start);
    for (qsizetype at = start + 5; start >= 0 && at < end; ++at) {
        const char c = pdf.at(at);
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
            pdf[at] = '0';
    }
}

/// The number of the object whose header ends just before this place: "12 0 obj\n<<\n".
QByteArray objectNumberBefore(const QByteArray& pdf, qsizetype at) {
    const qsizetype header = pdf.lastIndexOf(" 0 obj", at);
    const qsizetype start = pdf.lastIndexOf('\n', header - 1) + 1;
    return pdf.mid(start, header - start);
}

/// The number after a key of a dictionary.
QByteArray numberAfter(const QByteArray& pdf, const QByteArray& key, qsizetype from) {
    const qsizetype found = pdf.indexOf(key, from);
    if (found < 0)
        return {};
    const qsizetype start = found + key.size();
    qsizetype end = start;
    while (end < pdf.size() && pdf.at(end) >= '0' && pdf.at(end) <= '9')
        ++end;
    return pdf.mid(start, end - start);
}

struct Sheet {
    QByteArray object;
    QByteArray annotations; ///< the object that lists them
};

QList<Sheet> sheetsOf(const QByteArray& pdf) {
    static const QByteArray kPage = "\n/Type /Page\n/Parent ";
    QList<Sheet> sheets;
    for (qsizetype at = pdf.indexOf(kPage); at >= 0; at = pdf.indexOf(kPage, at + 1))
        sheets.append({objectNumberBefore(pdf, at), numberAfter(pdf, "/Annots ", at)});
    return sheets;
}

QByteArray annotation(const SheetLink& link, const QByteArray& target) {
    const auto number = [](double value) { return QByteArray::number(value, 'f', 2); };
    return "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [" + number(link.area.left()) + ' ' +
           number(link.area.top()) + ' ' + number(link.area.right()) + ' ' + number(link.area.bottom()) +
           "] /Dest [" + target + " 0 R /Fit] >>\n";
}

QByteArray xrefEntry(qsizetype offset) {
    return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
}

QByteArray withLinks(QByteArray pdf, const std::vector<SheetLink>& links,
                     const std::vector<int>& firstSheets) {
    const QList<Sheet> sheets = sheetsOf(pdf);
    std::map<int, QByteArray> bySheet;
    for (const SheetLink& link : links) {
        if (link.page < 0 || link.page >= static_cast<int>(firstSheets.size()))
            continue;
        const int target = firstSheets[static_cast<std::size_t>(link.page)];
        if (target < sheets.size() && link.sheet < sheets.size())
            bySheet[link.sheet] += annotation(link, sheets.at(target).object);
    }
    if (bySheet.empty())
        return pdf;
    const QByteArray previous = numberAfter(pdf, "startxref\n", pdf.lastIndexOf("startxref"));
    const QByteArray size = numberAfter(pdf, "/Size ", pdf.lastIndexOf("trailer"));
    QByteArray table = "xref\n";
    for (const auto& [sheet, annotations] : bySheet) {
        const QByteArray object = sheets.at(sheet).annotations;
        table += object + " 1\n" + xrefEntry(pdf.size());
        pdf += object + " 0 obj\n[\n" + annotations + "]\nendobj\n";
    }
    const qsizetype start = pdf.size();
    pdf += table + "trailer\n<<\n/Size " + size + "\n/Info 1 0 R\n/Root 2 0 R\n/Prev " + previous +
           "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return pdf;
}

} // namespace

QByteArray finishedPdf(QByteArray pdf, const std::vector<SheetLink>& links,
                       const std::vector<int>& firstSheets) {
    for (const char* word : {"/CreationDate (D:", "/ModDate (D:"})
        fixDates(pdf, word);
    fixIdentifier(pdf);
    return withLinks(std::move(pdf), links, firstSheets);
}

} // namespace orgwright
