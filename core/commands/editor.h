// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/base/sources.h"
#include "core/model/id_map.h"
#include "core/model/plan.h"

#include <deque>
#include <string>
#include <vector>

namespace orgwright {

/// What a step was, for the history list: the verb and what it was done to. Worded in ui/words.
enum class Action : std::uint8_t {
    None,
    AddPosition,
    EditPosition,
    MovePosition,
    ReorderPosition,
    SplitOff,
    ClosePosition,
    DeletePosition,
    PlaceInTray,
    FillPosition,
    VacatePosition,
    EditPerson,
    AddLine,
    RemoveLine,
    AddTeam,
    EditTeam,
    MoveTeam,
    DeleteTeam,
    AssignTeam,
    SetLayout,
    SetStanding,
    EditSettings,
    Import,
    Revert,
    Paste,
    AddScenario,
    EditScenario,
    DeleteScenario,
    AdoptScenario,
    TakeBack,
    DescribeChange,
    SettleClash,
    MergeScenario,
    OrderChanges,
    AddInitiative,
    EditInitiative,
    MoveInitiative, ///< to another bucket
    ReorderInitiative,
    DeleteInitiative,
    FundInitiative,
    ProtectInitiative,
    ConsolidateInitiative,
    ConsolidateTeam,
    PauseInitiative,
    StopInitiative,
    ClearStance,
    Allocate,
    AddDependency,
    EditDependency,
    RemoveDependency,
    SetBucketTargets,
    SilenceRule,
    RestoreRule,
    AddSuccessor,
    EditSuccessor,
    RemoveSuccessor,
    AddMeasure,
    EditMeasure,
    DeleteMeasure,
    ScoreMeasure,
    ClearScore,
    AddEvidence,
    EditEvidence,
    RemoveEvidence,
    LogDecision,
    EditDecision,
    DeleteDecision,
    Expect,
    AnswerReview,
    AddReviewAction,
    EditReviewAction,
    DeleteReviewAction,
    LockQuarter,
    UnlockQuarter,
    CopyScores,
    ImportScores,
};

struct StepLabel {
    Action action = Action::None;
    std::vector<std::string> args = {}; ///< names and numbers for the sentence, already text
    friend bool operator==(const StepLabel&, const StepLabel&) = default;
};

/// What a command works on: the plan, one scenario of it, and a record of every row it changes. It works on
/// the plan itself, so that later reads of the command see what earlier lines did, and takes everything back
/// when it is destroyed without take() having been called: a refused command or a preview leaves no trace. It
/// touches no disk.
class Editor {
public:
    Editor(Plan& plan, ScenarioId scenario, IdSource& ids, Date today);
    ~Editor();
    Editor(const Editor&) = delete;
    Editor& operator=(const Editor&) = delete;

    const Plan& plan() const { return m_plan; }
    const Org& org() const { return m_plan.org(m_scenario); }
    ScenarioId scenario() const { return m_scenario; }
    Date today() const { return m_today; }

    template <class AnyId>
    AnyId newId() {
        return m_ids.next<AnyId>();
    }

    /// Inserts the row or replaces the one with its id.
    template <class Row>
    void put(Row row) {
        putIn(m_scenario, std::move(row));
    }
    /// Erases the row; no effect where there is none.
    template <class Row>
    void erase(IdOf<Row> id) {
        eraseIn<Row>(m_scenario, id);
    }
    /// The same in another scenario than the one that is edited.
    template <class Row>
    void putIn(ScenarioId scenario, Row row) {
        note<Row>(scenario, row.id).after = row;
        m_plan.put(scenario, std::move(row));
    }
    template <class Row>
    void eraseIn(ScenarioId scenario, IdOf<Row> id) {
        if (!m_plan.rows<Row>(scenario).contains(id))
            return;
        note<Row>(scenario, id).after.reset();
        m_plan.template erase<Row>(scenario, id);
    }

    /// Makes every changed row what it is after the changes.
    void apply(const Changes& changes);

    /// Makes room for about so many new rows of a kind.
    template <class Row>
    void expect(std::size_t count);

    /// Says what the step is. The first call counts: a command made of others names itself before it calls
    /// them.
    void describe(Action action, std::vector<std::string> args = {});
    const StepLabel& label() const { return m_label; }

    /// What was changed so far, without rows that are again what they were.
    Changes changes() const;
    /// Keeps the changes in the plan and hands them over.
    Changes take();

private:
    template <class Row>
    RowChange<Row>& note(ScenarioId scenario, IdOf<Row> id);
    /// None for a row of the whole plan.
    template <class Row>
    static ScenarioId ownerOf(ScenarioId scenario) {
        return Described<Row>::kOfScenario ? scenario : ScenarioId{};
    }
    void takeBack();

    /// Where the changes of one kind of a scenario's rows stand in m_changes. One type for all kinds, since
    /// every command is compiled with it.
    struct Places {
        ScenarioId scenario;
        Kind kind;
        IdMap<Id<struct AnyRowTag>, std::size_t> ofId;
    };
    IdMap<Id<struct AnyRowTag>, std::size_t>& places(ScenarioId owner, Kind kind);

    Plan& m_plan;
    ScenarioId m_scenario;
    IdSource& m_ids;
    Date m_today;
    StepLabel m_label;
    Changes m_changes;
    std::deque<Places> m_places; ///< of the kinds and scenarios that were changed: few
};

template <class Row>
void Editor::expect(std::size_t count) {
    auto& rows = m_changes.of<Row>();
    auto& known = places(ownerOf<Row>(m_scenario), Described<Row>::kKind);
    rows.reserve(rows.size() + count);
    known.reserve(known.size() + count);
    m_plan.template reserve<Row>(m_scenario, m_plan.rows<Row>(m_scenario).size() + count);
}

template <class Row>
RowChange<Row>& Editor::note(ScenarioId scenario, IdOf<Row> id) {
    auto& rows = m_changes.of<Row>();
    auto& known = places(ownerOf<Row>(scenario), Described<Row>::kKind);
    const Id<struct AnyRowTag> any(id.value());
    if (const std::size_t* place = known.find(any))
        return rows[*place];
    known[any] = rows.size();
    RowChange<Row>& change = rows.emplace_back();
    change.scenario = ownerOf<Row>(scenario);
    if (const Row* before = m_plan.rows<Row>(scenario).find(id))
        change.before = *before;
    return change;
}

} // namespace orgwright
