// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_text.h"

#include "ui/words/text.h"

namespace orgwright {
namespace {

bool isLineEnd(QChar c) {
    return c == QChar(u'\n') || c == QChar(u'\r') || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

/// Controls and format characters, the joiners that emoji are made with aside.
bool isHidden(QChar c) {
    constexpr ushort kZeroWidthJoiner = 0x200D;
    return c.unicode() != kZeroWidthJoiner &&
           (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
}

} // namespace

QString visibleText(std::string_view utf8, int most) {
    const QString all = qtText(utf8.substr(0, 4 * static_cast<std::size_t>(most) + 4));
    QString shown;
    for (const QChar c : all) {
        if (shown.size() >= most)
            return shown + QChar(0x2026);
        if (isLineEnd(c))
            shown += QChar(0x21B5);
        else if (isHidden(c))
            shown += QStringLiteral("‹U+%1›").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += c;
    }
    return shown;
}

QString withoutHidden(std::string_view utf8) {
    QString plain;
    for (const QChar c : qtText(utf8)) {
        if (isLineEnd(c))
            plain += QLatin1Char(' ');
        else if (!isHidden(c))
            plain += c;
    }
    return plain.simplified();
}

} // namespace orgwright
