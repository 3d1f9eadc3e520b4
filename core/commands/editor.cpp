// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/editor.h"

#include <utility>

namespace orgwright {

Editor::Editor(Plan& plan, ScenarioId scenario, IdSource& ids, Date today)
    : m_plan(plan)
    , m_scenario(scenario)
    , m_ids(ids)
    , m_today(today) {}

Editor::~Editor() {
    takeBack();
}

void Editor::apply(const Changes& changes) {
    changes.forEachKind([&]<class Row>(const std::vector<RowChange<Row>>& rows) {
        for (const RowChange<Row>& change : rows) {
            if (change.after)
                putIn(change.scenario, *change.after);
            else
                eraseIn<Row>(change.scenario, change.id());
        }
    });
}

void Editor::describe(Action action, std::vector<std::string> args) {
    if (m_label.action == Action::None)
        m_label = {action, std::move(args)};
}

Changes Editor::changes() const {
    return withoutIdle(m_changes);
}

Changes Editor::take() {
    Changes taken = withoutIdle(std::exchange(m_changes, {}));
    m_places.clear();
    return taken;
}

IdMap<Id<struct AnyRowTag>, std::size_t>& Editor::places(ScenarioId owner, Kind kind) {
    for (Places& each : m_places) {
        if (each.scenario == owner && each.kind == kind)
            return each.ofId;
    }
    m_places.push_back({owner, kind, {}});
    return m_places.back().ofId;
}

void Editor::takeBack() {
    if (!m_changes.isEmpty())
        m_plan.apply(inverse(take()));
}

} // namespace orgwright
