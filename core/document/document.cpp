// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/commands/checks.h"
#include "core/commands/flow.h"
#include "core/model/soundness.h"
#include "core/store/step_codec.h"

#include <algorithm>

namespace orgwright {
namespace {

constexpr std::int64_t kCoalesceMs = 1000;

/// The history of a file, which must be in order.
History historyOf(PlanFile::Content& content, const std::string& path) {
    History history(std::move(content.steps), content.cursor);
    if (!history.isSound())
        throw StoreError(StoreFault::Damaged, path, "history");
    return history;
}

/// Changes that a plan already holds: taken back unless they are kept.
class Uncommitted {
public:
    Uncommitted(Plan& plan, Changes changes)
        : m_plan(plan)
        , m_changes(std::move(changes)) {}
    ~Uncommitted() {
        if (!m_isKept)
            m_plan.apply(inverse(std::move(m_changes)));
    }
    Uncommitted(const Uncommitted&) = delete;
    Uncommitted& operator=(const Uncommitted&) = delete;

    const Changes& changes() const { return m_changes; }
    void keep() { m_isKept = true; }

private:
    Plan& m_plan;
    Changes m_changes;
    bool m_isKept = false;
};

} // namespace

Document::Document(std::unique_ptr<PlanFile> file, PlanFile::Content content)
    : m_file(std::move(file))
    , m_plan(std::move(content.plan))
    , m_history(historyOf(content, m_file->path()))
    , m_checkpoints(std::move(content.checkpoints))
    , m_openedStep(m_history.cursor())
    , m_clock(&systemClock()) {}

Document::~Document() = default;

std::unique_ptr<Document> Document::create(const std::string& path, const Plan& plan) {
    return std::unique_ptr<Document>(new Document(PlanFile::create(path, plan), {plan, {}, {}, 0}));
}

std::unique_ptr<Document> Document::open(const std::string& path, OpenAs mode) {
    auto file =
        PlanFile::open(path, mode == OpenAs::Editing ? PlanFile::Access::Editing : PlanFile::Access::Reading);
    PlanFile::Content content = file->load();
    return std::unique_ptr<Document>(new Document(std::move(file), std::move(content)));
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

const Staffing& Document::staffing(ScenarioId scenario, Quarter quarter) const {
    const std::pair key{scenario, quarter};
    const auto found = m_staffings.find(key);
    if (found != m_staffings.end())
        return found->second;
    if (m_staffings.size() >= kMostStaffings)
        m_staffings.clear();
    return m_staffings.emplace(key, Staffing(m_plan.org(scenario), quarter)).first->second;
}

std::optional<Refusal> Document::whyNotEdit() {
    settleDoubt();
    if (!isReadOnly())
        return std::nullopt;
    return Refusal{Reason::ReadOnly, {}, {std::to_string(static_cast<int>(readOnlyReason()))}};
}

Result<void> Document::commit(Editor& editor, std::string_view coalesceKey) {
    flowBaseline(editor);
    Uncommitted uncommitted(m_plan, editor.take());
    const Changes& changes = uncommitted.changes();
    if (changes.isEmpty())
        return {};
    if (const auto found = unsoundnessAfter(m_plan, changes); !found.empty())
        return tl::unexpected(looksUnsound(found.front()));
    writeStep(changes, editor.label(), editor.scenario(), coalesceKey);
    uncommitted.keep();
    follow(changes);
    return {};
}

void Document::writeStep(const Changes& changes, const StepLabel& label, ScenarioId scenario,
                         std::string_view key) {
    const std::int64_t now = m_clock->now();
    if (coalesces(scenario, key, now))
        mergeIntoLastStep(changes, key, now);
    else
        appendStep(changes, label, scenario, key, now);
    m_isInDoubt = false;
}

bool Document::coalesces(ScenarioId scenario, std::string_view key, std::int64_t now) const {
    const std::int64_t cursor = m_history.cursor();
    if (key.empty() || key != m_last.key || m_history.step(cursor).scenario != scenario)
        return false;
    const bool isMarked =
        cursor == m_openedStep || std::any_of(m_checkpoints.begin(), m_checkpoints.end(),
                                              [&](const auto& c) { return c.step == cursor; });
    return now - m_last.at < kCoalesceMs && now >= m_last.at && !m_history.canRedo() && !isMarked;
}

void Document::mergeIntoLastStep(const Changes& changes, std::string_view key, std::int64_t now) {
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
    if (!merged.isEmpty())
        m_history.replaceLast(std::move(record));
    m_last = merged.isEmpty() ? LastStep{} : LastStep{std::string(key), now, std::move(merged)};
}

void Document::appendStep(const Changes& changes, const StepLabel& label, ScenarioId scenario,
                          std::string_view key, std::int64_t now) {
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
    m_last = {std::string(key), now, key.empty() ? Changes() : changes};
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
    ChangesSum tail;
    for (std::int64_t step = m_history.cursor() + 1; step <= m_history.last(); ++step) {
        const auto changes = decodedStep(m_file->changesOf(step), before);
        if (!changes)
            throw StoreError(StoreFault::Damaged, path(), "history");
        before.apply(*changes);
        tail.add(*changes);
    }
    const StepRecord record{
        m_history.last() + 1, now, kBaseline, static_cast<std::int32_t>(Action::Revert), {}};
    wanted.steps.emplace_back(record, encodedStep(inverse(tail.taken())));
}

Result<void> Document::addCheckpoint(std::string name) {
    if (auto why = whyNotEdit())
        return tl::unexpected(*why);
    if (auto why = whyNotName(0, name))
        return tl::unexpected(*why);
    Checkpoint checkpoint{0, m_history.cursor(), m_clock->now(), std::move(name)};
    try {
        checkpoint.id = m_file->addCheckpoint(checkpoint);
    } catch (const StoreError& error) {
        takeFailure(error);
        throw;
    }
    m_checkpoints.push_back(std::move(checkpoint));
    return {};
}

void Document::copyTo(const std::string& path) {
    settleDoubt();
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

/// What is written stays in doubt until the memory has followed.
void Document::write(const PlanFile::Write& wanted) {
    m_isInDoubt = true;
    try {
        m_file->write(wanted);
    } catch (const StoreError& error) {
        takeFailure(error);
        throw;
    }
}

/// A file that somebody else wrote into was not touched: memory and file both stay as they are. One that is
/// no longer in its place may have been taken away while the edit was written.
void Document::takeFailure(const StoreError& error) {
    m_isInDoubt = error.fault() != StoreFault::ChangedOutside;
}

/// After a failed write the state is read again, never assumed: a commit that reported an error may still
/// have happened.
void Document::settleDoubt() {
    if (!m_isInDoubt)
        return;
    PlanFile::Content content = m_file->reload();
    m_history = historyOf(content, path());
    m_checkpoints = std::move(content.checkpoints);
    m_last = {};
    m_isInDoubt = false;
    const Changes changes = difference(m_plan, content.plan);
    if (changes.isEmpty())
        return;
    m_plan = std::move(content.plan);
    follow(changes);
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
    for (auto& [key, staffing] : m_staffings)
        staffing.apply(m_plan.org(key.first), key.first, changes);
}

void Document::forgetPreview(Editor& editor) {
    m_plan.apply(inverse(editor.take()));
    for (auto& [scenario, totals] : m_totals)
        totals = Totals(m_plan.org(scenario));
    for (auto& [key, staffing] : m_staffings)
        staffing = Staffing(m_plan.org(key.first), key.second);
}

} // namespace orgwright
