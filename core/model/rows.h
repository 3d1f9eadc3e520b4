// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amounts.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/shared_text.h"

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
    Clash
};

/// What the user set for the whole plan. There is exactly one, with id 1.
struct Settings {
    PlanId id{1};
    SharedText title;
    SharedText currency = "EUR";      ///< ISO 4217 code
    std::int32_t fiscalYearStart = 1; ///< month, 1 to 12
    std::int32_t spanLeast = 4;       ///< target span of control, from
    std::int32_t spanMost = 9;        ///< target span of control, to
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

struct Team {
    TeamId id;
    SharedText key;
    SharedText name;
    SharedText charter; ///< what the team owns
    TeamId parent;
    std::int64_t rank = 0;
    PositionId lead;
    std::int32_t colour = 0; ///< one of the theme's team hues 1 to 8; 0: given out by the parent or in turn
    friend bool operator==(const Team&, const Team&) = default;
};

/// What a decision of a scenario changes about its row; the order is stored. A decision is a row and an
/// aspect: what core/compare lists, and what its author can plan and comment on.
enum class Aspect : std::uint8_t {
    Presence, ///< whether the row is there at all
    Place,    ///< who it reports to or what it is part of, its order, whether it is in the tray
    Seat,     ///< a position's state and who sits in it
    Team,     ///< the team a position is in
    Lead,     ///< who leads a team
    Fields,   ///< everything else
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
