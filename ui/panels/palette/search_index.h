// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changes.h"
#include "core/model/plan.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <tsl/robin_map.h>
#include <vector>

namespace orgwright {

/// How well a query meets a text. Each is better than all below it.
enum class Match : std::uint8_t { None, Fuzzy, Inside, WordStart, Start };

/// Text as it is searched: without case and without accents, words apart by one space.
std::string searchText(std::string_view utf8);

/// How the folded text meets the folded query: every word of the query must be met, and the worst of them
/// counts. Fuzzy: its letters occur in this order.
Match matchOf(std::string_view text, std::string_view query, bool isFuzzyAllowed = true);

/// Folded texts of all positions (who sits there, title, key, location) and teams, made when first searched
/// and patched by changes. Searching 100,000 positions costs some milliseconds.
class SearchIndex {
public:
    SearchIndex(const Plan& plan, ScenarioId scenario)
        : m_plan(plan)
        , m_scenario(scenario) {}

    void follow(const Changes& changes);
    /// Whether it is this plan's and this scenario's.
    bool isOf(const Plan& plan, ScenarioId scenario) const {
        return &m_plan == &plan && m_scenario == scenario;
    }

    struct Hit {
        PositionId position; ///< one of the two is set
        TeamId team;
        Match match = Match::None;
    };
    struct Wanted {
        bool hasPositions = true;
        bool hasTeams = true;
        bool hasNames = true; ///< false while names are hidden: they are then not found either
        std::size_t most = 50;
    };
    /// The best first, equals by text. Of an empty query nothing.
    std::vector<Hit> find(std::string_view query, const Wanted& wanted) const;

    /// How many texts are held; 0 before the first search.
    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        PositionId position;
        TeamId team;
        std::string names; ///< who sits there
        std::string text;  ///< title, key, location; a team's name and key
    };

    void build() const;
    void put(Entry entry) const;
    void erase(PositionId position, TeamId team) const;
    void refresh(PositionId position);
    void refresh(TeamId team);
    Entry entryOf(const Position& row) const;
    Entry entryOf(const Team& row) const;
    static Match best(const Entry& entry, std::string_view query, bool hasNames, bool isFuzzy);

    const Plan& m_plan;
    ScenarioId m_scenario;
    mutable bool m_isBuilt = false;
    mutable std::vector<Entry> m_entries;
    mutable tsl::robin_map<PositionId, std::uint32_t, std::hash<PositionId>> m_positions;
    mutable tsl::robin_map<TeamId, std::uint32_t, std::hash<TeamId>> m_teams;
};

} // namespace orgwright
