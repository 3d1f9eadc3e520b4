// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/scenario_counts.h"

#include "core/compare/change_list.h"

#include <algorithm>

namespace orgwright {
namespace {

constexpr std::size_t kLargePlan = 20000;
constexpr int kAfterDrag = 250; // milliseconds until it is looked again whether a drag is over

} // namespace

ScenarioCounts::ScenarioCounts(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScenarioCounts::countNext);
    connect(&workspace.document, &PlanDocument::historyChanged, this, [this] {
        for (auto& [scenario, count] : m_known)
            count.isPast = true;
    });
}

std::optional<int> ScenarioCounts::changes(ScenarioId scenario) {
    const auto found = m_known.find(scenario);
    const bool isKnown = found != m_known.end();
    if (!isKnown || found->second.isPast)
        want(scenario);
    return isKnown ? std::optional(found->second.changes) : std::nullopt;
}

QString ScenarioCounts::changeWords(ScenarioId scenario) {
    const std::optional<int> number = scenario == kBaseline ? std::nullopt : changes(scenario);
    if (!number)
        return {};
    return *number == 0 ? tr("no changes") : tr("%n changes", nullptr, *number);
}

QString ScenarioCounts::clashWords(ScenarioId scenario) const {
    const int open = clashes(scenario);
    return open > 0 ? tr("%n clashes", nullptr, open) : QString();
}

QString ScenarioCounts::words(ScenarioId scenario) {
    QStringList said{changeWords(scenario), clashWords(scenario)};
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

int ScenarioCounts::clashes(ScenarioId scenario) const {
    return static_cast<int>(m_workspace.document.core().plan().org(scenario).clashes().size());
}

void ScenarioCounts::want(ScenarioId scenario) {
    if (std::find(m_wanted.begin(), m_wanted.end(), scenario) == m_wanted.end())
        m_wanted.push_back(scenario);
    if (!m_timer.isActive())
        m_timer.start(0);
}

std::size_t ScenarioCounts::linesOf(ScenarioId scenario) const {
    if (m_book && m_book->scenario() == scenario)
        return m_book->list().lines.size();
    return changeList(m_workspace.document.core().plan(), kBaseline, scenario).lines.size();
}

void ScenarioCounts::countNext() {
    if (m_wanted.empty())
        return;
    const Plan& plan = m_workspace.document.core().plan();
    if (m_workspace.drop.isActive() && plan.org(kBaseline).positions().size() > kLargePlan)
        return m_timer.start(kAfterDrag);
    const ScenarioId scenario = m_wanted.front();
    m_wanted.erase(m_wanted.begin());
    if (plan.scenarios().contains(scenario))
        m_known[scenario] = {static_cast<int>(linesOf(scenario)), false};
    if (!m_wanted.empty())
        m_timer.start(0);
    Q_EMIT counted();
}

} // namespace orgwright
