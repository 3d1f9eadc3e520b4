// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/commands/people_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/team_commands.h"
#include "tests/support/doc.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using testing::Doc;
using testing::isSame;
using testing::PlanBuilder;
using testing::positionTitled;
using testing::reportsOf;

class DocumentTest : public ::testing::Test {
protected:
    Doc doc{PlanBuilder().position("CEO").under("CEO", "CTO", "CFO").under("CTO", "Dev").seat("CTO", "Ada")};
    const Plan start = doc.plan();

    PositionId at(const char* title) { return positionTitled(doc.plan(), title); }
    Result<PositionId> add(const char* title) {
        return doc.run([&](Editor& e) {
            Position row;
            row.title = title;
            return addPosition(e, row, {at("CEO")});
        });
    }
    Result<void> noting(const char* title, const char* note, std::string_view key = {}) {
        return doc.run(
            [&](Editor& e) {
                Position row = *e.org().find(at(title));
                row.note = note;
                return editPosition(e, row);
            },
            key);
    }
    Result<void> move(const char* title, const char* manager) {
        return doc.run([&](Editor& e) { return movePosition(e, at(title), {at(manager)}); });
    }
    std::string reports() const { return reportsOf(doc.plan(), "CEO"); }
    std::int64_t steps() { return doc->history().last(); }
    /// What the file says must be what the memory says.
    void expectSameOnDisk() {
        const auto other = Document::open(doc.path(), Document::OpenAs::Reading);
        EXPECT_TRUE(isSame(other->plan(), doc.plan()));
        EXPECT_EQ(other->history().cursor(), doc->history().cursor());
        ASSERT_EQ(other->history().last(), doc->history().last());
        for (std::int64_t step = 1; step <= doc->history().last(); ++step) {
            EXPECT_EQ(other->history().step(step).at, doc->history().step(step).at);
            EXPECT_EQ(other->history().step(step).args, doc->history().step(step).args);
            EXPECT_EQ(other->history().step(step).action, doc->history().step(step).action);
        }
    }
};

} // namespace

TEST_F(DocumentTest, KeepsAnEditWhenItsCallReturns) {
    ASSERT_TRUE(add("COO"));
    EXPECT_EQ(reports(), "CTO CFO COO");
    EXPECT_EQ(steps(), 1);
    EXPECT_EQ(doc->history().step(1).args, std::vector<std::string>{"COO"});
    expectSameOnDisk();
    doc.reopen();
    EXPECT_EQ(reports(), "CTO CFO COO");
}

TEST_F(DocumentTest, IsAsItWasAfterARefusal) {
    const auto refused = move("CEO", "Dev");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().reason, Reason::UnderOwnReport);
    EXPECT_TRUE(isSame(doc.plan(), start));
    EXPECT_EQ(steps(), 0);
    EXPECT_FALSE(doc->canUndo());
}

TEST_F(DocumentTest, RefusesAResultThatBreaksTheModel) {
    const auto refused = doc.run([&](Editor& e) -> Result<void> {
        Position row = *e.org().find(at("Dev"));
        row.manager = PositionId(77);
        e.put(row);
        return {};
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().reason, Reason::LooksUnsound);
    EXPECT_TRUE(isSame(doc.plan(), start));
    Position row;
    row.title = "X";
    const auto nowhere = doc->execute(ScenarioId(9), [&](Editor& e) { return addPosition(e, row, {}); });
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().reason, Reason::LooksUnsound);
    EXPECT_TRUE(isSame(doc.plan(), start));
}

TEST_F(DocumentTest, TakesBackWhatACommandDidBeforeItThrew) {
    EXPECT_THROW(doc.run([&](Editor& e) -> Result<void> {
        e.erase<Position>(at("Dev"));
        throw std::runtime_error("no");
    }),
                 std::runtime_error);
    EXPECT_TRUE(isSame(doc.plan(), start));
}

TEST_F(DocumentTest, LeavesNoStepWhereNothingChanged) {
    ASSERT_TRUE(move("Dev", "CTO"));
    EXPECT_EQ(steps(), 0);
    expectSameOnDisk();
}

TEST_F(DocumentTest, UndoesAndRedoes) {
    ASSERT_TRUE(move("Dev", "CEO"));
    const Plan moved = doc.plan();
    ASSERT_TRUE(doc->undo());
    EXPECT_TRUE(isSame(doc.plan(), start));
    EXPECT_TRUE(doc->canRedo());
    expectSameOnDisk();
    ASSERT_TRUE(doc->redo());
    EXPECT_TRUE(isSame(doc.plan(), moved));
    expectSameOnDisk();
}

TEST_F(DocumentTest, UndoesAndRedoesAfterItWasReopened) {
    ASSERT_TRUE(move("Dev", "CEO"));
    ASSERT_TRUE(add("COO"));
    const Plan both = doc.plan();
    doc.reopen();
    ASSERT_TRUE(doc->undo(2));
    EXPECT_TRUE(isSame(doc.plan(), start));
    doc.reopen();
    ASSERT_TRUE(doc->redo(2));
    EXPECT_TRUE(isSame(doc.plan(), both));
}

TEST_F(DocumentTest, UndoesNoFurtherThanItsHistory) {
    EXPECT_EQ(doc->undo().error().reason, Reason::NothingToUndo);
    EXPECT_EQ(doc->redo().error().reason, Reason::NothingToRedo);
    ASSERT_TRUE(add("COO"));
    ASSERT_TRUE(doc->undo(std::numeric_limits<std::int64_t>::max()));
    EXPECT_TRUE(isSame(doc.plan(), start));
    ASSERT_TRUE(doc->redo(std::numeric_limits<std::int64_t>::max()));
    EXPECT_EQ(doc->history().cursor(), 1);
    EXPECT_EQ(doc->goTo(2).error().reason, Reason::OutOfRange);
    EXPECT_EQ(doc->goTo(-1).error().reason, Reason::OutOfRange);
    EXPECT_EQ(doc->revertTo(2).error().reason, Reason::OutOfRange);
}

TEST_F(DocumentTest, GoesToAnyStepAndBack) {
    std::vector<Plan> states{doc.plan()};
    for (const char* title : {"A", "B", "C", "D"}) {
        ASSERT_TRUE(add(title));
        states.push_back(doc.plan());
    }
    for (const std::int64_t step : {0, 3, 1, 4, 2, 2}) {
        ASSERT_TRUE(doc->goTo(step));
        EXPECT_TRUE(isSame(doc.plan(), states[static_cast<std::size_t>(step)]));
        EXPECT_EQ(doc->history().cursor(), step);
    }
    expectSameOnDisk();
}

TEST_F(DocumentTest, ForgetsUndoneStepsAtTheNextEdit) {
    ASSERT_TRUE(add("A"));
    ASSERT_TRUE(add("B"));
    ASSERT_TRUE(doc->undo(2));
    doc.reopen();
    ASSERT_TRUE(add("C"));
    EXPECT_EQ(steps(), 1);
    EXPECT_FALSE(doc->canRedo());
    expectSameOnDisk();
}

TEST_F(DocumentTest, KeepsUndoneStepsThatLeadToACheckpoint) {
    ASSERT_TRUE(add("A"));
    ASSERT_TRUE(doc->addCheckpoint("with A"));
    const Plan withA = doc.plan();
    ASSERT_TRUE(add("B"));
    ASSERT_TRUE(doc->undo(2));
    ASSERT_TRUE(add("C"));
    EXPECT_EQ(reports(), "CTO CFO C");
    EXPECT_EQ(steps(), 4); // A, B, the undoing of both, C
    expectSameOnDisk();
    doc.reopen();
    ASSERT_EQ(doc->checkpoints().size(), 1U);
    ASSERT_TRUE(doc->revertTo(doc->checkpoints()[0].step));
    EXPECT_TRUE(isSame(doc.plan(), withA));
    ASSERT_TRUE(doc->undo());
    EXPECT_EQ(reports(), "CTO CFO C");
    ASSERT_TRUE(doc->goTo(0));
    EXPECT_TRUE(isSame(doc.plan(), start));
}

TEST_F(DocumentTest, RevertsToWhatItWasWhenItWasOpened) {
    ASSERT_TRUE(add("A"));
    doc.reopen();
    const Plan opened = doc.plan();
    EXPECT_EQ(doc->openedStep(), 1);
    ASSERT_TRUE(doc->undo());
    ASSERT_TRUE(add("B"));
    ASSERT_TRUE(move("Dev", "CEO"));
    const Plan edited = doc.plan();
    ASSERT_TRUE(doc->revertTo(doc->openedStep()));
    EXPECT_TRUE(isSame(doc.plan(), opened));
    expectSameOnDisk();
    ASSERT_TRUE(doc->undo());
    EXPECT_TRUE(isSame(doc.plan(), edited));
}

TEST_F(DocumentTest, RevertsIntoItsUndoneSteps) {
    ASSERT_TRUE(add("A"));
    ASSERT_TRUE(add("B"));
    const Plan both = doc.plan();
    ASSERT_TRUE(doc->undo(2));
    ASSERT_TRUE(doc->revertTo(2));
    EXPECT_TRUE(isSame(doc.plan(), both));
    expectSameOnDisk();
    ASSERT_TRUE(doc->undo());
    EXPECT_TRUE(isSame(doc.plan(), start));
}

TEST_F(DocumentTest, RevertedToWhereItIsLeavesNoStep) {
    ASSERT_TRUE(add("A"));
    ASSERT_TRUE(doc->revertTo(1));
    EXPECT_EQ(steps(), 1);
}

TEST_F(DocumentTest, NamesCheckpointsThatLast) {
    ASSERT_TRUE(add("A"));
    ASSERT_TRUE(doc->addCheckpoint("Board version"));
    doc.clock.pass(5);
    ASSERT_TRUE(doc->addCheckpoint("Zweite Fassung"));
    const std::vector<Checkpoint> before = doc->checkpoints();
    doc.reopen();
    ASSERT_EQ(doc->checkpoints().size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(doc->checkpoints()[i].id, before[i].id);
        EXPECT_EQ(doc->checkpoints()[i].name, before[i].name);
        EXPECT_EQ(doc->checkpoints()[i].at, before[i].at);
        EXPECT_EQ(doc->checkpoints()[i].step, 1);
    }
}

TEST_F(DocumentTest, NamesNoCheckpointWithoutAName) {
    EXPECT_EQ(doc->addCheckpoint("  ").error().reason, Reason::NameNeeded);
    EXPECT_EQ(doc->addCheckpoint("\xFF").error().reason, Reason::TextNotUnicode);
    EXPECT_EQ(doc->addCheckpoint(std::string(kMostTextBytes + 1, 'x')).error().reason, Reason::TextTooLong);
    EXPECT_TRUE(doc->checkpoints().empty());
}

TEST_F(DocumentTest, MakesOneStepOfTypingInOneField) {
    ASSERT_TRUE(noting("CTO", "a", "note:2"));
    doc.clock.pass(600);
    ASSERT_TRUE(noting("CTO", "ab", "note:2"));
    doc.clock.pass(600);
    ASSERT_TRUE(noting("CTO", "abc", "note:2"));
    EXPECT_EQ(steps(), 1);
    expectSameOnDisk();
    ASSERT_TRUE(doc->undo());
    EXPECT_TRUE(isSame(doc.plan(), start));
    ASSERT_TRUE(doc->redo());
    EXPECT_EQ(doc.org().find(at("CTO"))->note, "abc");
}

TEST_F(DocumentTest, BeginsANewStepAfterASecondAnotherFieldOrNoKey) {
    ASSERT_TRUE(noting("CTO", "a", "k"));
    doc.clock.pass(1000);
    ASSERT_TRUE(noting("CTO", "b", "k"));
    EXPECT_EQ(steps(), 2);
    ASSERT_TRUE(noting("CFO", "b", "other"));
    EXPECT_EQ(steps(), 3);
    ASSERT_TRUE(noting("CFO", "c"));
    ASSERT_TRUE(noting("CFO", "d"));
    EXPECT_EQ(steps(), 5);
    doc.clock.pass(-5000);
    ASSERT_TRUE(noting("CFO", "e", "k"));
    EXPECT_EQ(steps(), 6);
}

TEST_F(DocumentTest, BeginsANewStepAfterAnUndoACheckpointOrReopening) {
    ASSERT_TRUE(noting("CTO", "a", "k"));
    ASSERT_TRUE(doc->addCheckpoint("here"));
    ASSERT_TRUE(noting("CTO", "b", "k"));
    EXPECT_EQ(steps(), 2);
    ASSERT_TRUE(doc->undo());
    ASSERT_TRUE(doc->redo());
    ASSERT_TRUE(noting("CTO", "c", "k"));
    EXPECT_EQ(steps(), 3);
    doc.reopen();
    ASSERT_TRUE(noting("CTO", "d", "k"));
    EXPECT_EQ(steps(), 4);
}

TEST_F(DocumentTest, DropsAStepThatWasTypedAwayAgain) {
    ASSERT_TRUE(add("A"));
    const Plan before = doc.plan();
    ASSERT_TRUE(noting("CTO", "a", "k"));
    ASSERT_TRUE(noting("CTO", "", "k"));
    EXPECT_EQ(steps(), 1);
    EXPECT_TRUE(isSame(doc.plan(), before));
    expectSameOnDisk();
    ASSERT_TRUE(noting("CTO", "b", "k"));
    EXPECT_EQ(steps(), 2);
    expectSameOnDisk();
}

TEST_F(DocumentTest, ShowsWhatACommandWouldDoAndLeavesNoTrace) {
    const std::string bytes = testing::bytesOf(doc.path());
    const Measures before = doc->totals(kBaseline).measures();
    std::string seen;
    Measures inside;
    std::size_t changed = 0;
    const auto result = doc->preview(
        kBaseline, [&](Editor& e) { return deletePosition(e, at("CTO"), ReportsGo::ToManager); },
        [&](const Plan& plan, const Totals& totals, const Changes& changes) {
            seen = reportsOf(plan, "CEO");
            inside = totals.measures();
            changed = changes.size();
        });
    ASSERT_TRUE(result);
    EXPECT_EQ(seen, "Dev CFO");
    EXPECT_EQ(inside.positions, 3);
    EXPECT_EQ(changed, 3U);
    EXPECT_TRUE(isSame(doc.plan(), start));
    EXPECT_EQ(doc->totals(kBaseline).measures(), before);
    EXPECT_EQ(steps(), 0);
    EXPECT_EQ(testing::bytesOf(doc.path()), bytes);
}

TEST_F(DocumentTest, LeavesNoTraceOfAPreviewThatIsRefusedOrThrows) {
    const Measures before = doc->totals(kBaseline).measures();
    EXPECT_FALSE(doc->preview(
        kBaseline, [&](Editor& e) { return movePosition(e, at("CEO"), {at("Dev")}); },
        [](const Plan&, const Totals&, const Changes&) { FAIL(); }));
    EXPECT_THROW(doc->preview(
                     kBaseline, [&](Editor& e) { return deletePosition(e, at("CTO"), ReportsGo::Along); },
                     [](const Plan&, const Totals&, const Changes&) { throw std::runtime_error("no"); }),
                 std::runtime_error);
    EXPECT_TRUE(isSame(doc.plan(), start));
    EXPECT_EQ(doc->totals(kBaseline).measures(), before);
    EXPECT_EQ(Totals(doc.org()).measures(), before);
}

TEST_F(DocumentTest, TellsItsObserversInTheirOrder) {
    std::string told;
    auto first = doc->observe([&](const Changes& changes) { told += "a" + std::to_string(changes.size()); });
    const auto second = doc->observe([&](const Changes&) { told += "b"; });
    ASSERT_TRUE(add("COO"));
    EXPECT_EQ(told, "a1b");
    ASSERT_FALSE(move("CEO", "Dev"));
    ASSERT_TRUE(move("Dev", "CTO"));
    EXPECT_EQ(told, "a1b");
    first.reset();
    ASSERT_TRUE(doc->undo());
    EXPECT_EQ(told, "a1bb");
}

TEST_F(DocumentTest, HasWrittenBeforeItTellsAnybody) {
    bool wasOnDisk = false;
    const auto watching = doc->observe([&](const Changes&) {
        wasOnDisk = isSame(Document::open(doc.path(), Document::OpenAs::Reading)->plan(), doc.plan());
    });
    ASSERT_TRUE(add("COO"));
    EXPECT_TRUE(wasOnDisk);
}

TEST_F(DocumentTest, KeepsMemoryAndDiskTogetherWhenAnObserverThrows) {
    {
        const auto watching = doc->observe([](const Changes&) { throw std::runtime_error("no"); });
        EXPECT_THROW(add("COO"), std::runtime_error);
        EXPECT_THROW(doc->undo(), std::runtime_error);
        EXPECT_THROW(doc->redo(), std::runtime_error);
    }
    EXPECT_EQ(reports(), "CTO CFO COO");
    expectSameOnDisk();
}

TEST_F(DocumentTest, KeepsItsTotalsWithThePlan) {
    doc->totals(kBaseline);
    ASSERT_TRUE(add("COO"));
    EXPECT_EQ(doc->totals(kBaseline).measures(), Totals(doc.org()).measures());
    ASSERT_TRUE(doc->undo());
    EXPECT_EQ(doc->totals(kBaseline).measures(), Totals(doc.org()).measures());
}

TEST_F(DocumentTest, CopiesItselfWithItsHistoryAndStaysWhereItIs) {
    ASSERT_TRUE(add("COO"));
    ASSERT_TRUE(doc->addCheckpoint("x"));
    doc->copyTo(doc.file("copy.orgplan"));
    ASSERT_TRUE(add("CIO"));
    const auto copy = Document::open(doc.file("copy.orgplan"));
    EXPECT_EQ(reportsOf(copy->plan(), "CEO"), "CTO CFO COO");
    EXPECT_EQ(copy->checkpoints().size(), 1U);
    ASSERT_TRUE(copy->undo());
    EXPECT_TRUE(isSame(copy->plan(), start));
    EXPECT_EQ(doc->path(), doc.path());
}

TEST_F(DocumentTest, OpenedForReadingRefusesEveryEdit) {
    ASSERT_TRUE(add("COO"));
    doc.close();
    const auto reader = Document::open(doc.path(), Document::OpenAs::Reading);
    EXPECT_TRUE(reader->isReadOnly());
    EXPECT_FALSE(reader->canUndo());
    const auto refused =
        reader->execute(kBaseline, [](Editor& e) { return deletePosition(e, PositionId(2), {}); });
    EXPECT_EQ(refused.error().reason, Reason::ReadOnly);
    EXPECT_EQ(reader->undo().error().reason, Reason::ReadOnly);
    EXPECT_EQ(reader->revertTo(0).error().reason, Reason::ReadOnly);
    EXPECT_EQ(reader->addCheckpoint("x").error().reason, Reason::ReadOnly);
}

} // namespace orgwright
