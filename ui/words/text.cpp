// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/text.h"

namespace orgwright {
namespace {

bool isHiddenControl(QChar c) {
    const ushort code = c.unicode();
    return (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF;
}

bool breaksTheLine(QChar c) {
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

} // namespace

QString qtText(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string stdText(const QString& text) {
    return text.toStdString();
}

QString shownText(std::string_view utf8, int most) {
    // A field may hold 32 kB; no sentence needs more of it than this.
    return shownText(qtText(utf8.substr(0, 4 * static_cast<std::size_t>(most) + 4)), most);
}

QString shownText(const QString& text, int most) {
    QString line;
    for (const QChar c : text) {
        if (!isHiddenControl(c))
            line += breaksTheLine(c) ? QLatin1Char(' ') : c;
    }
    line = line.simplified();
    if (line.size() <= most)
        return line;
    const bool splitsPair = line.at(most - 1).isHighSurrogate();
    return line.left(splitsPair ? most - 1 : most).trimmed() + QChar(0x2026);
}

QString columnLetters(int column) {
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString fileName(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return shownText(slash == std::string_view::npos ? path : path.substr(slash + 1), 120);
}

} // namespace orgwright
