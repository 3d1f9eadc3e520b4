// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/base/text.h"
#include "core/model/soundness.h"
#include "core/store/step_codec.h"

#include <algorithm>

namespace orgwright {
namespace {

constexpr std::int64_t kCoalesceMs = 1000;

tl::unexpected<Refusal> doesNotFit(std::int64_t step) {
    return tl::unexpected(Refusal{Reason::StepDoesNotFit, {}, {std::to_string(step)}});
}

tl::unexpected<Refusal> looksUnsound(const Unsoundness& found) {
    return tl::unexpected(Refusal{Reason::LooksUnsound, {found.id}, {std::string(found.column)}});
}

} // namespace

Document::Document(std::unique_ptr<PlanFile> file, Plan plan)
    : m_file(std::move(file))
    , m_plan(std::move(plan))
    , m_clock(&systemClock()) {
    m_history = History(m_file->steps(), m_file->cursor());
    if (!m_history.isSound())
        throw StoreError(StoreFault::Damaged, m_file->path(), "history");
    m_checkpoints = m_file->checkpoints();
    m_openedStep = m_history.cursor();
}

Document::~Document() = default;

std::unique_ptr<Document> Document::create(const std::string& path, const Plan& plan) {
    return std::unique_ptr<Document>(new Document(PlanFile::create(path, plan), plan));
}

std::unique_ptr<Document> Document::open(const std::string& path, OpenAs mode) {
    auto file =
        PlanFile::open(path, mode == OpenAs::Editing ? PlanFile::Access::Editing : PlanFile::Access::Reading);
    Plan plan = file->load();
    return std::unique_ptr<Document>(new Document(std::move(file), std::move(plan)));
}

const std::string& Document::path() const {
    return m_file->path();
}

bool Document::isReadOnly() const {
    return m_file->isReadOnly();
}

StoreFault Document::readOnlyReason() const {
    return m_file->readOnlyReason();
}

const Totals& Document::totals(ScenarioId scenario) const {
    const auto found = m_totals.find(scenario);
    if (found != m_totals.end())
        return found->second;
    return m_totals.emplace(scenario, Totals(m_plan.org(scenario))).first->second;
}

std::optional<Refusal> Document::whyNotEdit() {
    settleDoubt();
    if (!isReadOnly())
        return std::nullopt;
    return Refusal{Reason::ReadOnly, {}, {std::to_string(static_cast<int>(readOnlyReason()))}};
}

Result<void> Document::commit(Editor& editor, std::string_view coalesceKey) {
    Changes changes = editor.changes();
    if (changes.isEmpty()) {
        editor.take();
        return {};
    }
    if (const auto found = unsoundnessAfter(m_plan, changes); !found.empty())
        return looksUnsound(found.front());
    // The editor takes everything back if this throws.
    auto committed = commitStep(std::move(changes), editor.label(), editor.scenario(), coalesceKey);
    if (committed)
        editor.take();
    return committed;
}

Result<void> Document::commitStep(Changes changes, StepLabel label, ScenarioId scenario,
                                  std::string_view key) {
    const std::int64_t now = m_clock->now();
    const Changes announced = changes;
    if (coalesces(key, now))
        mergeIntoLastStep(std::move(changes), key, now);
    else
        appendStep(std::move(changes), label, scenario, key, now);
    follow(announced);
    return {};
}

bool Document::coalesces(std::string_view key, std::int64_t now) const {
    const std::int64_t cursor = m_history.cursor();
    const bool isMarked =
        cursor == m_openedStep || std::any_of(m_checkpoints.begin(), m_checkpoints.end(),
                                              [&](const auto& c) { return c.step == cursor; });
    return !key.empty() && key == m_last.key && now - m_last.at < kCoalesceMs && now >= m_last.at &&
           !m_history.canRedo() && !isMarked;
}

void Document::mergeIntoLastStep(Changes changes, std::string_view key, std::int64_t now) {
    Changes merged = composed(m_last.changes, changes);
    StepRecord record = m_history.step(m_history.cursor());
    PlanFile::Write wanted{&changes, -1, {}, m_history.cursor()};
    if (merged.isEmpty()) {
        wanted.cursor = m_history.cursor() - 1;
        wanted.dropStepsAfter = wanted.cursor;
    } else {
        record.at = now;
        wanted.steps.emplace_back(record, encodedStep(merged));
    }
    write(wanted);
    m_history.setCursor(wanted.cursor);
    m_history.dropAfter(wanted.cursor);
    m_last = merged.isEmpty() ? LastStep{} : LastStep{std::string(key), now, std::move(merged)};
}

void Document::appendStep(Changes changes, const StepLabel& label, ScenarioId scenario, std::string_view key,
                          std::int64_t now) {
    PlanFile::Write wanted{&changes, -1, {}, 0};
    std::int64_t last = m_history.cursor();
    if (m_history.canRedo() && isTailNeeded()) {
        foldTail(wanted, now);
        last = m_history.last() + 1;
    } else if (m_history.canRedo()) {
        wanted.dropStepsAfter = last;
    }
    const StepRecord record{last + 1, now, scenario, static_cast<std::int32_t>(label.action), label.args};
    wanted.steps.emplace_back(record, encodedStep(changes));
    wanted.cursor = record.step;
    write(wanted);
    m_history.dropAfter(std::min(m_history.last(), last));
    for (const auto& [added, bytes] : wanted.steps)
        m_history.append(added);
    m_history.setCursor(record.step);
    m_last = {std::string(key), now, std::move(changes)};
}

/// Whether a named state, or the one the document was opened in, lies among the undone steps.
bool Document::isTailNeeded() const {
    const std::int64_t cursor = m_history.cursor();
    return m_openedStep > cursor || std::any_of(m_checkpoints.begin(), m_checkpoints.end(),
                                                [&](const Checkpoint& each) { return each.step > cursor; });
}

/// Keeps the undone steps by adding one that undoes them all, instead of forgetting them.
void Document::foldTail(PlanFile::Write& wanted, std::int64_t now) {
    // The editor's plan already holds the new step's changes; undone steps are read against the plan without
    // them.
    Plan before = m_plan;
    before.apply(inverse(*wanted.rows));
    Changes tail;
    for (std::int64_t step = m_history.cursor() + 1; step <= m_history.last(); ++step) {
        const auto changes = decodedStep(m_file->changesOf(step), before);
        if (!changes)
            throw StoreError(StoreFault::Damaged, path(), "history");
        before.apply(*changes);
        tail = composed(std::move(tail), *changes);
    }
    const StepRecord record{
        m_history.last() + 1, now, kBaseline, static_cast<std::int32_t>(Action::Revert), {}};
    wanted.steps.emplace_back(record, encodedStep(inverse(std::move(tail))));
}

Result<void> Document::undo(std::int64_t steps) {
    if (m_history.cursor() == 0)
        return refuse(Reason::NothingToUndo);
    return goTo(std::max<std::int64_t>(0, m_history.cursor() - steps));
}

Result<void> Document::redo(std::int64_t steps) {
    if (!m_history.canRedo())
        return refuse(Reason::NothingToRedo);
    return goTo(std::min(m_history.last(), m_history.cursor() + steps));
}

Result<void> Document::goTo(std::int64_t step) {
    if (auto why = whyNotEdit())
        return tl::unexpected(*why);
    if (step < 0 || step > m_history.last())
        return tl::unexpected(Refusal{Reason::OutOfRange, {}, {std::to_string(step)}});
    auto changes = walkTo(step);
    if (!changes)
        return tl::unexpected(changes.error());
    try {
        write({&*changes, -1, {}, step});
    } catch (const StoreError&) {
        m_plan.apply(inverse(*changes));
        throw;
    }
    m_history.setCursor(step);
    m_last = {};
    follow(*changes);
    return {};
}

/// Takes the plan in memory to the step, one at a time, and returns what that changed; on refusal it is where
/// it was.
Result<Changes> Document::walkTo(std::int64_t target) {
    Changes walked;
    const bool isUndo = target < m_history.cursor();
    for (std::int64_t at = m_history.cursor(); at != target; at += isUndo ? -1 : 1) {
        auto changes = stepChanges(isUndo ? at : at + 1, isUndo);
        if (!changes) {
            m_plan.apply(inverse(std::move(walked)));
            return changes;
        }
        m_plan.apply(*changes);
        walked = composed(std::move(walked), *changes);
    }
    if (const auto found = unsoundnessAfter(m_plan, walked); !found.empty()) {
        m_plan.apply(inverse(std::move(walked)));
        return looksUnsound(found.front());
    }
    return walked;
}

Result<Changes> Document::stepChanges(std::int64_t step, bool isUndo) const {
    auto changes = decodedStep(m_file->changesOf(step), m_plan);
    if (!changes)
        return doesNotFit(step);
    if (isUndo)
        changes = inverse(std::move(*changes));
    if (!m_plan.fits(*changes))
        return doesNotFit(step);
    return std::move(*changes);
}

Result<void> Document::addCheckpoint(std::string name) {
    if (auto why = whyNotEdit())
        return tl::unexpected(*why);
    if (trimmed(name).empty())
        return tl::unexpected(Refusal{Reason::NameNeeded, {}, {}});
    if (name.size() > kMostTextBytes || !isCleanUtf8(name))
        return tl::unexpected(Refusal{Reason::TextNotUnicode, {}, {}});
    m_file->addCheckpoint({0, m_history.cursor(), m_clock->now(), std::move(name)});
    m_checkpoints = m_file->checkpoints();
    return {};
}

Result<void> Document::revertTo(std::int64_t step) {
    if (auto why = whyNotEdit())
        return tl::unexpected(*why);
    if (step < 0 || step > m_history.last())
        return tl::unexpected(Refusal{Reason::OutOfRange, {}, {std::to_string(step)}});
    auto changes = walkTo(step);
    if (!changes)
        return tl::unexpected(changes.error());
    if (changes->isEmpty())
        return {};
    try {
        return commitStep(*changes, {Action::Revert, {}}, kBaseline, {});
    } catch (const StoreError&) {
        m_plan.apply(inverse(*changes));
        throw;
    }
}

void Document::copyTo(const std::string& path) {
    m_file->copyTo(path);
}

std::shared_ptr<void> Document::observe(Observer observer) {
    auto kept = std::make_shared<Observer>(std::move(observer));
    m_observers.push_back(kept);
    return kept;
}

void Document::setSources(const Clock& clock, std::uint64_t idSeed) {
    m_clock = &clock;
    m_ids = IdSource(idSeed);
}

void Document::write(const PlanFile::Write& wanted) {
    try {
        m_file->write(wanted);
    } catch (const StoreError&) {
        m_isInDoubt = true;
        throw;
    }
}

/// After a failed write the state is read again, never assumed: a commit that reported an error may still
/// have happened.
void Document::settleDoubt() {
    if (!m_isInDoubt)
        return;
    if (!m_file->isAsBelieved()) {
        Plan onDisk = m_file->load();
        const Changes changes = difference(m_plan, onDisk);
        m_plan = std::move(onDisk);
        m_history = History(m_file->steps(), m_file->cursor());
        m_last = {};
        follow(changes);
    }
    m_isInDoubt = false;
}

void Document::follow(const Changes& changes) {
    followTotals(changes);
    const auto observers = m_observers;
    for (const auto& weak : observers) {
        if (const auto observer = weak.lock())
            (*observer)(changes);
    }
    std::erase_if(m_observers, [](const auto& weak) { return weak.expired(); });
}

void Document::followTotals(const Changes& changes) const {
    for (auto& [scenario, totals] : m_totals)
        totals.apply(m_plan.org(scenario), scenario, changes);
}

} // namespace orgwright
