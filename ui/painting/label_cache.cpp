// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/label_cache.h"

#include <QRawFont>
#include <QTextLayout>
#include <algorithm>

namespace orgwright {
namespace {

constexpr std::size_t kMostLabels = 20'000;

QFont::Weight qtWeight(drawing::Weight weight) {
    switch (weight) {
    case drawing::Weight::Medium:
        return QFont::Medium;
    case drawing::Weight::SemiBold:
        return QFont::DemiBold;
    case drawing::Weight::Regular:
        break;
    }
    return QFont::Normal;
}

/// Moves glyphs so that each digit stands in the middle of a cell as wide as "0". Only for text of one run
/// from left to right.
void spreadFigures(ShapedLabel& label, const QString& text) {
    if (label.runs.size() != 1 || label.runs.front().glyphIndexes().size() != text.size())
        return;
    QGlyphRun& run = label.runs.front();
    const QRawFont font = run.rawFont();
    const QList<QPointF> natural = font.advancesForGlyphIndexes(run.glyphIndexes());
    const double cell =
        font.advancesForGlyphIndexes(font.glyphIndexesForString(QStringLiteral("0"))).front().x();
    QList<QPointF> positions = run.positions();
    double x = 0;
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const double width = text.at(i).isDigit() ? cell : natural.at(i).x();
        positions[i].setX(x + (width - natural.at(i).x()) / 2);
        x += width;
    }
    run.setPositions(positions);
    label.width = x;
}

/// Latin, Greek and Cyrillic without combining marks: as many glyphs as characters.
bool isOfSimpleLetters(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x530 && !(code >= 0x300 && code < 0x370)) || (code >= 0x2010 && code < 0x2040);
    });
}

/// Each character's own glyph instead of a variant of it, where the shaping left it; without kerning where it
/// had joined some.
void putLettersBack(ShapedLabel& label, const QString& text, double spacing) {
    if (label.runs.size() != 1 || !isOfSimpleLetters(text))
        return;
    QGlyphRun& run = label.runs.front();
    const QList<quint32> plain = run.rawFont().glyphIndexesForString(text);
    if (plain.contains(0U) || plain == run.glyphIndexes())
        return;
    const bool wasJoined = plain.size() != run.glyphIndexes().size();
    run.setGlyphIndexes(plain);
    if (!wasJoined)
        return;
    QList<QPointF> positions;
    double x = 0;
    for (const QPointF& advance : run.rawFont().advancesForGlyphIndexes(plain)) {
        positions.append(QPointF(x, label.ascent));
        x += advance.x() + spacing;
    }
    run.setPositions(positions);
    label.width = x;
}

ShapedLabel shaped(std::string_view text, const QFont& font, bool hasFigures) {
    const QString string = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QTextLayout layout(string, font);
    layout.setCacheEnabled(false);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    ShapedLabel label{layout.glyphRuns(), line.ascent(), line.naturalTextWidth()};
    putLettersBack(label, string, font.letterSpacing());
    if (hasFigures)
        spreadFigures(label, string);
    return label;
}

} // namespace

QFont roleFont(drawing::Role role) {
    const drawing::TypeFace& face = drawing::typeFace(role);
    QFont font;
    font.setFamilies({QStringLiteral("Inter")});
    font.setWeight(qtWeight(face.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(face.size);
    if (face.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, face.spacing * face.size / 1000.0);
    return font;
}

bool isShapedPlainly(std::string_view text, drawing::Role role) {
    bool hasDigit = false;
    bool hasX = false;
    for (const char c : text) {
        const bool isDigit = c >= '0' && c <= '9';
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!isDigit && !isLetter && c != ' ' && c != ',' && c != '.')
            return false;
        hasDigit = hasDigit || isDigit;
        hasX = hasX || c == 'x' || c == 'X';
    }
    return drawing::typeFace(role).spacing == 0 && !(hasDigit && hasX);
}

LabelCache::LabelCache() {
    for (int role = 0; role < drawing::kRoles; ++role)
        m_fonts[static_cast<std::size_t>(role)] = roleFont(static_cast<drawing::Role>(role));
}

const ShapedLabel& LabelCache::label(std::string_view text, drawing::Role role, bool hasFigures) {
    Labels& labels = m_labels[static_cast<std::size_t>(role) * 2 + (hasFigures ? 1 : 0)];
    const auto found = labels.find(text);
    if (found != labels.end())
        return found->second;
    if (m_size >= kMostLabels) {
        for (Labels& each : m_labels)
            each.clear();
        m_size = 0;
    }
    ++m_size;
    ++m_shapedCount;
    return labels.emplace(std::string(text), shaped(text, font(role), hasFigures)).first->second;
}

} // namespace orgwright
