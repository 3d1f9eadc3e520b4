// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/merge.h"
#include "tests/core/compare/options_bench.h"

namespace orgwright {
namespace {

class Merge : public Options {};

} // namespace

TEST_F(Merge, RefusesAScenarioOfAnotherPlanWhoseNameIsTaken) {
    testing::Doc other{testing::PlanBuilder().position("Stranger").built()};
    other->setSources(other.clock, 77);
    const ScenarioId theirs = *other.run([](Editor& editor) { return addScenario(editor, kBaseline, "a"); });
    const auto merged = doc.run([&](Editor& editor) {
        return mergeScenario(editor, other.plan(), other.plan(), theirs, "other.orgplan");
    });
    ASSERT_FALSE(merged);
    EXPECT_EQ(merged.error().reason, Reason::NameTaken);
    EXPECT_EQ(doc.plan().scenarios().size(), 2u);
}

TEST_F(Merge, LetsWhomAColleaguePutIntoASeatTakeIt) {
    testing::Doc copy{scenarioCopy(doc.plan(), option)};
    copy->setSources(copy.clock, 77);
    const Plan given = copy.plan();
    ASSERT_TRUE(copy->execute(
        option, [&](Editor& editor) { return fillPosition(editor, at("Plant"), person("Ada")); }));
    ASSERT_TRUE(decide([&](Editor& editor) { return fillPosition(editor, at("Plant"), person("Ben")); }));
    ASSERT_TRUE(doc.run(
        [&](Editor& editor) { return mergeScenario(editor, given, copy.plan(), option, "ana.orgplan"); }));
    ASSERT_EQ(chosen().clashes().size(), 1u);
    const ClashId clash = chosen().clashes().begin()->id;
    ASSERT_TRUE(decide([&](Editor& editor) { return settleClashes(editor, {clash}, Settle::Theirs); }));
    ASSERT_EQ(chosen().incumbents(at("Plant")).size(), 1u);
    EXPECT_EQ(chosen().find(chosen().incumbents(at("Plant")).front().id)->person, person("Ada"));
}

TEST_F(Merge, GivesNobodyWhatWasSaidOfOtherBranches) {
    move("Web", "COO");
    move("Engineer 1", "Web");
    for (const auto& [title, note] :
         {std::pair("Web", "not for all"), std::pair("Engineer 1", "from Data")}) {
        DecisionNotes notes;
        notes.note = note;
        const Decisions about{{Kind::Position, at(title).value(), Aspect::Place}};
        ASSERT_TRUE(decide([&](Editor& editor) { return describeDecisions(editor, about, notes); }));
    }
    const Plan copy = scenarioCopy(doc.plan(), option, at("Data"));
    ASSERT_EQ(copy.org(option).details().size(), 1u);
    EXPECT_EQ(copy.org(option).details().begin()->note, "from Data") << "the baseline of the branch has it";
}

} // namespace orgwright
