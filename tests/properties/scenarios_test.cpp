// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/merge.h"
#include "core/commands/scenario_commands.h"
#include "core/commands/settle.h"
#include "core/commands/take_back.h"
#include "core/compare/difference.h"
#include "core/model/soundness.h"
#include "core/store/state_hash.h"
#include "tests/properties/random_edits.h"
#include "tests/properties/starting.h"
#include "tests/support/doc.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <iostream>

namespace orgwright {
namespace {

using testing::Doc;
using testing::InMemory;
using testing::numberFrom;
using testing::RandomEdits;
using testing::startingPlan;

/// A document with scenarios, edited at random. ORGWRIGHT_SEED and ORGWRIGHT_STEPS set what is run.
class Scenarios : public ::testing::Test {
protected:
    const std::uint64_t seed = numberFrom("ORGWRIGHT_SEED", std::random_device()());
    const std::uint64_t steps = numberFrom("ORGWRIGHT_STEPS", 600);
    RandomEdits edits{seed};
    const InMemory inMemory;
    Doc doc{startingPlan()};

    void SetUp() override { std::cout << "ORGWRIGHT_SEED=" << seed << std::endl; }

    ScenarioId add(const std::string& name, ScenarioId source = kBaseline) {
        return *doc.run([&](Editor& editor) { return addScenario(editor, source, name); });
    }
    const Org& org(ScenarioId scenario) { return doc.plan().org(scenario); }

    void editSome(ScenarioId scenario, std::uint64_t count) {
        edits.edit(scenario);
        for (std::uint64_t i = 0; i < count; ++i)
            edits.run(*doc);
    }

    Decisions decisionsIn(ScenarioId scenario) {
        const ChangeList list = changeList(doc.plan(), kBaseline, scenario);
        std::vector<std::size_t> all(list.lines.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        return decisionsOf(list, all);
    }

    /// The row that a decision about the clash's row belongs to, as far as the organisation knows it.
    static std::int64_t ownerOf(const Org& in, const Clash& clash) {
        if (const Incumbent* row = in.find(IncumbentId(clash.row)); row && clash.subject == Kind::Incumbent)
            return row->position.value();
        if (const Dependency* row = in.find(DependencyId(clash.row));
            row && clash.subject == Kind::Dependency)
            return row->from.value();
        if (const Allocation* row = in.find(AllocationId(clash.row));
            row && clash.subject == Kind::Allocation)
            return row->initiative.value();
        return clash.row;
    }

    /// Whether the row, or what belongs to it, waits in a clash.
    bool hasClash(ScenarioId scenario, const Decision& decision) {
        const auto isAbout = [&](const Clash& clash) {
            return (clash.subject == decision.subject && clash.row == decision.row) ||
                   ownerOf(org(kBaseline), clash) == decision.row ||
                   ownerOf(org(scenario), clash) == decision.row;
        };
        const auto& clashes = org(scenario).clashes();
        return std::any_of(clashes.begin(), clashes.end(), isAbout);
    }

    void expectSound() {
        const auto found = unsoundness(doc.plan(), 1);
        ASSERT_TRUE(found.empty()) << "fault " << static_cast<int>(found[0].fault) << " column "
                                   << found[0].column << " kind " << static_cast<int>(found[0].kind);
    }

    /// Every difference of the scenario is one that it had decided before, or one that is listed as a clash.
    void expectOnlyDecided(ScenarioId scenario, const Decisions& before) {
        for (const Decision& decision : decisionsIn(scenario)) {
            ASSERT_TRUE(before.contains(decision) || hasClash(scenario, decision))
                << "kind " << static_cast<int>(decision.subject) << " row " << decision.row << " aspect "
                << static_cast<int>(decision.aspect);
        }
    }

    std::vector<std::size_t> linesInRandomOrder(const ChangeList& list) {
        std::vector<std::size_t> order(list.lines.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            std::swap(order[i] = i, order[edits.below(i + 1)]);
        return order;
    }
};

} // namespace

TEST_F(Scenarios, HoldWhatTheBaselineHoldsExceptWhereTheyDecidedOtherwise) {
    const ScenarioId scenarios[] = {add("A"), add("B"), add("C")};
    for (std::uint64_t step = 0; step < steps && !HasFatalFailure(); ++step) {
        if (edits.below(2) == 0) {
            editSome(scenarios[edits.below(3)], 1);
            expectSound();
            continue;
        }
        const Decisions before[] = {decisionsIn(scenarios[0]), decisionsIn(scenarios[1]),
                                    decisionsIn(scenarios[2])};
        const StateHash state = stateHash(doc.plan());
        const std::int64_t cursor = doc->history().cursor();
        doc.clock.pass(2000);
        editSome(kBaseline, 1);
        expectSound();
        for (std::size_t i = 0; i < 3; ++i)
            expectOnlyDecided(scenarios[i], before[i]);
        if (doc->history().cursor() == cursor || edits.below(4) > 0)
            continue;
        ASSERT_TRUE(doc->undo());
        ASSERT_EQ(stateHash(doc.plan()), state) << "undoing an edit of the baseline must undo what followed";
        ASSERT_TRUE(doc->redo());
    }
}

TEST_F(Scenarios, AreTheBaselineAgainWhenEveryLineIsTakenBackInAnyOrder) {
    for (std::uint64_t round = 0; round < steps / 20 && !HasFatalFailure(); ++round) {
        const ScenarioId scenario = add("Option " + std::to_string(round));
        editSome(scenario, 25);
        editSome(kBaseline, 3);
        while (!HasFatalFailure()) {
            const ChangeList list = changeList(doc.plan(), kBaseline, scenario);
            if (list.lines.empty())
                break;
            const std::size_t line = edits.below(list.lines.size());
            const auto taken =
                doc->execute(scenario, [&](Editor& editor) { return takeBack(editor, list, {line}); });
            ASSERT_TRUE(taken) << "line " << line << " of kind " << static_cast<int>(list.lines[line].kind);
            ASSERT_TRUE(std::count(taken->begin(), taken->end(), line));
            expectSound();
        }
        ASSERT_TRUE(difference(org(kBaseline), org(scenario), scenario).isEmpty());
        ASSERT_TRUE(doc.run([&](Editor& editor) { return deleteScenario(editor, scenario); }));
    }
}

TEST_F(Scenarios, ListEveryDecisionInExactlyOneLine) {
    const ScenarioId scenario = add("A");
    for (std::uint64_t round = 0; round < steps / 10; ++round) {
        editSome(scenario, 5);
        const ChangeList list = changeList(doc.plan(), kBaseline, scenario);
        Decisions seen;
        std::size_t count = 0;
        for (const ChangeLine& line : list.lines) {
            ASSERT_FALSE(line.decisions.empty());
            count += line.decisions.size();
            seen.insert(line.decisions.begin(), line.decisions.end());
        }
        ASSERT_EQ(seen.size(), count);
        const Changes back = takingBack(list.difference, seen);
        ASSERT_EQ(back.size(), list.difference.size());
    }
}

TEST_F(Scenarios, WhenAdoptedAreTheBaselineAndUndoingThatIsNothing) {
    for (std::uint64_t round = 0; round < steps / 40 && !HasFatalFailure(); ++round) {
        const ScenarioId chosen = add("Chosen " + std::to_string(round));
        const ScenarioId other = add("Other " + std::to_string(round));
        editSome(chosen, 15);
        editSome(other, 15);
        const StateHash before = stateHash(doc.plan());
        const Decisions decided = decisionsIn(other);
        ASSERT_TRUE(doc.run([&](Editor& editor) { return adoptScenario(editor, chosen); }));
        ASSERT_TRUE(difference(org(kBaseline), org(chosen), chosen).isEmpty());
        expectOnlyDecided(other, decided);
        expectSound();
        ASSERT_TRUE(doc->undo());
        ASSERT_EQ(stateHash(doc.plan()), before);
        ASSERT_TRUE(doc->redo());
    }
}

TEST_F(Scenarios, MergeWhatWasNotChangedIntoNothing) {
    const ScenarioId scenario = add("A");
    editSome(scenario, 40);
    const Plan given = doc.plan();
    editSome(scenario, 40);
    editSome(kBaseline, 10);
    const std::int64_t cursor = doc->history().cursor();
    ASSERT_TRUE(
        doc.run([&](Editor& editor) { return mergeScenario(editor, given, given, scenario, "copy"); }));
    EXPECT_EQ(doc->history().cursor(), cursor);
}

TEST_F(Scenarios, MergeAtRandomIntoWhatIsSound) {
    for (std::uint64_t round = 0; round < steps / 40 && !HasFatalFailure(); ++round) {
        const ScenarioId scenario = add("Option " + std::to_string(round));
        editSome(scenario, 10);
        const Plan given = doc.plan();
        Doc copy{given};
        copy->setSources(copy.clock, seed + round + 1);
        edits.edit(scenario);
        for (int i = 0; i < 15; ++i)
            edits.run(*copy);
        editSome(scenario, 15);
        editSome(kBaseline, 5);
        ASSERT_TRUE(doc.run([&](Editor& editor) {
            return mergeScenario(editor, given, copy.plan(), scenario, "Ada's copy");
        }));
        expectSound();
    }
}

TEST_F(Scenarios, SettleEveryClashOneWayOrTheOther) {
    const ScenarioId scenario = add("A");
    for (std::uint64_t round = 0; round < steps / 10 && !HasFatalFailure(); ++round) {
        editSome(scenario, 6);
        editSome(kBaseline, 6);
        while (!org(scenario).clashes().isEmpty()) {
            const Clash clash = *org(scenario).clashes().begin();
            const Settle how = edits.below(2) == 0 ? Settle::Ours : Settle::Theirs;
            const auto settled = doc->execute(
                scenario, [&](Editor& editor) { return settleClashes(editor, {clash.id}, how); });
            // What would put somebody under themselves is refused; the own decision can always stand.
            if (!settled) {
                ASSERT_TRUE(doc->execute(scenario, [&](Editor& editor) {
                    return settleClashes(editor, {clash.id}, Settle::Ours);
                }));
            }
            expectSound();
        }
    }
}

} // namespace orgwright
