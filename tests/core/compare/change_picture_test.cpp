// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/change_picture.h"
#include "core/model/org_tree.h"
#include "tests/core/compare/options_bench.h"

#include <array>

namespace orgwright {
namespace {

class ChangePictureTest : public Options {
protected:
    ChangePicture picture() { return changePicture(doc.plan(), list()); }

    /// The chart as an outline: "CEO(CTO(Web) COO)"; ghosts with a question mark, marks by their first
    /// letters.
    std::string outline(const ChangePicture& shown) {
        const Org& org = shown.plan.org(option);
        const OrgTree tree = orgTree(org);
        std::string text;
        std::vector<std::int32_t> open;
        for (std::int32_t i = 0; i < tree.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            for (; !open.empty() && open.back() == i; open.pop_back())
                text += ")";
            text += text.empty() || text.back() == '(' ? "" : " ";
            text += card(shown, tree.id[at]);
            if (tree.end[at] > i + 1) {
                text += "(";
                open.push_back(tree.end[at]);
            }
        }
        return text + std::string(open.size(), ')');
    }
    std::set<Mark> marksAt(const ChangePicture& shown, PositionId id) {
        const auto found = shown.marks.find(id);
        return found == shown.marks.end() ? std::set<Mark>{} : found->second;
    }

private:
    std::string card(const ChangePicture& shown, PositionId id) {
        static constexpr std::array kLetters{'m', 'n', 'c', 'x', 'v'};
        std::string text(shown.plan.org(option).find(id)->title);
        text += shown.isGhost(id) ? "?" : "";
        for (const Mark mark : marksAt(shown, id))
            text += std::string("+") + kLetters[static_cast<std::size_t>(mark)];
        return text;
    }
};

} // namespace

TEST_F(ChangePictureTest, OfACopyIsTheCopy) {
    const ChangePicture shown = picture();
    EXPECT_TRUE(shown.ghosts.empty());
    EXPECT_TRUE(shown.marks.empty());
    EXPECT_TRUE(testing::isSame(shown.plan, doc.plan()));
}

TEST_F(ChangePictureTest, LeavesAGhostWhereABranchMovedFrom) {
    move("Data", "COO");
    const ChangePicture shown = picture();
    EXPECT_EQ(outline(shown), "CEO(CTO(Data? Web) COO(Plant Data+m(Engineer 1 Engineer 2 Engineer 3)) CFO)");
    EXPECT_EQ(shown.positionOf(ghostOf(at("Data"))), at("Data"));
    EXPECT_EQ(shown.positionOf(at("Web")), at("Web"));
}

TEST_F(ChangePictureTest, KeepsAClosedPositionWhereItStoodWithWhoSatThere) {
    close("Web");
    const ChangePicture shown = picture();
    EXPECT_EQ(outline(shown), "CEO(CTO(Data(Engineer 1 Engineer 2 Engineer 3) Web?+c) COO(Plant) CFO)");
    const Org& org = shown.plan.org(option);
    EXPECT_EQ(org.find(at("Web"))->state, SeatState::Closing);
    ASSERT_EQ(org.incumbents(at("Web")).size(), 1u);
    EXPECT_EQ(org.find(org.incumbents(at("Web")).front().id)->person, person("Ben"));
}

TEST_F(ChangePictureTest, PutsGhostsOfReportsUnderTheirClosedManager) {
    close("Data");
    EXPECT_EQ(outline(picture()), "CEO(CTO(Engineer 1+m Engineer 2+m Engineer 3+m Data?+c(Engineer 1? "
                                  "Engineer 2? Engineer 3?) Web) COO(Plant) CFO)")
        << "the reports take its place";
}

TEST_F(ChangePictureTest, KeepsABranchThatClosesAsOne) {
    ASSERT_TRUE(decide([&](Editor& editor) { return deletePosition(editor, at("Data"), ReportsGo::Along); }));
    EXPECT_EQ(outline(picture()),
              "CEO(CTO(Data?+c(Engineer 1?+c Engineer 2?+c Engineer 3?+c) Web) COO(Plant) CFO)");
}

TEST_F(ChangePictureTest, MarksTheGhostOfWhatWentToTheTray) {
    ASSERT_TRUE(decide([&](Editor& editor) {
        const std::array plant{at("Plant")};
        return placeInTray(editor, plant);
    }));
    EXPECT_EQ(outline(picture()), "CEO(CTO(Data(Engineer 1 Engineer 2 Engineer 3) Web) COO(Plant?+m) CFO)");
}

TEST_F(ChangePictureTest, MarksOnePositionWithAllThatIsDecidedOfIt) {
    move("Web", "COO");
    edit(option, "Web", [](Position& row) { row.grade = "G6"; });
    ASSERT_TRUE(decide([&](Editor& editor) { return vacatePosition(editor, at("Web")); }));
    open("Analyst", at("CFO"), "Berlin");
    const ChangePicture shown = picture();
    EXPECT_EQ(outline(shown), "CEO(CTO(Data(Engineer 1 Engineer 2 Engineer 3) Web?) COO(Plant Web+m+x+v) "
                              "CFO(Analyst+n))");
    EXPECT_EQ(shown.lines.at(at("Web")).size(), 3u);
}

TEST_F(ChangePictureTest, MarksMembersThatChangeTheirTeam) {
    ASSERT_TRUE(decide([&](Editor& editor) { return deleteTeam(editor, team("Platform")); }));
    const ChangePicture shown = picture();
    EXPECT_EQ(marksAt(shown, at("Engineer 1")), std::set{Mark::Changed});
    EXPECT_TRUE(marksAt(shown, at("Engineer 3")).empty());
}

TEST_F(ChangePictureTest, MarksTheOneWhoReportsWhereADottedLineComes) {
    ASSERT_TRUE(decide([&](Editor& editor) { return addSecondaryLine(editor, at("Web"), at("CFO")); }));
    const ChangePicture shown = picture();
    EXPECT_EQ(marksAt(shown, at("Web")), std::set{Mark::Changed});
    EXPECT_TRUE(marksAt(shown, at("CFO")).empty());
    EXPECT_EQ(shown.lines.at(at("CFO")).size(), 1u);
}

TEST_F(ChangePictureTest, TakesTheTeamFromAGhostWhoseTeamIsGone) {
    move("Engineer 1", "Web");
    ASSERT_TRUE(decide([&](Editor& editor) { return deleteTeam(editor, team("Platform")); }));
    const ChangePicture shown = picture();
    EXPECT_FALSE(shown.plan.org(option).find(ghostOf(at("Engineer 1")))->team);
}

} // namespace orgwright
