// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/random_edits.h"

#include "core/commands/people_commands.h"
#include "core/commands/portfolio_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/team_commands.h"

#include <vector>

namespace orgwright::testing {

PositionId RandomEdits::anyPosition(const Document& document) {
    return any(document.plan().org(m_scenario).positions());
}

/// Any position, or none now and then.
PositionId RandomEdits::anyManager(const Document& document) {
    return below(12) == 0 ? PositionId{} : anyPosition(document);
}

TeamId RandomEdits::anyTeam(const Document& document) {
    return below(4) == 0 ? TeamId{} : any(document.plan().org(m_scenario).teams());
}

PersonId RandomEdits::anyPerson(const Document& document) {
    return any(document.plan().people());
}

std::string RandomEdits::anyText() {
    constexpr std::string_view kTexts[] = {"Ada",      "Zoë",      "Head of \"Things\"; --",
                                           "張偉",     "🦊",     "=1+1",
                                           "Engineer", "x",        "Lead",
                                           "a\tb",     "Designer", "Analyst"};
    if (below(25) == 0)
        return below(2) == 0 ? " " : "\xFF";
    std::string text(kTexts[below(std::size(kTexts))]);
    return below(3) == 0 ? text + std::to_string(below(1000)) : text;
}

Quarter RandomEdits::anyQuarter() {
    return below(5) == 0 ? Quarter{static_cast<std::int32_t>(below(5000))}
                         : *quarterOf(2026, static_cast<int>(below(4)) + 1);
}

Position RandomEdits::anyRow(const Document& document) {
    Position row;
    if (const Position* now = document.plan().org(m_scenario).find(anyPosition(document)))
        row = *now;
    if (below(2) == 0)
        row.title = anyText();
    row.team = anyTeam(document);
    row.key = below(3) == 0 ? std::to_string(below(3000)) : row.key;
    row.note = below(4) == 0 ? anyText() : row.note;
    row.cost = {static_cast<std::int64_t>(below(1'000'000))};
    row.fte = {static_cast<std::int32_t>(below(20'000)) - 500};
    row.state = static_cast<SeatState>(below(4));
    row.stateQuarter = anyQuarter();
    row.standing = below(8) == 0 ? Standing::Assistant : Standing::Report;
    return row;
}

bool RandomEdits::run(Document& document) {
    switch (below(16)) {
    case 0:
    case 1:
    case 2:
        return runPosition(document);
    case 3:
    case 4:
        return runMove(document);
    case 5:
        return runLeave(document);
    case 6:
        return runPeople(document);
    case 7:
    case 8:
        return runTeam(document);
    case 9:
        return runBet(document);
    case 10:
        return runFunding(document);
    case 11:
    case 12:
        return runWork(document);
    case 13:
        return runScorecard(document);
    case 14:
        return runReview(document);
    default:
        return runMixed(document);
    }
}

bool RandomEdits::runPosition(Document& document) {
    const Position row = anyRow(document);
    const PositionId manager = anyManager(document);
    const PositionId before = anyManager(document);
    const std::string key = below(3) == 0 ? "field" + std::to_string(below(2)) : std::string();
    if (below(3) > 0)
        return done(document, [&](Editor& e) { return addPosition(e, row, {manager, before}); });
    return done(
        document, [&](Editor& e) { return editPosition(e, row); }, key);
}

bool RandomEdits::runMove(Document& document) {
    const std::vector<PositionId> some{anyPosition(document), anyPosition(document), anyPosition(document)};
    const Destination to{anyManager(document), anyManager(document)};
    const auto go = static_cast<ReportsGo>(below(3));
    switch (below(5)) {
    case 0:
        return done(document, [&](Editor& e) { return movePositions(e, some, to); });
    case 1:
        return done(document, [&](Editor& e) { return placeInTray(e, some); });
    case 2:
        return done(document, [&](Editor& e) { return splitOff(e, some[0], to, go); });
    default:
        return done(document, [&](Editor& e) { return movePosition(e, some[0], to); });
    }
}

bool RandomEdits::runLeave(Document& document) {
    const PositionId position = anyPosition(document);
    const Quarter quarter = anyQuarter();
    // Only small branches go as a whole, so that the organisation grows.
    const bool isSmall = document.totals(m_scenario).branch(position).positions < 8;
    const auto go = isSmall         ? static_cast<ReportsGo>(below(3))
                    : below(2) == 0 ? ReportsGo::ToTray
                                    : ReportsGo::ToManager;
    if (below(3) > 0)
        return done(document, [&](Editor& e) { return closePosition(e, position, quarter, go); });
    return done(document, [&](Editor& e) { return deletePosition(e, position, go); });
}

bool RandomEdits::runPeople(Document& document) {
    const PositionId position = anyPosition(document);
    const PersonId person = anyPerson(document);
    Person row{person, below(3) == 0 ? std::to_string(below(20)) : "", anyText(), anyText()};
    Incumbent seat;
    if (const Incumbent* now =
            document.plan().org(m_scenario).find(any(document.plan().org(m_scenario).incumbents())))
        seat = *now;
    seat.interim = !seat.interim;
    seat.since = Date{20260100 + static_cast<std::int32_t>(below(35))};
    switch (below(6)) {
    case 0:
        return done(document, [&](Editor& e) { return fillPosition(e, position, person, true); });
    case 1:
        return done(document, [&](Editor& e) {
            return vacatePosition(e, position, below(2) == 0 ? person : PersonId{});
        });
    case 2:
        return done(
            document, [&](Editor& e) { return editPerson(e, row); }, "name");
    case 3:
        return done(document, [&](Editor& e) { return editIncumbent(e, seat); });
    default:
        return done(document, [&](Editor& e) { return fillWithNewPerson(e, position, row); });
    }
}

bool RandomEdits::runTeam(Document& document) {
    Team row;
    if (const Team* now = document.plan().org(m_scenario).find(anyTeam(document)))
        row = *now;
    row.name = anyText();
    row.parent = anyTeam(document);
    row.lead = anyManager(document);
    row.colour = static_cast<std::int32_t>(below(10));
    row.bucket = static_cast<Bucket>(below(5));
    row.aim = static_cast<Aim>(below(4));
    const TeamId team = anyTeam(document);
    const TeamId other = anyTeam(document);
    const std::vector<PositionId> some{anyPosition(document), anyPosition(document)};
    switch (below(7)) {
    case 6:
        return done(document, [&](Editor& e) { return consolidateTeam(e, team, other, anyText()); });
    case 0:
        return done(document, [&](Editor& e) { return editTeam(e, row); });
    case 1:
        return done(document, [&](Editor& e) { return moveTeam(e, team, other, anyTeam(document)); });
    case 2:
        return done(document, [&](Editor& e) { return deleteTeam(e, team); });
    case 3:
        return done(document, [&](Editor& e) { return assignTeam(e, some, team); });
    default:
        return done(document, [&](Editor& e) { return addTeam(e, row); });
    }
}

bool RandomEdits::runMixed(Document& document) {
    Settings settings;
    settings.title = anyText();
    settings.currency = below(3) == 0 ? "eur" : "GBP";
    settings.fiscalYearStart = static_cast<std::int32_t>(below(14));
    const std::vector<PositionId> some{anyPosition(document), anyPosition(document)};
    const LineId line = any(document.plan().org(m_scenario).lines());
    switch (below(6)) {
    case 0:
        return done(
            document, [&](Editor& e) { return editSettings(e, settings); }, "title");
    case 1:
        return done(document,
                    [&](Editor& e) { return setLayoutStyle(e, some, static_cast<LayoutStyle>(below(5))); });
    case 2:
        return done(document,
                    [&](Editor& e) { return setStanding(e, some[0], static_cast<Standing>(below(2))); });
    case 3:
        return done(document, [&](Editor& e) { return removeSecondaryLine(e, line); });
    default:
        return done(document, [&](Editor& e) { return addSecondaryLine(e, some[0], some[1]); });
    }
}

InitiativeId RandomEdits::anyBet(const Document& document) {
    return any(document.plan().org(m_scenario).initiatives());
}

Initiative RandomEdits::anyBetRow(const Document& document) {
    Initiative row;
    if (const Initiative* now = document.plan().org(m_scenario).find(anyBet(document)))
        row = *now;
    row.key = below(3) == 0 ? std::to_string(below(300)) : row.key.str();
    row.name = anyText();
    row.bucket = static_cast<Bucket>(below(5));
    row.sponsor = below(3) == 0 ? PersonId{} : anyPerson(document);
    row.team = anyTeam(document);
    row.confidence = static_cast<std::int32_t>(below(110));
    row.stage = static_cast<Stage>(below(5));
    row.end = anyQuarter();
    return row;
}

bool RandomEdits::runBet(Document& document) {
    const Initiative row = anyBetRow(document);
    const InitiativeId bet = anyBet(document);
    switch (below(6)) {
    case 0:
        return done(document, [&](Editor& e) { return editInitiative(e, row); });
    case 1:
        return done(document,
                    [&](Editor& e) { return moveInitiative(e, bet, row.bucket, anyBet(document)); });
    case 2:
        return done(document, [&](Editor& e) { return deleteInitiative(e, bet); });
    default:
        return done(document, [&](Editor& e) { return addInitiative(e, row); });
    }
}

bool RandomEdits::runFunding(Document& document) {
    const InitiativeId bet = anyBet(document);
    const Release release{anyQuarter(), below(2) == 0 ? InitiativeId{} : anyBet(document), anyText()};
    switch (below(6)) {
    case 0:
        return done(document, [&](Editor& e) { return fundInitiative(e, bet, release.reason); });
    case 1:
        return done(document, [&](Editor& e) { return protectInitiative(e, bet, release.reason); });
    case 2:
        return done(document, [&](Editor& e) { return clearStance(e, bet); });
    case 3:
        return done(document, [&](Editor& e) { return pauseInitiative(e, bet, release); });
    case 4:
        return done(document, [&](Editor& e) { return stopInitiative(e, bet, release); });
    default:
        return done(document, [&](Editor& e) { return consolidateInitiative(e, bet, release); });
    }
}

bool RandomEdits::runWork(Document& document) {
    const InitiativeId bet = anyBet(document);
    const InitiativeId other = anyBet(document);
    const Worker who = below(2) == 0 ? Worker{anyTeam(document), {}} : Worker{{}, anyPosition(document)};
    const Quarter first = *quarterOf(2026, static_cast<int>(below(4)) + 1);
    const Quarter last{first.index + static_cast<std::int32_t>(below(4)) - 1};
    const Share share{static_cast<std::int32_t>(below(12'000))};
    const Org& org = document.plan().org(m_scenario);
    const DependencyId need = any(org.dependencies());
    Dependency row{{},
                   bet,
                   below(2) == 0 ? InitiativeId{} : other,
                   below(2) == 0 ? TeamId{} : anyTeam(document),
                   first,
                   static_cast<DependencyState>(below(5)),
                   anyText()};
    switch (below(6)) {
    case 0:
        return done(document, [&](Editor& e) { return shiftAllocation(e, who, bet, other, first, share); });
    case 1:
        return done(document, [&](Editor& e) { return removeDependency(e, need); });
    case 2:
        row.id = need;
        return done(document, [&](Editor& e) { return editDependency(e, row); });
    case 3:
        return done(document, [&](Editor& e) { return addDependency(e, row); });
    default:
        return done(document, [&](Editor& e) { return allocate(e, who, bet, first, last, share); });
    }
}

} // namespace orgwright::testing
