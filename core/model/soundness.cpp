// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/soundness.h"

#include "core/base/text.h"
#include "core/model/key_hash.h"

#include <algorithm>
#include <set>
#include <string>
#include <type_traits>

namespace orgwright {
namespace {

/// Collects findings, up to a bound.
class Judge {
public:
    Judge(const Plan& plan, std::size_t most)
        : m_plan(plan)
        , m_most(most) {}

    template <class Row>
    void judgeRow(ScenarioId scenario, const Row& row) {
        if (row.id.value() <= 0)
            add<Row>(Fault::BadId, scenario, row);
        if (Described<Row>::kOfScenario && !m_plan.scenarios().contains(scenario))
            add<Row>(Fault::ScenarioMissing, scenario, row);
        for (const Column<Row>& column : Described<Row>::kColumns)
            judgeColumn(scenario, row, column);
        judgeMeaning(scenario, row);
    }

    template <class Row>
    void add(Fault fault, ScenarioId scenario, const Row& row, std::string_view column = {}) {
        if (m_found.size() < m_most)
            m_found.push_back({fault, Described<Row>::kKind, scenario, row.id.value(), column});
    }

    void judgeSingles() {
        if (!m_plan.rows<Settings>({}).contains(PlanId{1}) || m_plan.rows<Settings>({}).size() != 1 ||
            !m_plan.scenarios().contains(kBaseline))
            add(Fault::SettingsMissing, {}, Settings{});
    }

    std::vector<Unsoundness> taken() { return std::move(m_found); }

private:
    template <class Row>
    void judgeColumn(ScenarioId scenario, const Row& row, const Column<Row>& column) {
        if (column.isText()) {
            const std::string_view text = column.text(row);
            if (text.size() > kMostTextBytes || !isCleanUtf8(text))
                add(Fault::BadText, scenario, row, column.name);
            return;
        }
        const std::int64_t number = column.number(row);
        if (!column.admits(number))
            add(Fault::BadNumber, scenario, row, column.name);
        else if (column.refers != Refers::None && number != 0 && !isThere(column.refers, scenario, number))
            add(Fault::MissingReference, scenario, row, column.name);
    }

    bool isThere(Refers refers, ScenarioId scenario, std::int64_t id) const {
        switch (refers) {
        case Refers::Person:
            return m_plan.people().contains(PersonId(id));
        case Refers::Position:
            return m_plan.org(scenario).positions().contains(PositionId(id));
        case Refers::Team:
            return m_plan.org(scenario).teams().contains(TeamId(id));
        case Refers::Initiative:
            return m_plan.org(scenario).initiatives().contains(InitiativeId(id));
        case Refers::None:
            break;
        }
        return true;
    }

    void judgeMeaning(ScenarioId scenario, const Position& row) {
        if (row.place == Place::Tray && row.manager)
            add(Fault::ManagerInTray, scenario, row);
    }
    void judgeMeaning(ScenarioId scenario, const Incumbent& row) {
        if (!row.position || !row.person)
            add(Fault::EmptyReference, scenario, row);
    }
    void judgeMeaning(ScenarioId scenario, const SecondaryLine& row) {
        if (!row.from || !row.to || row.from == row.to)
            add(Fault::EmptyReference, scenario, row);
    }
    void judgeMeaning(ScenarioId scenario, const Initiative& row) {
        if (row.into == row.id)
            add(Fault::EmptyReference, scenario, row);
    }
    void judgeMeaning(ScenarioId scenario, const Allocation& row) {
        if (!row.initiative || row.team.isSet() == row.position.isSet() || !row.quarter.isSet())
            add(Fault::EmptyReference, scenario, row);
    }
    void judgeMeaning(ScenarioId scenario, const Successor& row) {
        if (!row.position || !row.person)
            add(Fault::EmptyReference, scenario, row);
    }
    void judgeMeaning(ScenarioId scenario, const Score& row) {
        judgeMeasure(scenario, row);
        judgeQuarter(scenario, row);
    }
    void judgeMeaning(ScenarioId scenario, const Evidence& row) {
        judgeMeasure(scenario, row);
        judgeQuarter(scenario, row);
    }
    void judgeMeaning(ScenarioId scenario, const Expectation& row) { judgeMeasure(scenario, row); }
    void judgeMeaning(ScenarioId scenario, const ReviewAnswer& row) { judgeQuarter(scenario, row); }
    void judgeMeaning(ScenarioId scenario, const ReviewAction& row) { judgeQuarter(scenario, row); }
    void judgeMeaning(ScenarioId scenario, const QuarterLock& row) { judgeQuarter(scenario, row); }
    void judgeMeaning(ScenarioId scenario, const Dependency& row) {
        if (!row.from || row.onInitiative.isSet() == row.onTeam.isSet() || row.from == row.onInitiative)
            add(Fault::EmptyReference, scenario, row);
    }
    template <class Row>
    void judgeMeaning(ScenarioId, const Row&) {}

    template <class Row>
    void judgeMeasure(ScenarioId scenario, const Row& row) {
        if (!isOfTheNine(row.measure) && !m_plan.rows<Measure>({}).contains(row.measure))
            add(Fault::MissingReference, scenario, row, "measure");
    }
    template <class Row>
    void judgeQuarter(ScenarioId scenario, const Row& row) {
        if (!row.quarter.isSet())
            add(Fault::EmptyReference, scenario, row, "quarter");
    }

    const Plan& m_plan;
    std::size_t m_most;
    std::vector<Unsoundness> m_found;
};

/// Rows whose chain of parents leads back into itself. Each row is walked over at most twice.
template <class Row, class Parent>
void judgeCycles(Judge& judge, ScenarioId scenario, const Table<Row>& table, Fault fault, Parent parent) {
    std::vector<std::uint32_t> walkOf(table.size()); // by place in the table; 0: nobody came by yet
    std::uint32_t walk = 0;
    for (const Row& start : table) {
        ++walk;
        for (const Row* at = &start; at; at = table.find(parent(*at))) {
            std::uint32_t& earlier = walkOf[static_cast<std::size_t>(at - &*table.begin())];
            if (earlier == 0) {
                earlier = walk;
                continue;
            }
            if (earlier == walk)
                judge.add(fault, scenario, *at);
            break;
        }
    }
}

template <class Row>
void judgeKeys(Judge& judge, ScenarioId scenario, const Table<Row>& table) {
    const auto rows = table.begin();
    const auto hashAt = [&](std::uint32_t place) { return keyHash(rows[place].key); };
    FlatIndex seen;
    seen.reserve(table.size(), hashAt);
    for (std::uint32_t place = 0; place < table.size(); ++place) {
        const std::string_view key = rows[place].key;
        if (key.empty())
            continue;
        const std::size_t hash = keyHash(key);
        const auto isSame = [&](std::uint32_t other) { return rows[other].key == key; };
        if (seen.find(hash, isSame) == FlatIndex::kNone)
            seen.insert(hash, place, hashAt);
        else
            judge.add(Fault::DuplicateKey, scenario, rows[place], "key");
    }
}

void judgeOrg(Judge& judge, ScenarioId scenario, const Org& org) {
    judgeCycles(judge, scenario, org.positions(), Fault::ReportingCycle,
                [](const Position& p) { return p.manager; });
    judgeCycles(judge, scenario, org.teams(), Fault::TeamCycle, [](const Team& t) { return t.parent; });
    judgeKeys(judge, scenario, org.positions());
    judgeKeys(judge, scenario, org.teams());
    judgeKeys(judge, scenario, org.initiatives());
}

// What still refers to an erased row.
bool isStillMeant(const Plan& plan, const RowChange<Scenario>& change) {
    const Org& org = plan.org(change.id());
    return !org.positions().isEmpty() || !org.teams().isEmpty() || !org.initiatives().isEmpty() ||
           !org.details().isEmpty() || !org.clashes().isEmpty();
}
bool isStillMeant(const Plan& plan, const RowChange<Measure>& change) {
    const auto isOf = [&](const auto& row) { return row.measure == change.id(); };
    const auto hasOne = [&](const auto& rows) { return std::any_of(rows.begin(), rows.end(), isOf); };
    return !isOfTheNine(change.id()) && (hasOne(plan.rows<Score>({})) || hasOne(plan.rows<Evidence>({})) ||
                                         hasOne(plan.rows<Expectation>({})));
}
bool isStillMeant(const Plan& plan, const RowChange<Person>& change) {
    for (const auto& [scenario, org] : plan.orgs()) {
        if (!org.seats(change.id()).empty() || !org.initiativesOf(change.id()).empty())
            return true;
    }
    const Table<Successor>& bench = plan.rows<Successor>({});
    return std::any_of(bench.begin(), bench.end(),
                       [&](const Successor& row) { return row.person == change.id(); });
}
bool isStillMeant(const Plan& plan, const RowChange<Position>& change) {
    const Org& org = plan.org(change.scenario);
    const PositionId id = change.id();
    return !org.reports(id).empty() || !org.incumbents(id).empty() || !org.linesFrom(id).empty() ||
           !org.linesTo(id).empty() || !org.teamsLedBy(id).empty() || !org.allocations(id).empty();
}
bool isStillMeant(const Plan& plan, const RowChange<Team>& change) {
    const Org& org = plan.org(change.scenario);
    const TeamId id = change.id();
    return !org.members(id).empty() || !org.parts(id).empty() || !org.initiativesOf(id).empty() ||
           !org.allocations(id).empty() || !org.needsOn(id).empty();
}
bool isStillMeant(const Plan& plan, const RowChange<Initiative>& change) {
    const Org& org = plan.org(change.scenario);
    const InitiativeId id = change.id();
    return !org.allocations(id).empty() || !org.needsOf(id).empty() || !org.needsOn(id).empty() ||
           !org.mergedInto(id).empty();
}
template <class Row>
bool isStillMeant(const Plan&, const RowChange<Row>&) {
    return false;
}

bool isOwnAncestor(const Plan& plan, const RowChange<Position>& change) {
    const Org& org = plan.org(change.scenario);
    return change.after->manager && org.isInBranch(change.after->manager, change.after->id);
}
bool isOwnAncestor(const Plan& plan, const RowChange<Team>& change) {
    const Org& org = plan.org(change.scenario);
    return change.after->parent && org.isInTeam(change.after->parent, change.after->id);
}
template <class Row>
bool isOwnAncestor(const Plan&, const RowChange<Row>&) {
    return false;
}

template <class Row>
constexpr Fault kCycleOf = std::is_same_v<Row, Team> ? Fault::TeamCycle : Fault::ReportingCycle;

template <class Row>
void judgeChange(Judge& judge, const Plan& plan, const RowChange<Row>& change) {
    if (!change.after) {
        if (isStillMeant(plan, change))
            judge.add(Fault::MissingReference, change.scenario, *change.before);
        return;
    }
    judge.judgeRow(change.scenario, *change.after);
    if (isOwnAncestor(plan, change))
        judge.add(kCycleOf<Row>, change.scenario, *change.after);
}

/// Keys that tell rows apart; a locked score only keeps the one that its measure had.
template <class Row>
constexpr bool kHasKeys = requires(Row row) {
    row.key;
}
&&!std::is_same_v<Row, LockedScore>;

/// Compares the keys of this kind again, wherever one was set.
template <class Row>
void judgeTouchedKeys(Judge& judge, const Plan& plan, const RowChanges<Row>& rows) {
    if constexpr (kHasKeys<Row>) {
        std::set<ScenarioId> touched;
        for (const RowChange<Row>& change : rows) {
            if (change.after && !change.after->key.empty() &&
                (!change.before || change.before->key != change.after->key))
                touched.insert(change.scenario);
        }
        for (const ScenarioId scenario : touched)
            judgeKeys(judge, scenario, plan.rows<Row>(scenario));
    }
}

} // namespace

std::vector<Unsoundness> unsoundness(const Plan& plan, std::size_t most) {
    Judge judge(plan, most);
    judge.judgeSingles();
    plan.forEachTable([&](ScenarioId scenario, const auto& table) {
        for (const auto& row : table)
            judge.judgeRow(scenario, row);
    });
    judgeKeys(judge, {}, plan.people());
    judgeKeys(judge, {}, plan.rows<Measure>({}));
    for (const auto& [scenario, org] : plan.orgs())
        judgeOrg(judge, scenario, org);
    return judge.taken();
}

std::vector<Unsoundness> unsoundnessAfter(const Plan& plan, const Changes& changes) {
    constexpr std::size_t kBulk = 1000;
    if (changes.size() > kBulk)
        return unsoundness(plan);
    Judge judge(plan, 100);
    judge.judgeSingles();
    changes.forEachKind([&]<class Row>(const std::vector<RowChange<Row>>& rows) {
        for (const RowChange<Row>& change : rows)
            judgeChange(judge, plan, change);
        judgeTouchedKeys(judge, plan, rows);
    });
    return judge.taken();
}

} // namespace orgwright
