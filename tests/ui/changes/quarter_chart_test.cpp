// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/quarters/quarter_chart.h"

#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "tests/support/desk.h"
#include "ui/changes/quarters/quarter_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

/// A point with so many people and so much cost in thousands.
QuarterFigures point(int quarter, std::int64_t people, std::int64_t thousands) {
    QuarterFigures figures;
    if (quarter > 0)
        figures.quarter = *quarterOf(2027 + (quarter - 1) / 4, (quarter - 1) % 4 + 1);
    figures.measures.headcount = people;
    figures.measures.costMinor = thousands * 1000'00;
    return figures;
}

QuarterPoints somePoints() {
    return {{point(0, 110, 14'200), point(1, 112, 14'450), point(2, 118, 14'900), point(3, 104, 13'100)},
            Settings{},
            false};
}

std::string words(const QWidget& in) {
    std::string all;
    for (const Label* label : in.findChildren<Label*>())
        all += label->text().toStdString() + "; ";
    return all;
}

/// How many pixels of the picture are nearly of this colour.
int countOf(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            count += std::abs(at.red() - colour.red()) + std::abs(at.green() - colour.green()) +
                         std::abs(at.blue() - colour.blue()) <
                     12;
        }
    }
    return count;
}

TEST(QuarterChart, TellsEveryFigureInWords) {
    QuarterChart chart;
    chart.show(somePoints());
    EXPECT_THAT(quarterLines(chart.points()),
                ElementsAre(QStringLiteral("Baseline: 110 people, €\u00A014.2\u00A0M"),
                            QStringLiteral("2027\u00A0Q1: 112 people, €\u00A014.4\u00A0M"),
                            QStringLiteral("2027\u00A0Q2: 118 people, €\u00A014.9\u00A0M"),
                            QStringLiteral("2027\u00A0Q3: 104 people, €\u00A013.1\u00A0M")));
    EXPECT_THAT(chart.accessibleDescription().toStdString(), HasSubstr("Q3: 104 people"));
}

TEST(QuarterChart, TellsNoCostWhilePayIsHidden) {
    QuarterPoints points = somePoints();
    points.isHidingPay = true;
    QuarterChart chart;
    chart.show(points);
    EXPECT_FALSE(chart.hasCost());
    EXPECT_THAT(chart.accessibleDescription().toStdString(), Not(HasSubstr("€")));
    EXPECT_THAT(quarterTable(points).toStdString(), Not(HasSubstr("Cost")));
}

TEST(QuarterChart, GivesItsFiguresToASpreadsheet) {
    EXPECT_THAT(quarterTable(somePoints()).toStdString(),
                StartsWith("Quarter\tHeadcount\tCost a year\nBaseline\t110\t14,200,000.00\n"));
}

TEST(QuarterChart, StandsInTheColoursOfTheTheme) {
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::instance().setMode(mode);
        QuarterChart chart;
        chart.show(somePoints());
        chart.resize(800, 400);
        static_cast<QWidget&>(chart).show();
        QApplication::processEvents();
        const QImage image = chart.grab().toImage();
        EXPECT_GT(countOf(image, colours().line), 10'000);   // the columns
        EXPECT_GT(countOf(image, colours().panel), 100'000); // the ground
        EXPECT_GT(countOf(image, colours().ink), 500);       // the line, the figures
        const QString folder = qEnvironmentVariable("ORGWRIGHT_SHOTS");
        if (!folder.isEmpty())
            image.save(folder + (mode == ThemeMode::Dark ? QStringLiteral("/quarters-dark.png")
                                                         : QStringLiteral("/quarters-light.png")));
    }
    Theme::instance().setMode(ThemeMode::System);
}

TEST(QuarterChart, IsAPictureOnPaperWhateverTheTheme) {
    Theme::instance().setMode(ThemeMode::Dark);
    const QImage dark = QImage::fromData(quarterPicture(ExportFormat::Png, somePoints(), {}));
    EXPECT_GT(countOf(dark, Qt::white), dark.width() * dark.height() / 2);
    EXPECT_THAT(quarterPicture(ExportFormat::Svg, somePoints(), {}).toStdString(), HasSubstr("<svg"));
    EXPECT_THAT(quarterPicture(ExportFormat::Pdf, somePoints(), QStringLiteral("By quarter")).toStdString(),
                StartsWith("%PDF"));
    EXPECT_EQ(quarterPicture(ExportFormat::Pdf, somePoints(), {}),
              quarterPicture(ExportFormat::Pdf, somePoints(), {}));
    Theme::instance().setMode(ThemeMode::System);
    const QString folder = qEnvironmentVariable("ORGWRIGHT_SHOTS");
    if (!folder.isEmpty())
        dark.save(folder + QStringLiteral("/quarters-paper.png"));
}

class QuarterDialogTest : public ::testing::Test {
protected:
    QuarterDialogTest() {
        option =
            *desk.document().run([](Editor& editor) { return addScenario(editor, kBaseline, "Option A"); });
        desk.document().setScenario(option);
    }
    void closeInQuarter(std::string_view title, int quarter) {
        const PositionId seat = desk.titled(title);
        DecisionNotes notes;
        notes.quarter = quarterOf(2027, quarter);
        ASSERT_TRUE(desk.document().run(
            [&](Editor& editor) { return deletePosition(editor, seat, ReportsGo::ToManager); }));
        ASSERT_TRUE(desk.document().run([&](Editor& editor) {
            return describeDecisions(editor, {{Kind::Position, seat.value(), Aspect::Presence}}, notes);
        }));
    }
    Desk desk;
    ScenarioId option;
};

TEST_F(QuarterDialogTest, SaysWhatToDoWhereNothingIsPlannedInTime) {
    QuarterDialog dialog(desk.workspace());
    EXPECT_EQ(dialog.chart(), nullptr);
    EXPECT_THAT(words(dialog), HasSubstr("Nothing is planned in time yet."));
    desk.document().setScenario(kBaseline);
    EXPECT_THAT(words(QuarterDialog(desk.workspace())), HasSubstr("The baseline is how things are."));
}

TEST_F(QuarterDialogTest, ShowsTheScenarioQuarterByQuarterWhateverQuarterIsShown) {
    closeInQuarter("EM, Schedules", 1);
    closeInQuarter("EM, Quotes", 3);
    desk.document().show([](const Plan& plan) { return plan; }, QStringLiteral("Only shown."));
    QuarterDialog dialog(desk.workspace());
    ASSERT_NE(dialog.chart(), nullptr);
    EXPECT_EQ(dialog.chart()->points().figures.size(), 4u);
    const auto people = [&](std::size_t at) {
        return dialog.chart()->points().figures[at].measures.headcount;
    };
    EXPECT_EQ(people(1), people(0) - 1);
    EXPECT_EQ(people(2), people(1));
    EXPECT_EQ(people(3), people(2) - 1);
}

TEST_F(QuarterDialogTest, IsWrittenAsAPicture) {
    closeInQuarter("EM, Schedules", 1);
    QuarterDialog dialog(desk.workspace());
    for (const char* name : {"chart.png", "chart.svg", "chart.pdf"}) {
        dialog.exportTo(desk.folder().filePath(QLatin1String(name)), {});
        EXPECT_TRUE(QFile::exists(desk.folder().filePath(QLatin1String(name)))) << name;
    }
    dialog.exportTo(desk.folder().filePath(QStringLiteral("chart.csv")), {});
    EXPECT_FALSE(QFile::exists(desk.folder().filePath(QStringLiteral("chart.csv"))));
}

} // namespace
} // namespace orgwright::test
