// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/scorecard/heat_picture.h"
#include "core/drawing/scorecard/scorecard_picture.h"

#include <gtest/gtest.h>

namespace orgwright::drawing {
namespace {

ScorecardContent content(int tilesInFirst = 3) {
    ScorecardContent made;
    std::int64_t id = 0;
    for (CategoryTiles& category : made.categories) {
        category.name = "Category";
        const int count = &category == &made.categories[0] ? tilesInFirst : 3;
        for (int i = 0; i < count; ++i) {
            MeasureTile tile;
            tile.id = MeasureId(++id);
            tile.name =
                "A measure with a name that is far too long for the tile that it stands in, and longer";
            tile.state = MeasureTile::State::Near;
            tile.stateName = "Near target";
            tile.score = "3.5";
            tile.target = "of 4";
            tile.change = "+0.5 since 2026 Q3";
            tile.trend = {2.0, std::nullopt, 3.0, 3.5};
            tile.targetValue = 4;
            tile.level = 3.5;
            tile.indicators = {{"Spans outside the target", "5 of 16"}, {"Layers", "5"}};
            tile.evidence = "3 pieces of evidence";
            category.tiles.push_back(tile);
        }
    }
    return made;
}

TEST(ScorecardPicture, PutsThreeTilesBesideEachOtherThatDoNotOverlap) {
    for (const Length width : {kLeastScorecardWidth, pixels(1000), pixels(1900)}) {
        const ScorecardPicture picture = scorecardPicture(content(), width);
        ASSERT_EQ(picture.tiles.size(), 9U);
        for (const TilePlace& a : picture.tiles) {
            EXPECT_GE(a.rect.x, 0);
            EXPECT_LE(a.rect.right(), picture.drawing.width);
            EXPECT_LE(a.rect.bottom(), picture.drawing.height);
            EXPECT_EQ(picture.tileAt(a.rect.centre()), &a);
            for (const TilePlace& b : picture.tiles)
                EXPECT_EQ(a.id == b.id, a.rect.meets(b.rect));
        }
        EXPECT_EQ(picture.tiles[0].rect.y, picture.tiles[2].rect.y);
    }
}

TEST(ScorecardPicture, GoesOnInTheNextRowWhereACategoryHasMoreThanFit) {
    const ScorecardPicture picture = scorecardPicture(content(5), kLeastScorecardWidth);
    ASSERT_EQ(picture.tiles.size(), 11U);
    EXPECT_GT(picture.tiles[3].rect.y, picture.tiles[2].rect.y);
    EXPECT_EQ(picture.tiles[3].category, 0U);
    EXPECT_GT(picture.tiles[5].rect.y, picture.tiles[4].rect.bottom());
}

TEST(ScorecardPicture, KeepsEachTextInsideItsTile) {
    const ScorecardPicture picture = scorecardPicture(content(), kLeastScorecardWidth);
    for (const Text& text : picture.drawing.texts) {
        const TilePlace* tile = picture.find(MeasureId(text.subject.id));
        if (!tile)
            continue;
        EXPECT_TRUE(tile->rect.contains(text.at) || text.at.x == tile->rect.right() - pixels(14))
            << picture.drawing.textOf(text);
    }
}

TEST(HeatPicture, HasACellForEachMeasureAndQuarterAndNoneOverlap) {
    HeatContent heat;
    heat.current = 1;
    for (int i = 0; i < 40; ++i)
        heat.quarters.push_back("2026 Q" + std::to_string(i));
    for (std::int64_t id = 1; id <= 9; ++id) {
        HeatContent::Row row;
        row.id = MeasureId(id);
        row.name = "Measure";
        row.beginsCategory = id % 3 == 1;
        row.cells.resize(40, {"3", MeasureTile::State::Near});
        heat.rows.push_back(row);
    }
    const HeatPicture picture = heatPicture(heat, pixels(900), MeasureId(2));
    ASSERT_EQ(picture.cells.size(), 9U);
    Rect last;
    for (const auto& row : picture.cells) {
        ASSERT_EQ(row.size(), 40U);
        for (const Rect& cell : row) {
            EXPECT_FALSE(cell.meets(last));
            EXPECT_LE(cell.right(), picture.drawing.width);
            last = cell;
        }
    }
}

} // namespace
} // namespace orgwright::drawing
