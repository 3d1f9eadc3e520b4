// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/drawing.h"
#include "core/drawing/glyphs.h"
#include "core/drawing/palette.h"

#include <cmath>
#include <gtest/gtest.h>

namespace orgwright::drawing {
namespace {

Drawing oneOfEach() {
    Drawing drawing;
    drawing.beginGroup({7, SubjectKind::Position, Part::Card});
    Box box;
    box.rect = {80, 80, 800, 400};
    box.fill = paint(Tone::Card);
    drawing.add(box);
    Line line;
    const Point points[] = {{0, 0}, {0, 800}};
    drawing.add(line, points, 2);
    Glyph glyph;
    glyph.rect = {900, 80, 80, 80};
    drawing.add(glyph);
    Text text;
    text.at = {100, 200};
    text.maxWidth = 300;
    drawing.add(text, "Ana");
    drawing.endGroup();
    return drawing;
}

TEST(Drawing, BoundsOfAGroupHoldEverythingInIt) {
    const Drawing drawing = oneOfEach();
    const Rect bounds = drawing.groups.front().bounds;
    EXPECT_TRUE(bounds.contains(drawing.boxes.front().rect));
    EXPECT_TRUE(bounds.contains(drawing.glyphs.front().rect));
    EXPECT_LE(bounds.y, 0);
    EXPECT_GE(bounds.bottom(), 800);
    EXPECT_EQ(drawing.inkBounds(), bounds);
}

TEST(Drawing, LeavesOutEmptyTextAndLinesWithoutLength) {
    Drawing drawing;
    drawing.beginGroup({});
    drawing.add(Text{}, "");
    const Point point{};
    drawing.add(Line{}, &point, 1);
    drawing.endGroup();
    EXPECT_TRUE(drawing.texts.empty());
    EXPECT_TRUE(drawing.lines.empty());
}

TEST(Drawing, AppendMovesACopyAndKeepsWhatBelongsTogether) {
    Drawing drawing = oneOfEach();
    drawing.append(oneOfEach(), 1000, 16);
    ASSERT_EQ(drawing.groups.size(), 2u);
    const Group& copy = drawing.groups.back();
    EXPECT_EQ(copy.bounds, drawing.groups.front().bounds.movedBy(1000, 16));
    EXPECT_EQ(drawing.boxes[copy.boxes.first].rect.x, 1080);
    EXPECT_EQ(drawing.textOf(drawing.texts[copy.texts.first]), "Ana");
    EXPECT_EQ(drawing.texts[copy.texts.first].at, (Point{1100, 216}));
    EXPECT_EQ(drawing.pointsOf(drawing.lines[copy.lines.first])[1], (Point{1000, 816}));
}

TEST(Glyphs, ArePathsWithinTheirGrid) {
    for (int i = 0; i < kGlyphKinds; ++i) {
        const GlyphShape& shape = glyphShape(static_cast<GlyphKind>(i));
        const std::vector<PathStep> steps = pathSteps(shape.path);
        ASSERT_GE(steps.size(), 2u) << i;
        EXPECT_EQ(steps.front().kind, PathStep::Kind::Move) << i;
        for (const PathStep& step : steps) {
            for (int p = 0; p < 3; ++p) {
                EXPECT_GE(std::min(step.x[p], step.y[p]), 0.0) << i;
                EXPECT_LE(std::max(step.x[p], step.y[p]), kGlyphGrid) << i;
            }
        }
    }
}

TEST(Glyphs, ReadingStopsAtWhatIsNoPath) {
    EXPECT_EQ(pathSteps("M 1 2 L 3 4 Q 1 1 2 2").size(), 2u);
    EXPECT_EQ(pathSteps("M 1").size(), 0u);
}

double tenths(double value) {
    return std::round(value * 10) / 10;
}

double contrastOf(const Palette& palette, Tone tone, Tone ground) {
    return tenths(contrast(palette.colour(paint(tone)), palette.colour(paint(ground))));
}

TEST(Palette, HasTheContrastsThatWereDesigned) {
    const Palette& light = lightPalette();
    EXPECT_EQ(contrastOf(light, Tone::Ink, Tone::Card), 17.0);
    EXPECT_EQ(contrastOf(light, Tone::Ink2, Tone::Card), 7.2);
    EXPECT_EQ(contrastOf(light, Tone::Ink3, Tone::Canvas), 5.2);
    EXPECT_EQ(contrastOf(light, Tone::Line, Tone::Canvas), 3.5);
    EXPECT_EQ(contrastOf(light, Tone::Accent, Tone::Soft), 5.0);
    const Palette& dark = darkPalette();
    EXPECT_EQ(contrastOf(dark, Tone::Ink, Tone::Card), 12.4);
    EXPECT_EQ(contrastOf(dark, Tone::Line, Tone::Card), 3.1);
    EXPECT_EQ(contrastOf(dark, Tone::Accent, Tone::Canvas), 7.8);
}

TEST(Palette, KeepsTeamNamesLegibleOnTheirFrames) {
    for (const Palette* palette : {&lightPalette(), &darkPalette(), &printPalette()}) {
        for (int hue = 1; hue <= kTeamHues; ++hue) {
            const Rgba name = palette->colour(teamPaint(Tone::TeamName, hue));
            const Rgba initials = palette->colour(paint(Tone::Ink));
            EXPECT_GE(tenths(contrast(name, palette->colour(teamPaint(Tone::TeamFrame, hue)))), 5.8) << hue;
            EXPECT_GE(tenths(contrast(initials, palette->colour(teamPaint(Tone::TeamAvatar, hue)))), 7.9)
                << hue;
        }
    }
}

TEST(Palette, HighContrastRaisesEveryEdge) {
    for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
        const Palette high = highContrast(*palette);
        for (const Tone tone : {Tone::Hair, Tone::Edge, Tone::Line})
            for (const Tone ground : {Tone::Card, Tone::Panel, Tone::Canvas})
                EXPECT_GE(contrast(high.colour(paint(tone)), high.colour(paint(ground))), 3.0);
    }
}

TEST(Palette, BlendsToOpaqueColoursAndFadesToTranslucentOnes) {
    const Palette& light = lightPalette();
    const Rgba mixed = light.colour(blend(paint(Tone::Ink), 50, Tone::Card));
    EXPECT_EQ(mixed.alpha, 255);
    EXPECT_EQ(mixed.red, (0x1D + 0xFF) / 2);
    EXPECT_EQ(light.colour({Tone::Canvas, 0, 55, Tone::None}).alpha, 140);
    EXPECT_EQ(light.colour(Paint{}).alpha, 0);
}

} // namespace
} // namespace orgwright::drawing
