// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"

#include <random>
#include <string>
#include <utility>
#include <vector>

namespace orgwright::drawing {

/// A made-up organisation of two dozen seats in every state, for tests of what a chart shows.
class SampleOrg {
public:
    SampleOrg();

    PositionId add(PositionId manager, TeamId team, const std::string& title, const std::string& name);
    TeamId addTeam(const std::string& name, TeamId whole = {});
    void hold(PositionId position, const std::string& name);
    void setState(PositionId position, SeatState state, Date since, Quarter quarter);
    void addLine(PositionId from, PositionId to);
    Position row(PositionId position) const { return *plan.org(kBaseline).find(position); }
    void put(const Position& position) { plan.put(kBaseline, position); }
    /// The position with this title.
    PositionId titled(const std::string& title) const;

    Plan plan;
    PositionId chief;

private:
    std::int64_t m_next = 100;
};

/// English words for tests.
inline ChartWords sampleWords();

/// A company of this many positions, spans 3 to 12, in twelve teams; the same for the same seed.
inline Plan largePlan(int positions, unsigned seed);

inline SampleOrg::SampleOrg()
    : plan(emptyPlan()) {
    const TeamId top = addTeam("Product leadership");
    Team leadership = *plan.org(kBaseline).find(top);
    leadership.colour = 6;
    leadership.rank = 10'000;
    plan.put(kBaseline, leadership);
    chief = add({}, top, "Chief Product Officer", "Ines Okafor");
    Position assistant = row(add(chief, top, "Executive assistant", "Milena Novak"));
    assistant.standing = Standing::Assistant;
    put(assistant);

    const TeamId booking = addTeam("Booking");
    const PositionId lee = add(chief, booking, "Director, Booking", "Lee Chen");
    add(lee, booking, "EM, Schedules", "Dev Patel");
    add(lee, booking, "EM, Quotes", "Marta Kowal");
    setState(add(lee, booking, "Lead PM, Booking", "Yuki Tanaka"), SeatState::Closing, {},
             *quarterOf(2027, 2));
    setState(add(lee, booking, "EM, Carrier links", ""), SeatState::Open, {20260901}, {});

    const TeamId customs = addTeam("Customs");
    const PositionId ana = add(chief, customs, "Co-directors", "Ana Ruiz");
    hold(ana, "Piotr Zielinski");
    add(ana, customs, "EM, Declarations", "Olu Adeyemi");
    add(ana, customs, "Lead PM, Tariffs", "Clara Weiss");
    add(ana, customs, "EM, Filing", "Jonas Berg");

    const TeamId platform = addTeam("Platform");
    const PositionId samir = add(chief, platform, "Director, Platform", "Samir Haddad");
    const PositionId nadia = add(samir, addTeam("Identity", platform), "EM, Identity", "Nadia Rahman");
    for (const char* name : {"Kim Sato", "Aylin Demir", "Tom Fischer"})
        add(nadia, platform, "Engineer, Identity", name);
    add(samir, platform, "EM, Runtime", "Felix Moreau");
    add(samir, platform, "EM, Dev tools", "Priya Nair");
    setState(add(samir, platform, "EM, Edge", ""), SeatState::Planned, {}, *quarterOf(2027, 2));

    const TeamId data = addTeam("Data");
    const PositionId director = add(chief, data, "Director, Data", "");
    setState(director, SeatState::Open, {20261013}, {});
    add(director, data, "EM, Pipelines", "Hugo Silva");
    const PositionId aisha = add(director, data, "Lead, Document AI", "Aisha Bello");
    setState(add(director, data, "Lead, Forecast", ""), SeatState::Planned, {}, *quarterOf(2027, 2));
    addLine(aisha, ana);

    const TeamId design = addTeam("Design & Research");
    const PositionId freya = add(chief, design, "Head of Design", "Freya Lund");
    for (int i = 1; i <= 18; ++i)
        add(freya, design, "Designer " + std::to_string(i), "Person No" + std::to_string(i));
}

inline PositionId SampleOrg::add(PositionId manager, TeamId team, const std::string& title,
                                 const std::string& name) {
    Position position;
    position.id = PositionId(++m_next);
    position.title = title;
    position.manager = manager;
    position.rank = m_next;
    position.team = team;
    position.location = m_next % 3 == 0 ? "Rotterdam" : m_next % 3 == 1 ? "Lisbon" : "Gdansk";
    position.grade = "G" + std::to_string(4 + m_next % 4);
    put(position);
    if (!name.empty())
        hold(position.id, name);
    return position.id;
}

inline TeamId SampleOrg::addTeam(const std::string& name, TeamId whole) {
    Team team;
    team.id = TeamId(++m_next);
    team.name = name;
    team.parent = whole;
    team.rank = m_next;
    plan.put(kBaseline, team);
    return team.id;
}

inline void SampleOrg::hold(PositionId position, const std::string& name) {
    Person person;
    person.id = PersonId(++m_next);
    person.name = name;
    plan.put(kBaseline, person);
    Incumbent incumbent;
    incumbent.id = IncumbentId(++m_next);
    incumbent.position = position;
    incumbent.person = person.id;
    incumbent.rank = m_next;
    plan.put(kBaseline, incumbent);
}

inline void SampleOrg::setState(PositionId position, SeatState state, Date since, Quarter quarter) {
    Position changed = row(position);
    changed.state = state;
    changed.stateSince = since;
    changed.stateQuarter = quarter;
    put(changed);
}

inline void SampleOrg::addLine(PositionId from, PositionId to) {
    SecondaryLine line;
    line.id = LineId(++m_next);
    line.from = from;
    line.to = to;
    plan.put(kBaseline, line);
}

inline PositionId SampleOrg::titled(const std::string& title) const {
    for (const Position& position : plan.org(kBaseline).positions()) {
        if (position.title == title)
            return position.id;
    }
    return {};
}

inline ChartWords sampleWords() {
    const auto quarter = [](Quarter q) {
        return "FY" + std::to_string(q.year() % 100) + " Q" + std::to_string(q.number());
    };
    ChartWords words;
    words.open = [](std::optional<int> days) {
        return days ? "Open " + std::to_string(*days) + " days" : std::string("Open");
    };
    words.planned = [quarter](Quarter q) {
        return q.isSet() ? "Planned, " + quarter(q) : std::string("Planned");
    };
    words.closes = [quarter](Quarter q) {
        return q.isSet() ? "Closes " + quarter(q) : std::string("Closing");
    };
    words.people = [](int n) { return std::to_string(n) + " people"; };
    words.state = [](SeatState state) {
        static constexpr const char* kNames[] = {"Filled", "Open", "Planned", "Closing"};
        return std::string(kNames[static_cast<int>(state)]);
    };
    words.bucket = [](orgwright::Bucket bucket) {
        return "bucket " + std::to_string(static_cast<int>(bucket));
    };
    words.mark = [](Mark mark) {
        static constexpr const char* kNames[] = {"moved", "new", "closing", "changed", "vacated"};
        return std::string(kNames[static_cast<int>(mark)]);
    };
    words.movedTo = [](std::string_view where) {
        return where.empty() ? std::string("Moved to the top") : "Moved to " + std::string(where);
    };
    words.movedToTray = "Moved to the tray";
    words.onPage = [](int page) { return "on page " + std::to_string(page); };
    words.page = [](int page, int pages) { return std::to_string(page) + " / " + std::to_string(pages); };
    words.namesHidden = "Names hidden";
    words.noTeam = "None";
    words.secondaryLine = "dotted line";
    words.directReports = "direct reports";
    words.untitled = "Untitled";
    return words;
}

inline Plan largePlan(int positions, unsigned seed) {
    SampleOrg org;
    org.plan = emptyPlan();
    std::minstd_rand random(seed);
    std::vector<TeamId> teams;
    for (int i = 0; i < 12; ++i)
        teams.push_back(org.addTeam("Team " + std::to_string(i + 1)));
    std::vector<std::pair<PositionId, TeamId>> managers;
    managers.emplace_back(org.add({}, {}, "Chief Executive", "Person 0"), TeamId{});
    int made = 1;
    for (std::size_t next = 0; next < managers.size() && made < positions; ++next) {
        const int span = 3 + static_cast<int>(random() % 10);
        for (int i = 0; i < span && made < positions; ++i, ++made) {
            const TeamId team =
                managers[next].second ? managers[next].second : teams[static_cast<std::size_t>(made) % 12];
            const std::string number = std::to_string(made);
            const PositionId id =
                org.add(managers[next].first, team, "Position " + number, "Person " + number);
            if (next < 1 || random() % 100 < 16)
                managers.emplace_back(id, team);
        }
        if (next + 1 == managers.size() && made < positions)
            managers.push_back(managers[next]);
    }
    return std::move(org.plan);
}

} // namespace orgwright::drawing
