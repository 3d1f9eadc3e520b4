// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/text_measure.h"

#include "core/drawing/inter_widths.h"
#include "ui/painting/label_cache.h"

#include <QFontMetricsF>
#include <QRawFont>
#include <gtest/gtest.h>

namespace orgwright {
namespace {

using drawing::Role;

TEST(InterWidths, AreThoseOfTheFontThatIsShipped) {
    const std::pair<Role, int> weights[] = {{Role::Body, 0}, {Role::Control, 1}, {Role::CardName, 2}};
    for (const auto& [role, weight] : weights) {
        QRawFont font = QRawFont::fromFont(roleFont(role));
        ASSERT_EQ(font.familyName(), QStringLiteral("Inter"));
        ASSERT_EQ(font.unitsPerEm(), drawing::kInterUnits);
        font.setPixelSize(drawing::kInterUnits);
        int compared = 0;
        for (const drawing::LetterRange& range : drawing::kInterRanges) {
            for (char32_t c = range.first; c <= range.last; ++c) {
                const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&c, 1));
                const bool hasGlyph = font.supportsCharacter(c) && glyphs.size() == 1;
                const int width = drawing::kInterWidths[static_cast<std::size_t>(weight)]
                                                       [range.offset + static_cast<int>(c - range.first)];
                if (!hasGlyph || width == 0)
                    continue;
                const double advance =
                    font.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics).front().x();
                EXPECT_NEAR(width, advance, 2.0) << std::hex << static_cast<unsigned>(c);
                ++compared;
            }
        }
        EXPECT_GT(compared, 1000);
    }
}

TEST(TextWidth, IsNearWhatTheScreenPaints) {
    LabelCache labels;
    for (const char* text : {"Chief Product Officer", "Nadia Rahman", "EM, Declarations",
                             "\xC5\x81ukasz \xC5\xBB\xC3\xB3\xC5\x82\xC4\x87",
                             "\xD0\x90\xD0\xBD\xD0\xBD\xD0\xB0", "Design & Research", "Open 64 days"}) {
        for (const Role role :
             {Role::CardName, Role::CardTitle, Role::Caption, Role::Label, Role::PageHeadline}) {
            const double painted = labels.label(text, role, false).width;
            EXPECT_NEAR(drawing::textWidth(text, role), painted, 0.03 * painted) << text;
        }
    }
}

TEST(LabelCache, ShapesEachTextOnce) {
    LabelCache labels;
    labels.label("Ana", Role::CardName, false);
    labels.label("Ana", Role::CardName, false);
    EXPECT_EQ(labels.shapedCount(), 1u);
    labels.label("Ana", Role::CardTitle, false);
    EXPECT_EQ(labels.shapedCount(), 2u);
}

TEST(LabelCache, GivesFiguresEqualCells) {
    LabelCache labels;
    EXPECT_DOUBLE_EQ(labels.label("111", Role::PanelTitle, true).width,
                     labels.label("888", Role::PanelTitle, true).width);
    EXPECT_LT(labels.label("111", Role::PanelTitle, false).width,
              labels.label("111", Role::PanelTitle, true).width);
}

} // namespace
} // namespace orgwright
