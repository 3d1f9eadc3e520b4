// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/flow.h"

#include "core/commands/scenario_flow.h"

#include <vector>

namespace orgwright {
namespace {

Changes changesOf(const Changes& all, ScenarioId scenario) {
    Changes found;
    all.forEachKind([&]<class Row>(const std::vector<RowChange<Row>>& rows) {
        if constexpr (Described<Row>::kOfScenario) {
            for (const RowChange<Row>& change : rows) {
                if (change.scenario == scenario)
                    found.of<Row>().push_back(change);
            }
        }
    });
    return found;
}

} // namespace

void flowInto(Editor& editor, ScenarioId scenario, const Changes& theirs, const Org& org,
              std::string_view source) {
    ScenarioFlow flow(editor, scenario, org, source);
    flow.bring(theirs);
    flow.mend();
}

void flowBaseline(Editor& editor) {
    if (editor.plan().scenarios().size() < 2)
        return;
    const Changes changes = changesOf(editor.changes(), kBaseline);
    if (changes.isEmpty())
        return;
    std::vector<ScenarioId> others;
    for (const Scenario& row : editor.plan().scenarios()) {
        if (row.id != kBaseline)
            others.push_back(row.id);
    }
    for (const ScenarioId scenario : others)
        flowInto(editor, scenario, changes, editor.plan().org(kBaseline), {});
}

} // namespace orgwright
