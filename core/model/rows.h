// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amounts.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/shared_text.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace orgwright {

// Each kind of row as a plain struct. Their columns are described once, in columns.h.

/// The kinds of rows; the order is stored.
enum class Kind : std::uint8_t {
    Settings,
    Scenario,
    Person,
    Position,
    Incumbent,
    SecondaryLine,
    Team,
    ChangeDetail,
    Clash,
    Initiative,
    Allocation,
    Dependency,
    BucketTarget,
    SilencedRule,
    Successor,
    Measure,
    Score,
    Evidence,
    LoggedDecision,
    Expectation,
    ReviewAnswer,
    ReviewAction,
    QuarterLock,
    LockedSeat,
    LockedBet,
    LockedFigure,
    LockedScore
};

/// What the user set for the whole plan. There is exactly one, with id 1.
struct Settings {
    PlanId id{1};
    SharedText title;
    SharedText currency = "EUR";      ///< ISO 4217 code
    std::int32_t fiscalYearStart = 1; ///< month, 1 to 12
    std::int32_t spanLeast = 4;       ///< target span of control, from
    std::int32_t spanMost = 9;        ///< target span of control, to
    std::int32_t confidential = 30;   ///< what others do not see: a bit for each Topic (confidentialBit)
    SharedText deck; ///< which slides a deck has, in which order (deckText); empty: the usual
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// One option for the organisation, with the record of why it was chosen. Id 1 is the baseline.
struct Scenario {
    ScenarioId id = {};
    SharedText name = {};
    std::int64_t rank = 0;
    SharedText description = {};
    SharedText chosen = {};   ///< decision record: what was chosen
    SharedText rejected = {}; ///< what was rejected, and why
    SharedText expected = {}; ///< what is expected to improve
    Date lookBack = {};       ///< when to look back at it
    Date adopted = {};        ///< the day on which it became the baseline
    bool isArchived = false;
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

inline constexpr ScenarioId kBaseline{1};

struct Person {
    PersonId id;
    SharedText key; ///< what the source system calls the person; empty or unique
    SharedText name;
    SharedText email;
    friend bool operator==(const Person&, const Person&) = default;
};

enum class SeatState : std::uint8_t { Filled, Open, Planned, Closing };
enum class Standing : std::uint8_t { Report, Assistant };
enum class Place : std::uint8_t { Chart, Tray };
/// How the reports of a position are laid out; the order is stored.
enum class LayoutStyle : std::uint8_t { Automatic, Wide, Stacked, Grid, LeftToRight };

/// A seat, with or without somebody in it.
struct Position {
    PositionId id;
    SharedText key; ///< what the source system calls the post; empty or unique in its scenario
    SharedText title;
    PositionId manager;    ///< none for a root and for what stands in the tray
    std::int64_t rank = 0; ///< order among siblings, gapped
    TeamId team;
    SharedText discipline;
    SharedText grade;
    SharedText location;
    SharedText note;
    Money cost;       ///< a year, at this FTE
    Money payFloor;   ///< pay band, from; zero where not known
    Money payCeiling; ///< pay band, to
    Share fte = kWhole;
    Date stateSince;      ///< open since; of a closing seat: nobody sits there since
    Quarter stateQuarter; ///< planned for, closes in
    SeatState state = SeatState::Filled;
    Standing standing = Standing::Report;
    Place place = Place::Chart;
    LayoutStyle layout = LayoutStyle::Automatic;
    friend bool operator==(const Position&, const Position&) = default;
};

/// A person in a position. A position may have several (co-leads), a person may hold several seats.
struct Incumbent {
    IncumbentId id;
    PositionId position;
    PersonId person;
    std::int64_t rank = 0; ///< order in the seat
    Date since;
    bool interim = false;
    friend bool operator==(const Incumbent&, const Incumbent&) = default;
};

/// A secondary ("dotted") reporting line.
struct SecondaryLine {
    LineId id;
    PositionId from; ///< who reports
    PositionId to;   ///< the secondary manager
    friend bool operator==(const SecondaryLine&, const SecondaryLine&) = default;
};

/// What an investment is for. None is no bucket of its own: of a team, that of the team around it.
enum class Bucket : std::uint8_t { None, Core, Growth, Enabler, Experimental };

/// The four in the order in which they always stand.
inline constexpr std::array kBuckets{Bucket::Core, Bucket::Growth, Bucket::Enabler, Bucket::Experimental};

/// Place of a bucket in kBuckets; not for None.
constexpr std::size_t placeOf(Bucket bucket) {
    return static_cast<std::size_t>(bucket) - 1;
}

/// What a team's way of working is best at; the order is stored.
enum class Aim : std::uint8_t { None, Predictability, LearningSpeed, LessComplexity };

struct Team {
    TeamId id;
    SharedText key;
    SharedText name;
    SharedText charter; ///< what the team owns
    TeamId parent;
    std::int64_t rank = 0;
    PositionId lead;
    std::int32_t colour = 0; ///< one of the theme's team hues 1 to 8; 0: given out by the parent or in turn
    Bucket bucket =
        Bucket::None;    ///< of its work that is on no bet; None: as the team around it, at the top Core
    Aim aim = Aim::None; ///< what it optimises for
    friend bool operator==(const Team&, const Team&) = default;
};

/// How far a bet has come; the order is stored.
enum class Stage : std::uint8_t { Idea, Discovery, Delivery, Scaling, Sunset };
/// What was decided about funding a bet; the order is stored.
enum class Stance : std::uint8_t { None, Fund, Protect, Consolidate, Pause, Stop };
/// What a bet is expected to bring, where nobody can give a figure; the order is stored.
enum class ReturnSize : std::uint8_t { None, Small, Medium, Large, ExtraLarge };

/// A bet: what is invested in, why, and what would end it.
struct Initiative {
    InitiativeId id = {};
    SharedText key = {}; ///< what the source system calls it; empty or unique in its scenario
    SharedText name = {};
    Bucket bucket = Bucket::Core; ///< never None
    std::int64_t rank = 0;        ///< order in its column of the board, gapped
    PersonId sponsor = {};
    TeamId team = {}; ///< owns it
    SharedText hypothesis = {};
    std::int32_t horizon = 0;          ///< 1 now, 2 next, 3 later; 0: not said
    std::int32_t confidence = 0;       ///< per cent, 1 to 100; 0: not said
    std::int64_t returnHundredths = 0; ///< expected return in hundredths of its unit; 0: not said
    SharedText returnUnit = {};        ///< "M EUR a year", "customers"
    ReturnSize returnSize = ReturnSize::None;
    Stage stage = Stage::Idea;
    Stance stance = Stance::None;
    SharedText stanceReason = {};
    InitiativeId into = {};        ///< the bet that it was consolidated into
    SharedText killCriterion = {}; ///< what would end it
    Date learnBy = {};             ///< by when that is to be known
    Quarter start = {};
    Quarter end = {};      ///< the last quarter of it
    SharedText links = {}; ///< one a line
    SharedText note = {};
    friend bool operator==(const Initiative&, const Initiative&) = default;
};

/// The share of a team, or of one position, that works on a bet in a quarter. Shares of the same team or
/// position may add up to more than the whole.
struct Allocation {
    AllocationId id = {};
    InitiativeId initiative = {};
    TeamId team = {}; ///< exactly one of the two is set
    PositionId position = {};
    Quarter quarter = {}; ///< always set
    Share share = {};     ///< above nothing
    friend bool operator==(const Allocation&, const Allocation&) = default;
};

enum class DependencyState : std::uint8_t { Asked, Agreed, AtRisk, Refused };

/// What a bet needs of another bet or of a team.
struct Dependency {
    DependencyId id = {};
    InitiativeId from = {};         ///< who needs
    InitiativeId onInitiative = {}; ///< exactly one of the two is set
    TeamId onTeam = {};
    Quarter neededBy = {};
    DependencyState state = DependencyState::Asked;
    SharedText note = {}; ///< what is needed
    friend bool operator==(const Dependency&, const Dependency&) = default;
};

/// How much of a plan's work should go into a bucket, from a quarter on until a later row of the bucket says
/// otherwise. Shares of the whole, 0 to kWhole.
struct BucketTarget {
    BucketTargetId id = {};
    Bucket bucket = Bucket::Core; ///< never None
    Quarter from = {};            ///< none: always
    Share fteLeast = {};
    Share fteMost = kWhole;
    Share costLeast = {};
    Share costMost = kWhole;
    friend bool operator==(const BucketTarget&, const BucketTarget&) = default;
};

/// Whether all of the work, and none of it, would be as wanted: from there on the bucket has no target.
inline bool saysNothing(const BucketTarget& band) {
    return band.fteLeast == Share{} && band.costLeast == Share{} && band.fteMost == kWhole &&
           band.costMost == kWhole;
}

/// A rule of the findings that somebody switched off for this plan, and why.
struct SilencedRule {
    SilencedRuleId id = {};
    SharedText rule = {}; ///< its name, as files call it
    SharedText reason = {};
    friend bool operator==(const SilencedRule&, const SilencedRule&) = default;
};

/// What a decision of a scenario changes about its row; the order is stored. A decision is a row and an
/// aspect: what core/compare lists, and what its author can plan and comment on.
enum class Aspect : std::uint8_t {
    Presence, ///< whether the row is there at all
    Place,    ///< who it reports to, what it is part of, a bet's bucket; its order, whether it is in the tray
    Seat,     ///< a position's state and who sits in it
    Team,     ///< the team a position is in
    Lead,     ///< who leads a team
    Fields,   ///< everything else
    Stance,   ///< what was decided about funding a bet
    Staffing, ///< who works on a bet
    Needs,    ///< what a bet depends on
};

/// What the author of a scenario says about one of its decisions: when it takes effect, in which order it is
/// shown, whose it is, why. Stays, without effect, where the decision is taken back.
struct ChangeDetail {
    ChangeDetailId id;
    Kind subject = Kind::Position; ///< the kind of row decided on
    std::int64_t row = 0;          ///< its id
    Aspect aspect = Aspect::Presence;
    Quarter quarter = {};  ///< takes effect at its beginning; none: not planned in time
    std::int64_t rank = 0; ///< place among the changes when they are shown one by one; 0: not set
    SharedText owner = {};
    SharedText note = {};
    friend bool operator==(const ChangeDetail&, const ChangeDetail&) = default;
};

/// How a change that comes from elsewhere and a scenario's own decision contradict each other.
enum class ClashKind : std::uint8_t {
    Field,  ///< both changed the field; the scenario kept its own value
    Gone,   ///< the row is gone there, and the scenario needs it: it was kept
    Absent, ///< something came that belongs to a row which the scenario closed: it was left out or put
            ///< elsewhere
};

/// A contradiction that waits to be settled: what a newer baseline, or a colleague's copy, says of a row of
/// this scenario, where the scenario had decided otherwise.
struct Clash {
    ClashId id;
    ClashKind kind = ClashKind::Field;
    Kind subject = Kind::Position;
    std::int64_t row = 0;
    SharedText column = {};       ///< of the field; empty for Gone and Absent
    std::int64_t theirNumber = 0; ///< what the other side says: a number,
    SharedText theirText = {};    ///< or a text
    SharedText source = {};       ///< whose copy it came from; empty: the baseline
    friend bool operator==(const Clash&, const Clash&) = default;
};

} // namespace orgwright
