// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <random>

namespace orgwright::testing {

/// Random commands over all verbs, with rows that are there and sometimes with ones that are not, so that
/// some are refused.
class RandomEdits {
public:
    explicit RandomEdits(std::uint64_t seed)
        : m_random(seed) {}

    /// Runs one command. True where it was not refused.
    bool run(Document& document);
    /// Which scenario is edited; the baseline if not said.
    void edit(ScenarioId scenario) { m_scenario = scenario; }
    /// Up to but without the bound.
    std::uint64_t below(std::uint64_t bound) { return m_random() % bound; }

private:
    template <class Command>
    bool done(Document& document, Command command, std::string_view key = {});
    bool runPosition(Document& document);
    bool runMove(Document& document);
    bool runLeave(Document& document);
    bool runPeople(Document& document);
    bool runTeam(Document& document);
    bool runMixed(Document& document);
    bool runBet(Document& document);
    bool runFunding(Document& document);
    bool runWork(Document& document);
    bool runScorecard(Document& document);
    bool runReview(Document& document);

    template <class Row>
    IdOf<Row> any(const Table<Row>& table);
    PositionId anyPosition(const Document& document);
    PositionId anyManager(const Document& document);
    TeamId anyTeam(const Document& document);
    PersonId anyPerson(const Document& document);
    std::string anyText();
    Quarter anyQuarter();
    Position anyRow(const Document& document);
    InitiativeId anyBet(const Document& document);
    Initiative anyBetRow(const Document& document);

    std::mt19937_64 m_random;
    ScenarioId m_scenario = kBaseline;
};

template <class Command>
bool RandomEdits::done(Document& document, Command command, std::string_view key) {
    return document.execute(m_scenario, command, key).has_value();
}
template <class Row>
IdOf<Row> RandomEdits::any(const Table<Row>& table) {
    if (table.isEmpty() || below(40) == 0)
        return IdOf<Row>(static_cast<std::int64_t>(below(3)));
    return (table.begin() + static_cast<std::ptrdiff_t>(below(table.size())))->id;
}

} // namespace orgwright::testing
