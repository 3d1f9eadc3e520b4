// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_outcome.h"

#include "ui/words/text.h"

#include <algorithm>

namespace orgwright {
namespace {

using Headings = std::vector<std::string_view>;

ImportKind guessedKind(const Headings& headings) {
    if (areOwnTeamHeadings(headings))
        return ImportKind::Teams;
    if (areOwnInitiativeHeadings(headings))
        return ImportKind::Initiatives;
    const RosterMapping roster = guessRosterMapping(headings);
    const bool namesSeats = roster.has(RosterField::Title) || roster.has(RosterField::Person) ||
                            roster.has(RosterField::Position) || roster.has(RosterField::Email);
    const TeamMapping teams = guessTeamMapping(headings);
    const bool isTeamList =
        teams.has(TeamField::Name) && (teams.has(TeamField::Parent) || teams.has(TeamField::Charter));
    if (isTeamList && !namesSeats)
        return ImportKind::Teams;
    // A title alone may be that of a position; a roster says who sits there or whom it reports to.
    const bool isRoster = roster.has(RosterField::Name) || roster.has(RosterField::LastName) ||
                          roster.has(RosterField::Manager) || roster.has(RosterField::ManagerName) ||
                          roster.has(RosterField::ManagerEmail);
    const InitiativeMapping bets = guessInitiativeMapping(headings);
    const bool isBetList = bets.has(InitiativeField::Title) && bets.has(InitiativeField::Owner) &&
                           (bets.has(InitiativeField::Stage) || bets.has(InitiativeField::Status) ||
                            bets.has(InitiativeField::DependsOn));
    return isBetList && !isRoster ? ImportKind::Initiatives : ImportKind::Positions;
}

/// A part of the whole way, as its own hundred percent.
Progress partOf(const Progress& progress, int from, int to) {
    if (!progress)
        return {};
    return [=](int percent) { return progress(from + percent * (to - from) / 100); };
}

class ImportReading {
public:
    ImportReading(ImportRequest request, std::shared_ptr<const TextTable> table, const Plan& plan,
                  ScenarioId scenario, const Progress& progress)
        : m_plan(plan)
        , m_scenario(scenario)
        , m_progress(progress) {
        m_outcome.request = std::move(request);
        m_outcome.table = std::move(table);
    }

    ImportOutcome read() {
        if (!m_outcome.table && !readFile())
            return std::move(m_outcome);
        const Headings headings = headingsOf(*m_outcome.table);
        if (!m_outcome.request.kind)
            m_outcome.request.kind = guessedKind(headings);
        if (readRows(headings) && (!m_progress || m_progress(100)))
            return std::move(m_outcome);
        ImportOutcome cancelled;
        cancelled.isCancelled = true;
        return cancelled;
    }

private:
    bool readFile() {
        TableOptions options;
        options.sheet = m_outcome.request.sheet;
        TableResult table = readTable(stdText(m_outcome.request.path), options, partOf(m_progress, 0, 40));
        if (table)
            m_outcome.table = std::make_shared<const TextTable>(std::move(*table));
        else if (table.error().kind == TableErrorKind::Cancelled)
            m_outcome.isCancelled = true;
        else
            m_outcome.trouble = table.error();
        return table.has_value();
    }

    bool readRows(const Headings& headings) {
        ImportRequest& request = m_outcome.request;
        if (m_outcome.kind() == ImportKind::Teams)
            return readAs(m_outcome.teams, request.teams, guessTeamMapping(headings), context<TeamContext>(),
                          readTeams);
        if (m_outcome.kind() == ImportKind::Initiatives)
            return readAs(m_outcome.initiatives, request.initiatives, guessInitiativeMapping(headings),
                          context<InitiativeContext>(), readInitiatives);
        auto roster = context<RosterContext>();
        roster.repairs = request.repairs;
        roster.skippedLines = request.skippedLines;
        return readAs(m_outcome.roster, request.roster, guessRosterMapping(headings), roster, readRoster);
    }

    template <class Context>
    Context context() const {
        Context made;
        made.plan = &m_plan;
        made.scenario = m_scenario;
        made.partial = m_outcome.request.isPartial;
        made.progress = partOf(m_progress, 40, 80);
        return made;
    }

    /// False: cancelled.
    template <class Reading, class Mapping, class Context, class Read>
    bool readAs(std::optional<Reading>& reading, std::optional<Mapping>& mapping, const Mapping& guessed,
                const Context& context, Read read) {
        if (!mapping)
            mapping = guessed;
        reading = read(*m_outcome.table, *mapping, context);
        if (reading && (!m_progress || m_progress(80)))
            m_outcome.forecast = forecastOf(*reading, m_plan, m_scenario);
        return reading.has_value();
    }

    const Plan& m_plan;
    ScenarioId m_scenario;
    const Progress& m_progress;
    ImportOutcome m_outcome;
};

} // namespace

void ImportRequest::repair(CellRepair repair) {
    std::erase_if(repairs, [&](const CellRepair& each) {
        return each.line == repair.line && each.field == repair.field;
    });
    repairs.push_back(std::move(repair));
}

void ImportRequest::forgetRepairs() {
    repairs.clear();
    skippedLines.clear();
}

void ImportRequest::forgetTable() {
    forgetRepairs();
    kind.reset();
    roster.reset();
    teams.reset();
    initiatives.reset();
}

const std::vector<RosterProblem>& ImportOutcome::problems() const {
    static const std::vector<RosterProblem> kNone;
    if (roster)
        return roster->problems;
    if (initiatives)
        return initiatives->problems;
    return teams ? teams->problems : kNone;
}

bool ImportOutcome::isMendable() const {
    return std::none_of(problems().begin(), problems().end(), [](const RosterProblem& problem) {
        return mendingOf(problem.fault) == Mending::NothingDone;
    });
}

ImportOutcomePtr readImport(ImportRequest request, std::shared_ptr<const TextTable> table, const Plan& plan,
                            ScenarioId scenario, const Progress& progress) {
    ImportReading reading(std::move(request), std::move(table), plan, scenario, progress);
    return std::make_shared<const ImportOutcome>(reading.read());
}

} // namespace orgwright
