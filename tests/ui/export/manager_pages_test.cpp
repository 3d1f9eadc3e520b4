// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plan_builder.h"
#include "ui/export/manager_pages.h"

#include <gmock/gmock.h>

namespace orgwright {
namespace {

using orgwright::testing::PlanBuilder;
using orgwright::testing::positionTitled;
using ::testing::ElementsAre;

Plan fourLayers() {
    return PlanBuilder()
        .position("CEO")
        .under("CEO", "CTO", "CFO", "Aide")
        .under("CTO", "Dev", "Ops")
        .under("Dev", "Ann", "Bob")
        .under("CFO", "Tax");
}

std::vector<std::string> tops(const Plan& plan, const ManagerPages& book) {
    std::vector<std::string> titles;
    for (const ManagerPages::Page& page : book.pages())
        titles.push_back(page.top ? plan.org(kBaseline).find(page.top)->title.str() : "all");
    return titles;
}

TEST(ManagerPages, EachManagerWhoseBranchGoesOnHasAPageBehindTheirManagers) {
    const Plan plan = fourLayers();
    const ManagerPages book(plan.org(kBaseline), {}, 2);
    EXPECT_THAT(tops(plan, book), ElementsAre("CEO", "CTO", "Dev", "CFO"));
    EXPECT_EQ(book.pages()[0].from, -1);
    EXPECT_EQ(book.pages()[2].from, 1);
    EXPECT_EQ(book.pages()[3].from, 0);
    EXPECT_EQ(book.pages()[1].positions, 5) << "the branch with its top";
}

TEST(ManagerPages, LeadForwardsFromTheLastLayerAndBackFromTheTop) {
    const Plan plan = fourLayers();
    const ManagerPages book(plan.org(kBaseline), {}, 2);
    const PositionId dev = positionTitled(plan, "Dev");
    EXPECT_EQ(book.continuation(dev, 1), 2);
    EXPECT_EQ(book.continuation(dev, 2), std::nullopt) << "on its own page it goes on nowhere else";
    EXPECT_EQ(book.link(dev, 2), 1);
    EXPECT_EQ(book.link(positionTitled(plan, "CEO"), 0), std::nullopt);
    EXPECT_EQ(book.continuation(positionTitled(plan, "Aide"), 0), std::nullopt);
}

TEST(ManagerPages, WhatFitsOnOnePageTakesOne) {
    const Plan plan = fourLayers();
    EXPECT_EQ(ManagerPages(plan.org(kBaseline), {}, 4).count(), 1);
    EXPECT_EQ(ManagerPages(plan.org(kBaseline), positionTitled(plan, "CFO"), 2).count(), 1);
}

TEST(ManagerPages, SeveralRootsShareTheFirstPage) {
    const Plan plan = PlanBuilder().position("A").position("B").under("B", "C").position("D");
    const ManagerPages book(plan.org(kBaseline), {}, 2);
    EXPECT_THAT(tops(plan, book), ElementsAre("all", "B"));
    EXPECT_EQ(book.pages()[0].levels, 1);
    EXPECT_EQ(ManagerPages(plan.org(kBaseline), {}, 3).count(), 1);
}

TEST(ManagerPages, OfNothingAreNone) {
    EXPECT_EQ(ManagerPages(emptyPlan().org(kBaseline), {}, 3).count(), 0);
    EXPECT_EQ(ManagerPages(fourLayers().org(kBaseline), PositionId(99), 3).count(), 0);
}

TEST(ManagerPages, EndAlsoWhereOnePageWouldShowNobodyElse) {
    PlanBuilder chain;
    chain.position("0");
    for (int i = 1; i < 200; ++i)
        chain.under(std::to_string(i - 1), std::to_string(i));
    EXPECT_EQ(ManagerPages(chain.built().org(kBaseline), {}, 1).count(), 199) << "one level is taken as two";
}

} // namespace
} // namespace orgwright
