// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/record_document.h"

#include "ui/painting/pdf_finish.h"
#include "ui/theme/colours.h"
#include "ui/theme/typography.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashFunctions>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace orgwright {
namespace {

struct RecordTexts {
    Q_DECLARE_TR_FUNCTIONS(DecisionRecord)
};

constexpr int kResolution = 1152;
constexpr double kBody = 9.5; // points
constexpr double kSmall = 8.5;
constexpr double kCellPadding = 4;
constexpr double kAfterTable = 14;

/// Writes the document from its beginning to its end.
class RecordBuilder {
public:
    explicit RecordBuilder(QTextDocument& document)
        : m_cursor(&document) {}

    void build(const RecordText& text) {
        m_cursor.document()->setDefaultFont(look(kSmall).font()); // of the pages' numbers
        paragraph(text.title, look(20, QFont::DemiBold), 0);
        paragraph(text.subtitle, look(kBody, QFont::Normal, &Colours::ink2), 0);
        for (const RecordAnswer& answer : text.answers) {
            heading(answer.question);
            for (const QString& each : answer.paragraphs)
                paragraph(each, look(kBody), 2);
        }
        addFigures(text);
        addChanges(text);
    }

private:
    static QTextCharFormat look(double points, QFont::Weight weight = QFont::Normal,
                                Tint tint = &Colours::ink) {
        QFont font = interFont(12, weight);
        font.setPointSizeF(points); // paper has no pixels
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(lightColours().*tint);
        return format;
    }

    void paragraph(const QString& text, const QTextCharFormat& format, double above) {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setBottomMargin(2);
        // The empty document has a paragraph already, and so has the place behind a table.
        if (m_hasParagraph)
            m_cursor.insertBlock(block, format);
        else
            m_cursor.setBlockFormat(block);
        m_cursor.insertText(text, format);
        m_hasParagraph = true;
    }

    void heading(const QString& text) { paragraph(text, look(12, QFont::DemiBold), 14); }

    QTextTable* table(int rows, const QList<double>& widths) {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(kCellPadding);
        format.setBottomMargin(kAfterTable);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(1);
        QList<QTextLength> columns;
        for (const double width : widths)
            columns += QTextLength(QTextLength::PercentageLength, width);
        format.setColumnWidthConstraints(columns);
        return m_cursor.insertTable(rows, static_cast<int>(widths.size()), format);
    }

    void leave(QTextTable* table) {
        m_cursor = table->lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextBlock);
        m_hasParagraph = false;
    }

    static void fill(QTextTable* table, int row, const QStringList& texts, const QTextCharFormat& format) {
        for (int column = 0; column < texts.size(); ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextTableCellFormat ruled;
            ruled.setBottomBorder(0.5);
            ruled.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            ruled.setBottomBorderBrush(lightColours().edge);
            cell.setFormat(ruled);
            QTextCursor cursor = cell.firstCursorPosition();
            QTextBlockFormat block;
            block.setAlignment(column > 0 ? Qt::AlignRight : Qt::AlignLeft);
            cursor.setBlockFormat(block);
            cursor.insertText(texts[column], format);
        }
    }

    void addFigures(const RecordText& text) {
        heading(RecordTexts::tr("In figures"));
        QTextTable* rows = table(static_cast<int>(text.figures.size()) + 1, {40, 20, 20, 20});
        fill(rows, 0,
             {text.figureHeads.measure, text.figureHeads.before, text.figureHeads.after,
              text.figureHeads.difference},
             look(kSmall, QFont::DemiBold, &Colours::ink2));
        int row = 0;
        for (const RecordFigure& each : text.figures)
            fill(rows, ++row, {each.measure, each.before, each.after, each.difference}, look(kBody));
        leave(rows);
    }

    /// As paragraphs: a row of a table would be cut in two where the page ends.
    void addChanges(const RecordText& text) {
        heading(text.listTitle);
        if (text.groups.empty())
            return paragraph(text.listEmpty, look(kBody), 2);
        for (const RecordGroup& group : text.groups) {
            paragraph(group.kind, look(kBody, QFont::DemiBold, &Colours::ink2), 8);
            for (const RecordLine& line : group.lines) {
                paragraph(line.sentence, look(kBody), 4);
                if (const QString more = details(line); !more.isEmpty())
                    paragraph(more, look(kSmall, QFont::Normal, &Colours::ink2), 0);
            }
        }
    }

    static QString details(const RecordLine& line) {
        QStringList parts{line.quarter};
        if (!line.owner.isEmpty())
            parts += RecordTexts::tr("owner %1").arg(line.owner);
        if (!line.note.isEmpty())
            parts += RecordTexts::tr("note: %1").arg(line.note);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    QTextCursor m_cursor;
    bool m_hasParagraph = false;
};

/// Whether a character at the beginning of a line would make a list of it.
bool beginsList(const QString& text) {
    return text.size() > 1 && QStringLiteral("-+").contains(text[0]) && text[1].isSpace();
}

QString escaped(const QString& text) {
    QString safe = beginsList(text) ? QStringLiteral("\\") : QString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEntity = text[i] == QLatin1Char('&') && i + 1 < text.size() && !text[i + 1].isSpace();
        if (isEntity || QStringLiteral("\\`*_[]<>#|~").contains(text[i]))
            safe += QLatin1Char('\\');
        safe += text[i];
    }
    return safe;
}

QString tableRow(const QStringList& cells) {
    QStringList safe;
    for (const QString& cell : cells)
        safe += escaped(cell);
    return QStringLiteral("| ") + safe.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString markdownFigures(const RecordText& text) {
    QString rows = QStringLiteral("## ") + RecordTexts::tr("In figures") + QStringLiteral("\n\n") +
                   tableRow({text.figureHeads.measure, text.figureHeads.before, text.figureHeads.after,
                             text.figureHeads.difference}) +
                   QStringLiteral("|---|--:|--:|--:|\n");
    for (const RecordFigure& each : text.figures)
        rows += tableRow({each.measure, each.before, each.after, each.difference});
    return rows + QLatin1Char('\n');
}

QString markdownChanges(const RecordText& text) {
    QString all = QStringLiteral("## ") + escaped(text.listTitle) + QStringLiteral("\n\n");
    if (text.groups.empty())
        return all + escaped(text.listEmpty) + QLatin1Char('\n');
    for (const RecordGroup& group : text.groups) {
        all += QStringLiteral("### ") + escaped(group.kind) + QStringLiteral("\n\n") +
               tableRow({RecordTexts::tr("What"), RecordTexts::tr("Quarter"), RecordTexts::tr("Owner"),
                         RecordTexts::tr("Note")}) +
               QStringLiteral("|---|---|---|---|\n");
        for (const RecordLine& line : group.lines)
            all += tableRow({line.sentence, line.quarter, line.owner, line.note});
        all += QLatin1Char('\n');
    }
    return all;
}

} // namespace

std::unique_ptr<QTextDocument> recordDocument(const RecordText& text) {
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setMetaInformation(QTextDocument::DocumentTitle, text.title);
    RecordBuilder(*document).build(text);
    return document;
}

QByteArray recordPdf(const RecordText& text) {
    // The fonts would otherwise stand in another order each time.
    QHashSeed::setDeterministicGlobalSeed();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setCreator(QStringLiteral("Orgwright"));
        writer.setTitle(text.title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        recordDocument(text)->print(&writer);
    }
    QHashSeed::resetRandomGlobalSeed();
    return finishedPdf(bytes, {}, {});
}

QString recordMarkdown(const RecordText& text) {
    QString all = QStringLiteral("# ") + escaped(text.title) + QStringLiteral("\n\n") +
                  escaped(text.subtitle) + QStringLiteral("\n\n");
    for (const RecordAnswer& answer : text.answers) {
        all += QStringLiteral("## ") + answer.question + QStringLiteral("\n\n");
        for (const QString& each : answer.paragraphs)
            all += escaped(each) + QStringLiteral("\n\n");
    }
    return all + markdownFigures(text) + markdownChanges(text);
}

} // namespace orgwright
