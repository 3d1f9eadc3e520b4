// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/org_chart.h"

#include "tests/core/drawing/sample_org.h"

#include <gtest/gtest.h>
#include <set>

namespace orgwright::drawing {
namespace {

/// A plan that is edited at random, row by row, beside a chart that follows.
class Following {
public:
    Following(int positions, unsigned seed)
        : m_plan(largePlan(positions, seed))
        , m_random(seed) {
        m_options.isFolded = [this](PositionId id) { return m_folded.contains(id); };
        build();
    }

    const OrgChart& chart() const { return *m_chart; }
    int followed() const { return m_followed; }
    void foldSome(int count) {
        for (int i = 0; i < count; ++i)
            m_folded.insert(any());
        build();
    }
    void colourBy(ColourBy by) {
        m_options.colourBy = by;
        build();
    }

    void editAtRandom() {
        m_changes = {};
        switch (m_random() % 9) {
        case 0:
        case 1:
        case 2:
            for (std::uint32_t i = 0; i <= m_random() % 3; ++i)
                move(any());
            break;
        case 3:
            add();
            break;
        case 4:
            removeKeepingReports(any());
            break;
        case 5:
            removeBranch(any());
            break;
        case 6:
            change(any(), [&](Position& row) { row.state = SeatState(m_random() % 4); });
            break;
        case 7:
            changeLook(any());
            break;
        default:
            toOrFromTray(any());
        }
        take();
    }
    /// Takes the last edit back, as undo does.
    void takeBack() {
        m_changes = inverse(m_changes);
        for (const auto& each : m_changes.of<Incumbent>())
            if (!each.after)
                m_plan.erase<Incumbent>(kBaseline, each.id());
        for (const auto& each : m_changes.of<Position>()) {
            if (each.after)
                m_plan.put(kBaseline, *each.after);
            else
                m_plan.erase<Position>(kBaseline, each.id());
        }
        for (const auto& each : m_changes.of<Incumbent>())
            if (each.after)
                m_plan.put(kBaseline, *each.after);
        take();
    }

    OrgChart anew() const {
        return {m_plan, kBaseline, m_options, sampleWords(), m_chart->placement().shape()};
    }

private:
    const Org& org() const { return m_plan.org(kBaseline); }
    void build() { m_chart = std::make_unique<OrgChart>(m_plan, kBaseline, m_options, sampleWords()); }
    void take() {
        const bool isFollowed = m_chart->follow(m_changes);
        m_followed += isFollowed ? 1 : 0;
        if (!isFollowed)
            build();
    }
    PositionId any() {
        const auto& rows = org().positions();
        return (rows.begin() + std::ptrdiff_t(m_random() % rows.size()))->id;
    }
    void change(PositionId id, const auto& how) {
        const Position before = *org().find(id);
        Position after = before;
        how(after);
        auto& rows = m_changes.of<Position>();
        const auto noted =
            std::find_if(rows.begin(), rows.end(), [&](const auto& each) { return each.id() == id; });
        if (noted == rows.end())
            rows.push_back({kBaseline, before, after});
        else
            noted->after = after;
        m_plan.put(kBaseline, after);
    }
    void erase(PositionId id) {
        while (!org().incumbents(id).empty()) {
            const Incumbent seat = *org().find(org().incumbents(id).front().id);
            m_changes.of<Incumbent>().push_back({kBaseline, seat, std::nullopt});
            m_plan.erase<Incumbent>(kBaseline, seat.id);
        }
        m_changes.of<Position>().push_back({kBaseline, *org().find(id), std::nullopt});
        m_plan.erase<Position>(kBaseline, id);
    }
    std::int64_t anyRank() { return std::int64_t(m_random() % 2'000); }
    void move(PositionId id) {
        const PositionId manager = m_random() % 20 == 0 ? PositionId{} : any();
        if (manager && org().isInBranch(manager, id))
            return;
        change(id, [&](Position& row) {
            row.manager = manager;
            row.rank = anyRank();
        });
    }
    void add() {
        Position row;
        row.id = PositionId(++m_next);
        row.manager = any();
        row.team = org().find(row.manager)->team;
        row.rank = anyRank();
        row.title = "New";
        m_changes.of<Position>().push_back({kBaseline, std::nullopt, row});
        m_plan.put(kBaseline, row);
    }
    void removeKeepingReports(PositionId id) {
        const PositionId above = org().find(id)->manager;
        while (!org().reports(id).empty())
            change(org().reports(id).front().id, [&](Position& row) { row.manager = above; });
        erase(id);
    }
    void removeBranch(PositionId id) {
        const OrgTree branch = orgTree(org(), {id, 0, {}});
        if (branch.size() > 30)
            return;
        for (auto gone = branch.id.rbegin(); gone != branch.id.rend(); ++gone)
            erase(*gone);
    }
    void changeLook(PositionId id) {
        change(id, [&](Position& row) {
            row.standing = Standing(m_random() % 2);
            row.team = org().find(any())->team;
            row.layout = LayoutStyle(m_random() % 5);
        });
    }
    void toOrFromTray(PositionId id) {
        if (!org().reports(id).empty())
            return;
        const auto tray = trayPositions(org());
        if (!tray.empty() && m_random() % 2 == 0)
            return change(tray.front(), [&](Position& row) { row.place = Place::Chart; });
        change(id, [](Position& row) {
            row.manager = {};
            row.place = Place::Tray;
        });
    }

    Plan m_plan;
    std::mt19937 m_random;
    ChartOptions m_options;
    std::set<PositionId> m_folded;
    std::unique_ptr<OrgChart> m_chart;
    Changes m_changes;
    std::int64_t m_next = 1'000'000;
    int m_followed = 0;
};

void expectAlike(const OrgChart& chart, const OrgChart& fresh) {
    ASSERT_EQ(chart.size(), fresh.size());
    ASSERT_EQ(chart.width(), fresh.width());
    ASSERT_EQ(chart.height(), fresh.height());
    ASSERT_EQ(chart.colours().size(), fresh.colours().size());
    for (Node node = 0; node < chart.size(); ++node) {
        ASSERT_EQ(chart.id(node), fresh.id(node)) << node;
        ASSERT_EQ(chart.find(chart.id(node)), node);
        ASSERT_EQ(chart.parent(node), fresh.parent(node)) << node;
        ASSERT_EQ(chart.end(node), fresh.end(node)) << node;
        ASSERT_EQ(chart.card(node), fresh.card(node)) << node;
        ASSERT_EQ(chart.branch(node), fresh.branch(node)) << node;
        ASSERT_EQ(chart.frame(node), fresh.frame(node)) << node;
        ASSERT_EQ(chart.frameTeam(node), fresh.frameTeam(node)) << node;
        ASSERT_EQ(chart.reports(node), fresh.reports(node)) << node;
        ASSERT_EQ(chart.below(node), fresh.below(node)) << node;
        ASSERT_EQ(chart.people(node), fresh.people(node)) << node;
        ASSERT_EQ(chart.isFolded(node), fresh.isFolded(node)) << node;
        ASSERT_EQ(chart.state(node), fresh.state(node)) << node;
        ASSERT_EQ(chart.colour(node), fresh.colour(node)) << node;
        const ChartColour& colour = chart.colours()[chart.colour(node)];
        ASSERT_EQ(colour.label, fresh.colours()[fresh.colour(node)].label) << node;
        ASSERT_EQ(colour.hue, fresh.colours()[fresh.colour(node)].hue) << node;
    }
}

void expectToFollow(Following& following, int edits) {
    for (int i = 0; i < edits; ++i) {
        following.editAtRandom();
        expectAlike(following.chart(), following.anew());
        if (::testing::Test::HasFatalFailure())
            return;
        if (i % 3 != 0)
            continue;
        following.takeBack();
        expectAlike(following.chart(), following.anew());
        if (::testing::Test::HasFatalFailure())
            return;
    }
}

TEST(ChartChanges, AChartThatFollowsEditsAndTheirUndoIsAsOneBuiltAnew) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        Following following(300, seed);
        expectToFollow(following, 150);
        EXPECT_GT(following.followed(), 120) << seed;
    }
}

TEST(ChartChanges, AChartWithFoldedBranchesFollowsWhatHappensInThem) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        Following following(300, seed);
        following.foldSome(25);
        expectToFollow(following, 150);
        EXPECT_GT(following.followed(), 120) << seed;
    }
}

TEST(ChartChanges, AChartColouredByALocationFollowsMoves) {
    Following following(200, 9);
    following.colourBy(ColourBy::Location);
    expectToFollow(following, 100);
    EXPECT_GT(following.followed(), 30);
}

TEST(ChartChanges, AFilteredChartIsToBeBuiltAnew) {
    SampleOrg org;
    ChartOptions options;
    options.isMatch = [](PositionId) { return true; };
    OrgChart chart(org.plan, kBaseline, options, sampleWords());
    Changes changes;
    Position row = org.row(org.titled("EM, Quotes"));
    changes.of<Position>().push_back({kBaseline, row, row});
    EXPECT_FALSE(chart.follow(changes));
}

} // namespace
} // namespace orgwright::drawing
