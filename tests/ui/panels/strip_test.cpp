// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/strip/impact_strip.h"

#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "tests/support/desk.h"
#include "ui/panels/strip/explanation.h"
#include "ui/panels/strip/measure_popover.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/label.h"

#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class StripTest : public testing::Test {
protected:
    StripTest() { show(strip, 1800, 60); }

    Figure* figure(const QString& caption) {
        for (Figure* each : strip.findChildren<Figure*>()) {
            if (each->accessibleName() == caption && each->isVisible())
                return each;
        }
        return nullptr;
    }
    std::string text(const QString& caption) {
        Figure* each = figure(caption);
        return each ? each->accessibleDescription().toStdString() : "not shown";
    }
    void drag() {
        const PositionId ana = desk.titled("Director, Customs");
        BranchTotals before = desk.document().branch(ana);
        BranchTotals after = before;
        after.people += 10;
        Measures all = desk.document().measures();
        all.open = 99;
        desk.drop().show(QStringLiteral("Quotes to Customs"),
                         {{ana, QStringLiteral("Customs"), before, after, 4, 3}}, all);
        QApplication::processEvents();
    }

    /// An option in which there is one open seat more than in the baseline.
    void decideOnAnOption() {
        const auto option =
            desk.document().run([](Editor& editor) { return addScenario(editor, kBaseline, "Option B"); });
        desk.document().setScenario(*option);
        Position row;
        row.title = "EM, New";
        row.state = SeatState::Open;
        row.fte = kWhole;
        row.cost = {100'000'00};
        desk.add(row, desk.titled("Director, Customs"));
        QApplication::processEvents();
    }
    std::string words(QWidget& in) {
        std::string all;
        for (const Label* label : in.findChildren<Label*>()) {
            if (!label->isHidden())
                all += label->text().toStdString() + "; ";
        }
        return all;
    }

    Desk desk;
    ImpactStrip strip{desk.workspace()};
};

TEST_F(StripTest, TellsTheDifferenceSinceThePlanWasOpened) {
    EXPECT_EQ(text(QStringLiteral("Open")), "1, ±0");
    Position row;
    row.title = "EM, New";
    row.state = SeatState::Open;
    desk.add(row, desk.titled("Director, Customs"));
    EXPECT_EQ(text(QStringLiteral("Open")), "2, +1");
    desk.document().undo();
    EXPECT_EQ(text(QStringLiteral("Open")), "1, ±0");
}

TEST_F(StripTest, ShowsInADragWhatTheDropWouldDo) {
    drag();
    EXPECT_EQ(text(QStringLiteral("If you drop here")), "Quotes to Customs");
    EXPECT_EQ(text(QStringLiteral("Customs, people")), "2, 12, +10");
    EXPECT_THAT(text(QStringLiteral("Customs, span")), HasSubstr("under 4"));
    EXPECT_THAT(text(QStringLiteral("Open")), StartsWith("99"));
    desk.drop().end();
    EXPECT_EQ(figure(QStringLiteral("If you drop here")), nullptr);
    EXPECT_THAT(text(QStringLiteral("Open")), StartsWith("1,"));
}

TEST_F(StripTest, KeepsItsCellsInPlaceWithinADrag) {
    drag();
    const QRect before = figure(QStringLiteral("Customs, people"))->geometry();
    const PositionId ana = desk.titled("Director, Customs");
    const BranchTotals none = desk.document().branch(ana);
    desk.drop().show(QStringLiteral("Q"), {{ana, QStringLiteral("Customs"), none, none, 4, 4}},
                     desk.document().measures());
    QApplication::processEvents();
    EXPECT_EQ(figure(QStringLiteral("Customs, people"))->geometry(), before);
}

TEST_F(StripTest, LeavesOutFromTheEndWhatDoesNotFit) {
    strip.resize(500, 56);
    QApplication::processEvents();
    EXPECT_NE(figure(QStringLiteral("Headcount")), nullptr);
    EXPECT_EQ(figure(QStringLiteral("Planned")), nullptr);
    for (const Figure* each : strip.findChildren<Figure*>()) {
        if (each->isVisible()) {
            EXPECT_LE(each->geometry().right(), strip.width());
            EXPECT_GE(each->width(), each->sizeHint().width());
        }
    }
}

TEST_F(StripTest, ExplainsAFigureAndGoesToWhatStandsBehindIt) {
    QSignalSpy explained(&strip, &ImpactStrip::explain);
    PositionId found;
    QObject::connect(&strip, &ImpactStrip::found, [&](PositionId id) { found = id; });
    figure(QStringLiteral("Open"))->click();
    EXPECT_EQ(explained.count(), 1);
    ASSERT_NE(strip.explanation(), nullptr);
    strip.explanation()->findChild<QAbstractButton*>()->click();
    EXPECT_EQ(found, desk.titled("EM, Filing"));
    EXPECT_EQ(desk.selection().current(), found);
}

TEST_F(StripTest, HidesCostWithTheNames) {
    desk.hideEverything();
    EXPECT_EQ(text(QStringLiteral("Cost")), "Hidden");
    figure(QStringLiteral("Cost"))->click();
    EXPECT_THAT(words(*strip.explanation()), Not(HasSubstr("difference")));
}

TEST_F(StripTest, TellsHowAScenarioDiffersFromTheBaseline) {
    EXPECT_THAT(words(strip), HasSubstr("since opened"));
    decideOnAnOption();
    EXPECT_THAT(words(strip), HasSubstr("against Baseline"));
    EXPECT_EQ(text(QStringLiteral("Open")), "2, +1");
    EXPECT_THAT(text(QStringLiteral("FTE")), EndsWith(", +1.0"));
    desk.document().setScenario(kBaseline);
    QApplication::processEvents();
    EXPECT_THAT(words(strip), HasSubstr("since opened"));
    EXPECT_EQ(text(QStringLiteral("Open")), "1, ±0");
}

TEST_F(StripTest, FollowsTheBaselineWhileAScenarioIsShown) {
    decideOnAnOption();
    ASSERT_TRUE(desk.document().shared()->execute(kBaseline, [&](Editor& editor) {
        return deletePosition(editor, desk.titled("EM, Filing"), ReportsGo::ToManager);
    }));
    EXPECT_EQ(text(QStringLiteral("Open")), "1, +1"); // gone in both
}

TEST_F(StripTest, KeepsItsCellsInPlaceFromScenarioToScenario) {
    decideOnAnOption();
    const QRect cost = figure(QStringLiteral("Cost"))->geometry();
    const QSize open = figure(QStringLiteral("Open"))->size();
    desk.document().setScenario(kBaseline);
    QApplication::processEvents();
    EXPECT_EQ(figure(QStringLiteral("Cost"))->width(), cost.width());
    EXPECT_EQ(figure(QStringLiteral("Open"))->size(), open);
}

TEST_F(StripTest, TellsInADragTheDifferenceFromWhatStandsNow) {
    decideOnAnOption();
    drag();
    EXPECT_EQ(text(QStringLiteral("Open")), "99, +97");
    EXPECT_THAT(words(strip), HasSubstr("against now"));
    desk.drop().end();
    EXPECT_EQ(text(QStringLiteral("Open")), "2, +1");
}

TEST_F(StripTest, ExplainsAFigureOfAScenarioWithBothValues) {
    decideOnAnOption();
    figure(QStringLiteral("Open"))->click();
    EXPECT_THAT(words(*strip.explanation()), HasSubstr("Option B: 2, Baseline: 1, difference: +1"));
}

class ExplanationTest : public testing::Test {
protected:
    Explanation of(StripFigure measure, bool isHiding = false) {
        return explanationOf(measure, {desk.plan(), kBaseline, desk.document().totals(), hues.colours(),
                                       *dateOf(2026, 11, 24), isHiding});
    }
    Desk desk;
    TeamHues hues{desk.workspace()};
};

TEST_F(ExplanationTest, ListsManagersByTheirSpan) {
    const Explanation spans = of(StripFigure::LargestSpan);
    ASSERT_EQ(spans.rows.size(), 3U);
    for (const ExplanationRow& row : spans.rows) {
        EXPECT_EQ(row.figure, QStringLiteral("2"));
        EXPECT_TRUE(row.isWarned);
    }
}

TEST_F(ExplanationTest, TellsHowLongSeatsAreOpen) {
    const Explanation open = of(StripFigure::Open);
    ASSERT_EQ(open.rows.size(), 1U);
    EXPECT_EQ(open.rows[0].position, desk.titled("EM, Filing"));
    EXPECT_EQ(open.rows[0].figure.toStdString(), "84 days");
}

TEST_F(ExplanationTest, SplitsHeadcountByTeamWithoutLosingAnybody) {
    int people = 0;
    for (const ExplanationRow& row : of(StripFigure::Headcount).rows)
        people += row.figure.toInt();
    EXPECT_EQ(people, desk.document().measures().headcount);
}

TEST_F(ExplanationTest, FindsTheDeepestPositions) {
    const Explanation layers = of(StripFigure::Layers);
    EXPECT_EQ(layers.rows.size(), 4U);
}

TEST_F(ExplanationTest, TellsNoAmountWhileTheyAreHidden) {
    EXPECT_TRUE(of(StripFigure::Cost, true).rows.empty());
}

} // namespace
} // namespace orgwright::test
