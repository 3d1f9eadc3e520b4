// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amounts.h"
#include "core/base/date.h"
#include "core/base/id.h"

#include <string>

namespace orgwright {

// Each kind of row as a plain struct. Their columns are described once, in columns.h.

/// What the user set for the whole plan. There is exactly one, with id 1.
struct Settings {
    PlanId id{1};
    std::string title;
    std::string currency = "EUR";     ///< ISO 4217 code
    std::int32_t fiscalYearStart = 1; ///< month, 1 to 12
    std::int32_t spanLeast = 4;       ///< target span of control, from
    std::int32_t spanMost = 9;        ///< target span of control, to
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// One option for the organisation. Id 1 is the baseline.
struct Scenario {
    ScenarioId id;
    std::string name;
    std::int64_t rank = 0;
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

inline constexpr ScenarioId kBaseline{1};

struct Person {
    PersonId id;
    std::string key; ///< what the source system calls the person; empty or unique
    std::string name;
    std::string email;
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
    std::string key; ///< what the source system calls the post; empty or unique in its scenario
    std::string title;
    PositionId manager;    ///< none for a root and for what stands in the tray
    std::int64_t rank = 0; ///< order among siblings, gapped
    TeamId team;
    std::string discipline;
    std::string grade;
    std::string location;
    std::string note;
    Money cost;       ///< a year, at this FTE
    Money payFloor;   ///< pay band, from; zero where not known
    Money payCeiling; ///< pay band, to
    Share fte = kWhole;
    Date stateSince;      ///< open since
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
    std::string key;
    std::string name;
    std::string charter; ///< what the team owns
    TeamId parent;
    std::int64_t rank = 0;
    PositionId lead;
    std::int32_t colour = 0; ///< one of the theme's team hues 1 to 8; 0: given out by the parent or in turn
    friend bool operator==(const Team&, const Team&) = default;
};

} // namespace orgwright
