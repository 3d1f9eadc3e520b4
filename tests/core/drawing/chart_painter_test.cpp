// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_painter.h"

#include "core/drawing/export_page.h"
#include "core/drawing/gutter_lines.h"
#include "core/drawing/text_measure.h"
#include "tests/core/drawing/sample_org.h"

#include <cmath>
#include <gmock/gmock.h>
#include <map>
#include <set>

namespace orgwright::drawing {
namespace {

ChartOptions sampleOptions() {
    ChartOptions options;
    options.today = {20261103};
    return options;
}

OrgChart chartOf(const SampleOrg& org, const ChartOptions& options = sampleOptions()) {
    return OrgChart(org.plan, kBaseline, options, sampleWords());
}

std::vector<std::string> textsOn(const Drawing& drawing, PositionId id) {
    std::vector<std::string> texts;
    for (const Text& run : drawing.texts) {
        if (run.subject.id == id.value() && run.subject.kind == SubjectKind::Position &&
            run.subject.part != Part::Avatar)
            texts.emplace_back(drawing.textOf(run));
    }
    return texts;
}

const Box* groundOf(const Drawing& drawing, PositionId id) {
    for (const Box& box : drawing.boxes) {
        if (box.subject == Subject{id.value(), SubjectKind::Position, Part::Card})
            return &box;
    }
    return nullptr;
}

TEST(DrawChart, GivesEachCardOneGroupInOrder) {
    const SampleOrg org;
    const OrgChart chart = chartOf(org);
    const Drawing drawing = drawChart(chart);
    Node node = 0;
    for (const Group& group : drawing.groups) {
        if (group.subject.part != Part::Card)
            continue;
        EXPECT_EQ(group.subject.id, chart.id(node++).value());
    }
    EXPECT_EQ(node, chart.size());
}

TEST(DrawChart, SaysTheStateOfEachSeat) {
    const SampleOrg org;
    const Drawing drawing = drawChart(chartOf(org));
    using testing::ElementsAre;
    EXPECT_THAT(textsOn(drawing, org.titled("EM, Carrier links")),
                ElementsAre("EM, Carrier links", "Open 63 days"));
    EXPECT_THAT(textsOn(drawing, org.titled("EM, Edge")), ElementsAre("EM, Edge", "Planned, FY27 Q2"));
    EXPECT_THAT(textsOn(drawing, org.titled("Co-directors")),
                ElementsAre("Ana Ruiz", "Piotr Zielinski", "Co-directors", "3"));
    EXPECT_EQ(groundOf(drawing, org.titled("EM, Carrier links"))->dash, Dash::Dashed);
    EXPECT_TRUE(groundOf(drawing, org.titled("EM, Carrier links"))->fill.isNone());
    EXPECT_EQ(groundOf(drawing, org.titled("EM, Edge"))->hatch, Hatch::Fine);
    EXPECT_EQ(groundOf(drawing, org.titled("Lead PM, Booking"))->hatch, Hatch::Back);
    EXPECT_EQ(groundOf(drawing, org.titled("EM, Quotes"))->dash, Dash::Solid);
}

TEST(DrawChart, ACompactCardWithoutAPersonShowsItsTitle) {
    const SampleOrg org;
    ChartOptions options = sampleOptions();
    options.density = Density::Compact;
    const Drawing drawing = drawChart(chartOf(org, options));
    EXPECT_THAT(textsOn(drawing, org.titled("EM, Edge")), testing::ElementsAre("EM, Edge"));
    EXPECT_THAT(textsOn(drawing, org.titled("EM, Quotes")), testing::ElementsAre("Marta Kowal"));
}

TEST(DrawChart, StrikesTheTitleOfAClosingSeatAndNeverAName) {
    const SampleOrg org;
    const Drawing drawing = drawChart(chartOf(org));
    for (const Text& run : drawing.texts) {
        const bool isClosingTitle =
            run.subject.id == org.titled("Lead PM, Booking").value() && run.subject.part == Part::Title;
        EXPECT_EQ((run.flags & kStrike) != 0, isClosingTitle) << drawing.textOf(run);
    }
}

TEST(DrawChart, WithNamesHiddenHoldsNoNameAndNoInitials) {
    const SampleOrg org;
    ChartOptions options = sampleOptions();
    options.hidesNames = true;
    for (const bool grows : {false, true}) {
        for (const Density density : {Density::Full, Density::Standard, Density::Compact}) {
            options.density = density;
            options.isGrowing = grows;
            const OrgChart chart = chartOf(org, options);
            for (const double zoom : {1.0, 0.5, 0.2, 0.05}) {
                Drawing drawing;
                drawVisible(chart, {0, 0, chart.width(), chart.height()}, {{}, zoom}, drawing);
                for (const Person& person : org.plan.people())
                    EXPECT_THAT(drawing.text, testing::Not(testing::HasSubstr(person.name.str().substr(
                                                  person.name.view().find(' ') + 1))));
                for (const Text& run : drawing.texts)
                    EXPECT_NE(run.subject.part, Part::Avatar);
            }
        }
    }
}

TEST(DrawChart, OnPaperNothingIsCut) {
    SampleOrg org;
    const PositionId wordy =
        org.add(org.chief, {}, "Vice President, Engineering Effectiveness, Tooling and Developer Experience",
                "Maximiliane Konstantina Papadopoulou-Featherstonehaugh of Westwick");
    const TeamId wordyTeam =
        org.addTeam("National Directorate for Improvement, Efficiency and Commissioning");
    org.add(org.add(org.chief, wordyTeam, "Director", "Jo"), wordyTeam, "Deputy", "Al");
    ChartOptions options = sampleOptions();
    options.isGrowing = true;
    for (const Density density : {Density::Full, Density::Standard, Density::Compact}) {
        options.density = density;
        const OrgChart chart = chartOf(org, options);
        const Drawing drawing = drawChart(chart);
        EXPECT_EQ(drawing.text.find(kEllipsis), std::string::npos);
        std::string words;
        for (const std::string& line : textsOn(drawing, wordy))
            words += line + " ";
        EXPECT_THAT(words, testing::HasSubstr("Westwick"));
        const Rect card = chart.card(chart.find(wordy));
        for (const Text& run : drawing.texts) {
            const bool isOn = run.subject.id != wordy.value() || card.contains(run.at);
            EXPECT_TRUE(isOn) << drawing.textOf(run);
        }
    }
}

TEST(DrawChart, ALongNameTakesTwoLinesBeforeItIsCut) {
    SampleOrg org;
    const PositionId wordy = org.add(org.chief, {}, "Director", "Konstantina Papadopoulou");
    const Drawing drawing = drawChart(chartOf(org));
    EXPECT_THAT(textsOn(drawing, wordy), testing::ElementsAre("Konstantina", "Papadopoulou", "Director"));
}

TEST(DrawChart, KeepsTextWithinItsCard) {
    const SampleOrg org;
    ChartOptions options = sampleOptions();
    for (const Density density : {Density::Full, Density::Standard, Density::Compact}) {
        options.density = density;
        const OrgChart chart = chartOf(org, options);
        const Drawing drawing = drawChart(chart);
        for (const Text& run : drawing.texts) {
            const bool isLine = run.subject.part == Part::Name || run.subject.part == Part::Title ||
                                run.subject.part == Part::Place;
            if (!isLine)
                continue;
            const Rect card = chart.card(chart.find(PositionId(run.subject.id)));
            EXPECT_LE(run.at.x + textWidth(drawing.textOf(run), run.role), card.right())
                << drawing.textOf(run);
        }
    }
}

TEST(DrawVisible, TakesWorkInProportionToWhatIsSeen) {
    const Plan plan = largePlan(20'000, 3);
    ChartOptions options;
    options.density = Density::Compact;
    const OrgChart chart(plan, kBaseline, options, sampleWords());
    const Rect card = chart.card(chart.size() - 1);
    const Rect screen{card.x - pixels(900), card.y - pixels(500), pixels(1920), pixels(1080)};
    Drawing drawing;
    const ChartWork work = drawVisible(chart, screen, {}, drawing);
    EXPECT_GT(work.cardsDrawn, 0);
    EXPECT_LT(work.cardsDrawn, 400);
    EXPECT_LT(work.nodesVisited, 2'000);
    for (const Group& group : drawing.groups)
        EXPECT_TRUE(group.bounds.meets(screen.grownBy(pixels(200))) || group.subject.part == Part::Connector);
}

TEST(DrawVisible, AddsUpToTheWholeFromItsTiles) {
    const SampleOrg org;
    const OrgChart chart = chartOf(org);
    std::set<std::int64_t> seen;
    for (Length x = 0; x < chart.width(); x += pixels(200)) {
        for (Length y = 0; y < chart.height(); y += pixels(100)) {
            Drawing drawing;
            drawVisible(chart, {x, y, pixels(200), pixels(100)}, {}, drawing);
            for (const Group& group : drawing.groups) {
                if (group.subject.part == Part::Card)
                    seen.insert(group.subject.id);
            }
        }
    }
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(chart.size()));
}

TEST(DrawVisible, ShowsLessFromFarther) {
    const SampleOrg org;
    const OrgChart chart = chartOf(org);
    const Rect all{0, 0, chart.width(), chart.height()};
    std::size_t before = SIZE_MAX;
    for (const double zoom : {1.0, 0.5, 0.2, 0.05}) {
        Drawing drawing;
        drawVisible(chart, all, {{}, zoom}, drawing);
        const std::size_t things =
            drawing.boxes.size() + drawing.texts.size() + drawing.glyphs.size() + drawing.lines.size();
        EXPECT_LT(things, before) << zoom;
        before = things;
    }
}

TEST(DrawVisible, ShowsWhatAViewDoesToACard) {
    const SampleOrg org;
    const OrgChart chart = chartOf(org);
    const Node node = chart.find(org.titled("EM, Quotes"));
    Drawing drawing;
    drawCard(chart, node, kSelected, 1.0, drawing);
    EXPECT_EQ(groundOf(drawing, chart.id(node))->stroke, paint(Tone::Accent));
    drawing.clear();
    drawCard(chart, node, kDragOrigin, 1.0, drawing);
    EXPECT_TRUE(groundOf(drawing, chart.id(node))->fill.isNone());
    drawing.clear();
    drawCard(chart, node, kRefused, 1.0, drawing);
    ASSERT_EQ(drawing.groups.size(), 2u);
    EXPECT_EQ(drawing.glyphs.back().kind, GlyphKind::No);
}

/// Pieces of all lines of one manager by row or column: no stretch longer than a rounded corner is painted
/// twice.
TEST(Connectors, PaintNoStretchTwice) {
    const SampleOrg org;
    const Drawing drawing = drawChart(chartOf(org));
    struct Piece {
        Length from, to;
    };
    std::map<std::tuple<std::int64_t, bool, Length>, std::vector<Piece>> pieces;
    for (const Line& line : drawing.lines) {
        if (line.subject.part != Part::Connector)
            continue;
        const Point* p = drawing.pointsOf(line);
        for (std::uint32_t i = 1; i < line.pointCount; ++i) {
            const bool isLevel = p[i].y == p[i - 1].y;
            const Length a = isLevel ? p[i - 1].x : p[i - 1].y;
            const Length b = isLevel ? p[i].x : p[i].y;
            pieces[{line.from, isLevel, isLevel ? p[i].y : p[i].x}].push_back(
                {std::min(a, b), std::max(a, b)});
        }
    }
    for (const auto& [key, list] : pieces) {
        for (std::size_t i = 0; i < list.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_LE(std::min(list[i].to, list[j].to) - std::max(list[i].from, list[j].from), pixels(8));
    }
}

TEST(Connectors, LeadToEveryReportOnceAndEndOnItsEdge) {
    const SampleOrg org;
    const OrgChart chart = chartOf(org);
    const Drawing drawing = drawChart(chart);
    std::set<std::int64_t> reached;
    for (const Line& line : drawing.lines) {
        if (line.subject.part != Part::Connector)
            continue;
        EXPECT_TRUE(reached.insert(line.to).second);
        const Node report = chart.find(PositionId(line.to));
        EXPECT_EQ(chart.id(chart.parent(report)).value(), line.from);
        const Rect target = chart.frame(report).isEmpty() ? chart.card(report) : chart.frame(report);
        const Point end = drawing.pointsOf(line)[line.pointCount - 1];
        EXPECT_TRUE(target.grownBy(1).contains(end) && !target.grownBy(-2).contains(end));
    }
    EXPECT_EQ(reached.size(), static_cast<std::size_t>(chart.size()) - 1);
}

void expectFreeWay(const OrgChart& chart, const std::vector<Point>& path, Node from, Node to) {
    ASSERT_GE(path.size(), 2u);
    EXPECT_TRUE(chart.card(from).grownBy(1).contains(path.front()));
    EXPECT_TRUE(chart.card(to).grownBy(1).contains(path.back()));
    for (std::size_t i = 1; i < path.size(); ++i) {
        const Point a = path[i - 1], b = path[i];
        EXPECT_TRUE(a.x == b.x || a.y == b.y);
        const Rect piece{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
        for (Node node = 0; node < chart.size(); ++node) {
            const Rect card = chart.card(node);
            EXPECT_FALSE(piece.x < card.right() && card.x < piece.right() + 1 && piece.y < card.bottom() &&
                         card.y < piece.bottom() + 1 && !card.grownBy(-1).isEmpty() &&
                         card.grownBy(-1).meets(
                             {piece.x, piece.y, std::max(piece.width, 1), std::max(piece.height, 1)}));
        }
    }
}

TEST(SecondaryLines, RunThroughTheGuttersAndThroughNoCard) {
    const SampleOrg org;
    for (const Density density : {Density::Full, Density::Standard, Density::Compact}) {
        ChartOptions options = sampleOptions();
        options.density = density;
        const OrgChart chart = chartOf(org, options);
        for (Node from = 0; from < chart.size(); from += 3) {
            for (Node to = 1; to < chart.size(); to += 5) {
                if (from != to)
                    expectFreeWay(chart, gutterPath(chart, from, to, 0), from, to);
            }
        }
    }
}

TEST(SecondaryLines, FindAWayInALargeChartToo) {
    const Plan plan = largePlan(600, 11);
    ChartOptions options;
    options.density = Density::Compact;
    const OrgChart chart(plan, kBaseline, options, sampleWords());
    int found = 0;
    for (Node from = 5; from < chart.size(); from += 97) {
        const Node to = chart.size() - from;
        const auto path = gutterPath(chart, from, to, 1);
        if (path.empty())
            continue;
        ++found;
        expectFreeWay(chart, path, from, to);
    }
    EXPECT_GE(found, 5);
}

TEST(SecondaryLines, AreDrawnBetweenShownCardsOnly) {
    const SampleOrg org;
    ChartOptions options = sampleOptions();
    const auto secondary = [](const Drawing& drawing) {
        return std::count_if(drawing.lines.begin(), drawing.lines.end(),
                             [](const Line& line) { return line.dash == Dash::Gutter; });
    };
    EXPECT_EQ(secondary(drawChart(chartOf(org, options))), 1);
    options.levels = 2;
    EXPECT_EQ(secondary(drawChart(chartOf(org, options))), 0);
    options.levels = 0;
    options.hasSecondaryLines = false;
    EXPECT_EQ(secondary(drawChart(chartOf(org, options))), 0);
}

TEST(ExportPage, HoldsAllItsInkAndTheAspectAsked) {
    const SampleOrg org;
    for (const double aspect : {0.0, 0.7, 1.414, 1.778}) {
        const Drawing page = exportPage(
            chartOf(org), {"One customs line", "110 people", "Brackwater", "Option B", 4, 12}, aspect);
        EXPECT_TRUE((Rect{0, 0, page.width, page.height}.contains(page.inkBounds())));
        EXPECT_TRUE(aspect == 0 || std::abs(double(page.width) / page.height - aspect) < 0.02);
        EXPECT_THAT(page.text, testing::HasSubstr("One customs line"));
        EXPECT_THAT(page.text, testing::HasSubstr("4 / 12"));
        EXPECT_THAT(page.text, testing::HasSubstr("Brackwater, Option B"));
    }
}

TEST(AddPageLinks, LeadFromACardToThePageOfItsBranch) {
    const SampleOrg org;
    const PositionId samir = org.titled("Director, Platform");
    const OrgChart chart = chartOf(org);
    Drawing page = exportPage(chart, {});
    addPageLinks(page, [&](PositionId id) { return id == samir ? std::optional(3) : std::nullopt; });
    ASSERT_EQ(page.links.size(), 1u);
    EXPECT_EQ(page.links.front().page, 3);
    EXPECT_EQ(page.links.front().rect.width, chart.card(chart.find(samir)).width);
}

TEST(Legend, HoldsWhatOccursAndNothingElse) {
    const SampleOrg org;
    ChartOptions options = sampleOptions();
    options.root = org.titled("Director, Booking");
    std::vector<std::string> labels;
    for (const LegendEntry& entry : legendOf(chartOf(org, options)))
        labels.push_back(entry.label);
    EXPECT_THAT(labels, testing::ElementsAre("Booking", "Open", "Closing", "direct reports"));
}

} // namespace
} // namespace orgwright::drawing
