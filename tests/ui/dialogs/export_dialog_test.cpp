// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/export_dialog.h"

#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "core/drawing/export_page.h"
#include "tests/support/desk.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/dialogs/asked.h"
#include "ui/dialogs/export/deck_list.h"
#include "ui/dialogs/export/export_choices.h"
#include "ui/dialogs/export/export_preview.h"
#include "ui/dialogs/export/print_chart.h"
#include "ui/dialogs/export/template_choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/chart_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPrinter>
#include <QSpinBox>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using orgwright::testing::bytesOf;
using orgwright::testing::TempFolder;
using ::testing::HasSubstr;
using ::testing::Not;

/// The control with this accessible name; fails the test where there is none.
template <class Widget>
Widget& named(const QWidget& in, const char* name) {
    for (Widget* each : in.findChildren<Widget*>()) {
        if (each->accessibleName() == QLatin1String(name))
            return *each;
    }
    ADD_FAILURE() << "nothing is called " << name;
    throw std::runtime_error("no control");
}

bool says(const QWidget& dialog, const char* text) {
    return labels(dialog).contains(QLatin1String(text));
}

std::string exported(ExportDialog& dialog, const std::string& path) {
    dialog.exportTo(QString::fromStdString(path));
    dialog.settle();
    return bytesOf(dialog.writtenPath().toStdString());
}

TEST(ExportDialog, WritesWhatIsChosenAndSaysWhereItIs) {
    const TempFolder folder;
    Desk desk;
    ExportDialog dialog(desk.workspace());
    dialog.choices().setFormat(ExportFormat::Svg);
    EXPECT_THAT(exported(dialog, folder.file("chart.svg")), HasSubstr("Lee Chen"));
    EXPECT_TRUE(says(dialog, "Saved chart.svg"));
}

TEST(ExportDialog, IsOfTheChangesWhereTheyAreMarked) {
    const TempFolder folder;
    Desk desk;
    PlanDocument& document = desk.document();
    document.setScenario(
        *document.run([](Editor& editor) { return addScenario(editor, kBaseline, "Option"); }));
    document.run([&](Editor& editor) {
        return movePosition(editor, desk.titled("EM, Quotes"), {desk.titled("Director, Customs")});
    });
    document.markChangesFrom(kBaseline);
    ExportDialog dialog(desk.workspace());
    dialog.choices().setFormat(ExportFormat::Svg);
    EXPECT_THAT(exported(dialog, folder.file("changes.svg")), HasSubstr("Moved to"));
    dialog.choices().setFormat(ExportFormat::Csv);
    const std::string list = exported(dialog, folder.file("changes.csv"));
    EXPECT_THAT(list, HasSubstr("Marta Kowal"));
    EXPECT_THAT(list, Not(HasSubstr("Dev Patel"))) << "nothing was decided of him";
}

TEST(ExportDialog, DrawsTheTeamsWhereTheyAreShown) {
    const TempFolder folder;
    Desk desk;
    desk.view().setBoxes(ChartView::Boxes::Teams);
    desk.selection().selectTeam(desk.team("Customs"));
    ExportDialog dialog(desk.workspace());
    dialog.choices().setFormat(ExportFormat::Svg);
    const std::string all = exported(dialog, folder.file("teams.svg"));
    EXPECT_THAT(all, HasSubstr("Booking"));
    EXPECT_THAT(all, Not(HasSubstr("EM, Quotes")));
    auto& scope = named<SegmentedControl>(dialog, "What to export");
    scope.setCurrent(2);
    Q_EMIT scope.chosen(2);
    const std::string customs = exported(dialog, folder.file("customs.svg"));
    EXPECT_THAT(customs, HasSubstr("Customs"));
    EXPECT_THAT(customs, Not(HasSubstr("Booking")));
}

TEST(ExportDialog, AddsTheFormatsEnding) {
    const TempFolder folder;
    Desk desk;
    ExportDialog dialog(desk.workspace());
    dialog.choices().setFormat(ExportFormat::Csv);
    exported(dialog, folder.file("roster.txt"));
    EXPECT_EQ(dialog.writtenPath().toStdString(), folder.file("roster.txt.csv"));
}

TEST(ExportDialog, AsksOnlyWhatMattersForTheFormat) {
    Desk desk;
    ExportDialog dialog(desk.workspace());
    show(dialog, 900, 560);
    EXPECT_TRUE(named<QSpinBox>(dialog, "Smallest text").isVisible());
    EXPECT_FALSE(named<QComboBox>(dialog, "Paper").isVisible());
    dialog.choices().setFormat(ExportFormat::Pdf);
    EXPECT_TRUE(named<QComboBox>(dialog, "Paper").isVisible());
    EXPECT_FALSE(named<QSpinBox>(dialog, "Smallest text").isVisible());
    EXPECT_FALSE(named<QComboBox>(dialog, "Size").isVisible());
    dialog.choices().setFormat(ExportFormat::Png);
    EXPECT_FALSE(named<QComboBox>(dialog, "Paper").isVisible());
    EXPECT_TRUE(named<QComboBox>(dialog, "Size").isVisible());
    dialog.settle();
    EXPECT_TRUE(says(dialog, "pixels"));
}

TEST(ExportDialog, OffersTheBranchThatIsSelected) {
    const TempFolder folder;
    Desk desk;
    EXPECT_EQ(ExportChoices(desk.workspace()).request().chart.root, PositionId{});
    desk.selection().select(desk.titled("Director, Booking"));
    ExportDialog dialog(desk.workspace());
    auto& scope = named<SegmentedControl>(dialog, "What to export");
    scope.setCurrent(2);
    Q_EMIT scope.chosen(2);
    dialog.choices().setFormat(ExportFormat::Svg);
    const std::string picture = exported(dialog, folder.file("branch.svg"));
    EXPECT_THAT(picture, HasSubstr("Dev Patel"));
    EXPECT_THAT(picture, Not(HasSubstr("Ana Ruiz")));
}

TEST(ExportDialog, KeepsTheChoiceOfADecksPartsInThePlan) {
    Desk desk;
    const TempFolder folder;
    {
        ExportDialog dialog(desk.workspace());
        dialog.choices().setFormat(ExportFormat::Pptx);
        dialog.choices().setDeck(true);
        auto& list = *dialog.findChild<DeckList*>();
        list.setCurrentRow(1);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        list.item(1)->setCheckState(Qt::Unchecked);
        EXPECT_THAT(dialog.choices().request().slides.deck,
                    ::testing::ElementsAre(DeckPart::Chart, DeckPart::Changes, DeckPart::Portfolio,
                                           DeckPart::Scorecard, DeckPart::Review));
    }
    EXPECT_EQ(desk.plan().settings().deck, "chart -title changes portfolio scorecard review");
    const ExportDialog again(desk.workspace());
    EXPECT_EQ(again.findChild<DeckList*>()->choices().front().part, DeckPart::Chart);
    desk.document().undo();
    EXPECT_EQ(desk.plan().settings().deck, "chart title changes portfolio scorecard review");
}

TEST(ExportDialog, TakesACompanysLookAndSaysWhyItCannot) {
    Desk desk;
    const TempFolder folder;
    ExportDialog dialog(desk.workspace());
    dialog.choices().setFormat(ExportFormat::Pptx);
    exported(dialog, folder.file("own.pptx"));
    TemplateChoice& choice = dialog.choices().slideTemplate();
    choice.take(QString::fromStdString(folder.file("missing.pptx")));
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("no such file"));
    EXPECT_EQ(choice.look(), nullptr);
    choice.take(QString::fromStdString(folder.file("own.pptx")));
    ASSERT_NE(choice.look(), nullptr);
    EXPECT_EQ(dialog.choices().request().slides.look, choice.look());
    choice.clear();
    EXPECT_EQ(dialog.choices().request().slides.look, nullptr);
}

TEST(ExportDialog, BeginsWithTheChartAsItIsShown) {
    Desk desk;
    desk.hideEverything();
    desk.view().setLevels(2);
    desk.view().setColourBy(drawing::ColourBy::Grade);
    desk.view().setFilter(QStringLiteral("schedules"));
    const ExportChoices choices(desk.workspace());
    const drawing::ChartOptions chart = choices.request().chart;
    EXPECT_FALSE(choices.request().discretion.names);
    EXPECT_EQ(chart.levels, 2);
    EXPECT_EQ(chart.colourBy, drawing::ColourBy::Grade);
    ASSERT_TRUE(chart.isMatch);
    EXPECT_TRUE(chart.isMatch(desk.titled("EM, Schedules")));
    EXPECT_FALSE(chart.isMatch(desk.titled("EM, Quotes")));
}

TEST(ExportDialog, PagesThroughABookOfManagers) {
    Desk desk;
    ExportDialog dialog(desk.workspace());
    dialog.choices().setFormat(ExportFormat::Pdf);
    named<QComboBox>(dialog, "Pages").setCurrentIndex(2);
    named<QSpinBox>(dialog, "Layers on a page").setValue(2);
    dialog.settle();
    EXPECT_TRUE(says(dialog, "3 page"));
}

TEST(ExportDialog, SaysHowManySlidesAndHowSmallTheirTextBeforeItWritesThem) {
    Desk desk;
    ExportDialog dialog(desk.workspace());
    dialog.choices().setFormat(ExportFormat::Pptx);
    named<QSpinBox>(dialog, "Smallest text").setValue(12);
    dialog.settle();
    EXPECT_TRUE(says(dialog, "no text under 12 points"));
}

TEST(ExportDialog, MakesADeckOfAllViewsThatIgnoresWhatTheChartLeavesOut) {
    Desk desk;
    desk.view().setFilter(QStringLiteral("schedules"));
    ExportChoices choices(desk.workspace());
    choices.setFormat(ExportFormat::Pdf);
    choices.setDeck(true);
    EXPECT_EQ(choices.request().view, ExportView::Deck);
    EXPECT_FALSE(choices.request().chart.isMatch);
    choices.setFormat(ExportFormat::Png);
    EXPECT_EQ(choices.request().view, ExportView::Org) << "a picture is no deck";
}

TEST(ExportDialog, OfAnEmptyPlanSaysWhatToDoAndWritesNothing) {
    Desk desk(Desk::Holds::Nothing);
    ExportDialog dialog(desk.workspace());
    dialog.settle();
    EXPECT_FALSE(dialog.primary()->isEnabled());
    EXPECT_THAT(dialog.findChild<ExportPreview*>()->accessibleDescription().toStdString(),
                HasSubstr("import a roster"));
}

TEST(ExportDialog, SaysWhatTheMachineWouldNotDo) {
    const TempFolder folder;
    Desk desk;
    ExportDialog dialog(desk.workspace());
    exported(dialog, folder.file("missing/chart.pdf"));
    EXPECT_TRUE(says(dialog, "missing/chart.pdf"));
    EXPECT_TRUE(dialog.writtenPath().isEmpty());
    EXPECT_TRUE(dialog.primary()->isEnabled()) << "another place can be tried";
}

TEST(ExportDialog, WritesThePlanAsItWasWhenItOpened) {
    const TempFolder folder;
    Desk desk;
    ExportDialog dialog(desk.workspace());
    desk.document().undo();
    dialog.choices().setFormat(ExportFormat::Csv);
    EXPECT_THAT(exported(dialog, folder.file("roster.csv")), HasSubstr("Partner engineer"));
}

/// How many sheets a chart takes on this printer.
std::size_t sheets(const Desk& desk, bool isTiled) {
    const TempFolder folder;
    const std::string path = folder.file("printed.pdf");
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QString::fromStdString(path));
    printer.setPageSize(QPageSize(QPageSize::A5));
    const drawing::OrgChart chart(desk.plan(), kBaseline, {}, chartWords(Formats(desk.plan().settings())));
    printDrawing(printer, exportPage(chart, {}), isTiled);
    const std::string bytes = bytesOf(path);
    std::size_t found = 0;
    for (std::size_t at = 0; (at = bytes.find("/Type /Page\n", at)) != std::string::npos; ++at)
        ++found;
    return found;
}

TEST(PrintChart, FitsOneSheetOrFillsAsManyAsItTakes) {
    Desk desk(Desk::Holds::Sample);
    EXPECT_EQ(sheets(desk, false), 1u);
    EXPECT_GT(sheets(desk, true), 10u);
}

} // namespace
} // namespace orgwright::test
