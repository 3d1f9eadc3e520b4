// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/step_toasts.h"

#include "ui/widgets/toast_host.h"
#include "ui/words/model_words.h"
#include "ui/words/step_words.h"

namespace orgwright {
namespace {

bool isOfWholePlan(Action action) {
    return action == Action::EditPerson || action == Action::EditSettings;
}

/// Where what the step did, or what was before it, is seen.
ScenarioId placeOf(const StepRecord& step, bool isUndone, const Plan& plan) {
    const auto action = static_cast<Action>(step.action);
    const Scenario* row = plan.scenarios().find(step.scenario);
    const bool isPutAway = action == Action::EditScenario && row && row->isArchived;
    if (!row || (!isUndone && (action == Action::AdoptScenario || isPutAway)))
        return kBaseline;
    return step.scenario;
}

} // namespace

StepToasts::StepToasts(Workspace& workspace, ToastHost& toasts)
    : QObject(&toasts)
    , m_workspace(workspace)
    , m_toasts(toasts)
    , m_cursor(workspace.document.core().history().cursor())
    , m_clashes(clashes()) {
    const PlanDocument* document = &workspace.document;
    connect(document, &PlanDocument::historyChanged, this, &StepToasts::follow);
    connect(document, &PlanDocument::walked, this, &StepToasts::tellWalk);
}

void StepToasts::done(const QString& text) {
    say(text, tr("Undo"), [this] { m_workspace.document.undo(); });
}

void StepToasts::say(const QString& text, const QString& action, std::function<void()> act) {
    m_toasts.say(text, action, std::move(act));
    m_said = m_toasts.current();
}

void StepToasts::follow() {
    const std::int64_t cursor = m_workspace.document.core().history().cursor();
    if (m_said && m_said == m_toasts.current() && cursor != m_cursor)
        m_toasts.dismiss();
    const bool isOnward = cursor > m_cursor;
    m_cursor = cursor;
    const Clashes before = std::exchange(m_clashes, clashes());
    m_came = {};
    for (const auto& [scenario, count] : m_clashes) {
        if (!before.contains(scenario))
            m_came = scenario;
    }
    // Later: whoever ran the command may say something of it, and this matters more.
    if (isOnward && m_clashes != before)
        QMetaObject::invokeMethod(
            this, [this, before] { tellClashes(before); }, Qt::QueuedConnection);
}

StepToasts::Clashes StepToasts::clashes() const {
    Clashes counts;
    const Plan& plan = m_workspace.document.core().plan();
    for (const Scenario& row : plan.scenarios()) {
        if (!row.isArchived)
            counts[row.id] = plan.org(row.id).clashes().size();
    }
    return counts;
}

/// Of the scenarios that are not shown: what is shown says so itself.
void StepToasts::tellClashes(const Clashes& before) {
    std::vector<std::pair<ScenarioId, int>> more;
    for (const auto& [scenario, count] : m_clashes) {
        const auto known = before.find(scenario);
        if (known != before.end() && count > known->second && scenario != m_workspace.document.scenario())
            more.emplace_back(scenario, static_cast<int>(count - known->second));
    }
    if (more.empty())
        return;
    const ScenarioId first = more.front().first;
    const QString name = nameOf(m_workspace.document.core().plan(), first);
    const QString text =
        more.size() == 1
            ? tr("%n decisions of %1 clash with this", nullptr, more.front().second).arg(name)
            : tr("Decisions of %n scenarios clash with this", nullptr, static_cast<int>(more.size()));
    say(text, tr("Show"), [this, first] { showClashes(first); });
}

void StepToasts::showClashes(ScenarioId scenario) {
    m_workspace.document.setScenario(scenario);
    m_workspace.actions.action(ActionId::ShowChanges)->setChecked(true);
}

/// Shows the scenario in which something was undone or done again, and says what, as it would go unseen.
void StepToasts::tellWalk(std::int64_t from, std::int64_t to) {
    PlanDocument& document = m_workspace.document;
    const bool isUndone = to < from;
    const StepRecord& step = document.core().history().step(isUndone ? to + 1 : to);
    const ScenarioId place = m_came ? m_came : placeOf(step, isUndone, document.core().plan());
    if (place == document.scenario() || isOfWholePlan(static_cast<Action>(step.action)))
        return;
    document.setScenario(place);
    const QString name = nameOf(document.core().plan(), place);
    if (m_workspace.view.isDiscreet())
        return m_toasts.say(isUndone ? tr("Undone in %1").arg(name) : tr("Done again in %1").arg(name));
    m_toasts.say((isUndone ? tr("Undone: %1 (%2)") : tr("Done again: %1 (%2)")).arg(sentence(step), name));
}

} // namespace orgwright
