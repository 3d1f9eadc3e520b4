// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/editor.h"

namespace orgwright {

Editor::Editor(Plan& plan, ScenarioId scenario, IdSource& ids, Date today)
    : m_plan(plan)
    , m_scenario(scenario)
    , m_ids(ids)
    , m_today(today) {}

Editor::~Editor() {
    takeBack();
}

void Editor::describe(Action action, std::vector<std::string> args) {
    if (m_label.action == Action::None)
        m_label = {action, std::move(args)};
}

Changes Editor::changes() const {
    return composed(m_changes, {});
}

Changes Editor::take() {
    Changes taken = composed(std::move(m_changes), {});
    m_changes = {};
    m_places = {};
    return taken;
}

void Editor::takeBack() {
    if (!m_changes.isEmpty())
        m_plan.apply(inverse(std::move(m_changes)));
    m_changes = {};
}

} // namespace orgwright
