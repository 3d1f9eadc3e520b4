// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/record_text.h"

#include <QByteArray>
#include <QString>
#include <memory>

class QTextDocument;

namespace orgwright {

/// The record for paper: title, record, figures, changes by kind. Text of the plan stands in it as plain
/// text. Print it with QTextDocument::print, which numbers the pages.
std::unique_ptr<QTextDocument> recordDocument(const RecordText& text);

/// The same as a PDF on A4. The same record gives the same bytes.
QByteArray recordPdf(const RecordText& text);

/// The same as Markdown (CommonMark with tables); characters that mean something there are escaped.
QString recordMarkdown(const RecordText& text);

} // namespace orgwright
