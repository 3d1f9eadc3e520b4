// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/position_commands.h"
#include "core/commands/scorecard_commands.h"
#include "core/rollup/locked_quarter.h"
#include "core/rollup/scorecard.h"
#include "tests/ui/window/window_desk.h"
#include "ui/dialogs/scorecard/decision_dialog.h"
#include "ui/dialogs/scorecard/measure_dialog.h"
#include "ui/scorecard/decisions/decision_model.h"
#include "ui/scorecard/decisions/decisions_page.h"
#include "ui/scorecard/evidence.h"
#include "ui/scorecard/review/review_page.h"
#include "ui/scorecard/row_links.h"
#include "ui/scorecard/scorecard_canvas.h"
#include "ui/scorecard/scorecard_page.h"
#include "ui/scorecard/side/link_row.h"
#include "ui/scorecard/side/measure_side.h"
#include "ui/scorecard/trends/heat_map.h"
#include "ui/scorecard/trends/trend_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr MeasureId kVelocity{5};
constexpr MeasureId kBench{8};
constexpr Quarter kDraft{2026 * 4 + 3};

/// The window with the scorecard of 2026 Q4 in front.
class ScorecardWindowTest : public WindowTest {
protected:
    ScorecardWindowTest() {
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        view().setQuarter(kDraft);
        QApplication::processEvents();
    }

    ScorecardView& view() { return page().workspace().scorecard; }
    ScorecardCanvas& tiles() { return page().scorecard().canvas(); }
    std::optional<Hundredths> value(MeasureId measure) { return view().card().find(measure)->value; }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &tiles(), key, with);
        QApplication::processEvents();
    }
    void trigger(ActionId id) {
        page().workspace().actions.trigger(id);
        QApplication::processEvents();
    }
    void inDialog(std::function<void(QDialog&)> act) {
        QTimer::singleShot(0, window.get(), [act = std::move(act)] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            act(*dialog);
        });
    }
    std::string saidAt(QWidget& part) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QString all;
        for (const QLabel* label : part.findChildren<QLabel*>()) {
            if (label->isVisible())
                all += label->text() + QLatin1Char('\n');
        }
        for (const QAbstractButton* button : part.findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                all += button->accessibleName() + QLatin1Char('\n');
        }
        return all.toStdString();
    }
};

TEST_F(ScorecardWindowTest, StandsInPlaceOfTheChartWithItsKeys) {
    EXPECT_TRUE(tiles().isVisible());
    EXPECT_TRUE(tiles().hasFocus());
    EXPECT_FALSE(canvas().isVisible());
    EXPECT_EQ(tiles().picture().tiles.size(), 9U);
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(canvas().isVisible());
    EXPECT_FALSE(tiles().isVisible());
}

TEST_F(ScorecardWindowTest, IsFilledInByKeysFromTileToTile) {
    key(Qt::Key_Right);
    EXPECT_EQ(view().measure(), MeasureId(1));
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    EXPECT_EQ(view().measure(), kVelocity);
    const std::int64_t before = steps();
    key(Qt::Key_4);
    EXPECT_EQ(value(kVelocity), 400);
    EXPECT_EQ(view().measure(), MeasureId(6)) << "goes on to the next";
    key(Qt::Key_5);
    EXPECT_EQ(steps(), before + 2);
    document().undo();
    document().undo();
    EXPECT_EQ(value(kVelocity), 200);
    view().selectMeasure(kVelocity);
    key(Qt::Key_Delete);
    EXPECT_FALSE(value(kVelocity));
}

TEST_F(ScorecardWindowTest, SaysOfTheSelectedMeasureWhatItRestsOn) {
    view().selectMeasure(kVelocity);
    QApplication::processEvents();
    const std::string said = saidAt(page().measureSide());
    EXPECT_THAT(said, HasSubstr("Decision velocity"));
    EXPECT_THAT(said, HasSubstr("Are important calls made without endless escalation?"));
    EXPECT_THAT(said, HasSubstr("Tariff engine, buy or build"));
    EXPECT_THAT(tiles().description(kVelocity).toStdString(), HasSubstr("Off target"));
    EXPECT_THAT(tiles().description(kVelocity).toStdString(), HasSubstr("Decided at the top"));
}

TEST_F(ScorecardWindowTest, LocksAQuarterAndRefusesToScoreItThen) {
    inDialog([](QDialog& dialog) { qobject_cast<Dialog*>(&dialog)->primary()->click(); });
    trigger(ActionId::LockQuarter);
    ASSERT_NE(lockOf(document().plan(), kDraft), nullptr) << refusal;
    view().selectMeasure(kVelocity);
    tiles().setFocus();
    key(Qt::Key_5);
    EXPECT_THAT(refusal, HasSubstr("2026Q4"));
    EXPECT_EQ(value(kVelocity), 200);
    EXPECT_FALSE(page().workspace().actions.action(ActionId::LockQuarter)->isEnabled());
    document().undo();
    EXPECT_EQ(lockOf(document().plan(), kDraft), nullptr);
}

TEST_F(ScorecardWindowTest, ALockedQuarterStaysWhileTheChartIsEdited) {
    view().setQuarter({kDraft.index - 1});
    const Scorecard before = view().card();
    ASSERT_TRUE(before.lock);
    ASSERT_TRUE(document().run(
        [&](Editor& editor) { return movePosition(editor, keyed("P-007"), {keyed("P-001")}); }));
    for (const Indicator& each : view().card().indicators) {
        const auto then = std::find_if(before.indicators.begin(), before.indicators.end(),
                                       [&](const Indicator& other) { return other.rule == each.rule; });
        EXPECT_EQ(each.value, then->value) << each.rule->id;
    }
}

TEST_F(ScorecardWindowTest, MakesASelectedPositionEvidenceAndLeadsBackToIt) {
    selection().select(keyed("P-011"));
    ASSERT_TRUE(selectedRow(page().workspace()));
    EXPECT_TRUE(useAsEvidence(*selectedRow(page().workspace()), kBench, page().workspace()));
    const auto pieces = evidenceFor(document().plan(), kBench, kDraft);
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_THAT(pieces.front()->name.str(), HasSubstr("Head of Billing"));
    selection().clear();
    followLink(RowRef(pieces.front()->subject, pieces.front()->row), page().workspace());
    EXPECT_EQ(selection().current(), keyed("P-011"));
    EXPECT_TRUE(canvas().isVisible());
}

TEST_F(ScorecardWindowTest, LogsADecisionFromTheDialog) {
    const std::size_t before = document().plan().rows<LoggedDecision>({}).size();
    inDialog([](QDialog& dialog) {
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("Who owns the price list"));
        dialog.accept();
    });
    trigger(ActionId::LogDecision);
    EXPECT_EQ(document().plan().rows<LoggedDecision>({}).size(), before + 1);
    EXPECT_EQ(page().scorecard().decisions().model().rowCount(), static_cast<int>(before) + 1);
}

TEST_F(ScorecardWindowTest, TheReviewCitesAndEachCitationLeads) {
    view().setPage(ScorecardView::Page::Review);
    QApplication::processEvents();
    const auto rows = page().scorecard().review().findChildren<LinkRow*>();
    ASSERT_GT(rows.size(), 5);
    for (LinkRow* row : rows) {
        if (row->text().contains(QLatin1String("Dependency health went from"))) {
            row->click();
            QApplication::processEvents();
            EXPECT_EQ(view().page(), ScorecardView::Page::Measures);
            EXPECT_EQ(view().measure(), MeasureId(6));
            return;
        }
    }
    ADD_FAILURE() << "the draft does not say what rose";
}

TEST_F(ScorecardWindowTest, ShowsTrendsAndTheHeatMapOfSevenQuarters) {
    view().setPage(ScorecardView::Page::Trends);
    QApplication::processEvents();
    int lines = 0;
    for (const TrendChart* chart : page().scorecard().findChildren<TrendChart*>()) {
        for (const TrendChart::Series& series : chart->series())
            lines += series.values.size() >= 6 ? 1 : 0;
    }
    EXPECT_GE(lines, 9);
    view().setPage(ScorecardView::Page::HeatMap);
    QApplication::processEvents();
    const auto* heat = page().scorecard().findChild<HeatMap*>();
    EXPECT_EQ(heat->content().quarters.size(), 7U);
    EXPECT_EQ(heat->content().rows.size(), 9U);
    EXPECT_TRUE(heat->exported(ExportFormat::Svg, QStringLiteral("Heat")).contains("<svg"));
}

TEST_F(ScorecardWindowTest, HidesWhoGaveAScoreAndWhatWasWrittenWhileNamesAreHidden) {
    view().selectMeasure(kVelocity);
    page().workspace().view.setDiscreet(true);
    QApplication::processEvents();
    const std::string said = saidAt(page().measureSide());
    EXPECT_THAT(said, Not(HasSubstr("Marit")));
    EXPECT_THAT(said, Not(HasSubstr("Oosterling")));
}

TEST_F(ScorecardWindowTest, SaysWhatToDoInAPlanWithNothingInIt) {
    IdSource ids(9);
    Document::create(folder.file("empty.orgplan"), emptyPlan());
    window->files().openPlan(QString::fromStdString(folder.file("empty.orgplan")));
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_EQ(page().scorecard().canvas().picture().tiles.size(), 9U);
    for (const auto each : {ScorecardView::Page::Trends, ScorecardView::Page::HeatMap,
                            ScorecardView::Page::DecisionLog, ScorecardView::Page::Review}) {
        page().workspace().scorecard.setPage(each);
        QApplication::processEvents();
    }
    page().workspace().scorecard.setPage(ScorecardView::Page::DecisionLog);
    QApplication::processEvents();
    EXPECT_THAT(saidAt(page().scorecard().decisions()), HasSubstr("No decision is logged yet"));
}

} // namespace
} // namespace orgwright::test
