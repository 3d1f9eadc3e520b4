// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plan_export.h"

#include "core/exchange/in/sample.h"

#include <gmock/gmock.h>
#include <set>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;

class PortfolioPage : public ::testing::Test {
protected:
    PortfolioPage() {
        request.view = ExportView::Portfolio;
        request.discretion = kEverything;
        request.board.quarter = {2026 * 4 + 3};
        request.today = *dateOf(2026, 11, 26);
    }
    drawing::Drawing page() {
        const auto prepared = prepareExport(plan, kBaseline, request);
        EXPECT_TRUE(prepared);
        return prepared ? prepared->pages.front() : drawing::Drawing{};
    }

    IdSource ids{1};
    Plan plan = samplePlan(ids, *dateOf(2026, 11, 26));
    ExportRequest request;
};

TEST_F(PortfolioPage, CutsNothingOff) {
    for (const double aspect : {0.0, 16.0 / 9, 0.7}) {
        request.pageAspect = aspect;
        const drawing::Drawing drawn = page();
        const drawing::Rect ink = drawn.inkBounds();
        EXPECT_GE(ink.x, 0);
        EXPECT_GE(ink.y, 0);
        EXPECT_LE(ink.right(), drawn.width);
        EXPECT_LE(ink.bottom(), drawn.height);
        const double shape = static_cast<double>(drawn.width) / drawn.height;
        EXPECT_NEAR(shape, aspect > 0 ? aspect : shape, 0.01);
    }
}

TEST_F(PortfolioPage, HasACardForEachBetAndUnfoldsColumns) {
    request.board.folded = {Bucket::Core};
    std::set<std::int64_t> cards;
    for (const drawing::Box& box : page().boxes) {
        if (box.subject.kind == drawing::SubjectKind::Initiative)
            cards.insert(box.subject.id);
    }
    EXPECT_EQ(cards.size(), plan.org(kBaseline).initiatives().size());
}

TEST_F(PortfolioPage, SaysWhatIsToBeDoneWhereThereAreNoBets) {
    const auto prepared = prepareExport(emptyPlan(), kBaseline, request);
    ASSERT_FALSE(prepared);
    EXPECT_EQ(prepared.error().cause, ExportFailure::Cause::NothingToShow);
    EXPECT_THAT(prepared.error().sentence.toStdString(), HasSubstr("no bets to show yet"));
}

} // namespace
} // namespace orgwright::test
