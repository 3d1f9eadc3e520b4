// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"
#include "core/document/history.h"
#include "core/rollup/staffing.h"
#include "core/rollup/totals.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace orgwright {

/// One open plan file: the plan in memory, the file on disk and the way between them. What execute, undo and
/// redo return is durable. Refusals are values; StoreError is thrown where the machine or the file failed:
/// the plan in memory is then what it was, and the next edit reads again what the file holds before it
/// changes anything. Where the file was moved, replaced or changed by somebody else, every edit says so and
/// touches neither. For use from one thread.
class Document {
public:
    enum class OpenAs : std::uint8_t { Editing, Reading };

    /// Makes a new file holding this plan. Throws StoreError (Exists rather than overwrite).
    static std::unique_ptr<Document> create(const std::string& path, const Plan& plan = emptyPlan());
    static std::unique_ptr<Document> open(const std::string& path, OpenAs mode = OpenAs::Editing);
    ~Document();

    const Plan& plan() const { return m_plan; }
    const std::string& path() const;
    bool isReadOnly() const;
    /// Why it cannot be edited; only meaningful when isReadOnly.
    StoreFault readOnlyReason() const;
    /// Live totals of a scenario; made on first use.
    const Totals& totals(ScenarioId scenario) const;
    /// Live, who works on what in a scenario and quarter; made on first use, and kept for kMostStaffings of
    /// them: the reference holds until the next change or call for another.
    const Staffing& staffing(ScenarioId scenario, Quarter quarter) const;
    static constexpr std::size_t kMostStaffings = 32;

    /// Runs a command: `command(Editor&)` returns a Result. On refusal nothing has changed. A command that
    /// changes nothing leaves no step. Steps with the same key within a second become one.
    template <class Command>
    auto execute(ScenarioId scenario, Command&& command, std::string_view coalesceKey = {})
        -> decltype(command(std::declval<Editor&>()));

    /// Runs a command, lets `look(plan, totals, changes)` see what it would do, and takes it back. Touches no
    /// disk.
    template <class Command, class Look>
    auto preview(ScenarioId scenario, Command&& command, Look&& look)
        -> decltype(command(std::declval<Editor&>()));

    bool canUndo() const { return !isReadOnly() && m_history.cursor() > 0; }
    bool canRedo() const { return !isReadOnly() && m_history.canRedo(); }
    Result<void> undo(std::int64_t steps = 1);
    Result<void> redo(std::int64_t steps = 1);
    /// Undoes or redoes until the plan stands after this step (0: at the beginning), all in one transaction.
    Result<void> goTo(std::int64_t step);

    const History& history() const { return m_history; }
    /// The plan as it was after this earlier step (0: at the beginning), without going there. Costs a copy
    /// and the way.
    Result<Plan> planAfter(std::int64_t step) const;

    /// Names the plan as it is now.
    Result<void> addCheckpoint(std::string name);
    const std::vector<Checkpoint>& checkpoints() const { return m_checkpoints; }
    /// Makes the plan what it was after this step, as a new step that can itself be undone.
    Result<void> revertTo(std::int64_t step);
    /// The step the plan stood after when it was opened.
    std::int64_t openedStep() const { return m_openedStep; }

    /// A full copy with its history. This document stays where it is.
    void copyTo(const std::string& path);

    /// Called after every change that is durable, with what changed; in the order of observing. Ends with the
    /// returned handle.
    using Observer = std::function<void(const Changes&)>;
    [[nodiscard]] std::shared_ptr<void> observe(Observer observer);

    /// Tests put their own sources in place of the machine's.
    void setSources(const Clock& clock, std::uint64_t idSeed);

private:
    Document(std::unique_ptr<PlanFile> file, PlanFile::Content content);

    std::optional<Refusal> whyNotEdit();
    Result<void> commit(Editor& editor, std::string_view coalesceKey);
    void writeStep(const Changes& changes, const StepLabel& label, ScenarioId scenario,
                   std::string_view coalesceKey);
    bool coalesces(ScenarioId scenario, std::string_view key, std::int64_t now) const;
    void mergeIntoLastStep(const Changes& changes, std::string_view key, std::int64_t now);
    void appendStep(const Changes& changes, const StepLabel& label, ScenarioId scenario, std::string_view key,
                    std::int64_t now);
    bool isTailNeeded() const;
    void foldTail(PlanFile::Write& write, std::int64_t now);
    class Walk;
    Result<void> walkTo(std::int64_t step, Walk& walk);
    Result<Changes> stepChanges(const Plan& plan, std::int64_t step, bool isUndo) const;
    void write(const PlanFile::Write& write);
    void takeFailure(const StoreError& error);
    void settleDoubt();
    void follow(const Changes& changes);
    void followTotals(const Changes& changes) const;

    void forgetPreview(Editor& editor);

    /// What a step that follows may be merged into; without a key nothing is.
    struct LastStep {
        std::string key;
        std::int64_t at = 0;
        Changes changes;
    };

    std::unique_ptr<PlanFile> m_file;
    Plan m_plan;
    History m_history;
    std::vector<Checkpoint> m_checkpoints;
    std::int64_t m_openedStep = 0;
    LastStep m_last;
    /// A write failed half way: whether the file took it is asked before the next edit.
    bool m_isInDoubt = false;
    IdSource m_ids;
    const Clock* m_clock;
    mutable std::map<ScenarioId, Totals> m_totals;
    mutable std::map<std::pair<ScenarioId, Quarter>, Staffing> m_staffings;
    std::vector<std::weak_ptr<Observer>> m_observers;
};

template <class Command>
auto Document::execute(ScenarioId scenario, Command&& command, std::string_view coalesceKey)
    -> decltype(command(std::declval<Editor&>())) {
    if (auto why = whyNotEdit())
        return tl::unexpected(*why);
    Editor editor(m_plan, scenario, m_ids, m_clock->today());
    auto result = command(editor);
    if (!result)
        return result;
    if (auto committed = commit(editor, coalesceKey); !committed)
        return tl::unexpected(committed.error());
    return result;
}

template <class Command, class Look>
auto Document::preview(ScenarioId scenario, Command&& command, Look&& look)
    -> decltype(command(std::declval<Editor&>())) {
    const Totals& before = totals(scenario);
    Editor editor(m_plan, scenario, m_ids, m_clock->today());
    auto result = command(editor);
    if (!result)
        return result;
    const Changes changes = editor.changes();
    try {
        followTotals(changes);
        look(std::as_const(m_plan), before, changes);
    } catch (...) {
        forgetPreview(editor);
        throw;
    }
    m_plan.apply(inverse(editor.take()));
    followTotals(inverse(changes));
    return result;
}

} // namespace orgwright
