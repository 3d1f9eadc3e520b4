// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/slides/chart_cut.h"

#include "tests/core/drawing/sample_org.h"

#include <gmock/gmock.h>
#include <map>

namespace orgwright::drawing {
namespace {

/// A made-up company cut into pages of this room.
class ChartCutOf {
public:
    ChartCutOf(int positions, ChartRoom room, unsigned seed = 7)
        : m_plan(largePlan(positions, seed))
        , m_words(sampleWords())
        , m_room(room)
        , m_cut(m_plan, kBaseline, options(), m_words, [room](const OrgChart&) { return room; }) {}

    const ChartCut& operator*() const { return m_cut; }
    const ChartCut* operator->() const { return &m_cut; }
    const Org& org() const { return m_plan.org(kBaseline); }
    const ChartCut::Page& page(int number) const { return m_cut.pages()[static_cast<std::size_t>(number)]; }
    /// As it is drawn: only what goes on elsewhere says so.
    OrgChart chart(int number) const {
        ChartOptions options = m_cut.optionsFor(number);
        options.note = [this, number](PositionId id) {
            const bool goesOn = id != page(number).top && m_cut.continuation(id, number);
            return goesOn ? std::string("888 more on slide 888") : std::string();
        };
        return {m_plan, kBaseline, options, m_words};
    }

private:
    static ChartOptions options() {
        ChartOptions options;
        options.density = Density::Slide;
        options.isGrowing = true;
        options.note = [](PositionId) { return std::string("888 more on slide 888"); };
        return options;
    }

    Plan m_plan;
    ChartWords m_words;
    ChartRoom m_room;
    ChartCut m_cut;
};

constexpr ChartRoom kSlide{pixels(1040), pixels(430)};

TEST(ChartCut, ShowsAllOnOnePageWhereThereIsRoom) {
    const ChartCutOf cut(40, {pixels(9000), pixels(9000)});
    ASSERT_EQ(cut->count(), 1);
    EXPECT_EQ(cut->pages().front().shown.size(), 40U);
}

TEST(ChartCut, ShowsEachPositionSomewhereAndNonePastTheRoom) {
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        const ChartCutOf cut(400, kSlide, seed);
        std::map<PositionId, int> shown;
        for (int page = 0; page < cut->count(); ++page) {
            for (const PositionId id : cut->pages()[static_cast<std::size_t>(page)].shown)
                ++shown[id];
            const OrgChart chart = cut.chart(page);
            EXPECT_LE(chart.width(), kSlide.width) << "page " << page;
            EXPECT_LE(chart.height(), kSlide.height) << "page " << page;
        }
        EXPECT_EQ(shown.size(), 400U);
    }
}

TEST(ChartCut, LeadsFromEachCardThatGoesOnToWhereItDoesAndBack) {
    const ChartCutOf cut(400, kSlide);
    for (int page = 0; page < cut->count(); ++page) {
        for (const PositionId id : cut->pages()[static_cast<std::size_t>(page)].shown) {
            const auto next = cut->continuation(id, page);
            if (!next || id == cut.page(page).top)
                continue;
            EXPECT_GT(cut->hidden(id, page), 0);
            const ChartCut::Page& there = cut.page(*next);
            EXPECT_TRUE(there.shown.count(id) == 1) << "the card itself stands where its branch goes on";
            EXPECT_EQ(there.from, page);
            EXPECT_EQ(cut->link(there.top, *next), page);
        }
    }
}

TEST(ChartCut, KeepsThoseTogetherWhoReportToOneManagerAsLongAsTheyFit) {
    const ChartCutOf cut(400, kSlide);
    for (const ChartCut::Page& page : cut->pages()) {
        for (const PositionId id : page.shown) {
            if (id == page.top)
                continue;
            std::size_t shown = 0;
            for (const auto& report : cut.org().reports(id))
                shown += page.shown.count(report.id);
            EXPECT_TRUE(shown == 0 || shown == cut.org().reports(id).size());
        }
    }
}

TEST(ChartCut, LeavesFewPagesNearlyEmpty) {
    const ChartCutOf cut(400, kSlide);
    const auto isSmall = [](const ChartCut::Page& page) { return page.shown.size() < 4; };
    const auto small = std::count_if(cut->pages().begin(), cut->pages().end(), isSmall);
    EXPECT_LE(small * 10, cut->count());
    EXPECT_LE(cut->count(), 75);
}

} // namespace
} // namespace orgwright::drawing
