// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/side_by_side.h"

#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "tests/support/desk.h"
#include "ui/canvas/org_canvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tag.h"

#include <QApplication>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Two halves of a window: the baseline, and an option in which Quotes moves and Filing closes.
class SideBySideTest : public ::testing::Test {
protected:
    SideBySideTest() {
        Theme::instance().setMotionReduced(true);
        PlanDocument& document = desk.document();
        document.setScenario(
            *document.run([](Editor& editor) { return addScenario(editor, kBaseline, "Option"); }));
        document.run([&](Editor& editor) { return movePosition(editor, quotes, {customs}); });
        document.run([&](Editor& editor) { return deletePosition(editor, filing, ReportsGo::ToManager); });
        document.markChangesFrom(kBaseline);
        show(main, 700, 700);
        show(both, 700, 700);
        main.setZoom(2.5); // larger than the view, so that nothing centres it
    }

    OrgCanvas& before() { return both.canvas(); }
    QPointF placeOf(const OrgCanvas& canvas, PositionId card) const {
        return canvas.cardOnScreen(card).center();
    }
    void expectTogether(PositionId card) {
        EXPECT_EQ(main.camera().zoom(), before().camera().zoom());
        EXPECT_NEAR(placeOf(main, card).x(), placeOf(before(), card).x(), 1.5);
        EXPECT_NEAR(placeOf(main, card).y(), placeOf(before(), card).y(), 1.5);
    }

    Desk desk;
    const PositionId quotes = desk.titled("EM, Quotes");
    const PositionId filing = desk.titled("EM, Filing");
    const PositionId customs = desk.titled("Director, Customs");
    const PositionId booking = desk.titled("Director, Booking");
    OrgCanvas main{desk.workspace()};
    SideBySide both{desk.workspace(), main};
};

TEST_F(SideBySideTest, ShowsTheBaselineWithoutMarks) {
    EXPECT_NE(before().chart().find(filing), drawing::kNoNode);
    EXPECT_EQ(before().chart().parent(before().chart().find(quotes)), before().chart().find(booking));
    EXPECT_FALSE(before().chart().options().changes);
    EXPECT_TRUE(before().workspace().document.isReadOnly());
}

TEST_F(SideBySideTest, WhatIsSelectedInOneIsSelectedInBothAtTheSamePlace) {
    desk.selection().select(quotes);
    main.reveal(quotes);
    EXPECT_THAT(both.selection().positions(), ElementsAre(quotes));
    expectTogether(quotes);
    both.selection().select(booking);
    EXPECT_THAT(desk.selection().positions(), ElementsAre(booking));
    before().reveal(booking);
    expectTogether(booking);
}

TEST_F(SideBySideTest, ZoomAndPlaceFollowBothWays) {
    main.reveal(customs);
    before().setZoom(3.0);
    expectTogether(customs);
    main.setZoom(2.0);
    expectTogether(customs);
}

TEST_F(SideBySideTest, WhatIsClosedIsShownAndNotSelected) {
    both.selection().select(filing);
    EXPECT_THAT(desk.selection().positions(), IsEmpty());
    EXPECT_EQ(main.closedChosen(), filing);
    expectTogether(filing);
}

TEST_F(SideBySideTest, FoldsInBoth) {
    before().foldBelow(2);
    EXPECT_EQ(main.chart().find(quotes), drawing::kNoNode);
    EXPECT_EQ(before().chart().find(quotes), drawing::kNoNode);
}

TEST_F(SideBySideTest, HasTheTopsLevelAsLongAsTheyAreInSight) {
    const PositionId top = before().chart().id(0);
    main.fit();
    desk.selection().select(quotes);
    EXPECT_NEAR(placeOf(main, top).y(), placeOf(before(), top).y(), 1.5);
    EXPECT_EQ(main.camera().zoom(), before().camera().zoom());
}

TEST_F(SideBySideTest, SaysWhichHalfIsWhich) {
    const auto names = [](const QWidget& canvas) {
        QStringList found;
        for (const Tag* each : canvas.findChildren<Tag*>()) {
            if (each->isVisible())
                found += each->text();
        }
        return found;
    };
    EXPECT_EQ(names(before()), QStringList{QStringLiteral("Baseline")});
    EXPECT_EQ(names(main), QStringList{QStringLiteral("Option")});
    both.hide();
    EXPECT_EQ(names(main), QStringList{});
}

TEST_F(SideBySideTest, GivesTheMainChartItsZoomBack) {
    both.hide();
    main.setZoom(2.0);
    const auto fromMiddle = [&] {
        return placeOf(main, quotes) - QRectF(main.viewport()->rect()).center(); // scroll bars come and go
    };
    const QPointF place = fromMiddle();
    both.show();
    main.resize(350, 700);
    main.setZoom(1.3);
    both.hide();
    main.resize(700, 700);
    QApplication::processEvents();
    EXPECT_DOUBLE_EQ(main.camera().zoom(), 2.0);
    EXPECT_NEAR(fromMiddle().x(), place.x(), 1.5);
    EXPECT_NEAR(fromMiddle().y(), place.y(), 1.5);
}

TEST_F(SideBySideTest, FollowsAnEdit) {
    desk.document().run([&](Editor& editor) { return movePosition(editor, booking, {customs}); });
    EXPECT_EQ(main.chart().parent(main.chart().find(booking)), main.chart().find(customs));
    EXPECT_NE(before().chart().parent(before().chart().find(booking)), before().chart().find(customs));
}

TEST_F(SideBySideTest, WhileItIsHiddenNothingFollows) {
    both.hide();
    desk.selection().select(quotes);
    EXPECT_THAT(both.selection().positions(), IsEmpty());
    EXPECT_FALSE(before().workspace().document.isShowingPicture());
}

} // namespace
} // namespace orgwright::test
