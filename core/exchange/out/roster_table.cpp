// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/roster_table.h"

#include "core/exchange/in/roster_keys.h"
#include "core/exchange/in/roster_words.h"

#include <algorithm>
#include <tsl/robin_map.h>

namespace orgwright {
namespace {

using R = RosterField;
using PlaceOf = tsl::robin_map<PositionId, std::size_t, std::hash<PositionId>>;

SheetCell textCell(std::string_view text) {
    return text.empty() ? SheetCell{} : SheetCell(std::string(text));
}

SheetCell moneyCell(Money money) {
    return money.minor == 0 ? SheetCell{} : SheetCell(money);
}

SheetCell dateCell(Date date) {
    return date.isSet() ? SheetCell(date) : SheetCell{};
}

/// In a list a semicolon ends an entry; where an entry has one, a backslash stands before it.
void appendEntry(std::string& list, std::string_view entry) {
    if (!list.empty())
        list += "; ";
    for (std::size_t i = 0; i < entry.size(); ++i) {
        if (entry[i] == ';' || entry[i] == '\\' || (entry[i] == ' ' && i == 0))
            list += '\\';
        list += entry[i];
    }
}

/// Writes the rows of one scenario.
class RosterRows {
public:
    RosterRows(const Plan& plan, ScenarioId scenario, std::vector<RosterField> fields)
        : m_plan(plan)
        , m_org(plan.org(scenario))
        , m_fields(std::move(fields)) {}

    void add(Sheet& sheet, PositionId id, std::size_t order) const {
        const Position& position = *m_org.find(id);
        if (m_org.incumbents(id).empty())
            sheet.rows.push_back(row(position, order, nullptr));
        for (const auto& link : m_org.incumbents(id))
            sheet.rows.push_back(row(position, order, m_org.find(link.id)));
    }

private:
    std::vector<SheetCell> row(const Position& position, std::size_t order, const Incumbent* seat) const {
        std::vector<SheetCell> cells;
        cells.reserve(m_fields.size());
        const Person* person = seat ? m_plan.find(seat->person) : nullptr;
        for (const RosterField field : m_fields)
            cells.push_back(person && isOfSeat(field) ? seatCell(field, *seat, *person)
                                                      : positionCell(field, position, order));
        return cells;
    }

    static bool isOfSeat(RosterField field) {
        return field == R::Person || field == R::Name || field == R::Email || field == R::Start ||
               field == R::Interim;
    }

    static SheetCell seatCell(RosterField field, const Incumbent& seat, const Person& person) {
        switch (field) {
        case R::Person:
            return textCell(ownReferenceText(person.key, person.id.value()));
        case R::Name:
            return textCell(person.name);
        case R::Email:
            return textCell(person.email);
        case R::Start:
            return dateCell(seat.since);
        default:
            return textCell(seat.interim ? "yes" : "");
        }
    }

    std::string reference(PositionId id) const {
        const Position* row = m_org.find(id);
        return row ? ownReferenceText(row->key, id.value()) : std::string();
    }

    std::string managerText(const Position& position) const {
        return position.place == Place::Tray ? "tray" : reference(position.manager);
    }

    std::string dottedText(const Position& position) const {
        // Lines have no order of their own but that of their ids, which another copy does not share.
        std::vector<std::string> managers;
        for (const auto& link : m_org.linesFrom(position.id))
            managers.push_back(reference(m_org.find(link.id)->to));
        std::sort(managers.begin(), managers.end());
        std::string list;
        for (const std::string& manager : managers)
            appendEntry(list, manager);
        return list;
    }

    SheetCell teamCell(RosterField field, const Position& position) const {
        const Team* team = m_org.find(position.team);
        if (!team)
            return {};
        return textCell(field == R::Team ? team->name : ownReferenceText(team->key, team->id.value()));
    }

    SheetCell positionCell(RosterField field, const Position& position, std::size_t order) const {
        switch (field) {
        case R::Position:
            return textCell(reference(position.id));
        case R::Manager:
            return textCell(managerText(position));
        case R::Order:
            return static_cast<double>(order);
        case R::Title:
            return textCell(position.title);
        case R::TeamKey:
        case R::Team:
            return teamCell(field, position);
        case R::Dotted:
            return textCell(dottedText(position));
        case R::Discipline:
            return textCell(position.discipline);
        case R::Grade:
            return textCell(position.grade);
        case R::Location:
            return textCell(position.location);
        case R::Note:
            return textCell(position.note);
        default:
            return valueCell(field, position);
        }
    }

    static SheetCell valueCell(RosterField field, const Position& position) {
        switch (field) {
        case R::State:
            return textCell(wordOf(position.state));
        case R::Since:
            return dateCell(position.stateSince);
        case R::Quarter:
            return textCell(quarterText(position.stateQuarter));
        case R::Kind:
            return textCell(wordOf(position.standing));
        case R::Fte:
            return position.fte.basisPoints / 10'000.0;
        case R::Cost:
            return moneyCell(position.cost);
        case R::PayFloor:
            return moneyCell(position.payFloor);
        case R::PayCeiling:
            return moneyCell(position.payCeiling);
        case R::Layout:
            return textCell(wordOf(position.layout));
        default:
            return {};
        }
    }

    const Plan& m_plan;
    const Org& m_org;
    std::vector<RosterField> m_fields;
};

/// Place among the siblings, from 1; roots and tray apart.
PlaceOf placesOf(const Org& org) {
    PlaceOf places;
    places.reserve(org.positions().size());
    std::size_t roots = 0;
    std::size_t inTray = 0;
    for (const auto& link : org.reports(PositionId{}))
        places[link.id] = org.find(link.id)->place == Place::Tray ? ++inTray : ++roots;
    for (const Position& manager : org.positions()) {
        std::size_t place = 0;
        for (const auto& link : org.reports(manager.id))
            places[link.id] = ++place;
    }
    return places;
}

void addBranch(Sheet& sheet, const RosterRows& rows, const PlaceOf& places, const OrgTree& tree) {
    for (const PositionId id : tree.id)
        rows.add(sheet, id, places.find(id)->second);
}

/// Teams with their parents before them, parts in their order.
std::vector<TeamId> teamsInOrder(const Org& org) {
    std::vector<TeamId> found;
    std::vector<TeamId> open;
    const auto pushParts = [&](TeamId parent) {
        const auto parts = org.parts(parent);
        for (auto link = parts.rbegin(); link != parts.rend(); ++link)
            open.push_back(link->id);
    };
    pushParts(TeamId{});
    while (!open.empty()) {
        found.push_back(open.back());
        open.pop_back();
        pushParts(found.back());
    }
    return found;
}

std::string teamReference(const Org& org, TeamId id) {
    const Team* row = org.find(id);
    return row ? ownReferenceText(row->key, id.value()) : std::string();
}

} // namespace

Sheet rosterTable(const Plan& plan, ScenarioId scenario, const TreeScope& scope,
                  std::span<const RosterField> withheld) {
    Sheet sheet;
    sheet.name = "Positions";
    std::vector<RosterField> fields;
    for (const auto& name : kRosterFields) {
        if (name.heading.empty() || std::find(withheld.begin(), withheld.end(), name.field) != withheld.end())
            continue;
        fields.push_back(name.field);
        sheet.columns.push_back({std::string(name.heading), 0});
    }
    const Org& org = plan.org(scenario);
    const RosterRows rows(plan, scenario, std::move(fields));
    const PlaceOf places = placesOf(org);
    addBranch(sheet, rows, places, orgTree(org, scope));
    if (scope.root)
        return sheet;
    for (const PositionId top : trayPositions(org)) {
        TreeScope branch = scope;
        branch.root = top;
        addBranch(sheet, rows, places, orgTree(org, branch));
    }
    return sheet;
}

Sheet teamsTable(const Plan& plan, ScenarioId scenario) {
    Sheet sheet;
    sheet.name = "Teams";
    for (const auto& name : kTeamFields)
        sheet.columns.push_back({std::string(name.heading), 0});
    const Org& org = plan.org(scenario);
    tsl::robin_map<TeamId, std::size_t, std::hash<TeamId>> counts;
    for (const TeamId id : teamsInOrder(org)) {
        const Team& team = *org.find(id);
        const Position* lead = org.find(team.lead);
        const std::size_t order = ++counts[team.parent];
        sheet.rows.push_back({textCell(teamReference(org, id)), textCell(team.name),
                              textCell(teamReference(org, team.parent)),
                              textCell(lead ? ownReferenceText(lead->key, lead->id.value()) : ""),
                              team.colour == 0 ? SheetCell{} : SheetCell(static_cast<double>(team.colour)),
                              static_cast<double>(order), textCell(team.charter)});
    }
    return sheet;
}

} // namespace orgwright
