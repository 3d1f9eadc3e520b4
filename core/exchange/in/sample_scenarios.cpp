// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/sample_scenarios.h"

#include "core/commands/people_commands.h"
#include "core/commands/portfolio_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "core/commands/team_commands.h"
#include "core/compare/change_list.h"
#include "core/exchange/in/sample_steps.h"

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace orgwright {
namespace {

struct When {
    int year = 0;
    int number = 0;
    std::string_view owner = {};
    std::string_view note = {};
};

/// One option of the sample, decision by decision.
class Option {
public:
    Option(Plan& plan, IdSource& ids, Date today, Scenario row)
        : m_plan(plan)
        , m_ids(ids)
        , m_today(today) {
        run(kBaseline, [&](Editor& editor) {
            row.id = done(addScenario(editor, kBaseline, std::string(row.name)));
            row.rank = editor.plan().scenarios().find(row.id)->rank;
            done(editScenario(editor, row));
        });
        m_scenario = row.id;
    }

    PositionId at(std::string_view key) const {
        for (const Position& row : m_plan.org(m_scenario).positions()) {
            if (row.key == key)
                return row.id;
        }
        throw std::logic_error("the sample lacks a position");
    }
    TeamId team(std::string_view key) const {
        for (const Team& row : m_plan.org(m_scenario).teams()) {
            if (row.key == key)
                return row.id;
        }
        throw std::logic_error("the sample lacks a team");
    }

    InitiativeId bet(std::string_view key) const {
        for (const Initiative& row : m_plan.org(m_scenario).initiatives()) {
            if (row.key == key)
                return row.id;
        }
        throw std::logic_error("the sample lacks a bet");
    }

    /// A decision about funding a bet: `decide(editor, bet, release)` is its verb.
    template <class Decide>
    void fund(std::string_view key, Decide decide, std::string_view to, const When& when) {
        const InitiativeId id = bet(key);
        const Release release{*quarterOf(when.year, when.number), to.empty() ? InitiativeId{} : bet(to),
                              std::string(when.note)};
        run(m_scenario, [&](Editor& editor) { done(decide(editor, id, release)); });
        say({Kind::Initiative, id.value(), Aspect::Stance}, when);
        say({Kind::Initiative, id.value(), Aspect::Staffing}, when);
    }
    PositionId open(Position row, PositionId manager, const When& when) {
        row.state = SeatState::Planned;
        row.stateQuarter = *quarterOf(when.year, when.number);
        PositionId id;
        run(m_scenario, [&](Editor& editor) { id = done(addPosition(editor, row, {manager})); });
        say({Kind::Position, id.value(), Aspect::Presence}, when);
        return id;
    }
    void move(const std::vector<std::string_view>& keys, PositionId manager, const When& when) {
        for (const std::string_view key : keys) {
            const PositionId id = at(key);
            run(m_scenario, [&](Editor& editor) { done(movePosition(editor, id, {manager})); });
            say({Kind::Position, id.value(), Aspect::Place}, when);
        }
    }
    TeamId form(Team row, const std::vector<std::string_view>& members, const When& when) {
        TeamId id;
        std::vector<PositionId> positions;
        for (const std::string_view key : members)
            positions.push_back(at(key));
        run(m_scenario, [&](Editor& editor) {
            id = done(addTeam(editor, row));
            done(assignTeam(editor, positions, id));
        });
        say({Kind::Team, id.value(), Aspect::Presence}, when);
        for (const PositionId each : positions)
            say({Kind::Position, each.value(), Aspect::Team}, when);
        return id;
    }
    void join(const std::vector<std::string_view>& members, TeamId into, const When& when) {
        std::vector<PositionId> positions;
        for (const std::string_view key : members)
            positions.push_back(at(key));
        run(m_scenario, [&](Editor& editor) { done(assignTeam(editor, positions, into)); });
        for (const PositionId each : positions)
            say({Kind::Position, each.value(), Aspect::Team}, when);
    }
    void close(std::string_view key, const When& when) {
        const PositionId id = at(key);
        std::vector<Decision> decisions{{Kind::Position, id.value(), Aspect::Seat}};
        for (const auto& link : m_plan.org(m_scenario).reports(id))
            decisions.push_back({Kind::Position, link.id.value(), Aspect::Place});
        run(m_scenario, [&](Editor& editor) {
            done(closePosition(editor, id, *quarterOf(when.year, when.number), ReportsGo::ToManager));
        });
        for (const Decision& decision : decisions)
            say(decision, when);
    }
    template <class Change>
    void change(std::string_view key, Change make, const When& when) {
        Position row = *m_plan.org(m_scenario).find(at(key));
        make(row);
        run(m_scenario, [&](Editor& editor) { done(editPosition(editor, row)); });
        say({Kind::Position, row.id.value(), Aspect::Fields}, when);
    }

private:
    template <class Command>
    void run(ScenarioId scenario, Command command) {
        Editor editor(m_plan, scenario, m_ids, m_today);
        command(editor);
        editor.take();
    }
    void say(const Decision& decision, const When& when) {
        DecisionNotes notes;
        notes.quarter = *quarterOf(when.year, when.number);
        notes.owner = std::string(when.owner);
        notes.note = std::string(when.note);
        run(m_scenario, [&](Editor& editor) { done(describeDecisions(editor, {decision}, notes)); });
    }

    Plan& m_plan;
    IdSource& m_ids;
    Date m_today;
    ScenarioId m_scenario;
};

Position seat(std::string_view title, std::string_view grade, std::string_view place, std::int64_t units) {
    Position row;
    row.title = std::string(title);
    row.discipline = "Engineering";
    row.grade = std::string(grade);
    row.location = std::string(place);
    row.cost = {units * 100};
    return row;
}

void addTeamsOfTheirOwn(Plan& plan, IdSource& ids, Date today) {
    Scenario row;
    row.name = "A: Teams of their own";
    row.description =
        "What outgrew its manager gets a manager and a team of its own. The areas stay as they are.";
    row.chosen = "Split Customer App and Developer Experience off, and let one team learn from customers.";
    row.rejected = "A third layer of managers below the app's manager: slower, and no clearer who owns what.";
    row.expected = "No manager with more than nine reports; one owner for what customers tell us.";
    row.lookBack = *dateOf(2027, 9, 30);
    Option a(plan, ids, today, row);

    const When firstQuarter{2027, 1, "Catarina Valadares",
                            "Web and mobile have had separate backlogs since spring."};
    const PositionId web =
        a.open(seat("EM, Customer Web", "M1", "Valencia", 112'000), a.at("P-041"), firstQuarter);
    a.move({"P-052", "P-053", "P-057", "P-058", "P-060"}, web, firstQuarter);
    Team webTeam;
    webTeam.name = "Customer Web";
    webTeam.charter = "Owns the household app on the web.";
    webTeam.parent = a.team("T-06");
    a.form(webTeam, {"P-052", "P-053", "P-057", "P-058", "P-060"}, firstQuarter);

    const When secondQuarter{2027, 2, "Bogna Trzcińska"};
    const PositionId tools =
        a.open(seat("EM, Developer Experience", "M1", "Wrocław", 106'000), a.at("P-072"), secondQuarter);
    a.move({"P-087", "P-088", "P-089", "P-090", "P-091"}, tools, secondQuarter);

    const When insight{2027, 2, "Elvira Sanchis", "Two teams run the same survey today."};
    a.move({"P-124", "P-125", "P-126", "P-127"}, a.at("P-142"), insight);
    a.join({"P-124", "P-125", "P-126", "P-127"}, a.team("T-19"), insight);
    a.close("P-123", insight);

    a.fund("B-13", stopInitiative, "B-12",
           {2027, 1, "Marit Oosterling", "Past its learning date, and no supplier has signed."});
    a.fund("B-05", pauseInitiative, "",
           {2027, 1, "Catarina Valadares", "Nobody answers for it; the web team comes first."});
}

void addAiInTheProduct(Plan& plan, IdSource& ids, Date today) {
    Scenario row;
    row.name = "B: AI in the product";
    row.description = "Applied AI moves to where its features are used; data becomes part of the platform.";
    row.expected = "Fewer hand-overs between AI and product; one director less.";
    Option b(plan, ids, today, row);

    const When firstQuarter{2027, 1, "Marit Oosterling"};
    b.move({"P-116", "P-118", "P-120"}, b.at("P-011"), firstQuarter);
    b.move({"P-117", "P-121"}, b.at("P-041"), firstQuarter);
    b.move({"P-102"}, b.at("P-072"), firstQuarter);
    b.move({"P-109"}, b.at("P-004"),
           {2027, 2, "Gideon Amoako", "Forecasts feed tariffs more than desks by now."});
    b.close("P-100", {2027, 3, "Marit Oosterling", "Open since April; nobody was hired."});
    b.fund("B-14", consolidateInitiative, "B-07",
           {2027, 1, "Gideon Amoako", "One forecast, one team; sharing is a feature of it."});
    b.change("P-072", [](Position& position) { position.title = "Director, Platform & Data"; },
             {2027, 1, "Marit Oosterling"});
}

} // namespace

void addSampleScenarios(Plan& plan, IdSource& ids, Date today) {
    addTeamsOfTheirOwn(plan, ids, today);
    addAiInTheProduct(plan, ids, today);
}

} // namespace orgwright
