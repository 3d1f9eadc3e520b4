// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/sample_portfolio.h"

#include "core/commands/portfolio_commands.h"
#include "core/commands/team_commands.h"

#include <array>
#include <string_view>

namespace orgwright {
namespace {

constexpr Quarter quarter(int year, int number) {
    return {year * 4 + number - 1};
}

struct TeamPurpose {
    std::string_view team;
    Bucket bucket;
    Aim aim = Aim::None;
};

constexpr std::array kPurposes{
    TeamPurpose{"T-02", Bucket::Core, Aim::Predictability},
    TeamPurpose{"T-06", Bucket::Core, Aim::Predictability},
    TeamPurpose{"T-08", Bucket::Growth, Aim::LearningSpeed},
    TeamPurpose{"T-09", Bucket::Enabler, Aim::LessComplexity},
    TeamPurpose{"T-13", Bucket::Enabler, Aim::LessComplexity},
    TeamPurpose{"T-15", Bucket::Growth, Aim::Predictability},
    TeamPurpose{"T-16", Bucket::Experimental, Aim::LearningSpeed},
    TeamPurpose{"T-17", Bucket::Core, Aim::LearningSpeed},
};

struct Bet {
    std::string_view key;
    std::string_view name;
    Bucket bucket;
    std::string_view team;
    std::string_view sponsor; ///< a person's key
    Stage stage;
    Stance stance;
    std::string_view stanceReason;
    int horizon;
    int confidence;
    std::int64_t returnHundredths;
    std::string_view hypothesis;
    std::string_view killCriterion;
    std::int32_t learnBy;
    Quarter start;
    Quarter end;
};

constexpr std::string_view kReturnUnit = "M EUR a year";

constexpr std::array kBets{
    Bet{"B-01", "Bill run in one night", Bucket::Core, "T-04", "E-1683", Stage::Delivery, Stance::Protect,
        "Thirty-one suppliers bill on the first of the month.", 1, 85, 320,
        "If a bill run ends before suppliers' desks open, corrections fall by half.",
        "Runs over six hours after the ledger is split.", 0, quarter(2026, 2), quarter(2027, 2)},
    Bet{"B-02", "Market rules 2027", Bucket::Core, "T-03", "E-1683", Stage::Delivery, Stance::Fund, "", 1, 90,
        0, "Suppliers stay with us because no rule change ever stops their billing.",
        "None: the law decides.", 0, quarter(2026, 3), quarter(2027, 1)},
    Bet{"B-03", "One reading, one truth", Bucket::Core, "T-05", "E-1160", Stage::Scaling, Stance::None, "", 1,
        70, 110, "One validated series ends the disputes between metering and billing.",
        "Disputes do not fall by a third in two quarters.", 20270331, quarter(2026, 1), quarter(2027, 1)},
    Bet{"B-04", "Smart charging tariffs", Bucket::Growth, "T-08", "E-1160", Stage::Discovery, Stance::Fund,
        "Nine suppliers have asked for it by name.", 2, 55, 480,
        "Households shift charging to cheap hours if the tariff does it for them.",
        "Fewer than one household in five opts in during the pilot.", 20270630, quarter(2026, 4),
        quarter(2027, 4)},
    Bet{"B-05", "Heat pumps in the app", Bucket::Growth, "T-07", "", Stage::Discovery, Stance::None, "", 2,
        30, 260, "Installers will bring us households if the app guides commissioning.", "", 0,
        quarter(2026, 3), quarter(2027, 3)},
    Bet{"B-06", "Roaming without paper", Bucket::Growth, "T-08", "E-1160", Stage::Delivery, Stance::Fund, "",
        1, 75, 190, "Partners settle monthly if we send them what they can book.",
        "Two of five partners still reconcile by hand.", 20270331, quarter(2026, 3), quarter(2027, 1)},
    Bet{"B-07", "Forecasts for trading desks", Bucket::Growth, "T-15", "E-1160", Stage::Scaling, Stance::None,
        "", 1, 65, 350, "A forecast five per cent better pays for itself on every desk.",
        "Three desks leave within a year.", 20270930, quarter(2026, 1), quarter(2027, 4)},
    Bet{"B-08", "Single sign-on for suppliers", Bucket::Enabler, "T-11", "E-1059", Stage::Delivery,
        Stance::Protect, "Four bets wait for it.", 1, 80, 0,
        "One sign-in removes the reason for half of all support calls.",
        "Fewer than ten suppliers have moved by summer.", 20270630, quarter(2026, 2), quarter(2027, 2)},
    Bet{"B-09", "One event pipeline", Bucket::Enabler, "T-14", "E-1059", Stage::Delivery, Stance::Fund, "", 1,
        65, 0, "Teams ship data features twice as fast when events have one home.",
        "Fewer than three teams read from it by March.", 20270331, quarter(2026, 3), quarter(2027, 3)},
    Bet{"B-10", "A change a day", Bucket::Enabler, "T-12", "E-1059", Stage::Delivery, Stance::None, "", 2, 70,
        0, "If a change reaches production within a day, teams dare smaller ones.", "", 0, quarter(2026, 4),
        quarter(2027, 3)},
    Bet{"B-11", "Out of the second region", Bucket::Enabler, "T-10", "E-1059", Stage::Discovery, Stance::None,
        "", 2, 45, 90, "One region less halves the on-call load.", "Latency grows by more than a fifth.",
        20270331, quarter(2027, 1), quarter(2027, 4)},
    Bet{"B-12", "Agent for billing questions", Bucket::Experimental, "T-16", "E-1542", Stage::Discovery,
        Stance::Fund, "", 3, 40, 410, "An agent that sees the bill answers two questions in three.",
        "Below half of the questions after the second trial.", 20270331, quarter(2026, 3), quarter(2027, 2)},
    Bet{"B-13", "Voice for field technicians", Bucket::Experimental, "T-16", "E-1542", Stage::Idea,
        Stance::None, "", 3, 20, 0, "Technicians log readings by voice from the cellar.",
        "No supplier signs for a pilot.", 20261114, quarter(2026, 2), quarter(2027, 1)},
    Bet{"B-14", "Solar shared by neighbours", Bucket::Experimental, "T-15", "E-1542", Stage::Discovery,
        Stance::None, "", 3, 35, 150, "Neighbours trade surplus if we carry the paperwork.",
        "The regulator refuses the pilot.", 20270630, quarter(2026, 4), quarter(2027, 3)},
};

struct StaffShare {
    std::string_view bet;
    std::string_view team;
    Quarter first;
    Quarter last;
    std::int32_t perCent;
};

constexpr std::array kShares{
    StaffShare{"B-01", "T-04", quarter(2026, 2), quarter(2026, 3), 30},
    StaffShare{"B-01", "T-04", quarter(2026, 4), quarter(2027, 2), 45},
    StaffShare{"B-02", "T-03", quarter(2026, 3), quarter(2026, 4), 35},
    StaffShare{"B-02", "T-03", quarter(2027, 1), quarter(2027, 1), 50},
    StaffShare{"B-03", "T-05", quarter(2026, 1), quarter(2026, 4), 40},
    StaffShare{"B-03", "T-05", quarter(2027, 1), quarter(2027, 1), 20},
    StaffShare{"B-04", "T-08", quarter(2026, 4), quarter(2027, 1), 40},
    StaffShare{"B-04", "T-08", quarter(2027, 2), quarter(2027, 4), 60},
    StaffShare{"B-04", "T-03", quarter(2027, 1), quarter(2027, 3), 30},
    StaffShare{"B-05", "T-07", quarter(2026, 3), quarter(2026, 3), 20},
    StaffShare{"B-05", "T-07", quarter(2026, 4), quarter(2027, 2), 35},
    StaffShare{"B-06", "T-08", quarter(2026, 3), quarter(2027, 1), 50},
    StaffShare{"B-07", "T-15", quarter(2026, 1), quarter(2027, 4), 55},
    StaffShare{"B-08", "T-11", quarter(2026, 2), quarter(2027, 1), 70},
    StaffShare{"B-08", "T-11", quarter(2027, 2), quarter(2027, 2), 40},
    StaffShare{"B-09", "T-14", quarter(2026, 3), quarter(2026, 4), 60},
    StaffShare{"B-09", "T-14", quarter(2027, 1), quarter(2027, 3), 75},
    StaffShare{"B-10", "T-12", quarter(2026, 4), quarter(2027, 3), 80},
    StaffShare{"B-11", "T-10", quarter(2027, 1), quarter(2027, 4), 30},
    StaffShare{"B-12", "T-16", quarter(2026, 3), quarter(2027, 2), 60},
    StaffShare{"B-12", "T-04", quarter(2027, 1), quarter(2027, 1), 65},
    StaffShare{"B-13", "T-16", quarter(2026, 2), quarter(2027, 1), 30},
    StaffShare{"B-14", "T-15", quarter(2026, 4), quarter(2027, 3), 20},
};

/// Either a bet's key or a team's.
struct Need {
    std::string_view from;
    std::string_view on;
    Quarter neededBy;
    DependencyState state;
    std::string_view note;
};

constexpr std::array kNeeds{
    Need{"B-01", "B-03", quarter(2026, 4), DependencyState::Agreed, "Readings that are final on day one."},
    Need{"B-04", "B-09", quarter(2027, 1), DependencyState::Agreed, "Charging sessions as events."},
    Need{"B-04", "T-05", quarter(2027, 2), DependencyState::Asked, "Readings every quarter of an hour."},
    Need{"B-05", "B-08", quarter(2027, 1), DependencyState::AtRisk,
         "Installers sign in with their own account."},
    Need{"B-06", "B-08", quarter(2027, 1), DependencyState::Agreed, "Partners in the same directory."},
    Need{"B-07", "B-09", quarter(2026, 4), DependencyState::Agreed, "Prices within a minute."},
    Need{"B-09", "B-10", quarter(2027, 1), DependencyState::Agreed, "The release train for schemas."},
    Need{"B-10", "B-09", quarter(2027, 2), DependencyState::Asked, "Deployment events."},
    Need{"B-12", "B-08", quarter(2027, 2), DependencyState::Agreed, "Who is asking."},
    Need{"B-12", "B-09", quarter(2027, 1), DependencyState::AtRisk, "Bills as events."},
    Need{"B-12", "B-13", quarter(2027, 2), DependencyState::Asked, "The speech model."},
    Need{"B-14", "B-07", quarter(2027, 2), DependencyState::Agreed, "The solar forecast by street."},
    Need{"B-14", "T-03", quarter(2027, 3), DependencyState::Refused, "A tariff for neighbours."},
};

/// Finds rows of the sample by their keys.
class Keys {
public:
    explicit Keys(const Editor& editor)
        : m_editor(editor) {}

    TeamId team(std::string_view key) const { return find<TeamId>(m_editor.org().teams(), key); }
    InitiativeId bet(std::string_view key) const {
        return find<InitiativeId>(m_editor.org().initiatives(), key);
    }
    PersonId person(std::string_view key) const { return find<PersonId>(m_editor.plan().people(), key); }

private:
    template <class AnyId, class Rows>
    static AnyId find(const Rows& rows, std::string_view key) {
        for (const auto& row : rows) {
            if (!key.empty() && row.key == key)
                return row.id;
        }
        return {};
    }

    const Editor& m_editor;
};

Result<void> setPurposes(Editor& editor) {
    for (const TeamPurpose& purpose : kPurposes) {
        Team row = *editor.org().find(Keys(editor).team(purpose.team));
        row.bucket = purpose.bucket;
        row.aim = purpose.aim;
        if (auto done = editTeam(editor, row); !done)
            return done;
    }
    return {};
}

Result<void> decide(Editor& editor, InitiativeId bet, const Bet& spec) {
    if (spec.stance == Stance::Fund)
        return fundInitiative(editor, bet, spec.stanceReason);
    if (spec.stance == Stance::Protect)
        return protectInitiative(editor, bet, spec.stanceReason);
    return {};
}

Result<void> addBet(Editor& editor, const Bet& spec) {
    Initiative row;
    row.key = spec.key;
    row.name = spec.name;
    row.bucket = spec.bucket;
    row.team = Keys(editor).team(spec.team);
    row.sponsor = Keys(editor).person(spec.sponsor);
    row.stage = spec.stage;
    row.horizon = spec.horizon;
    row.confidence = spec.confidence;
    row.returnHundredths = spec.returnHundredths;
    row.returnUnit = spec.returnHundredths == 0 ? std::string_view() : kReturnUnit;
    row.hypothesis = spec.hypothesis;
    row.killCriterion = spec.killCriterion;
    row.learnBy = {spec.learnBy};
    row.start = spec.start;
    row.end = spec.end;
    const auto made = addInitiative(editor, std::move(row));
    return made ? decide(editor, *made, spec) : tl::unexpected(made.error());
}

Result<void> addShares(Editor& editor) {
    const Keys keys(editor);
    for (const StaffShare& each : kShares) {
        auto done = allocate(editor, {keys.team(each.team), {}}, keys.bet(each.bet), each.first, each.last,
                             {each.perCent * 100});
        if (!done)
            return done;
    }
    return {};
}

Result<void> addNeeds(Editor& editor) {
    const Keys keys(editor);
    for (const Need& each : kNeeds) {
        const Dependency row{
            {},       keys.bet(each.from), keys.bet(each.on), keys.team(each.on), each.neededBy, each.state,
            each.note};
        if (const auto made = addDependency(editor, row); !made)
            return tl::unexpected(made.error());
    }
    return {};
}

Result<void> setTargets(Editor& editor) {
    const auto band = [](Bucket bucket, int least, int most) {
        const Share from{least * 100};
        const Share to{most * 100};
        return BucketTarget{{}, bucket, {}, from, to, from, to};
    };
    return setBucketTargets(editor, {},
                            {band(Bucket::Core, 48, 58), band(Bucket::Growth, 14, 22),
                             band(Bucket::Enabler, 20, 26), band(Bucket::Experimental, 4, 8)});
}

} // namespace

Result<void> addSamplePortfolio(Editor& editor) {
    if (auto done = setPurposes(editor); !done)
        return done;
    for (const Bet& spec : kBets) {
        if (auto done = addBet(editor, spec); !done)
            return done;
    }
    if (auto done = addShares(editor); !done)
        return done;
    if (auto done = addNeeds(editor); !done)
        return done;
    return setTargets(editor);
}

} // namespace orgwright
