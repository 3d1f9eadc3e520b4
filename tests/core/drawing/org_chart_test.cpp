// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/org_chart.h"

#include "tests/core/drawing/sample_org.h"

#include <gtest/gtest.h>

namespace orgwright::drawing {
namespace {

OrgChart chartOf(const SampleOrg& org, const ChartOptions& options = {}) {
    return OrgChart(org.plan, kBaseline, options, sampleWords());
}

TEST(OrgChart, ShowsEveryPositionOnce) {
    const SampleOrg org;
    const OrgChart chart = chartOf(org);
    EXPECT_EQ(static_cast<std::size_t>(chart.size()), org.plan.org(kBaseline).positions().size());
    for (Node node = 0; node < chart.size(); ++node)
        EXPECT_EQ(chart.find(chart.id(node)), node);
    EXPECT_EQ(chart.find(PositionId(4711)), kNoNode);
}

TEST(OrgChart, LeavesOutWhatIsFoldedAndCountsItStill) {
    const SampleOrg org;
    const PositionId head = org.titled("Head of Design");
    ChartOptions options;
    options.isFolded = [&](PositionId id) { return id == head; };
    const OrgChart chart = chartOf(org, options);
    const Node node = chart.find(head);
    EXPECT_TRUE(chart.isFolded(node));
    EXPECT_EQ(chart.end(node), node + 1);
    EXPECT_EQ(chart.reports(node), 18);
    EXPECT_EQ(chart.below(node), 18);
    EXPECT_EQ(chart.people(node), 19);
    EXPECT_EQ(chart.find(org.titled("Designer 3")), kNoNode);
}

TEST(OrgChart, ShowsALeafAsUnfolded) {
    const SampleOrg org;
    ChartOptions options;
    options.isFolded = [](PositionId) { return true; };
    options.root = org.titled("EM, Quotes");
    const OrgChart chart = chartOf(org, options);
    ASSERT_EQ(chart.size(), 1);
    EXPECT_FALSE(chart.isFolded(0));
}

TEST(OrgChart, StopsAtTheLevelsAsked) {
    const SampleOrg org;
    ChartOptions options;
    options.levels = 2;
    EXPECT_EQ(chartOf(org, options).size(), 1 + 1 + 5);
    options.root = org.titled("Director, Platform");
    EXPECT_EQ(chartOf(org, options).size(), 1 + 4);
}

TEST(OrgChart, IsEmptyForARootThatIsNotThere) {
    const SampleOrg org;
    ChartOptions options;
    options.root = PositionId(4711);
    const OrgChart chart = chartOf(org, options);
    EXPECT_TRUE(chart.isEmpty());
    EXPECT_EQ(chart.cardAt({0, 0}), kNoNode);
    EXPECT_FALSE(chart.dropPlaceAt({0, 0}));
}

TEST(OrgChart, FilterKeepsMatchesAndDimsWhatLeadsToThem) {
    const SampleOrg org;
    const PositionId wanted = org.titled("Designer 7");
    ChartOptions options;
    options.isMatch = [&](PositionId id) { return id == wanted; };
    const OrgChart chart = chartOf(org, options);
    ASSERT_EQ(chart.size(), 3);
    EXPECT_TRUE(chart.isDimmed(0));
    EXPECT_TRUE(chart.isDimmed(1));
    EXPECT_FALSE(chart.isDimmed(2));
    EXPECT_EQ(chart.id(2), wanted);
}

TEST(OrgChart, CountsReportsWithoutAssistants) {
    const SampleOrg org;
    const OrgChart chart = chartOf(org);
    EXPECT_EQ(chart.reports(chart.find(org.chief)), 5);
}

TEST(OrgChart, FramesTheBranchOfEachTeamOnce) {
    const SampleOrg org;
    const OrgChart chart = chartOf(org);
    std::vector<std::string> names;
    for (Node node = 0; node < chart.size(); ++node) {
        if (!chart.frame(node).isEmpty())
            names.push_back(chart.colours().ofTeam(chart.frameTeam(node)).label);
    }
    EXPECT_EQ(names,
              (std::vector<std::string>{"Booking", "Customs", "Platform", "Data", "Design & Research"}));
    ChartOptions options;
    options.hasFrames = false;
    const OrgChart bare = chartOf(org, options);
    for (Node node = 0; node < bare.size(); ++node)
        EXPECT_TRUE(bare.frame(node).isEmpty());
}

TEST(OrgChart, InsideOneTeamTheFramesAreItsParts) {
    SampleOrg org;
    const TeamId runtime = org.addTeam("Runtime", [&] {
        for (const Team& team : org.plan.org(kBaseline).teams())
            if (team.name == "Platform")
                return team.id;
        return TeamId{};
    }());
    Position felix = org.row(org.titled("EM, Runtime"));
    felix.team = runtime;
    org.put(felix);
    org.add(felix.id, runtime, "Engineer, Runtime", "Ada");
    ChartOptions options;
    options.root = org.titled("Director, Platform");
    const OrgChart chart = chartOf(org, options);
    EXPECT_EQ(chart.colours().ofTeam(chart.frameTeam(chart.find(felix.id))).label, "Runtime");
    EXPECT_EQ(chart.colours().ofTeam(chart.frameTeam(chart.find(org.titled("EM, Identity")))).label,
              "Identity");
}

TEST(OrgChart, FindsTheCardAtAPlace) {
    const SampleOrg org;
    for (const Density density : {Density::Full, Density::Standard, Density::Compact}) {
        ChartOptions options;
        options.density = density;
        const OrgChart chart = chartOf(org, options);
        for (Node node = 0; node < chart.size(); ++node)
            EXPECT_EQ(chart.cardAt(chart.card(node).centre()), node);
        EXPECT_EQ(chart.cardAt({0, 0}), kNoNode);
    }
}

TEST(OrgChart, FindsTheFoldHandleUnderTheCard) {
    const SampleOrg org;
    const OrgChart chart = chartOf(org);
    const Node lee = chart.find(org.titled("Director, Booking"));
    const Rect card = chart.card(lee);
    EXPECT_EQ(chart.foldHandleAt({card.right() - pixels(20), card.bottom() + pixels(4)}), lee);
    EXPECT_EQ(chart.foldHandleAt(card.centre()), kNoNode);
}

TEST(OrgChart, DroppingOnACardMakesAReport) {
    const SampleOrg org;
    const OrgChart chart = chartOf(org);
    const Node ana = chart.find(org.titled("Co-directors"));
    const auto place = chart.dropPlaceAt(chart.card(ana).centre());
    ASSERT_TRUE(place);
    EXPECT_EQ(place->manager, ana);
    EXPECT_FALSE(place->isBetween);
    EXPECT_EQ(place->place, 3);
}

TEST(OrgChart, DroppingBetweenTwoCardsOrdersAmongThem) {
    const SampleOrg org;
    const OrgChart chart = chartOf(org);
    const Node ana = chart.find(org.titled("Co-directors"));
    const Rect first = chart.card(chart.find(org.titled("EM, Declarations")));
    const auto place = chart.dropPlaceAt({first.centre().x, first.bottom() + pixels(3)});
    ASSERT_TRUE(place);
    EXPECT_TRUE(place->isBetween);
    EXPECT_EQ(place->manager, ana);
    EXPECT_EQ(place->place, 1);
    EXPECT_FALSE(place->slot.meets(first));
    EXPECT_FALSE(chart.dropPlaceAt({chart.width() - 1, chart.height() - 1}));
}

TEST(OrgChart, ACardThatChangedIsTakenOverWithItsSize) {
    SampleOrg org;
    ChartOptions options;
    options.isGrowing = true;
    OrgChart chart = chartOf(org, options);
    const Node node = chart.find(org.titled("EM, Quotes"));
    const Length before = chart.card(node).height;
    Position row = org.row(chart.id(node));
    row.title = "Engineering manager, quotes, offers, price lists and everything that has a number on it";
    row.state = SeatState::Closing;
    org.put(row);
    chart.refreshCard(row.id);
    EXPECT_GT(chart.card(node).height, before);
    EXPECT_EQ(chart.state(node), SeatState::Closing);
}

TEST(ChartColours, GiveTeamsTheirHueInTurnUnlessTheUserSetOne) {
    const SampleOrg org;
    const OrgChart chart = chartOf(org);
    const auto hueOf = [&](const char* title) {
        return chart.colours()[chart.colour(chart.find(org.titled(title)))].hue;
    };
    EXPECT_EQ(hueOf("Director, Booking"), 5);
    EXPECT_EQ(hueOf("EM, Declarations"), 2);
    EXPECT_EQ(hueOf("EM, Identity"), hueOf("EM, Runtime"));
    EXPECT_EQ(hueOf("Chief Product Officer"), 6);
}

TEST(ChartColours, RepeatHuesWithABrokenBarAndEndInTheNeutralOne) {
    SampleOrg org;
    for (int i = 0; i < 20; ++i) {
        Position row = org.row(org.add(org.chief, {}, "Seat", "Person"));
        row.grade = std::string("X") + static_cast<char>('A' + i);
        org.put(row);
    }
    ChartOptions options;
    options.colourBy = ColourBy::Grade;
    const OrgChart chart = chartOf(org, options);
    const ChartColours& colours = chart.colours();
    EXPECT_EQ(colours[1].hue, 5);
    EXPECT_FALSE(colours[8].isBroken);
    EXPECT_TRUE(colours[9].isBroken);
    EXPECT_EQ(colours[9].hue, 5);
    EXPECT_EQ(colours[17].hue, 0);
}

} // namespace
} // namespace orgwright::drawing
