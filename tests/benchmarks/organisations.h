// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/ranks.h"
#include "core/layout/tree.h"
#include "core/model/plan.h"

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace orgwright::bench {

// Organisations as they are: each manager has 3 to 12 reports, 86 of 100 have none, half of those near the
// top lead others. The same for the same number and seed, on every machine.

/// Each seat's manager in preorder; -1 for the root.
inline std::vector<std::int32_t> managersOf(std::int32_t seats, std::uint32_t seed) {
    std::mt19937 random(seed);
    std::vector<std::vector<std::int32_t>> reports{std::size_t(seats)};
    std::vector<std::int32_t> managers{0};
    std::int32_t made = 1;
    for (std::size_t next = 0; made < seats; ++next) {
        if (next == managers.size())
            managers.push_back(made - 1);
        auto& below = reports[std::size_t(managers[next])];
        for (auto span = std::int32_t(3 + random() % 10); span > 0 && made < seats; --span) {
            if (managers.size() < std::size_t(seats) * 14 / 100 && random() % 100 < 50)
                managers.push_back(made);
            below.push_back(made++);
        }
    }
    std::vector<std::int32_t> manager;
    std::vector<std::pair<std::int32_t, std::int32_t>> open{{0, -1}};
    while (!open.empty()) {
        const auto [seat, above] = open.back();
        open.pop_back();
        const auto place = std::int32_t(manager.size());
        manager.push_back(above);
        const auto& below = reports[std::size_t(seat)];
        for (auto report = below.rbegin(); report != below.rend(); ++report)
            open.emplace_back(*report, place);
    }
    return manager;
}

inline layout::Size anyCard(std::mt19937& random) {
    return {std::int32_t(120 + random() % 141) * layout::kPixel,
            std::int32_t(60 + random() % 81) * layout::kPixel};
}

/// The boxes alone: 120 to 260 pixels wide, 60 to 140 high; one manager in fifty has a layout by wish.
inline layout::Tree treeOf(std::int32_t seats, std::uint32_t seed) {
    std::mt19937 random(seed);
    layout::Tree tree;
    tree.parent = managersOf(seats, seed);
    for (std::int32_t i = 0; i < seats; ++i) {
        tree.size.push_back(anyCard(random));
        tree.style.push_back(random() % 50 == 0 ? layout::Style(random() % 5) : layout::Style::Automatic);
    }
    tree.flags.assign(tree.parent.size(), 0);
    return tree;
}

inline std::string personName(std::int32_t seat) {
    static constexpr std::array kFirst{"Ines",  "Lee",   "Dev",   "Marta", "Yuki", "Ana",   "Piotr", "Olu",
                                       "Clara", "Jonas", "Samir", "Nadia", "Kim",  "Aylin", "Felix", "Priya"};
    static constexpr std::array kLast{"Okafor", "Chen",   "Patel",  "Kowalska", "Tanaka", "Ruiz", "Adeyemi",
                                      "Weiss",  "Haddad", "Rahman", "Fischer",  "Lund",   "Silva"};
    const auto number = std::size_t(seat);
    return std::string(kFirst[number % kFirst.size()]) + " " + kLast[number / 7 % kLast.size()] + " " +
           std::to_string(seat);
}

inline std::string seatTitle(std::int32_t seat, bool isManager) {
    static constexpr std::array kOf{"Booking", "Customs", "Platform",  "Identity", "Data",
                                    "Design",  "Quotes",  "Pipelines", "Runtime"};
    return std::string(isManager ? "Engineering manager, " : "Software engineer, ") +
           kOf[std::size_t(seat) % kOf.size()];
}

/// A seat of a plan, the n-th in preorder: ids count from 1 in that order.
inline Position seatOf(std::int32_t seat, std::int32_t manager, bool isManager, TeamId team) {
    static constexpr std::array kPlaces{"Rotterdam", "Lisbon", "Gdansk", "London"};
    Position row;
    row.id = PositionId(seat + 1);
    row.key = "P" + std::to_string(100000 + seat);
    row.title = seatTitle(seat, isManager);
    row.manager = PositionId(manager + 1);
    row.rank = (seat + 1) * kRankGap;
    row.team = team;
    row.discipline = seat % 5 == 0 ? "Product" : "Engineering";
    row.grade = "G" + std::to_string(4 + seat % 6);
    row.location = kPlaces[std::size_t(seat) % kPlaces.size()];
    row.cost = {(40'000 + seat % 60'000) * std::int64_t{100}};
    row.state = seat % 20 == 7 ? SeatState::Open : seat % 50 == 9 ? SeatState::Planned : SeatState::Filled;
    return row;
}

inline void seatSomebody(Plan& plan, ScenarioId scenario, const Position& seat) {
    const auto number = std::int32_t(seat.id.value() - 1);
    Person person;
    person.id = PersonId(seat.id.value());
    person.key = "E" + std::to_string(100000 + number);
    person.name = personName(number);
    plan.put(scenario, person);
    Incumbent row;
    row.id = IncumbentId(seat.id.value());
    row.position = seat.id;
    row.person = person.id;
    row.rank = row.id.value() * kRankGap;
    plan.put(scenario, row);
}

/// Fills a scenario of a plan. Managers of the first five layers each have a team, which is part of the one
/// above.
inline void fill(Plan& plan, ScenarioId scenario, std::int32_t seats, std::uint32_t seed) {
    constexpr std::int32_t kTeamLayers = 5;
    const std::vector<std::int32_t> manager = managersOf(seats, seed);
    std::vector<std::int32_t> layer(manager.size());
    std::vector<TeamId> team(manager.size());
    std::int64_t teams = 0;
    for (std::int32_t i = 0; i < seats; ++i) {
        const auto at = std::size_t(i);
        const bool isManager = i + 1 < seats && manager[at + 1] == i;
        if (manager[at] >= 0) {
            layer[at] = layer[std::size_t(manager[at])] + 1;
            team[at] = team[std::size_t(manager[at])];
        }
        if (isManager && layer[at] > 0 && layer[at] < kTeamLayers) {
            Team row;
            row.id = TeamId(++teams);
            row.name = "Team " + std::to_string(teams);
            row.parent = team[at];
            row.rank = teams * kRankGap;
            row.lead = PositionId(i + 1);
            plan.put(scenario, row);
            team[at] = row.id;
        }
        const Position row = seatOf(i, manager[at], isManager, team[at]);
        plan.put(scenario, row);
        if (row.state == SeatState::Filled)
            seatSomebody(plan, scenario, row);
    }
}

inline Plan planOf(std::int32_t seats, std::uint32_t seed = 1) {
    Plan plan = emptyPlan();
    fill(plan, kBaseline, seats, seed);
    return plan;
}

/// The same people as an HR system writes them: twelve columns, here and there a quoted cell.
inline std::string rosterOf(std::int32_t seats, std::uint32_t seed = 1) {
    const std::vector<std::int32_t> manager = managersOf(seats, seed);
    std::string csv = "Employee ID,Name,Job Title,Manager ID,Department,Team,Grade,Location,FTE,Salary,"
                      "Start Date,Email\r\n";
    for (std::int32_t i = 0; i < seats; ++i) {
        const std::int32_t above = manager[std::size_t(i)];
        const std::string number = std::to_string(100000 + i);
        csv += "E" + number + "," + personName(i) + ",\"" + seatTitle(i, false) + "\"," +
               (above < 0 ? std::string() : "E" + std::to_string(100000 + above)) + ",Product,Team " +
               std::to_string(i / 500) + ",L" + std::to_string(i % 9) + ",London,1.0," +
               std::to_string(40000 + i % 60000) + ",2021-" + (i % 2 == 0 ? "03" : "11") + "-17,p" + number +
               "@example.org\r\n";
    }
    return csv;
}

} // namespace orgwright::bench
