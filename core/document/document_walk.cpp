// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/commands/checks.h"
#include "core/model/soundness.h"
#include "core/store/step_codec.h"

#include <algorithm>

namespace orgwright {
namespace {

tl::unexpected<Refusal> doesNotFit(std::int64_t step) {
    return tl::unexpected(Refusal{Reason::StepDoesNotFit, {}, {std::to_string(step)}});
}

} // namespace

/// Takes a plan along steps of its history, and back again where that is not kept.
class Document::Walk {
public:
    explicit Walk(Plan& plan)
        : m_plan(plan) {}
    ~Walk() {
        if (!m_isKept)
            m_plan.apply(inverse(changes()));
    }
    Walk(const Walk&) = delete;
    Walk& operator=(const Walk&) = delete;

    void go(const Changes& step) {
        m_sum.add(step);
        m_plan.apply(step);
    }
    /// What the whole way changed.
    Changes changes() {
        Changes sum = m_sum.taken();
        m_sum.add(sum);
        return sum;
    }
    void keep() { m_isKept = true; }

private:
    Plan& m_plan;
    ChangesSum m_sum;
    bool m_isKept = false;
};

Result<void> Document::undo(std::int64_t steps) {
    if (m_history.cursor() == 0)
        return refuse(Reason::NothingToUndo);
    return goTo(std::max<std::int64_t>(0, m_history.cursor() - steps));
}

Result<void> Document::redo(std::int64_t steps) {
    if (!m_history.canRedo())
        return refuse(Reason::NothingToRedo);
    const std::int64_t undone = m_history.last() - m_history.cursor();
    return goTo(m_history.cursor() + std::min(undone, steps));
}

Result<void> Document::goTo(std::int64_t step) {
    if (auto why = whyNotEdit())
        return tl::unexpected(*why);
    if (step == m_history.cursor())
        return {};
    Walk walk(m_plan);
    if (auto walked = walkTo(step, walk); !walked)
        return walked;
    const Changes changes = walk.changes();
    write({&changes, -1, {}, step});
    walk.keep();
    m_history.setCursor(step);
    m_last = {};
    m_isInDoubt = false;
    follow(changes);
    return {};
}

/// Takes the plan in memory to the step, one at a time.
Result<void> Document::walkTo(std::int64_t target, Walk& walk) {
    if (target < 0 || target > m_history.last())
        return tl::unexpected(Refusal{Reason::OutOfRange, {}, {std::to_string(target)}});
    const bool isUndo = target < m_history.cursor();
    for (std::int64_t at = m_history.cursor(); at != target; at += isUndo ? -1 : 1) {
        const auto changes = stepChanges(m_plan, isUndo ? at : at + 1, isUndo);
        if (!changes)
            return tl::unexpected(changes.error());
        walk.go(*changes);
    }
    if (const auto found = unsoundnessAfter(m_plan, walk.changes()); !found.empty())
        return tl::unexpected(looksUnsound(found.front()));
    return {};
}

Result<Plan> Document::planAfter(std::int64_t step) const {
    Plan plan = m_plan;
    for (std::int64_t at = m_history.cursor(); at > step; --at) {
        const auto changes = stepChanges(plan, at, true);
        if (!changes)
            return tl::unexpected(changes.error());
        plan.apply(*changes);
    }
    return plan;
}

Result<Changes> Document::stepChanges(const Plan& plan, std::int64_t step, bool isUndo) const {
    auto changes = decodedStep(m_file->changesOf(step), plan);
    if (!changes)
        return doesNotFit(step);
    if (isUndo)
        changes = inverse(std::move(*changes));
    if (!plan.fits(*changes))
        return doesNotFit(step);
    return std::move(*changes);
}

Result<void> Document::revertTo(std::int64_t step) {
    if (auto why = whyNotEdit())
        return tl::unexpected(*why);
    Walk walk(m_plan);
    if (auto walked = walkTo(step, walk); !walked)
        return walked;
    const Changes changes = walk.changes();
    if (changes.isEmpty())
        return {};
    writeStep(changes, {Action::Revert, {}}, kBaseline, {});
    walk.keep();
    follow(changes);
    return {};
}

} // namespace orgwright
