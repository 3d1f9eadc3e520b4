// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/scenario_commands.h"

#include "core/base/text.h"
#include "core/commands/ranks.h"
#include "core/compare/difference.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace orgwright {
namespace {

bool isNameTaken(const Plan& plan, const Scenario& row) {
    if (foldedCase(row.name) == kBaselineWord)
        return true;
    return std::any_of(plan.scenarios().begin(), plan.scenarios().end(), [&](const Scenario& other) {
        return other.id != row.id && foldedCase(other.name) == foldedCase(row.name);
    });
}

std::optional<Refusal> whyNotDecidedOn(const Plan& plan, ScenarioId scenario) {
    if (!plan.scenarios().contains(scenario))
        return Refusal{Reason::NotFound, {scenario.value()}, {}};
    if (scenario == kBaseline)
        return Refusal{Reason::IsBaseline, {scenario.value()}, {}};
    return std::nullopt;
}

template <class Row>
struct Copied {
    static void run(Editor& editor, ScenarioId from, ScenarioId to) {
        // By place: putting rows into the new scenario may move the tables of all.
        for (std::size_t place = 0; place < editor.plan().rows<Row>(from).size(); ++place)
            editor.putIn(to, Row(editor.plan().rows<Row>(from).begin()[place]));
    }
};

template <class Row>
struct Erased {
    static void run(Editor& editor, ScenarioId scenario) {
        while (!editor.plan().rows<Row>(scenario).isEmpty())
            editor.eraseIn<Row>(scenario, (editor.plan().rows<Row>(scenario).end() - 1)->id);
    }
};

/// What is said already, by decision.
using Known = std::map<Decision, ChangeDetailId>;

Known knownDetails(const Org& org) {
    Known known;
    for (const ChangeDetail& row : org.details())
        known.try_emplace({row.subject, row.row, row.aspect}, row.id);
    return known;
}

ChangeDetail detailFor(Editor& editor, Known& known, const Decision& decision) {
    const auto [place, isNew] = known.try_emplace(decision);
    if (!isNew)
        return *editor.org().find(place->second);
    ChangeDetail row;
    row.id = place->second = editor.newId<ChangeDetailId>();
    row.subject = decision.subject;
    row.row = decision.row;
    row.aspect = decision.aspect;
    return row;
}

Result<void> describe(Editor& editor, Known& known, const Decisions& decisions, const DecisionNotes& notes) {
    for (const Decision& decision : decisions) {
        ChangeDetail row = detailFor(editor, known, decision);
        row.quarter = notes.quarter.value_or(row.quarter);
        row.rank = notes.rank.value_or(row.rank);
        if (notes.owner)
            row.owner = *notes.owner;
        if (notes.note)
            row.note = *notes.note;
        if (auto why = whyNotValue(row))
            return tl::unexpected(*why);
        editor.put(row);
    }
    return {};
}

} // namespace

std::optional<Refusal> whyNotScenario(const Editor& editor, const Scenario& row) {
    if (row.id != kBaseline) {
        if (auto why = whyNotName(row.id.value(), row.name))
            return why;
        if (isNameTaken(editor.plan(), row))
            return Refusal{Reason::NameTaken, {row.id.value()}, {std::string(row.name)}};
    }
    return whyNotValue(row);
}

Result<ScenarioId> addScenario(Editor& editor, ScenarioId source, std::string name) {
    if (!editor.plan().scenarios().contains(source))
        return refuse(Reason::NotFound, source);
    Scenario row;
    row.id = editor.newId<ScenarioId>();
    row.name = std::move(name);
    for (const Scenario& other : editor.plan().scenarios())
        row.rank = std::max(row.rank, other.rank + kRankGap);
    if (auto why = whyNotScenario(editor, row))
        return tl::unexpected(*why);
    editor.describe(Action::AddScenario, {std::string(row.name)});
    editor.put(row);
    std::apply([&](auto... kind) { (kind.run(editor, source, row.id), ...); }, ForEachScenarioKind<Copied>{});
    return row.id;
}

Result<void> editScenario(Editor& editor, const Scenario& row) {
    const Scenario* now = editor.plan().scenarios().find(row.id);
    if (!now)
        return refuse(Reason::NotFound, row.id);
    if (row.isArchived && row.id == kBaseline)
        return refuse(Reason::IsBaseline, row.id);
    if (auto why = whyNotScenario(editor, row))
        return tl::unexpected(*why);
    Scenario wanted = row;
    wanted.adopted = now->adopted;
    editor.describe(Action::EditScenario, {std::string(row.name)});
    editor.put(wanted);
    return {};
}

Result<void> deleteScenario(Editor& editor, ScenarioId scenario) {
    if (auto why = whyNotDecidedOn(editor.plan(), scenario))
        return tl::unexpected(*why);
    editor.describe(Action::DeleteScenario, {std::string(editor.plan().scenarios().find(scenario)->name)});
    std::apply([&](auto... kind) { (kind.run(editor, scenario), ...); }, ForEachScenarioKind<Erased>{});
    std::vector<ExpectationId> expected;
    for (const Expectation& row : editor.plan().rows<Expectation>({})) {
        if (row.scenario == scenario)
            expected.push_back(row.id);
    }
    for (const ExpectationId id : expected)
        editor.erase<Expectation>(id);
    editor.erase<Scenario>(scenario);
    return {};
}

Result<void> adoptScenario(Editor& editor, ScenarioId scenario) {
    if (auto why = whyNotDecidedOn(editor.plan(), scenario))
        return tl::unexpected(*why);
    const Org& org = editor.plan().org(scenario);
    if (!org.clashes().isEmpty())
        return tl::unexpected(
            Refusal{Reason::ClashesOpen, {scenario.value()}, {std::to_string(org.clashes().size())}});
    Scenario row = *editor.plan().scenarios().find(scenario);
    editor.describe(Action::AdoptScenario, {std::string(row.name)});
    editor.apply(difference(editor.plan().org(kBaseline), org, kBaseline));
    row.adopted = editor.today();
    row.isArchived = true;
    editor.put(row);
    return {};
}

Result<void> describeDecisions(Editor& editor, const Decisions& decisions, const DecisionNotes& notes) {
    if (auto why = whyNotDecidedOn(editor.plan(), editor.scenario()))
        return tl::unexpected(*why);
    editor.describe(Action::DescribeChange, {std::to_string(decisions.size())});
    Known known = knownDetails(editor.org());
    return describe(editor, known, decisions, notes);
}

Result<void> orderChanges(Editor& editor, const ChangeList& list, const std::vector<std::size_t>& order) {
    if (auto why = whyNotDecidedOn(editor.plan(), editor.scenario()))
        return tl::unexpected(*why);
    editor.describe(Action::OrderChanges, {std::to_string(order.size())});
    Known known = knownDetails(editor.org());
    std::int64_t rank = 0;
    for (const std::size_t line : order) {
        DecisionNotes notes;
        notes.rank = ++rank;
        if (auto said = describe(editor, known, decisionsOf(list, {line}), notes); !said)
            return said;
    }
    return {};
}

std::vector<const Scenario*> scenariosInOrder(const Plan& plan) {
    std::vector<const Scenario*> rows;
    for (const Scenario& row : plan.scenarios())
        rows.push_back(&row);
    const auto place = [](const Scenario* row) {
        return std::tuple(row->id != kBaseline, row->isArchived, row->rank, row->id);
    };
    std::sort(rows.begin(), rows.end(),
              [&](const Scenario* a, const Scenario* b) { return place(a) < place(b); });
    return rows;
}

} // namespace orgwright
