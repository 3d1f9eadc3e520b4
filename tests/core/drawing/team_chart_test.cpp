// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/team_chart.h"

#include "core/drawing/chart_painter.h"
#include "core/drawing/export_page.h"
#include "core/drawing/text_measure.h"
#include "tests/core/drawing/sample_org.h"
#include "tests/support/plan_builder.h"

#include <gmock/gmock.h>

namespace orgwright::drawing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;
using testing::PlanBuilder;
using testing::reportsOf;
using testing::teamNamed;

Plan product() {
    return PlanBuilder()
        .team("Product")
        .team("Booking", "Product")
        .team("Customs", "Product")
        .team("Quotes", "Booking")
        .position("CPO")
        .under("CPO", "Lee", "Ana")
        .under("Lee", "Dev")
        .seat("Lee", "Lee Chen")
        .member("CPO", "Product")
        .member("Lee", "Booking")
        .member("Dev", "Quotes")
        .member("Ana", "Customs")
        .lead("Booking", "Lee");
}

OrgChart chartOf(const Plan& teams, ChartOptions options = {}) {
    const auto note = [](TeamId team) { return "note " + std::to_string(team.value()); };
    return {teams, kBaseline, teamOptions(std::move(options), note), sampleWords()};
}

std::vector<std::string> textsOf(const Drawing& drawing) {
    std::vector<std::string> texts;
    for (const Text& text : drawing.texts)
        texts.emplace_back(drawing.textOf(text));
    return texts;
}

TEST(TeamPlan, HasEachTeamAsAPositionUnderTheTeamItIsPartOf) {
    const Plan teams = teamPlan(product(), kBaseline);
    EXPECT_EQ(reportsOf(teams), "Product");
    EXPECT_EQ(reportsOf(teams, "Product"), "Booking Customs");
    EXPECT_EQ(reportsOf(teams, "Booking"), "Quotes");
    EXPECT_EQ(teams.org(kBaseline).positions().size(), 4u);
    EXPECT_TRUE(teams.people().isEmpty());
}

TEST(TeamPlan, KeepsTheOrderOfTheTeams) {
    Plan plan = product();
    Team customs = *plan.org(kBaseline).find(teamNamed(plan, "Customs"));
    customs.rank = 1;
    plan.put(kBaseline, customs);
    EXPECT_EQ(reportsOf(teamPlan(plan, kBaseline), "Product"), "Customs Booking");
}

TEST(TeamPlan, KeepsTheKeysByWhichExportsNameABox) {
    Plan plan = product();
    Team customs = *plan.org(kBaseline).find(teamNamed(plan, "Customs"));
    customs.key = "T-7";
    plan.put(kBaseline, customs);
    const Plan teams = teamPlan(plan, kBaseline);
    EXPECT_EQ(teams.org(kBaseline).find(boxOf(customs.id))->key, "T-7");
}

TEST(TeamPlan, GivesATeamTheColourItsMembersHave) {
    const SampleOrg sample;
    const OrgChart people(sample.plan, kBaseline, {}, sampleWords());
    const Plan teams = teamPlan(sample.plan, kBaseline);
    const OrgChart chart = chartOf(teams);
    ASSERT_GT(chart.size(), 3);
    for (Node node = 0; node < people.size(); ++node) {
        const Position& row = *sample.plan.org(kBaseline).find(people.id(node));
        if (!row.team)
            continue;
        const Node box = chart.find(boxOf(row.team));
        ASSERT_NE(box, kNoNode);
        EXPECT_EQ(chart.colours()[chart.colour(box)].hue, people.colours()[people.colour(node)].hue)
            << row.title.view();
    }
}

TEST(TeamChart, SaysNameAndNoteOfEachTeamAndCountsItsParts) {
    const Plan teams = teamPlan(product(), kBaseline);
    const OrgChart chart = chartOf(teams);
    const Drawing drawing = drawChart(chart);
    for (const char* words : {"Product", "Booking", "Customs", "Quotes", "note 2"})
        EXPECT_THAT(textsOf(drawing), Contains(words));
    EXPECT_THAT(textsOf(drawing), Not(Contains("Lee Chen")));
    EXPECT_EQ(chart.reports(chart.find(boxOf(teamNamed(teams, "Product")))), 2);
    EXPECT_EQ(chart.reports(chart.find(boxOf(teamNamed(teams, "Quotes")))), 0);
}

TEST(TeamChart, OfAPlanWithoutTeamsIsEmpty) {
    const Plan teams = teamPlan(PlanBuilder().position("CPO"), kBaseline);
    EXPECT_TRUE(chartOf(teams).isEmpty());
}

TEST(TeamChart, OnPaperNamesTheColoursOfTheTeamsAndNoStates) {
    const Plan teams = teamPlan(product(), kBaseline);
    std::vector<std::string> labels;
    for (const LegendEntry& entry : legendOf(chartOf(teams)))
        labels.push_back(entry.label);
    EXPECT_THAT(labels, ElementsAre("Product", "Booking", "Customs", "direct reports"));
}

TEST(TeamChart, CutsANoteThatWouldReachTheCount) {
    const Plan teams = teamPlan(product(), kBaseline);
    ChartOptions options;
    options.density = Density::Full;
    const auto note = [](TeamId) { return std::string(200, 'm'); };
    const OrgChart chart(teams, kBaseline, teamOptions(options, note), sampleWords());
    const Node product = chart.find(boxOf(teamNamed(teams, "Product")));
    Drawing card;
    drawCard(chart, product, {}, 1.0, card);
    for (const Text& text : card.texts) {
        if (text.subject.part == Part::Note) {
            EXPECT_LT(text.at.x + textWidth(card.textOf(text), text.role),
                      chart.card(product).right() - pixels(34));
        }
    }
}

} // namespace
} // namespace orgwright::drawing
