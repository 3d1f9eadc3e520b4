// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/checks.h"
#include "core/compare/change_list.h"

namespace orgwright {

/// What the baseline is called where words are typed, whatever the language; no scenario can be called so.
inline constexpr std::string_view kBaselineWord = "baseline";

/// Why the scenario cannot be called so, or hold these texts.
std::optional<Refusal> whyNotScenario(const Editor& editor, const Scenario& row);

/// Makes a scenario that holds what `source` holds, under the same ids, with what was said about its
/// decisions. Last in order. Refuses a blank name and one that another scenario carries, in any case of
/// letters.
Result<ScenarioId> addScenario(Editor& editor, ScenarioId source, std::string name);

/// Name, description, order, archive and decision record. Refuses a name as addScenario does, and to archive
/// the baseline. Whether it was adopted is not edited.
Result<void> editScenario(Editor& editor, const Scenario& row);

/// Deletes the scenario with everything in it. Refuses the baseline.
Result<void> deleteScenario(Editor& editor, ScenarioId scenario);

/// Makes the baseline what the scenario is and archives it, adopted today. What others did not decide
/// themselves follows when the step is committed, as after any change of the baseline. Refuses the baseline,
/// and a scenario with clashes that wait to be settled (args: how many).
Result<void> adoptScenario(Editor& editor, ScenarioId scenario);

/// What to say of decisions; what is not set stays as it is.
struct DecisionNotes {
    std::optional<Quarter> quarter = {};
    std::optional<std::int64_t> rank = {};
    std::optional<std::string> owner = {};
    std::optional<std::string> note = {};
};

/// Says it of each of the decisions of the edited scenario. Refuses bad texts and numbers.
Result<void> describeDecisions(Editor& editor, const Decisions& decisions, const DecisionNotes& notes);

/// Puts the lines into this order (places of the list, each once; those left out keep their own order
/// behind).
Result<void> orderChanges(Editor& editor, const ChangeList& list, const std::vector<std::size_t>& order);

/// Scenarios in their order, the baseline first, archived ones last.
std::vector<const Scenario*> scenariosInOrder(const Plan& plan);

} // namespace orgwright
