// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/scenario_flow.h"

#include <algorithm>

namespace orgwright {
namespace {

/// Where siblings stand is no decision worth a clash: their order here stays.
template <class Row>
bool isOrder(const Column<Row>& column) {
    return column.name == "rank";
}

/// Whether the order comes with the rest: only among the same siblings.
bool haveSameParent(const Position& own, const Position& theirs) {
    return own.manager == theirs.manager && own.place == theirs.place;
}
bool haveSameParent(const Team& own, const Team& theirs) {
    return own.parent == theirs.parent;
}
template <class Row>
bool haveSameParent(const Row&, const Row&) {
    return true;
}

bool sayTheSame(const Incumbent& a, const Incumbent& b) {
    return a.person == b.person;
}
bool sayTheSame(const SecondaryLine& a, const SecondaryLine& b) {
    return a.to == b.to;
}
bool sayTheSame(const Dependency& a, const Dependency& b) {
    return a.onInitiative == b.onInitiative && a.onTeam == b.onTeam;
}

/// Rows that stay where the scenario decided something about them, though they are gone on the other side.
template <class Row>
constexpr bool kIsKeptAlone =
    std::is_same_v<Row, Position> || std::is_same_v<Row, Team> || std::is_same_v<Row, Initiative> ||
    std::is_same_v<Row, Allocation> || std::is_same_v<Row, Dependency>;

} // namespace

ScenarioFlow::ScenarioFlow(Editor& editor, ScenarioId scenario, const Org& theirs, std::string_view source)
    : m_editor(editor)
    , m_scenario(scenario)
    , m_theirs(theirs)
    , m_source(source) {
    for (const Clash& row : org().clashes()) {
        if (row.source == m_source)
            m_clashes.emplace(About(row.subject, row.row, row.column), row.id);
    }
}

void ScenarioFlow::bring(const Changes& changes) {
    bringRows(changes.of<Team>());
    bringRows(changes.of<Position>());
    bringRows(changes.of<Incumbent>());
    bringRows(changes.of<SecondaryLine>());
    bringRows(changes.of<Initiative>());
    bringRows(changes.of<Allocation>());
    bringRows(changes.of<Dependency>());
}

/// The ids of the rows of a kind that were brought or changed.
template <class Row>
auto& ScenarioFlow::broughtOf() {
    if constexpr (std::is_same_v<Row, Position>)
        return m_positions;
    else if constexpr (std::is_same_v<Row, Team>)
        return m_teams;
    else if constexpr (std::is_same_v<Row, Incumbent>)
        return m_holders;
    else if constexpr (std::is_same_v<Row, SecondaryLine>)
        return m_lines;
    else if constexpr (std::is_same_v<Row, Initiative>)
        return m_bets;
    else if constexpr (std::is_same_v<Row, Allocation>)
        return m_allocations;
    else
        return m_needs;
}

template <class Row>
void ScenarioFlow::bringRows(const RowChanges<Row>& rows) {
    // What goes goes first, so that a seat is empty before somebody new comes.
    for (const RowChange<Row>& change : rows) {
        if (!change.after)
            bringErased(*change.before);
    }
    for (const RowChange<Row>& change : rows) {
        if (change.after && change.before)
            bringUpdated(*change.before, *change.after);
        else if (change.after)
            bringInserted(*change.after);
    }
}

template <class Row>
void ScenarioFlow::bringInserted(const Row& row) {
    if (org().find(row.id))
        return bringBack(row);
    if constexpr (std::is_same_v<Row, Incumbent>) {
        return bringHolder(row);
    } else {
        if constexpr (std::is_same_v<Row, SecondaryLine> || std::is_same_v<Row, Dependency>)
            dropSame(row);
        broughtOf<Row>().insert(row.id);
        noteKey(row, static_cast<const Row*>(nullptr));
        if constexpr (std::is_same_v<Row, Allocation>)
            m_editor.putIn(m_scenario, withOwnShare(row));
        else
            m_editor.putIn(m_scenario, row);
    }
}

/// One that was gone there is there again. A seat that was emptied with that is what it is there.
template <class Row>
void ScenarioFlow::bringBack(const Row& row) {
    if constexpr (std::is_same_v<Row, Position>) {
        const auto known = m_clashes.find(About(Kind::Position, row.id.value(), {}));
        Position own = *org().find(row.id);
        if (known != m_clashes.end() && org().find(known->second)->theirNumber == kSeatEmptied &&
            own.state == SeatState::Open && org().incumbents(row.id).empty()) {
            own.state = row.state;
            own.stateSince = row.stateSince;
            own.stateQuarter = row.stateQuarter;
            m_editor.putIn(m_scenario, own);
        }
    }
    settled(Described<Row>::kKind, row.id.value(), {});
}

/// Keys must be compared with all others of the scenario, so only where one is new here.
template <class Row>
void ScenarioFlow::noteKey(const Row& row, const Row* before) {
    if constexpr (requires { row.key; }) {
        if (row.key.empty() || (before && before->key == row.key))
            return;
        if constexpr (std::is_same_v<Row, Position>)
            m_keyedPositions.insert(row.id);
        else if constexpr (std::is_same_v<Row, Team>)
            m_keyedTeams.insert(row.id);
        else
            m_keyedBets.insert(row.id);
    }
}

/// Somebody takes a seat there. Where this scenario decided otherwise about the seat, that stands; where it
/// has put the same person there, both have done the same.
void ScenarioFlow::bringHolder(const Incumbent& row) {
    dropSame(row);
    if (isSeatDecided(row))
        return clashHolder(row);
    m_holders.insert(row.id);
    m_editor.putIn(m_scenario, row);
}

/// Whether the scenario has put somebody else into the seat, or left it empty.
bool ScenarioFlow::isSeatDecided(const Incumbent& row) const {
    const auto here = org().incumbents(row.position);
    if (!here.empty())
        return std::any_of(here.begin(), here.end(),
                           [&](const auto& link) { return !m_theirs.find(link.id); });
    const Position* own = org().find(row.position);
    const Position* theirs = m_theirs.find(row.position);
    const bool isEmpty = own && (own->state == SeatState::Open || own->state == SeatState::Planned);
    return isEmpty && theirs && theirs->state != own->state;
}

/// What this scenario had decided in the same way gives its place to the row that comes.
template <class Row>
void ScenarioFlow::dropSame(const Row& row) {
    const auto here = [&] {
        if constexpr (std::is_same_v<Row, Incumbent>)
            return org().incumbents(row.position);
        else if constexpr (std::is_same_v<Row, Dependency>)
            return org().needsOf(row.from);
        else
            return org().linesFrom(row.from);
    }();
    for (const auto& link : here) {
        if (!m_theirs.find(link.id) && sayTheSame(*org().find(link.id), row))
            return m_editor.eraseIn<Row>(m_scenario, link.id);
    }
}

/// Where this scenario has given the bet a share of the same team or position in the quarter, the row that
/// comes takes that one's place, and its share, which is a clash where it is another.
Allocation ScenarioFlow::withOwnShare(Allocation row) {
    for (const auto& link : org().allocations(row.initiative)) {
        const Allocation own = *org().find(link.id);
        if (own.team != row.team || own.position != row.position || own.quarter != row.quarter ||
            m_theirs.find(own.id))
            continue;
        m_editor.eraseIn<Allocation>(m_scenario, own.id);
        for (const Column<Allocation>& column : Described<Allocation>::kColumns) {
            if (column.name == "share" && own.share != row.share)
                clashField<Allocation>(row.id, column, row);
        }
        row.share = own.share;
        return row;
    }
    return row;
}

template <class Row>
void ScenarioFlow::bringUpdated(const Row& before, const Row& after) {
    const Row* now = org().find(before.id);
    if (!now)
        return;
    const Row own = *now;
    Row row = own;
    for (const Column<Row>& column : Described<Row>::kColumns) {
        if (isOrder(column) || isSameField(column, before, after))
            continue;
        if (isSameField(column, own, before))
            copyField(column, after, row);
        else if (!isSameField(column, own, after))
            clashField<Row>(own.id, column, after);
        if (isSameField(column, row, after))
            settled(Described<Row>::kKind, own.id.value(), column.name);
    }
    if (haveSameParent(row, after)) {
        for (const Column<Row>& column : Described<Row>::kColumns) {
            if (isOrder(column) && !haveSameParent(own, after))
                copyField(column, after, row);
            else if (isOrder(column) && isSameField(column, own, before))
                copyField(column, after, row);
        }
    }
    if (row == own)
        return;
    noteKey(row, &own);
    if constexpr (std::is_same_v<Row, Position>)
        m_positionsBefore.try_emplace(own.id, own);
    else if constexpr (std::is_same_v<Row, Team>)
        m_teamsBefore.try_emplace(own.id, own);
    broughtOf<Row>().insert(own.id);
    m_editor.putIn(m_scenario, row);
}

/// Whether the scenario decided something about a row that is gone on the other side.
template <class Row>
bool ScenarioFlow::isKept(const Row& row, const Row& before) {
    return std::any_of(
        Described<Row>::kColumns.begin(), Described<Row>::kColumns.end(),
        [&](const Column<Row>& column) { return !isOrder(column) && !isSameField(column, row, before); });
}

template <class Row>
void ScenarioFlow::bringErased(const Row& before) {
    settledAll(Described<Row>::kKind, before.id.value());
    const Row* now = org().find(before.id);
    if (!now)
        return;
    const Row own = *now;
    if constexpr (kIsKeptAlone<Row>) {
        if (isKept(own, before)) {
            clash({{}, ClashKind::Gone, Described<Row>::kKind, own.id.value(), {}, 0, {}, {}});
            broughtOf<Row>().insert(own.id);
            return;
        }
    }
    if constexpr (std::is_same_v<Row, Position>)
        m_erasedPositions.emplace(own.id, own);
    else if constexpr (std::is_same_v<Row, Team>)
        m_erasedTeams.emplace(own.id, own);
    else if constexpr (std::is_same_v<Row, Initiative>)
        m_erasedBets.emplace(own.id, own);
    else if constexpr (std::is_same_v<Row, Incumbent>)
        m_unseated[own.position].push_back(own);
    m_editor.eraseIn<Row>(m_scenario, own.id);
}

template <class Row>
void ScenarioFlow::clashField(IdOf<Row> id, const Column<Row>& column, const Row& theirs) {
    Clash row;
    row.kind = ClashKind::Field;
    row.subject = Described<Row>::kKind;
    row.row = id.value();
    row.column = column.name;
    if (column.isText())
        row.theirText = column.text(theirs);
    else
        row.theirNumber = column.number(theirs);
    clash(std::move(row));
}

/// One clash for a field or row: a later one takes the place of an earlier.
void ScenarioFlow::clash(Clash row) {
    const auto [known, isNew] = m_clashes.try_emplace(About(row.subject, row.row, row.column));
    if (isNew)
        known->second = m_editor.newId<ClashId>();
    row.id = known->second;
    row.source = m_source;
    m_editor.putIn(m_scenario, row);
}

void ScenarioFlow::clashHolder(const Incumbent& row) {
    clash({{},
           ClashKind::Absent,
           Kind::Incumbent,
           row.id.value(),
           {},
           row.person.value(),
           std::to_string(row.position.value()),
           {}});
}

void ScenarioFlow::settled(Kind subject, std::int64_t row, std::string_view column) {
    if (const auto known = m_clashes.find(About(subject, row, column)); known != m_clashes.end()) {
        m_editor.eraseIn<Clash>(m_scenario, known->second);
        m_clashes.erase(known);
    }
}

/// The other side has nothing to say of the row any more.
void ScenarioFlow::settledAll(Kind subject, std::int64_t row) {
    const auto first = m_clashes.lower_bound(About(subject, row, std::string()));
    const auto last = m_clashes.lower_bound(About(subject, row + 1, std::string()));
    for (auto known = first; known != last; ++known)
        m_editor.eraseIn<Clash>(m_scenario, known->second);
    m_clashes.erase(first, last);
}

} // namespace orgwright
