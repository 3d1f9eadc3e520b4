// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_painter.h"

#include "core/drawing/export_page.h"
#include "core/drawing/gutter_lines.h"
#include "core/drawing/team_chart.h"
#include "tests/core/drawing/sample_org.h"

#include <gmock/gmock.h>

namespace orgwright::drawing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

/// The sample and an option in which one of each thing is decided.
class MarkedChart : public ::testing::Test {
protected:
    static constexpr ScenarioId kOption{2};

    MarkedChart() {
        org.plan.put({}, Scenario{kOption, "Option B"});
        const Org& baseline = org.plan.org(kBaseline);
        for (const Team& row : baseline.teams())
            org.plan.put(kOption, row);
        for (const Position& row : baseline.positions())
            org.plan.put(kOption, row);
        for (const Incumbent& row : baseline.incumbents())
            org.plan.put(kOption, row);
        change("Lead, Document AI", [this](Position& row) {
            row.manager = at("Co-directors");
            row.team = org.row(at("Co-directors")).team;
        });
        change("EM, Runtime", [this](Position& row) {
            row.manager = at("Director, Booking");
            row.grade = "G9";
        });
        change("EM, Quotes", [](Position& row) { row.state = SeatState::Closing; });
        const Incumbent seat = *baseline.find(baseline.incumbents(at("EM, Filing")).front().id);
        org.plan.erase<Incumbent>(kOption, seat.id);
        org.plan.erase<Position>(kOption, at("EM, Filing"));
        Position added = org.row(at("EM, Edge"));
        added.id = PositionId(9000);
        org.plan.put(kOption, added);
        options.changes = std::make_shared<const ChangePicture>(
            changePicture(org.plan, changeList(org.plan, kBaseline, kOption)));
    }

    PositionId at(const std::string& title) const { return org.titled(title); }
    PositionId ghost(const std::string& title) const { return ghostOf(at(title)); }
    template <class Change>
    void change(const std::string& title, Change&& make) {
        Position row = org.row(at(title));
        make(row);
        org.plan.put(kOption, row);
    }
    OrgChart chart() const { return OrgChart(options.changes->plan, kOption, options, sampleWords()); }

    Drawing drawn(double zoom) const {
        const OrgChart shown = chart();
        Drawing drawing;
        drawVisible(shown, {0, 0, shown.width(), shown.height()}, {{}, zoom}, drawing);
        return drawing;
    }
    std::vector<std::string> textsOn(const Drawing& drawing, PositionId id) const {
        std::vector<std::string> texts;
        for (const Text& run : drawing.texts) {
            if (run.subject.id == id.value() && run.subject.kind == SubjectKind::Position &&
                run.subject.part != Part::Avatar)
                texts.emplace_back(drawing.textOf(run));
        }
        return texts;
    }
    std::vector<Box> boxesOf(const Drawing& drawing, PositionId id, Part part) const {
        std::vector<Box> boxes;
        for (const Box& box : drawing.boxes) {
            if (box.subject == Subject{id.value(), SubjectKind::Position, part})
                boxes.push_back(box);
        }
        return boxes;
    }
    std::vector<GlyphKind> marksOn(const Drawing& drawing, PositionId id) const {
        std::vector<GlyphKind> glyphs;
        for (const Glyph& glyph : drawing.glyphs) {
            if (glyph.subject == Subject{id.value(), SubjectKind::Position, Part::Mark})
                glyphs.push_back(glyph.kind);
        }
        return glyphs;
    }
    std::vector<Line> trails(const Drawing& drawing) const {
        std::vector<Line> lines;
        for (const Line& line : drawing.lines) {
            if (line.subject.part == Part::Trail)
                lines.push_back(line);
        }
        return lines;
    }

    SampleOrg org;
    ChartOptions options;
};

} // namespace

TEST_F(MarkedChart, AGhostSaysWhoMovedAndWhere) {
    const Drawing drawing = drawChart(chart());
    EXPECT_THAT(textsOn(drawing, ghost("Lead, Document AI")), ElementsAre("Aisha Bello", "Moved to Customs"))
        << "the team it comes into";
    EXPECT_THAT(textsOn(drawing, ghost("EM, Runtime")), ElementsAre("Felix Moreau", "Moved to Lee", "Chen"))
        << "its manager where it keeps its team";
    const Box ground = boxesOf(drawing, ghost("Lead, Document AI"), Part::Card).at(0);
    EXPECT_EQ(ground.dash, Dash::Dashed);
    EXPECT_TRUE(ground.fill.isNone());
    for (const Text& run : drawing.texts) {
        if (run.subject.id == ghost("Lead, Document AI").value()) {
            EXPECT_EQ(run.paint, paint(Tone::Ink2)) << drawing.textOf(run);
        }
    }
}

TEST_F(MarkedChart, AClosedPositionIsHatchedWithItsTitleStruck) {
    const Drawing drawing = drawChart(chart());
    EXPECT_THAT(textsOn(drawing, at("EM, Filing")), ElementsAre("Jonas Berg", "EM, Filing", "Closing"));
    const Box ground = boxesOf(drawing, at("EM, Filing"), Part::Card).at(0);
    EXPECT_EQ(ground.dash, Dash::Dashed);
    EXPECT_EQ(ground.hatch, Hatch::Back);
    for (const Text& run : drawing.texts) {
        if (run.subject.id == at("EM, Filing").value() && run.subject.part == Part::Title) {
            EXPECT_TRUE(run.flags & kStrike);
        }
    }
}

TEST_F(MarkedChart, EachDecisionHasItsMarkAndNothingElseHas) {
    const Drawing drawing = drawChart(chart());
    EXPECT_THAT(marksOn(drawing, at("Lead, Document AI")), ElementsAre(GlyphKind::Moved, GlyphKind::Changed));
    EXPECT_THAT(marksOn(drawing, at("EM, Runtime")), ElementsAre(GlyphKind::Moved, GlyphKind::Changed));
    EXPECT_THAT(marksOn(drawing, at("EM, Quotes")), ElementsAre(GlyphKind::Closing));
    EXPECT_THAT(marksOn(drawing, at("EM, Filing")), ElementsAre(GlyphKind::Closing));
    EXPECT_THAT(marksOn(drawing, PositionId(9000)), ElementsAre(GlyphKind::New));
    EXPECT_THAT(marksOn(drawing, ghost("EM, Runtime")), ElementsAre());
    EXPECT_THAT(marksOn(drawing, at("Head of Design")), ElementsAre());
}

TEST_F(MarkedChart, MarksKeepTheirSizeOnTheScreen) {
    const auto side = [&](double zoom) {
        const auto tiles = boxesOf(drawn(zoom), at("EM, Quotes"), Part::Mark);
        return tiles.size() == 2 ? tiles[1].rect.width * zoom / kPixel : -1.0;
    };
    for (const double zoom : {3.0, 1.0, 0.7})
        EXPECT_NEAR(side(zoom), 20, 0.2) << zoom;
    for (const double zoom : {0.69, 0.5})
        EXPECT_NEAR(side(zoom), 16, 0.1) << zoom;
    for (const double zoom : {0.49, 0.36})
        EXPECT_NEAR(side(zoom), 12, 0.1) << zoom << ": names fill their cards";
    EXPECT_NEAR(side(0.3), 14, 0.1);
}

TEST_F(MarkedChart, SeveralMarksStandSideBySide) {
    for (const double zoom : {1.0, 0.5}) {
        const auto tiles = boxesOf(drawn(zoom), at("EM, Runtime"), Part::Mark);
        ASSERT_EQ(tiles.size(), 4u) << "two tiles, each on a ring";
        EXPECT_LT(tiles[3].rect.right(), tiles[1].rect.x) << "the second is left of the first";
        EXPECT_EQ(tiles[1].fill, paint(Mark::Moved));
    }
}

TEST_F(MarkedChart, ATrailLeadsFromEachGhostToItsCardAndThroughNone) {
    const OrgChart shown = chart();
    const Drawing drawing = drawChart(shown);
    const auto lines = trails(drawing);
    ASSERT_EQ(lines.size(), 2u);
    for (const Line& line : lines) {
        EXPECT_EQ(line.from, -line.to);
        EXPECT_EQ(line.dash, Dash::Trail);
        EXPECT_EQ(line.arrow, Arrow::Open);
        const Point* points = drawing.pointsOf(line);
        const Point tip = points[line.pointCount - 1];
        const Rect target = shown.card(shown.find(PositionId(line.to)));
        EXPECT_TRUE(target.grownBy(pixels(3) + 1).contains(tip));
        EXPECT_FALSE(target.contains(tip));
        for (std::uint32_t i = 0; i + 1 < line.pointCount; ++i) {
            const Rect piece =
                united({points[i].x, points[i].y, 1, 1}, {points[i + 1].x, points[i + 1].y, 1, 1});
            for (Node node = 0; node < shown.size(); ++node)
                EXPECT_FALSE(shown.card(node).grownBy(-pixels(1)).meets(piece)) << node;
        }
    }
}

TEST_F(MarkedChart, OfVeryManyMovesHasNoTangleOfTrails) {
    const PositionId freya = at("Head of Design");
    for (int i = 0; i < kMostTrails; ++i) {
        Position row = org.row(org.add(at("Director, Booking"), {}, "Clerk " + std::to_string(i), ""));
        row.manager = freya;
        org.plan.put(kOption, row);
    }
    options.changes = std::make_shared<const ChangePicture>(
        changePicture(org.plan, changeList(org.plan, kBaseline, kOption)));
    EXPECT_TRUE(trails(drawChart(chart())).empty());
}

TEST_F(MarkedChart, OfSeveralMovesOnlyTrailsOfChosenCardsAreDrawnSmall) {
    const PositionId freya = at("Head of Design");
    PositionId chosen;
    for (int i = 0; i < 9; ++i) {
        Position row = org.row(org.add(at("Director, Booking"), {}, "Clerk " + std::to_string(i), ""));
        row.manager = freya;
        chosen = row.id;
        org.plan.put(kOption, row);
    }
    options.changes = std::make_shared<const ChangePicture>(
        changePicture(org.plan, changeList(org.plan, kBaseline, kOption)));
    const OrgChart shown = chart();
    const auto trailsAt = [&](double zoom, PositionId selected) {
        Drawing drawing;
        const auto look = [&](Node node) { return CardLook(shown.id(node) == selected ? kSelected : 0); };
        drawVisible(shown, {0, 0, shown.width(), shown.height()}, {look, zoom}, drawing);
        return trails(drawing);
    };
    EXPECT_EQ(trailsAt(1.0, {}).size(), 11u);
    EXPECT_TRUE(trailsAt(0.4, {}).empty());
    for (const PositionId selected : {chosen, ghostOf(chosen)}) {
        ASSERT_EQ(trailsAt(0.4, selected).size(), 1u);
        EXPECT_EQ(trailsAt(0.4, selected).front().to, chosen.value());
    }
}

TEST_F(MarkedChart, WhereThereAreGhostsOnlyNothingIsFolded) {
    change("EM, Pipelines", [this](Position& row) { row.manager = at("Co-directors"); });
    org.plan.erase<Position>(kOption, at("Lead, Forecast"));
    options.changes = std::make_shared<const ChangePicture>(
        changePicture(org.plan, changeList(org.plan, kBaseline, kOption)));
    options.isFolded = [](PositionId) { return true; };
    options.root = at("Director, Data");
    const OrgChart shown = chart();
    EXPECT_FALSE(shown.isFolded(0));
    EXPECT_EQ(shown.size(), 4) << "its three reports are gone";
}

TEST_F(MarkedChart, NumbersLeaveGhostsOut) {
    const OrgChart shown = chart();
    const OrgChart after(org.plan, kOption, {}, sampleWords());
    for (Node node = 0; node < after.size(); ++node) {
        const Node same = shown.find(after.id(node));
        ASSERT_NE(same, kNoNode);
        EXPECT_EQ(shown.reports(same), after.reports(node));
        EXPECT_EQ(shown.below(same), after.below(node));
        EXPECT_EQ(shown.people(same), after.people(node));
    }
    EXPECT_EQ(shown.size(), after.size() + 3) << "two moved, one closed";
}

TEST_F(MarkedChart, TheLegendNamesTheMarksThatOccur) {
    std::vector<std::string> marks;
    for (const LegendEntry& entry : legendOf(chart())) {
        if (entry.kind == LegendEntry::Kind::Mark)
            marks.push_back(entry.label);
    }
    EXPECT_THAT(marks, ElementsAre("moved", "new", "closing", "changed"));
}

TEST_F(MarkedChart, WithNamesHiddenGhostsNameNobody) {
    options.hidesNames = true;
    const Drawing drawing = drawChart(chart());
    for (const char* name : {"Aisha", "Lee", "Felix", "Jonas"})
        EXPECT_THAT(drawing.text, Not(HasSubstr(name)));
    EXPECT_THAT(textsOn(drawing, ghost("EM, Runtime")),
                ElementsAre("EM, Runtime", "Moved to Director,", "Booking"));
}

TEST_F(MarkedChart, AGhostOfWhatIsInTheTraySaysSoAndHasTheMark) {
    change("EM, Runtime", [](Position& row) {
        row.manager = {};
        row.place = Place::Tray;
    });
    options.changes = std::make_shared<const ChangePicture>(
        changePicture(org.plan, changeList(org.plan, kBaseline, kOption)));
    const Drawing drawing = drawChart(chart());
    EXPECT_THAT(textsOn(drawing, ghost("EM, Runtime")), ElementsAre("Felix Moreau", "Moved to the tray"));
    EXPECT_THAT(marksOn(drawing, ghost("EM, Runtime")), ElementsAre(GlyphKind::Moved));
    EXPECT_EQ(trails(drawing).size(), 1u);
}

TEST_F(MarkedChart, GhostsAreDrawnAtEveryZoom) {
    for (const double zoom : {0.5, 0.2}) {
        const Drawing drawing = drawn(zoom);
        const auto boxes = boxesOf(drawing, ghost("Lead, Document AI"), Part::Card);
        ASSERT_EQ(boxes.size(), 1u);
        EXPECT_EQ(boxes[0].dash, Dash::Dashed);
        EXPECT_EQ(trails(drawing).size(), 2u);
    }
    EXPECT_THAT(textsOn(drawn(0.5), ghost("Lead, Document AI")), ElementsAre("Aisha Bello"));
}

TEST_F(MarkedChart, OneOfTeamsMarksNothing) {
    const Plan teams = teamPlan(org.plan, kOption);
    const OrgChart shown(teams, kOption, teamOptions(options, [](TeamId) { return std::string("n"); }),
                         sampleWords());
    for (Node node = 0; node < shown.size(); ++node)
        EXPECT_TRUE(shown.marksAt(node).empty());
}

} // namespace orgwright::drawing
