// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "ui/panels/chart/view_bar.h"
#include "ui/panels/history/history_panel.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/palette/command_palette.h"
#include "ui/panels/start/recent_plans.h"
#include "ui/panels/start/start_page.h"
#include "ui/panels/strip/impact_strip.h"
#include "ui/panels/strip/measure_popover.h"
#include "ui/panels/tray/tray.h"

#include "core/commands/position_commands.h"
#include "core/model/org_tree.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

// The pictures are for people: with ORGWRIGHT_SHOTS naming a folder they are kept there. What is asserted is
// only that every panel paints in each look.

struct Look {
    const char* name;
    ThemeMode mode;
    int scale;
    int width;
    int height;
};

void PrintTo(const Look& look, std::ostream* out) {
    *out << look.name;
}

class Panels : public testing::TestWithParam<Look> {
protected:
    Panels() {
        Theme::instance().setMode(GetParam().mode);
        Theme::instance().setTextScale(GetParam().scale);
    }
    ~Panels() override {
        Theme::instance().setMode(ThemeMode::System);
        Theme::instance().setTextScale(100);
    }

    void keep(QWidget& widget, const QString& name) {
        QApplication::processEvents();
        const QImage image = widget.grab().toImage();
        ASSERT_FALSE(image.isNull());
        bool isBlank = true;
        for (int x = 0; x < image.width() && isBlank; x += 3) {
            for (int y = 0; y < image.height() && isBlank; y += 3)
                isBlank = image.pixelColor(x, y) == image.pixelColor(image.width() / 2, 1);
        }
        EXPECT_FALSE(isBlank) << name.toStdString();
        const QString folder = qEnvironmentVariable("ORGWRIGHT_SHOTS");
        if (folder.isEmpty())
            return;
        const QString file =
            folder + QLatin1Char('/') + name + QLatin1Char('-') + QLatin1String(GetParam().name);
        EXPECT_TRUE(image.save(file + QStringLiteral(".png")));
    }
    void keepInspector(Desk& desk, const QString& name) {
        Inspector inspector(desk.workspace());
        inspector.setWindowWidth(GetParam().width);
        show(inspector, inspector.width(), GetParam().height - scaled(104));
        keep(inspector, name);
    }
    /// A manager with reports, a cost and dotted lines where the plan has one.
    PositionId interesting(const Desk& desk) const {
        for (const SecondaryLine& line : desk.org().lines())
            return line.to;
        return rootPositions(desk.org()).front();
    }
    PositionId inState(const Desk& desk, SeatState state) const {
        for (const Position& row : desk.org().positions()) {
            if (row.state == state)
                return row.id;
        }
        return {};
    }
    TeamId largestTeam(const Desk& desk) const {
        TeamId found;
        for (const Team& row : desk.org().teams()) {
            if (desk.org().members(row.id).size() > desk.org().members(found).size() || !found)
                found = row.id;
        }
        return found;
    }
    std::vector<LegendEntry> legend() const {
        std::vector<LegendEntry> entries;
        const char* names[] = {"Booking",
                               "Customs",
                               "Platform",
                               "Data",
                               "Design & Research",
                               "Growth",
                               "Finance",
                               "People",
                               "Legal and compliance",
                               "AI"};
        constexpr int kHues[] = {5, 2, 3, 4, 1, 8, 6, 7, 5, 2};
        for (int i = 0; i < 10; ++i)
            entries.push_back({QString::fromLatin1(names[i]), kHues[i], i > 7, {}});
        return entries;
    }
    void trayThree(Desk& desk) const {
        std::vector<PositionId> leaves;
        for (const Position& row : desk.org().positions()) {
            if (desk.org().reports(row.id).empty() && row.manager && leaves.size() < 3)
                leaves.push_back(row.id);
        }
        desk.document().run([&](Editor& editor) { return placeInTray(editor, leaves); });
    }
};

TEST_P(Panels, OfTheInspectorShowEachKindOfThing) {
    Desk desk(Desk::Holds::Sample);
    keepInspector(desk, QStringLiteral("inspector-plan"));
    desk.selection().select(interesting(desk));
    keepInspector(desk, QStringLiteral("inspector-position"));
    desk.hideEverything();
    keepInspector(desk, QStringLiteral("inspector-hidden"));
    desk.view().setDiscreet(false);
    desk.selection().select(inState(desk, SeatState::Open));
    keepInspector(desk, QStringLiteral("inspector-open"));
    desk.selection().select(
        {interesting(desk), inState(desk, SeatState::Open), inState(desk, SeatState::Filled)});
    keepInspector(desk, QStringLiteral("inspector-several"));
    desk.selection().selectTeam(largestTeam(desk));
    keepInspector(desk, QStringLiteral("inspector-team"));
    Desk empty(Desk::Holds::Nothing);
    keepInspector(empty, QStringLiteral("inspector-empty"));
}

TEST_P(Panels, AboveAndBelowTheChartFitTheirWidth) {
    Desk desk(Desk::Holds::Sample);
    trayThree(desk);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new ViewBar(desk.workspace());
    bar->setLegend(legend());
    auto* tray = new Tray(desk.workspace());
    auto* strip = new ImpactStrip(desk.workspace());
    column->addWidget(bar);
    column->addWidget(tray);
    column->addWidget(strip);
    show(window, GetParam().width - 64, column->sizeHint().height());
    keep(window, QStringLiteral("bars"));
    const PositionId top = rootPositions(desk.org()).front();
    const BranchTotals before = desk.document().branch(top);
    BranchTotals after = before;
    after.people += 10;
    after.costMinor += 1'300'000'00;
    desk.drop().show(QStringLiteral("Document AI to Customs"),
                     {{top, QStringLiteral("Customs"), before, after, 3, 4},
                      {top, QStringLiteral("Data"), after, before, 4, 3}},
                     desk.document().measures());
    window.resize(window.width(), column->sizeHint().height());
    keep(window, QStringLiteral("bars-drag"));
    desk.drop().end();
    for (const StripFigure measure : {StripFigure::LargestSpan, StripFigure::Cost, StripFigure::MedianSpan}) {
        strip->showExplanation(measure);
        keep(*strip->explanation(), QStringLiteral("explain-%1").arg(static_cast<int>(measure)));
        strip->explanation()->close();
        QApplication::processEvents();
    }
}

TEST_P(Panels, OfTheHistoryShowWhatWasUndone) {
    Desk desk(Desk::Holds::Sample);
    trayThree(desk);
    desk.document().addCheckpoint(QStringLiteral("Before the offsite"));
    for (const Team& team : desk.org().teams()) {
        const PositionId lead = team.lead;
        if (lead)
            desk.document().run([&](Editor& editor) { return placeInTray(editor, std::span(&lead, 1)); });
    }
    desk.document().undo();
    desk.document().undo();
    HistoryPanel panel(desk.workspace());
    show(panel, panel.width(), GetParam().height - 104);
    keep(panel, QStringLiteral("history"));
}

TEST_P(Panels, OfThePaletteShowWhatIsFoundAndWhatIsRefused) {
    Desk desk(Desk::Holds::Sample);
    QWidget window;
    show(window, GetParam().width, GetParam().height);
    CommandPalette palette(desk.workspace(), &window);
    palette.openSearch();
    keep(palette, QStringLiteral("palette"));
    palette.openSearch(QStringLiteral("pla"));
    keep(palette, QStringLiteral("palette-found"));
    int count = 0;
    palette.pickPosition(QStringLiteral("A new manager for Ana Ruiz"), [&count](PositionId) {
        return ++count % 3 == 0 ? QStringLiteral("is in her own branch") : QString();
    });
    keep(palette, QStringLiteral("palette-pick"));
}

TEST_P(Panels, OfTheStartPageShowRecentPlans) {
    Desk desk(Desk::Holds::Sample);
    RecentPlans recent(desk.folder().filePath(QStringLiteral("settings.ini")));
    StartPage page(recent);
    show(page, GetParam().width, GetParam().height);
    keep(page, QStringLiteral("start-empty"));
    const char* titles[] = {"Regional offices", "Sample plan", "Budget round, option papers",
                            "Brackwater after the carrier merger", "Brackwater, Product & Engineering"};
    int step = 0;
    for (const char* title : titles) {
        RecentPlan plan = recentPlanOf(desk.document());
        plan.title = QString::fromLatin1(title);
        plan.path = step == 2 ? QStringLiteral("/nowhere/at/all.orgplan") : plan.path;
        plan.isSample = step == 1;
        if (step != 2) {
            plan.path = desk.folder().filePath(QStringLiteral("%1.orgplan").arg(step));
            QFile file(plan.path);
            EXPECT_TRUE(file.open(QFile::WriteOnly));
        }
        plan.openedAt = QDateTime::currentDateTime().addDays(step - 4);
        plan.areas.resize(std::max<std::size_t>(2, plan.areas.size() - static_cast<std::size_t>(step % 3)));
        recent.add(plan);
        ++step;
    }
    keep(page, QStringLiteral("start"));
}

constexpr Look kLooks[] = {{"light-1366", ThemeMode::Light, 100, 1366, 768},
                           {"dark-1366", ThemeMode::Dark, 100, 1366, 768},
                           {"light-1920", ThemeMode::Light, 100, 1920, 1080},
                           {"dark-1920", ThemeMode::Dark, 100, 1920, 1080},
                           {"light-1366-150", ThemeMode::Light, 150, 1366, 768}};

INSTANTIATE_TEST_SUITE_P(Looks, Panels, testing::ValuesIn(kLooks));

} // namespace
} // namespace orgwright::test
