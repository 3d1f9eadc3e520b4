// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/portfolio_commands.h"
#include "tests/ui/window/window_desk.h"
#include "ui/dialogs/portfolio/stance_dialog.h"
#include "ui/portfolio/board/board_page.h"
#include "ui/portfolio/board/quick_add.h"
#include "ui/portfolio/portfolio_bar.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast_host.h"
#include "ui/window/top_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;

/// The window with the portfolio in front.
class PortfolioWindowTest : public WindowTest {
protected:
    PortfolioWindowTest() {
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        QApplication::processEvents();
    }

    BoardCanvas& board() { return page().portfolio().board().canvas(); }
    InitiativeId named(std::string_view name) {
        for (const Initiative& row : document().org().initiatives()) {
            if (row.name == name)
                return row.id;
        }
        ADD_FAILURE() << "no bet is called " << name;
        return {};
    }
    const Initiative& bet(InitiativeId id) { return *document().org().find(id); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &board(), key, with);
        QApplication::processEvents();
    }
    void trigger(ActionId id) {
        page().workspace().actions.trigger(id);
        QApplication::processEvents();
    }
    /// What is done in the dialog that opens next.
    void inDialog(std::function<void(QDialog&)> act) {
        QTimer::singleShot(0, window.get(), [act = std::move(act)] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            act(*dialog);
        });
    }
};

TEST_F(PortfolioWindowTest, ShowsTheBoardInPlaceOfTheChartAndGivesItTheKeys) {
    EXPECT_TRUE(board().isVisible());
    EXPECT_FALSE(canvas().isVisible());
    EXPECT_TRUE(board().hasFocus());
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(canvas().isVisible());
    EXPECT_FALSE(board().isVisible());
}

TEST_F(PortfolioWindowTest, AddsABetByTheMenuFromTheChartAndTakesItBack) {
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    const std::size_t before = document().org().initiatives().size();
    trigger(ActionId::AddInitiative);
    EXPECT_TRUE(board().isVisible());
    auto* field = qobject_cast<QuickAdd*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("Meters that call home"));
    key(Qt::Key_Return);
    EXPECT_EQ(document().org().initiatives().size(), before + 1);
    EXPECT_EQ(selection().initiative(), named("Meters that call home"));
    key(Qt::Key_Escape);
    trigger(ActionId::Undo);
    EXPECT_EQ(document().org().initiatives().size(), before);
}

TEST_F(PortfolioWindowTest, EnterOpensTheInspectorAtTheNameOfTheBet) {
    selection().selectInitiative(named("A change a day"));
    key(Qt::Key_Return);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->text().toStdString(), "A change a day");
}

TEST_F(PortfolioWindowTest, DeleteTakesTheBetOutAndOffersToUndoThat) {
    const std::size_t before = document().org().initiatives().size();
    selection().selectInitiative(named("A change a day"));
    key(Qt::Key_Delete);
    EXPECT_EQ(document().org().initiatives().size(), before - 1);
    EXPECT_EQ(selection().initiative(), named("Out of the second region"));
    ASSERT_NE(page().toasts().current(), nullptr);
    document().undo();
    EXPECT_EQ(document().org().initiatives().size(), before);
}

TEST_F(PortfolioWindowTest, AsksForTheReasonWhenACardGoesToTheLaneOfADecision) {
    const InitiativeId wanted = named("Heat pumps in the app");
    page().workspace().portfolio.setLanes(PortfolioView::Lanes::Stance);
    selection().selectInitiative(wanted);
    ASSERT_EQ(bet(wanted).stance, Stance::None);
    const std::int64_t before = steps();
    inDialog([](QDialog& dialog) { dialog.reject(); });
    key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(bet(wanted).stance, Stance::None);
    EXPECT_EQ(steps(), before);
    inDialog([](QDialog& dialog) {
        EXPECT_NE(qobject_cast<StanceDialog*>(&dialog), nullptr);
        dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("nobody asked for it"));
        dialog.accept();
    });
    key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(bet(wanted).stance, Stance::Stop);
    EXPECT_EQ(bet(wanted).stanceReason, "nobody asked for it");
}

TEST_F(PortfolioWindowTest, FShowsOnlyWhatIsTypedAndEnterLeadsBackToTheCards) {
    key(Qt::Key_F);
    auto* filter = qobject_cast<SearchField*>(QApplication::focusWidget());
    ASSERT_NE(filter, nullptr);
    QTest::keyClicks(filter, QStringLiteral("solar"));
    EXPECT_EQ(board().picture().cards.size(), 1U);
    key(Qt::Key_Return);
    EXPECT_TRUE(board().hasFocus());
    key(Qt::Key_Down);
    EXPECT_EQ(bet(selection().initiative()).name, "Solar shared by neighbours");
}

TEST_F(PortfolioWindowTest, ShowsTheBetsOfTheScenarioThatIsSwitchedTo) {
    const std::vector<drawing::BoardPlace> before = board().picture().cards;
    ScenarioId option;
    for (const Scenario& row : document().plan().scenarios()) {
        if (row.id != kBaseline)
            option = row.id;
    }
    document().setScenario(option);
    const InitiativeId first = before.front().id;
    document().run([&](Editor& editor) { return deleteInitiative(editor, first); });
    EXPECT_EQ(board().picture().find(first), nullptr);
    document().setScenario(kBaseline);
    EXPECT_NE(board().picture().find(first), nullptr);
    EXPECT_EQ(board().picture().cards.size(), before.size());
}

TEST_F(PortfolioWindowTest, F5FillsTheScreenWithTheBoardAndEscapeLeaves) {
    const double before = board().pixelsToScreen();
    key(Qt::Key_F5);
    EXPECT_TRUE(window->isFullScreen());
    EXPECT_TRUE(page().portfolio().isInRoom());
    EXPECT_GT(board().pixelsToScreen(), before);
    EXPECT_FALSE(page().topBar().isVisibleTo(&page()));
    key(Qt::Key_Escape);
    EXPECT_FALSE(window->isFullScreen());
    EXPECT_DOUBLE_EQ(board().pixelsToScreen(), before);
}

TEST_F(PortfolioWindowTest, ASearchThatIsLeftGivesTheKeysBackToTheBoard) {
    trigger(ActionId::Palette);
    ASSERT_FALSE(board().hasFocus());
    key(Qt::Key_Escape);
    EXPECT_TRUE(board().hasFocus());
}

TEST_F(PortfolioWindowTest, LooksAtTheBoardAsLastTime) {
    PortfolioView& view = page().workspace().portfolio;
    view.setLanes(PortfolioView::Lanes::Horizon);
    view.setOrder(PortfolioView::Order::Confidence);
    view.setOf(PortfolioView::Of::Cost);
    view.setFolded(Bucket::Enabler, true);
    const QByteArray kept = page().viewState();
    view.setLanes(PortfolioView::Lanes::None);
    view.setOrder(PortfolioView::Order::Own);
    view.setOf(PortfolioView::Of::Fte);
    view.setFolded(Bucket::Enabler, false);
    page().restoreView(kept);
    EXPECT_EQ(view.lanes(), PortfolioView::Lanes::Horizon);
    EXPECT_EQ(view.order(), PortfolioView::Order::Confidence);
    EXPECT_EQ(view.of(), PortfolioView::Of::Cost);
    EXPECT_TRUE(view.isFolded(Bucket::Enabler));
    EXPECT_FALSE(view.isFolded(Bucket::Core));
    page().restoreView(R"({"portfolio":{"lanes":99,"order":-4,"of":"x","folded":7}})");
    EXPECT_EQ(view.lanes(), PortfolioView::Lanes::Horizon);
}

TEST_F(PortfolioWindowTest, ADecisionSaysHowManyPeopleItFrees) {
    const InitiativeId stopped = named("A change a day");
    StanceDialog dialog(Stance::Stop, stopped, page().workspace());
    QString said;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said += label->text() + QLatin1Char('\n');
    EXPECT_THAT(said.toStdString(), HasSubstr("Frees "));
    EXPECT_THAT(said.toStdString(), HasSubstr(" FTE ("));
}

TEST_F(PortfolioWindowTest, ZoomsTheBoardAndNotTheChart) {
    const double chart = canvas().camera().zoom();
    const double before = board().zoom();
    trigger(ActionId::ZoomIn);
    EXPECT_GT(board().zoom(), before);
    trigger(ActionId::ActualSize);
    EXPECT_DOUBLE_EQ(board().zoom(), before);
    EXPECT_DOUBLE_EQ(canvas().camera().zoom(), chart);
}

} // namespace
} // namespace orgwright::test
