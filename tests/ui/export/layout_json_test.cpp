// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/sample.h"
#include "tests/support/plan_builder.h"
#include "ui/export/plan_export.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace orgwright {
namespace {

using orgwright::testing::PlanBuilder;
using orgwright::testing::positionTitled;
using Json = nlohmann::json;

Json layoutOf(const Plan& plan, drawing::ChartOptions chart = {},
              const Discretion& discretion = kEverything) {
    ExportRequest request;
    request.format = ExportFormat::Json;
    request.chart = std::move(chart);
    request.discretion = discretion;
    const auto prepared = prepareExport(plan, kBaseline, request);
    EXPECT_TRUE(prepared);
    const auto bytes = renderExport(*prepared, ".");
    EXPECT_TRUE(bytes);
    return Json::parse(bytes->toStdString());
}

Plan samplePlan() {
    IdSource ids(7);
    return samplePlan(ids, Date{20261103});
}

const Json& boxOf(const Json& layout, const std::string& key) {
    for (const Json& box : layout["boxes"]) {
        if (box["key"] == key)
            return box;
    }
    throw std::runtime_error("no box " + key);
}

bool isOnEdge(const Json& box, const Json& point) {
    const double x = point[0], y = point[1];
    const double left = box["x"], top = box["y"];
    const double right = left + box["w"].get<double>(), bottom = top + box["h"].get<double>();
    const bool isInside = x >= left && x <= right && y >= top && y <= bottom;
    return isInside && (x == left || x == right || y == top || y == bottom);
}

TEST(LayoutJson, LinesBeginAndEndOnTheBoxesTheyJoinAlsoThroughFrames) {
    for (const bool hasFrames : {true, false}) {
        drawing::ChartOptions chart;
        chart.hasFrames = hasFrames;
        const Json layout = layoutOf(samplePlan(), chart);
        std::size_t solid = 0;
        for (const Json& line : layout["lines"]) {
            EXPECT_TRUE(isOnEdge(boxOf(layout, line["from"]), line["points"].front())) << line;
            EXPECT_TRUE(isOnEdge(boxOf(layout, line["to"]), line["points"].back())) << line;
            solid += line["kind"] == "solid";
            for (std::size_t i = 1; i < line["points"].size(); ++i) {
                const Json& a = line["points"][i - 1];
                const Json& b = line["points"][i];
                EXPECT_TRUE(a[0] == b[0] || a[1] == b[1]) << "right angles only: " << line;
            }
        }
        EXPECT_EQ(solid, layout["boxes"].size() - 1) << "one from each manager to each report";
        EXPECT_GT(layout["lines"].size(), solid) << "dotted lines as well";
    }
}

TEST(LayoutJson, NamesBoxesByKeyOrById) {
    Plan plan = PlanBuilder().position("CEO").under("CEO", "CTO").seat("CTO", "Ann").seat("CTO", "Bob");
    Position ceo = *plan.org(kBaseline).find(positionTitled(plan, "CEO"));
    ceo.key = "P-1";
    plan.put(kBaseline, ceo);
    const Json layout = layoutOf(plan);
    EXPECT_EQ(boxOf(layout, "P-1")["manager"], "");
    EXPECT_EQ(boxOf(layout, "P-1")["person"], "");
    EXPECT_EQ(boxOf(layout, "#2")["manager"], "P-1");
    EXPECT_EQ(boxOf(layout, "#2")["title"], "CTO");
    EXPECT_EQ(boxOf(layout, "#2")["person"], "Ann; Bob");
    EXPECT_EQ(layout["lines"][0]["from"], "P-1");
}

TEST(LayoutJson, OfABranchHasItsHeadAtTheTop) {
    const Plan plan = PlanBuilder().position("CEO").under("CEO", "CTO").under("CTO", "Dev", "Ops");
    drawing::ChartOptions chart;
    chart.root = positionTitled(plan, "CTO");
    const Json layout = layoutOf(plan, chart);
    EXPECT_EQ(layout["boxes"].size(), 3u);
    EXPECT_EQ(boxOf(layout, "#2")["manager"], "");
}

TEST(LayoutJson, NamesNobodyWhereNamesAreHidden) {
    const Json layout = layoutOf(PlanBuilder().position("CEO").seat("CEO", "Ann"), {}, {.names = false});
    EXPECT_EQ(layout["boxes"][0]["person"], "");
}

TEST(LayoutJson, OfAnEmptyPlanIsAnEmptyPicture) {
    const Json layout = layoutOf(emptyPlan());
    EXPECT_EQ(layout["width"], 0);
    EXPECT_TRUE(layout["boxes"].is_array() && layout["boxes"].empty());
    EXPECT_TRUE(layout["lines"].is_array() && layout["lines"].empty());
}

} // namespace
} // namespace orgwright
