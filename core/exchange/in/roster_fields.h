// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/mapping.h"

#include <array>
#include <string_view>

namespace orgwright {

/// What a column of a roster can mean. One row is one seat: a position with one holder, or with none.
enum class RosterField : std::uint8_t {
    Position,     ///< key of the post. Where only Person is mapped, that is the key of both
    Manager,      ///< whom the post reports to, as a key, an e-mail or a name
    ManagerEmail, ///< asked where Manager does not help
    ManagerName,  ///< asked where neither helps
    Order,        ///< place among the siblings
    Title,
    Person, ///< key of the holder
    Name,
    FirstName,
    LastName,
    Email,
    Start, ///< holder in this seat since
    Interim,
    State,
    Since,   ///< open since
    Quarter, ///< planned for, closes in
    Kind,    ///< report or assistant
    TeamKey,
    Team,       ///< name of the team
    Department, ///< name of what the team is part of; alone: the team
    Discipline,
    Grade,
    Location,
    Fte,
    Cost,
    PayFloor,
    PayCeiling,
    PayBand, ///< floor and ceiling in one cell
    Dotted,  ///< secondary managers, separated by semicolons
    Layout,
    Note,
    Count
};

enum class TeamField : std::uint8_t { Key, Name, Parent, Lead, Colour, Order, Charter, Count };

using RosterMapping = Mapping<RosterField>;
using TeamMapping = Mapping<TeamField>;

template <class Field>
struct FieldName {
    Field field;
    std::string_view id;      ///< for `--map FIELD=COLUMN`, JSON and saved mappings; never changes
    std::string_view heading; ///< what our own export writes above it; empty: it writes no such column
};

/// In the order in which our own export writes them; fields without a heading last.
inline constexpr std::array<FieldName<RosterField>, static_cast<std::size_t>(RosterField::Count)>
    kRosterFields{{
        {RosterField::Position, "position", "Position ID"},
        {RosterField::Manager, "manager", "Manager ID"},
        {RosterField::Order, "order", "Order"},
        {RosterField::Title, "title", "Title"},
        {RosterField::Person, "person", "Person ID"},
        {RosterField::Name, "name", "Name"},
        {RosterField::Email, "email", "E-mail"},
        {RosterField::Start, "start", "Start date"},
        {RosterField::Interim, "interim", "Interim"},
        {RosterField::State, "state", "State"},
        {RosterField::Since, "since", "Since"},
        {RosterField::Quarter, "quarter", "Quarter"},
        {RosterField::Kind, "kind", "Kind"},
        {RosterField::TeamKey, "team-id", "Team ID"},
        {RosterField::Team, "team", "Team"},
        {RosterField::Discipline, "discipline", "Discipline"},
        {RosterField::Grade, "grade", "Grade"},
        {RosterField::Location, "location", "Location"},
        {RosterField::Fte, "fte", "FTE"},
        {RosterField::Cost, "cost", "Cost"},
        {RosterField::PayFloor, "pay-floor", "Pay floor"},
        {RosterField::PayCeiling, "pay-ceiling", "Pay ceiling"},
        {RosterField::Dotted, "dotted", "Dotted-line manager IDs"},
        {RosterField::Layout, "layout", "Layout"},
        {RosterField::Note, "note", "Note"},
        {RosterField::FirstName, "first-name", ""},
        {RosterField::LastName, "last-name", ""},
        {RosterField::ManagerEmail, "manager-email", ""},
        {RosterField::ManagerName, "manager-name", ""},
        {RosterField::Department, "department", ""},
        {RosterField::PayBand, "pay-band", ""},
    }};

inline constexpr std::array<FieldName<TeamField>, static_cast<std::size_t>(TeamField::Count)> kTeamFields{{
    {TeamField::Key, "team-id", "Team ID"},
    {TeamField::Name, "name", "Name"},
    {TeamField::Parent, "parent", "Parent team ID"},
    {TeamField::Lead, "lead", "Lead position ID"},
    {TeamField::Colour, "colour", "Colour"},
    {TeamField::Order, "order", "Order"},
    {TeamField::Charter, "charter", "Charter"},
}};

std::string_view idOf(RosterField field);
std::string_view idOf(TeamField field);

std::optional<RosterField> rosterFieldOf(std::string_view id);
std::optional<TeamField> teamFieldOf(std::string_view id);

} // namespace orgwright
