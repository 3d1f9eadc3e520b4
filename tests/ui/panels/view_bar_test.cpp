// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chart/view_bar.h"

#include "tests/support/desk.h"
#include "ui/panels/chart/legend_bar.h"
#include "ui/widgets/drop_button.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

class ViewBarTest : public testing::Test {
protected:
    ViewBarTest() { show(bar, 1300, 44); }

    /// Opens the menu of the button whose text begins so, and triggers an entry.
    void pick(const QString& button, const QString& entry) {
        for (auto* each : bar.findChildren<DropButton*>()) {
            if (!each->text().startsWith(button))
                continue;
            each->click();
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            for (QAction* action : menu->actions()) {
                if (action->text() == entry)
                    action->trigger();
            }
            menu->close();
        }
    }
    std::vector<LegendEntry> entries(int count) {
        std::vector<LegendEntry> made;
        for (int i = 0; i < count; ++i)
            made.push_back({QStringLiteral("Area %1").arg(i), i % 8 + 1, false, desk.team("Booking")});
        return made;
    }

    Desk desk;
    ViewBar bar{desk.workspace()};
};

TEST_F(ViewBarTest, ColoursTheChartBySomethingElse) {
    pick(QStringLiteral("Colour"), QStringLiteral("Location"));
    EXPECT_EQ(desk.view().colourBy(), drawing::ColourBy::Location);
}

TEST_F(ViewBarTest, OffersOnlyAsManyLevelsAsThereAre) {
    pick(QStringLiteral("Levels"), QStringLiteral("9 levels"));
    EXPECT_EQ(desk.view().levels(), 0);
    pick(QStringLiteral("Levels"), QStringLiteral("2 levels"));
    EXPECT_EQ(desk.view().levels(), 2);
}

TEST_F(ViewBarTest, ChoosesWhatCardsShow) {
    pick(QStringLiteral("Show"), QStringLiteral("Compact"));
    pick(QStringLiteral("Show"), QStringLiteral("Team frames"));
    EXPECT_EQ(desk.view().density(), drawing::Density::Compact);
    EXPECT_FALSE(desk.view().hasFrames());
}

TEST_F(ViewBarTest, SwitchesToTeams) {
    auto* boxes = bar.findChild<SegmentedControl*>();
    QTest::mouseClick(boxes->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    EXPECT_EQ(desk.view().boxes(), ChartView::Boxes::Teams);
    desk.view().setBoxes(ChartView::Boxes::Positions);
    EXPECT_EQ(boxes->current(), 0);
}

TEST_F(ViewBarTest, FiltersWhileOneTypes) {
    bar.focusFilter();
    auto* field = bar.findChild<QLineEdit*>();
    EXPECT_TRUE(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("customs"));
    EXPECT_EQ(desk.view().filter(), QStringLiteral("customs"));
    desk.view().setFilter({});
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(ViewBarTest, CountsTheColoursItHasNoRoomFor) {
    auto* legend = bar.findChild<LegendBar*>();
    bar.setLegend(entries(3));
    QApplication::processEvents();
    EXPECT_EQ(legend->shownCount(), 3);
    bar.setLegend(entries(40));
    QApplication::processEvents();
    EXPECT_GT(legend->shownCount(), 3);
    EXPECT_LT(legend->shownCount(), 40);
}

TEST_F(ViewBarTest, SelectsATeamFromTheLegend) {
    bar.setLegend(entries(1));
    QApplication::processEvents();
    auto* legend = bar.findChild<LegendBar*>();
    QTest::mouseClick(legend, Qt::LeftButton, {}, QPoint(legend->width() - 10, legend->height() / 2));
    EXPECT_EQ(desk.selection().team(), desk.team("Booking"));
}

} // namespace
} // namespace orgwright::test
