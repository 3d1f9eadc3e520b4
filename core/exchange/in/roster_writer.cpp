// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_writer.h"

#include "core/commands/ranks.h"
#include "core/exchange/in/key_map.h"
#include "core/exchange/in/roster_values.h"
#include "core/exchange/in/roster_words.h"

#include <algorithm>
#include <map>

namespace orgwright {
namespace {

using R = RosterField;
using Under = DraftManager::Kind;

/// A draft of our own export keeps the id it is written with, where that is free.
template <class AnyId>
AnyId idFor(RisingIds<AnyId>& ids, AnyId existing, std::int64_t ownId, bool isFree) {
    if (existing)
        return existing;
    return ownId != 0 && isFree ? AnyId(ownId) : ids.next();
}

template <class Draft>
std::size_t newOnes(const std::vector<Draft>& drafts) {
    return static_cast<std::size_t>(
        std::count_if(drafts.begin(), drafts.end(), [](const Draft& draft) { return !draft.existing; }));
}

/// Positions by key that other scenarios hold and this one does not: one of these that the file names is the
/// same position, and comparing the scenarios must find it so.
KeyMap<PositionId> positionsElsewhere(const Plan& plan, ScenarioId scenario) {
    KeyMap<PositionId> found;
    for (const auto& [other, org] : plan.orgs()) {
        if (other == scenario)
            continue;
        for (const Position& row : org.positions()) {
            if (!row.key.empty() && !plan.org(scenario).find(row.id))
                found.try_emplace(row.key, row.id);
        }
    }
    return found;
}

/// The same for teams, which are known by their key, or without one by their name under the same team.
class TeamsElsewhere {
public:
    TeamsElsewhere(const Plan& plan, ScenarioId scenario) {
        for (const auto& [other, org] : plan.orgs()) {
            if (other == scenario)
                continue;
            for (const Team& row : org.teams()) {
                if (plan.org(scenario).find(row.id))
                    continue;
                if (row.key.empty())
                    m_byName.try_emplace({row.parent, row.name}, row.id);
                else
                    m_byKey.try_emplace(row.key, row.id);
            }
        }
    }

    TeamId idOf(const TeamDraft& draft, TeamId parent) const {
        if (!draft.key.empty()) {
            const auto known = m_byKey.find(draft.key);
            return known == m_byKey.end() ? TeamId{} : known->second;
        }
        const auto known = m_byName.find({parent, draft.name});
        return known == m_byName.end() ? TeamId{} : known->second;
    }

private:
    KeyMap<TeamId> m_byKey;
    std::map<std::pair<TeamId, std::string_view>, TeamId> m_byName;
};

/// Long texts are a problem already; mended, they stay empty.
std::string_view fitting(std::string_view text) {
    return text.size() <= kMostTextBytes ? text : std::string_view();
}

} // namespace

RosterWriter::RosterWriter(Editor& editor, const RosterReading& reading)
    : m_editor(editor)
    , m_org(editor.org())
    , m_reading(reading)
    , m_seatIds(editor, reading.seats.size()) {
    giveIds();
    findWhoLeaves();
}

void RosterWriter::giveIds() {
    m_inFile.reserve(m_reading.positions.size());
    m_positions.reserve(m_reading.positions.size());
    m_people.reserve(m_reading.people.size());
    RisingIds<PositionId> positions(m_editor, m_reading.positions.size());
    const KeyMap<PositionId> elsewhere = positionsElsewhere(m_editor.plan(), m_editor.scenario());
    for (const PositionDraft& draft : m_reading.positions) {
        const auto known = elsewhere.find(draft.key);
        const std::int64_t ownId =
            draft.ownId == 0 && known != elsewhere.end() ? known->second.value() : draft.ownId;
        const bool isFree = !m_org.find(PositionId(ownId)) && !m_inFile.contains(PositionId(ownId));
        m_positions.push_back(idFor(positions, draft.existing, ownId, isFree));
        m_inFile.insert(m_positions.back());
    }
    const Plan& plan = m_editor.plan();
    RisingIds<PersonId> people(m_editor, m_reading.people.size());
    for (const PersonDraft& draft : m_reading.people)
        m_people.push_back(idFor(people, draft.existing, draft.ownId, !plan.find(PersonId(draft.ownId))));
    giveTeamIds();
}

void RosterWriter::giveTeamIds() {
    RisingIds<TeamId> ids(m_editor, m_reading.teams.size());
    const TeamsElsewhere elsewhere(m_editor.plan(), m_editor.scenario());
    for (const TeamDraft& draft : m_reading.teams) {
        const TeamId parent = draft.parent == kNoDraft ? TeamId{} : m_teams[draft.parent];
        const std::int64_t ownId = draft.ownId == 0 ? elsewhere.idOf(draft, parent).value() : draft.ownId;
        const bool isFree = ownId != 0 && !m_org.find(TeamId(ownId)) &&
                            std::find(m_teams.begin(), m_teams.end(), TeamId(ownId)) == m_teams.end();
        m_teams.push_back(idFor(ids, draft.existing, ownId, isFree));
    }
}

bool RosterWriter::fits() const {
    for (const PositionDraft& draft : m_reading.positions) {
        if ((draft.existing && !m_org.find(draft.existing)) ||
            (draft.manager.kind == Under::InPlan && !m_org.find(draft.manager.position)))
            return false;
    }
    const auto isThere = [this](const PersonDraft& draft) {
        return !draft.existing || m_editor.plan().find(draft.existing);
    };
    return std::all_of(m_reading.people.begin(), m_reading.people.end(), isThere) &&
           std::all_of(m_reading.teams.begin(), m_reading.teams.end(),
                       [this](const TeamDraft& d) { return !d.existing || m_org.find(d.existing); });
}

void RosterWriter::findWhoLeaves() {
    if (m_reading.partial)
        return;
    for (const Position& row : m_org.positions()) {
        const bool wasInAFile = !row.key.empty() || m_reading.cells.isOwn();
        if (wasInAFile && !m_inFile.contains(row.id))
            m_leaving.insert(row.id);
    }
}

void RosterWriter::writeTeams() {
    for (std::size_t i = 0; i < m_teams.size(); ++i) {
        const TeamDraft& draft = m_reading.teams[i];
        Team row;
        if (draft.existing)
            row = *m_org.find(draft.existing);
        if (draft.existing && (!row.key.empty() || draft.key.empty()))
            continue;
        row.key = fitting(draft.key);
        if (!draft.existing) {
            row.id = m_teams[i];
            row.name = fitting(draft.name);
            row.parent = draft.parent == kNoDraft ? TeamId{} : m_teams[draft.parent];
            row.rank = rankBefore(m_editor, row.parent, TeamId{}, row.id);
            ++m_summary.teamsCame;
        }
        m_editor.put(row);
    }
}

void RosterWriter::writePeople() {
    m_editor.expect<Person>(newOnes(m_reading.people));
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const PersonDraft& draft = m_reading.people[i];
        Person row;
        if (draft.existing)
            row = *m_editor.plan().find(draft.existing);
        const Person before = row;
        row.id = m_people[i];
        if (row.key.empty())
            row.key = fitting(draft.key);
        if (!draft.existing || draft.name != draft.key || m_reading.cells.isOwn())
            row.name = fitting(draft.name);
        if (has(R::Email))
            row.email = fitting(draft.email);
        m_summary.peopleCame += !draft.existing;
        if (row != before)
            m_editor.put(std::move(row));
    }
}

PositionId RosterWriter::idOfManager(const DraftManager& manager) const {
    if (manager.kind == Under::InFile)
        return m_positions[manager.draft];
    return manager.kind == Under::InPlan ? manager.position : PositionId{};
}

bool RosterWriter::namesHolders() const {
    return has(R::Name) || has(R::FirstName) || has(R::LastName) || (has(R::Position) && has(R::Person));
}

void RosterWriter::setTexts(Position& row, const PositionDraft& draft) {
    const auto set = [&](RosterField field, SharedText& text) {
        if (!has(field))
            return;
        const std::string_view cell = fitting(m_reading.cells.text(draft.row, field));
        const bool isEmpty =
            field != R::Title && field != R::Note && !m_reading.cells.isOwn() && isNotStated(cell);
        text = isEmpty ? SharedText() : m_texts.of(cell);
    };
    set(R::Title, row.title);
    set(R::Discipline, row.discipline);
    set(R::Grade, row.grade);
    set(R::Location, row.location);
    set(R::Note, row.note);
}

void RosterWriter::setNumbers(Position& row, const PositionDraft& draft) const {
    const auto set = [&](bool isMapped, std::uint16_t bit, auto& to, const auto& value) {
        if (isMapped && !(draft.unreadable & bit))
            to = value;
    };
    set(has(R::Cost), kBadCost, row.cost, draft.cost);
    set(has(R::PayFloor) || has(R::PayBand), kBadPayFloor, row.payFloor, draft.payFloor);
    set(has(R::PayCeiling) || has(R::PayBand), kBadPayCeiling, row.payCeiling, draft.payCeiling);
    set(has(R::Fte), kBadFte, row.fte, draft.fte);
    set(has(R::Layout), kBadLayout, row.layout, draft.layout);
    if (!(draft.unreadable & kBadKind))
        row.standing = draft.standing;
    if (has(R::TeamKey) || has(R::Team) || has(R::Department))
        row.team = draft.team == kNoDraft ? TeamId{} : m_teams[draft.team];
}

/// A name says filled, open or closing; that somebody had planned more than that in the plan stays.
void RosterWriter::setState(Position& row, const PositionDraft& draft) const {
    const SeatState before = row.state;
    if (m_reading.usesState && !(draft.unreadable & kBadState)) {
        row.state = draft.state;
    } else if (namesHolders()) {
        const bool keepsClosing = before == SeatState::Closing;
        const bool keepsPlanned = before == SeatState::Planned && draft.state == SeatState::Open;
        if (!draft.existing || !(keepsClosing || keepsPlanned))
            row.state = draft.state;
    }
    const bool isOther = draft.existing && row.state != before;
    if (has(R::Since) ? !(draft.unreadable & kBadSince) : isOther)
        row.stateSince = draft.since;
    if (has(R::Quarter) ? !(draft.unreadable & kBadQuarter) : isOther)
        row.stateQuarter = draft.quarter;
}

void RosterWriter::setPlace(Position& row, const PositionDraft& draft) const {
    if (draft.manager.kind == Under::Unchanged) {
        if (m_leaving.contains(row.manager)) {
            row.manager = {};
            row.place = Place::Tray;
        }
        return;
    }
    row.manager = idOfManager(draft.manager);
    row.place = draft.manager.kind == Under::Tray ? Place::Tray : Place::Chart;
}

Position RosterWriter::decided(const PositionDraft& draft, PositionId id) {
    Position row;
    if (draft.existing) {
        row = *m_org.find(draft.existing);
    } else {
        row.id = id;
        row.key = fitting(draft.key);
    }
    setTexts(row, draft);
    setNumbers(row, draft);
    setState(row, draft);
    setPlace(row, draft);
    return row;
}

/// Positions made by hand whose manager leaves go to the tray.
void RosterWriter::placeTheHandMade() {
    for (const PositionId leaving : m_leaving) {
        for (const auto& link : m_org.reports(leaving)) {
            if (m_inFile.contains(link.id) || m_leaving.contains(link.id))
                continue;
            Position row = *m_org.find(link.id);
            row.manager = {};
            row.place = Place::Tray;
            m_others.push_back(std::move(row));
        }
    }
}

void RosterWriter::decidePositions() {
    m_rows.reserve(m_positions.size());
    for (std::size_t i = 0; i < m_positions.size(); ++i)
        m_rows.push_back(decided(m_reading.positions[i], m_positions[i]));
    placeTheHandMade();
    rankRows(m_org, m_reading, m_rows, m_others, m_leaving);
}

void RosterWriter::countPosition(const Position& row, const Position* now) {
    const bool isInTray = row.place == Place::Tray;
    m_summary.toTray += isInTray && (!now || now->place != Place::Tray);
    if (!now) {
        ++m_summary.came;
        return;
    }
    ++m_summary.stayed;
    m_summary.moved += now->manager != row.manager || now->place != row.place;
    m_summary.retitled += now->title != row.title;
}

void RosterWriter::putPositions() {
    m_editor.expect<Position>(newOnes(m_reading.positions));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Position& row = m_rows[i];
        const Position* now = m_reading.positions[i].existing ? m_org.find(row.id) : nullptr;
        countPosition(row, now);
        if (now && *now == row)
            continue;
        if (now) {
            if (now->team && now->team != row.team)
                m_leftTeams.push_back(now->team);
            Position unranked = row;
            unranked.rank = now->rank;
            if (!(unranked == *now))
                m_changed.insert(static_cast<std::uint32_t>(i));
        }
        m_editor.put(std::move(row));
    }
    for (Position& row : m_others) {
        const Position* now = m_org.find(row.id);
        m_summary.toTray += row.place == Place::Tray && now->place != Place::Tray;
        m_editor.put(std::move(row));
    }
}

} // namespace orgwright
