// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/team_chart.h"
#include "tests/ui/window/window_desk.h"
#include "ui/canvas/team_canvas.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/widgets/toast_host.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// The window with the teams as boxes.
class TeamViewTest : public WindowTest {
protected:
    TeamViewTest() {
        page().workspace().view.setBoxes(ChartView::Boxes::Teams);
        QApplication::processEvents();
    }

    TeamCanvas& teams() { return page().teamCanvas(); }
    TeamId named(std::string_view name) {
        for (const Team& row : document().org().teams()) {
            if (row.name == name)
                return row.id;
        }
        ADD_FAILURE() << "no team is called " << name;
        return {};
    }
    void key(Qt::Key key) {
        QTest::keyClick(&teams(), key);
        QApplication::processEvents();
    }
    void trigger(ActionId id) {
        page().workspace().actions.trigger(id);
        QApplication::processEvents();
    }
};

TEST_F(TeamViewTest, ShowsEveryTeamInPlaceOfThePositions) {
    EXPECT_TRUE(teams().isVisible());
    EXPECT_FALSE(canvas().isVisible());
    EXPECT_EQ(static_cast<std::size_t>(teams().chart().size()), document().org().teams().size());
    page().workspace().view.setBoxes(ChartView::Boxes::Positions);
    EXPECT_TRUE(canvas().isVisible());
    EXPECT_FALSE(teams().isVisible());
}

TEST_F(TeamViewTest, ZoomsWhatIsShown) {
    const double before = canvas().camera().zoom();
    trigger(ActionId::ActualSize);
    EXPECT_DOUBLE_EQ(teams().camera().zoom(), 1.0);
    trigger(ActionId::ZoomIn);
    EXPECT_DOUBLE_EQ(teams().camera().zoom(), 1.2);
    EXPECT_DOUBLE_EQ(canvas().camera().zoom(), before);
}

TEST_F(TeamViewTest, GoesBackToThePositionsForAPositionThatWasFound) {
    Q_EMIT page().inspector().found(keyed("P-028"));
    EXPECT_TRUE(canvas().isVisible());
    EXPECT_EQ(selection().current(), keyed("P-028"));
}

TEST_F(TeamViewTest, InsertAddsAPartToTheSelectedTeamAndAsksForItsName) {
    const TeamId platform = named("Platform");
    selection().selectTeam(platform);
    const std::size_t before = document().org().parts(platform).size();
    key(Qt::Key_Insert);
    ASSERT_EQ(document().org().parts(platform).size(), before + 1);
    EXPECT_EQ(selection().team(), document().org().parts(platform).back().id);
    EXPECT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
}

TEST_F(TeamViewTest, DeleteTakesTheTeamOutAndOffersToUndoThat) {
    selection().selectTeam(named("Metering"));
    const std::size_t before = document().org().teams().size();
    key(Qt::Key_Delete);
    EXPECT_EQ(document().org().teams().size(), before - 1);
    ASSERT_NE(page().toasts().current(), nullptr);
    document().undo();
    EXPECT_EQ(document().org().teams().size(), before);
}

TEST_F(TeamViewTest, CopiesTheChartOfTeamsAsPicture) {
    trigger(ActionId::CopyPicture);
    const QByteArray svg = QApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
    EXPECT_THAT(svg.toStdString(), HasSubstr("Applied AI"));
    EXPECT_THAT(svg.toStdString(), Not(HasSubstr("Head of Billing")));
}

TEST_F(TeamViewTest, FoldsTheTeamsAndNotThePositions) {
    trigger(ActionId::UnfoldAll);
    const std::int32_t positions = canvas().chart().size();
    teams().foldBelow(1);
    EXPECT_LT(static_cast<std::size_t>(teams().chart().size()), document().org().teams().size());
    EXPECT_EQ(canvas().chart().size(), positions);
}

} // namespace
} // namespace orgwright::test
