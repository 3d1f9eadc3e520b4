// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/portfolio/board_picture.h"

#include <gtest/gtest.h>

namespace orgwright::drawing {
namespace {

constexpr Length kWide = pixels(1200);

BoardCard card(std::int64_t id, std::string name = "A bet") {
    BoardCard made;
    made.id = InitiativeId(id);
    made.name = std::move(name);
    made.bars = {1, 2, 3, 2, 1, 0};
    made.fte = "3.0";
    made.fteUnit = "FTE";
    made.stage = "Discovery";
    made.confidence = "55 %";
    made.confidenceShare = 0.55;
    made.needs = "2";
    return made;
}

BoardContent board() {
    BoardContent content;
    for (std::size_t i = 0; i < orgwright::kBuckets.size(); ++i) {
        content.columns[i].bucket = orgwright::kBuckets[i];
        content.columns[i].name = "Column";
        content.columns[i].empty = "No bet here yet";
    }
    content.lanes.resize(1);
    content.lanes[0].cards[0] = {card(1), card(2)};
    content.lanes[0].cards[1] = {card(3)};
    return content;
}

TEST(BoardPicture, StandsItsCardsInColumnsFromTheTop) {
    const BoardPicture picture = boardPicture(board(), kWide);
    EXPECT_EQ(picture.find(InitiativeId(1))->rect.y, picture.top);
    EXPECT_GE(picture.find(InitiativeId(2))->rect.y, picture.find(InitiativeId(1))->rect.bottom());
    EXPECT_EQ(picture.find(InitiativeId(3))->rect.x, picture.columns[1].x);
    EXPECT_EQ(picture.cardAt(picture.find(InitiativeId(2))->rect.centre())->id, InitiativeId(2));
    EXPECT_EQ(picture.find(InitiativeId(4)), nullptr);
}

TEST(BoardPicture, MakesRoomForWhatIsPutBetweenCards) {
    BoardLook look;
    look.gap = BoardGap{0, 0, InitiativeId(2), pixels(60)};
    const BoardPicture still = boardPicture(board(), kWide);
    const BoardPicture picture = boardPicture(board(), kWide, look);
    EXPECT_EQ(picture.gap.height, pixels(60));
    EXPECT_EQ(picture.gap.y, still.find(InitiativeId(2))->rect.y);
    EXPECT_GE(picture.find(InitiativeId(2))->rect.y, picture.gap.bottom());
    EXPECT_EQ(picture.find(InitiativeId(1))->rect, still.find(InitiativeId(1))->rect);
    EXPECT_EQ(picture.find(InitiativeId(3))->rect, still.find(InitiativeId(3))->rect);
    look.gap = BoardGap{0, 2, {}, pixels(60)};
    EXPECT_EQ(boardPicture(board(), kWide, look).gap.y, still.top);
}

TEST(BoardPicture, ShowsNoCardOfAFoldedColumnOrLane) {
    BoardContent content = board();
    content.columns[1].isFolded = true;
    const BoardPicture folded = boardPicture(content, kWide);
    EXPECT_EQ(folded.find(InitiativeId(3)), nullptr);
    EXPECT_LT(folded.columns[1].width, pixels(60));
    content.lanes[0].name = "Now";
    content.lanes[0].isFolded = true;
    const BoardPicture lanes = boardPicture(content, kWide);
    EXPECT_TRUE(lanes.cards.empty());
    ASSERT_EQ(lanes.laneHeads.size(), 1U);
}

TEST(BoardPicture, LeavesRoomInALaneWithoutCardsToPutOneThere) {
    BoardContent content = board();
    content.lanes[0].name = "Now";
    content.lanes.push_back({});
    content.lanes[1].name = "Later";
    const BoardPicture picture = boardPicture(content, kWide);
    ASSERT_EQ(picture.lanes.size(), 2U);
    EXPECT_GT(picture.lanes[1].height, picture.laneHeads[1].height);
    EXPECT_GE(picture.lanes[1].y, picture.find(InitiativeId(2))->rect.bottom());
}

TEST(BoardPicture, PutsAFigureThatHasNoRoomIntoASecondLine) {
    const Length wide = boardPicture(board(), pixels(1900)).find(InitiativeId(1))->rect.height;
    const Length narrow = boardPicture(board(), kLeastBoardWidth).find(InitiativeId(1))->rect.height;
    EXPECT_EQ(narrow, wide + pixels(20));
}

TEST(BoardPicture, KeepsEveryTextInsideItsCard) {
    const BoardContent content = board();
    for (const Length width : {kLeastBoardWidth, pixels(1000), pixels(1300), pixels(1900)}) {
        const BoardPicture picture = boardPicture(content, width);
        for (const Group& group : picture.drawing.groups) {
            if (group.subject.kind != SubjectKind::Initiative)
                continue;
            const Rect& rect = picture.find(InitiativeId(group.subject.id))->rect;
            EXPECT_TRUE(rect.grownBy(pixels(1)).contains(group.bounds)) << width << ", " << group.subject.id;
        }
    }
}

} // namespace
} // namespace orgwright::drawing
