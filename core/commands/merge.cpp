// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/merge.h"

#include "core/commands/flow.h"
#include "core/commands/scenario_commands.h"
#include "core/compare/difference.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace orgwright {
namespace {

/// Their people as they are called here: who came to both under one key is one person.
std::map<PersonId, PersonId> samePeople(const Plan& ours, const Plan& theirs) {
    std::map<std::string_view, PersonId> byKey;
    for (const Person& row : ours.people()) {
        if (!row.key.empty())
            byKey.emplace(row.key, row.id);
    }
    std::map<PersonId, PersonId> same;
    for (const Person& row : theirs.people()) {
        const auto found = byKey.find(row.key);
        if (found != byKey.end() && found->second != row.id)
            same.emplace(row.id, found->second);
    }
    return same;
}

/// New people, and what they edited of people that were not edited here. A key that is taken here stays ours.
void bringPeople(Editor& editor, const Plan& base, const Plan& theirs,
                 const std::map<PersonId, PersonId>& same) {
    for (const Person& row : theirs.people()) {
        const Person* own = editor.plan().find(row.id);
        const Person* before = base.find(row.id);
        const bool isNew = !own && !before;
        const bool isTheirEdit = own && before && !(*before == row) && *own == *before;
        if ((!isNew && !isTheirEdit) || (isNew && same.contains(row.id)))
            continue;
        Person brought = row;
        if (same.contains(row.id))
            brought.key = own->key;
        editor.put(brought);
    }
}

/// The difference with people as they are called here.
Changes asOurs(Changes changes, const Plan& ours, const std::map<PersonId, PersonId>& same) {
    for (RowChange<Incumbent>& change : changes.of<Incumbent>()) {
        if (!change.after || ours.find(change.after->person))
            continue;
        if (const auto own = same.find(change.after->person); own != same.end())
            change.after->person = own->second;
    }
    return changes;
}

/// A sponsor whom they know under another id, or who is not here.
Changes withSponsors(Changes changes, const Plan& ours, const std::map<PersonId, PersonId>& same) {
    for (RowChange<Initiative>& change : changes.of<Initiative>()) {
        if (!change.after || !change.after->sponsor || ours.find(change.after->sponsor))
            continue;
        const auto own = same.find(change.after->sponsor);
        change.after->sponsor = own == same.end() ? PersonId{} : own->second;
    }
    return changes;
}

/// People who have left this plan and whom they put into a seat.
void bringHolders(Editor& editor, ScenarioId scenario, const Plan& theirs) {
    for (const Incumbent& row : theirs.org(scenario).incumbents()) {
        const Incumbent* here = editor.plan().org(scenario).find(row.id);
        const Person* person = here ? theirs.find(here->person) : nullptr;
        if (person && !editor.plan().find(person->id))
            editor.put(*person);
    }
}

/// What they say about their decisions comes where nothing else is said of them here.
void bringDetails(Editor& editor, ScenarioId scenario, const Org& base, const Org& theirs) {
    for (const ChangeDetail& row : theirs.details()) {
        const ChangeDetail* own = editor.plan().org(scenario).find(row.id);
        const ChangeDetail* before = base.find(row.id);
        if (own ? before && *own == *before : !before)
            editor.putIn(scenario, row);
    }
}

/// Whether what was decided on is in the copy, in the scenario or in the baseline that was copied before it.
bool isInCopy(const Plan& copy, ScenarioId scenario, const ChangeDetail& row) {
    for (const Org* org : {&copy.org(scenario), &copy.org(kBaseline)}) {
        if ((row.subject == Kind::Position && org->find(PositionId(row.row))) ||
            (row.subject == Kind::Team && org->find(TeamId(row.row))) ||
            (row.subject == Kind::SecondaryLine && org->find(LineId(row.row))) ||
            (row.subject == Kind::Initiative && org->find(InitiativeId(row.row))))
            return true;
    }
    return false;
}

/// The branch with its seats, the lines inside it, all teams and bets, who of these works on them, and what
/// was said of these.
void copyBranch(const Org& from, ScenarioId scenario, PositionId head, Plan& into) {
    for (const Team& row : from.teams()) {
        Team team = row;
        if (!from.isInBranch(team.lead, head))
            team.lead = {};
        into.put(scenario, team);
    }
    for (const Position& row : from.positions()) {
        if (!from.isInBranch(row.id, head))
            continue;
        Position position = row;
        if (position.id == head)
            position.manager = {};
        into.put(scenario, position);
    }
    for (const Incumbent& row : from.incumbents()) {
        if (from.isInBranch(row.position, head))
            into.put(scenario, row);
    }
    for (const SecondaryLine& row : from.lines()) {
        if (from.isInBranch(row.from, head) && from.isInBranch(row.to, head))
            into.put(scenario, row);
    }
    for (const Initiative& row : from.initiatives())
        into.put(scenario, row);
    for (const Allocation& row : from.allocations()) {
        if (!row.position || from.isInBranch(row.position, head))
            into.put(scenario, row);
    }
    for (const Dependency& row : from.dependencies())
        into.put(scenario, row);
    for (const ChangeDetail& row : from.details()) {
        if (isInCopy(into, scenario, row))
            into.put(scenario, row);
    }
}

void copyAll(const Org& from, ScenarioId scenario, Plan& into) {
    for (const Team& row : from.teams())
        into.put(scenario, row);
    for (const Position& row : from.positions())
        into.put(scenario, row);
    for (const Incumbent& row : from.incumbents())
        into.put(scenario, row);
    for (const SecondaryLine& row : from.lines())
        into.put(scenario, row);
    for (const Initiative& row : from.initiatives())
        into.put(scenario, row);
    for (const Allocation& row : from.allocations())
        into.put(scenario, row);
    for (const Dependency& row : from.dependencies())
        into.put(scenario, row);
    for (const ChangeDetail& row : from.details())
        into.put(scenario, row);
}

void copyHolders(const Plan& from, Plan& into) {
    for (const Person& person : from.people()) {
        const bool hasSeat = std::any_of(into.orgs().begin(), into.orgs().end(), [&](const auto& org) {
            return !org.second.seats(person.id).empty() || !org.second.initiativesOf(person.id).empty();
        });
        if (hasSeat)
            into.put(ScenarioId{}, person);
    }
}

} // namespace

Plan scenarioCopy(const Plan& plan, ScenarioId scenario, PositionId branch) {
    Plan copy;
    copy.put(ScenarioId{}, plan.settings());
    for (const ScenarioId each : {kBaseline, scenario}) {
        copy.put(ScenarioId{}, *plan.scenarios().find(each));
        if (branch)
            copyBranch(plan.org(each), each, branch, copy);
        else
            copyAll(plan.org(each), each, copy);
    }
    copyHolders(plan, copy);
    return copy;
}

Result<void> mergeScenario(Editor& editor, const Plan& base, const Plan& theirs, ScenarioId scenario,
                           std::string_view source) {
    const Scenario* row = theirs.scenarios().find(scenario);
    if (!row || scenario == kBaseline)
        return refuse(Reason::NotFound, scenario);
    editor.describe(Action::MergeScenario, {std::string(row->name), std::string(source)});
    const auto same = samePeople(editor.plan(), theirs);
    bringPeople(editor, base, theirs, same);
    const Org empty;
    const bool isNew = !editor.plan().scenarios().contains(scenario);
    if (!isNew && !base.scenarios().contains(scenario))
        return refuse(Reason::NotFound, scenario);
    if (isNew) {
        if (auto why = whyNotScenario(editor, *row))
            return tl::unexpected(*why);
        editor.put(*row);
    }
    const Org& before = isNew ? empty : base.org(scenario);
    flowInto(editor, scenario,
             withSponsors(asOurs(difference(before, theirs.org(scenario), scenario), editor.plan(), same),
                          editor.plan(), same),
             theirs.org(scenario), source);
    bringHolders(editor, scenario, theirs);
    bringDetails(editor, scenario, before, theirs.org(scenario));
    return {};
}

} // namespace orgwright
