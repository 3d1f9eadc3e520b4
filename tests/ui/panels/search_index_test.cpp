// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/palette/search_index.h"

#include "core/commands/people_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/team_commands.h"
#include "tests/support/desk.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

TEST(SearchText, FoldsCaseAndAccents) {
    EXPECT_EQ(searchText("Trzci\xC5\x84ska  \xC3\x84rger"), "trzcinska arger");
}

TEST(MatchOf, RanksTheBeginningOverWordsOverPartsOverLettersInOrder) {
    EXPECT_EQ(matchOf("ana ruiz", "ana"), Match::Start);
    EXPECT_EQ(matchOf("ana ruiz", "rui"), Match::WordStart);
    EXPECT_EQ(matchOf("ana ruiz", "uiz"), Match::Inside);
    EXPECT_EQ(matchOf("ana ruiz", "rz"), Match::Fuzzy);
    EXPECT_EQ(matchOf("ana ruiz", "zr"), Match::None);
    EXPECT_EQ(matchOf("ana ruiz", "ruiz ana"), Match::WordStart);
}

class SearchIndexTest : public testing::Test {
protected:
    SearchIndexTest() {
        QObject::connect(&desk.document(), &PlanDocument::changed,
                         [this](const Changes& changes) { index.follow(changes); });
    }
    std::vector<PositionId> found(const char* query) {
        std::vector<PositionId> positions;
        for (const auto& hit : index.find(query, wanted))
            positions.push_back(hit.position);
        return positions;
    }

    Desk desk;
    SearchIndex index{desk.plan(), kBaseline};
    SearchIndex::Wanted wanted{.hasTeams = false};
};

TEST_F(SearchIndexTest, IsMadeWhenFirstSearched) {
    EXPECT_EQ(index.size(), 0U);
    found("ana");
    EXPECT_EQ(index.size(), desk.org().positions().size() + desk.org().teams().size());
}

TEST_F(SearchIndexTest, FindsByNameTitleAndBothTogether) {
    const PositionId ana = desk.titled("Director, Customs");
    EXPECT_THAT(found("ruiz"), testing::ElementsAre(ana));
    EXPECT_THAT(found("director cus"), testing::ElementsAre(ana));
    EXPECT_THAT(found("ana customs"), testing::ElementsAre(ana));
}

TEST_F(SearchIndexTest, FollowsEveryKindOfChange) {
    const PositionId ana = desk.titled("Director, Customs");
    const PositionId dev = desk.titled("EM, Schedules");
    found("ana");
    Person person = *desk.plan().find(desk.org().find(desk.org().incumbents(ana)[0].id)->person);
    person.name = "Zelda Quint";
    desk.document().run([&](Editor& editor) { return editPerson(editor, person); });
    EXPECT_THAT(found("zelda"), testing::ElementsAre(ana));
    EXPECT_THAT(found("ruiz"), testing::IsEmpty());
    desk.document().run([&](Editor& editor) { return vacatePosition(editor, dev); });
    EXPECT_THAT(found("dev patel"), testing::IsEmpty());
    desk.document().undo();
    EXPECT_THAT(found("dev patel"), testing::ElementsAre(dev));
    desk.document().run([&](Editor& editor) { return deletePosition(editor, dev, ReportsGo::Along); });
    EXPECT_THAT(found("schedules"), testing::IsEmpty());
    EXPECT_THAT(found("zelda"), testing::ElementsAre(ana));
}

TEST_F(SearchIndexTest, DoesNotFindByHiddenNames) {
    wanted.hasNames = false;
    EXPECT_THAT(found("ruiz"), testing::IsEmpty());
    EXPECT_THAT(found("customs"), testing::SizeIs(1));
}

} // namespace
} // namespace orgwright::test
