// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_change_words.h"

#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QStringList>
#include <algorithm>

namespace orgwright {
namespace {

using Fate = ImportChange::Kind;

QString capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString orDash(const QString& text) {
    return text.isEmpty() ? QString(QChar(0x2013)) : text;
}

/// What comes, what leaves, what changes; each in the order it was found.
std::vector<ImportChange> inOrder(std::vector<ImportChange> changes) {
    std::stable_sort(changes.begin(), changes.end(),
                     [](const ImportChange& a, const ImportChange& b) { return a.kind < b.kind; });
    return changes;
}

bool isMove(const Position& before, const Position& after) {
    return before.manager != after.manager || before.place != after.place;
}

} // namespace

ImportChangeWords::ImportChangeWords(const Plan& before, const Plan& after, ScenarioId scenario,
                                     const Changes& changes)
    : m_before{before, before.org(scenario)}
    , m_after{after, after.org(scenario)}
    , m_scenario(scenario)
    , m_changes(changes)
    , m_formats(after.settings()) {}

std::vector<ImportChange> ImportChangeWords::positions() const {
    std::vector<ImportChange> list;
    std::vector<PositionId> told;
    for (const RowChange<Position>& change : m_changes.of<Position>()) {
        if (!change.before || !change.after) {
            list.push_back(change.after ? comes(*change.after) : leaves(*change.before));
            continue;
        }
        told.push_back(change.id());
        ImportChange found = changes(*change.before, *change.after);
        if (!found.what.isEmpty())
            list.push_back(std::move(found));
    }
    std::sort(told.begin(), told.end());
    for (const PositionId id : reseated()) {
        if (!std::binary_search(told.begin(), told.end(), id))
            list.push_back(changes(*m_before.org.find(id), *m_after.org.find(id)));
    }
    return inOrder(std::move(list));
}

/// Positions that stay and have somebody else in them, each once.
std::vector<PositionId> ImportChangeWords::reseated() const {
    std::vector<PositionId> ids;
    for (const RowChange<Incumbent>& change : m_changes.of<Incumbent>()) {
        for (const auto& row : {change.before, change.after}) {
            if (row && m_before.org.find(row->position) && m_after.org.find(row->position) &&
                holders(row->position, m_before) != holders(row->position, m_after))
                ids.push_back(row->position);
        }
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::vector<ImportChange> ImportChangeWords::teams() const {
    std::vector<ImportChange> list;
    for (const RowChange<Team>& change : m_changes.of<Team>()) {
        if (change.before && change.after) {
            ImportChange found = changes(*change.before, *change.after);
            if (!found.what.isEmpty())
                list.push_back(std::move(found));
        } else if (change.after) {
            list.push_back(faceOf(*change.after, m_after, Fate::Comes));
            const Team* parent = m_after.org.find(change.after->parent);
            list.back().what = parent ? tr("Part of %1").arg(shownText(parent->name)) : tr("At the top");
        } else {
            list.push_back(faceOf(*change.before, m_before, Fate::Leaves));
        }
    }
    return inOrder(std::move(list));
}

std::vector<ImportChange> ImportChangeWords::bets() const {
    std::vector<ImportChange> list;
    for (const RowChange<Initiative>& change : m_changes.of<Initiative>()) {
        if (!change.before)
            list.push_back(comes(*change.after));
        else if (!change.after)
            list.push_back(faceOf(*change.before, m_before, Fate::Leaves));
    }
    for (const InitiativeId id : stayingBets()) {
        ImportChange found = changes(*m_before.org.find(id), *m_after.org.find(id));
        if (!found.what.isEmpty())
            list.push_back(std::move(found));
    }
    return inOrder(std::move(list));
}

/// Those of which something changes, each once.
std::vector<InitiativeId> ImportChangeWords::stayingBets() const {
    std::vector<InitiativeId> ids;
    const auto note = [&](const auto& rows, auto ownerOf) {
        for (const auto& change : rows)
            ids.push_back(ownerOf(change.after ? *change.after : *change.before));
    };
    note(m_changes.of<Initiative>(), [](const Initiative& row) { return row.id; });
    note(m_changes.of<Allocation>(), [](const Allocation& row) { return row.initiative; });
    note(m_changes.of<Dependency>(), [](const Dependency& row) { return row.from; });
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::erase_if(ids, [&](InitiativeId id) { return !m_before.org.find(id) || !m_after.org.find(id); });
    return ids;
}

ImportChange ImportChangeWords::faceOf(const Position& row, const Side& side, Fate kind) const {
    ImportChange face;
    face.kind = kind;
    face.key = shownText(row.key);
    face.title = shownText(row.title, 200);
    face.who = holders(row.id, side);
    return face;
}

ImportChange ImportChangeWords::faceOf(const Team& row, const Side& side, Fate kind) const {
    ImportChange face;
    face.kind = kind;
    face.key = shownText(row.key);
    face.title = shownText(row.name, 200);
    face.who = row.lead ? nameOf(side.plan, m_scenario, row.lead) : QString();
    return face;
}

ImportChange ImportChangeWords::faceOf(const Initiative& row, const Side& side, Fate kind) const {
    ImportChange face;
    face.kind = kind;
    face.key = shownText(row.key);
    face.title = shownText(row.name, 200);
    face.who = row.sponsor ? nameOf(side.plan, row.sponsor) : QString();
    return face;
}

ImportChange ImportChangeWords::comes(const Initiative& row) const {
    ImportChange change = faceOf(row, m_after, Fate::Comes);
    change.what =
        row.team
            ? tr("%1, owned by %2").arg(bucketName(row.bucket), name(Refers::Team, row.team.value(), m_after))
            : tr("%1, without an owner").arg(bucketName(row.bucket));
    return change;
}

/// Besides its own fields, who works on it and what it needs may be different.
ImportChange ImportChangeWords::changes(const Initiative& before, const Initiative& after) const {
    ImportChange change = faceOf(after, m_after, Fate::Changes);
    Parts parts = differences(before, after);
    const auto isAbout = [&](const auto& rows, auto ownerOf) {
        return std::any_of(rows.begin(), rows.end(), [&](const auto& each) {
            return ownerOf(each.after ? *each.after : *each.before) == after.id;
        });
    };
    if (isAbout(m_changes.of<Allocation>(), [](const Allocation& row) { return row.initiative; }))
        parts += tr("Who works on it changes");
    if (isAbout(m_changes.of<Dependency>(), [](const Dependency& row) { return row.from; }))
        parts += tr("What it depends on changes");
    change.what = parts.join(QStringLiteral("; "));
    return change;
}

ImportChange ImportChangeWords::comes(const Position& row) const {
    ImportChange change = faceOf(row, m_after, Fate::Comes);
    if (row.place == Place::Tray)
        change.what = tr("In the tray");
    else if (row.manager)
        change.what = tr("Reports to %1").arg(nameOf(m_after.plan, m_scenario, row.manager));
    else
        change.what = tr("At the top");
    return change;
}

ImportChange ImportChangeWords::leaves(const Position& row) const {
    ImportChange change = faceOf(row, m_before, Fate::Leaves);
    if (row.manager)
        change.what = tr("Reported to %1").arg(nameOf(m_before.plan, m_scenario, row.manager));
    return change;
}

ImportChange ImportChangeWords::changes(const Position& before, const Position& after) const {
    ImportChange change = faceOf(after, m_after, Fate::Changes);
    change.isMoved = isMove(before, after);
    change.isRetitled = before.title != after.title;
    Parts parts = differences(before, after);
    const QString from = holders(before.id, m_before);
    const QString to = holders(after.id, m_after);
    if (from != to)
        parts += tr("Who sits there: %1 → %2").arg(orDash(from), orDash(to));
    change.what = parts.join(QStringLiteral("; "));
    return change;
}

ImportChange ImportChangeWords::changes(const Team& before, const Team& after) const {
    ImportChange change = faceOf(after, m_after, Fate::Changes);
    change.what = differences(before, after).join(QStringLiteral("; "));
    return change;
}

template <typename Row>
QStringList ImportChangeWords::differences(const Row& before, const Row& after) const {
    QStringList parts;
    for (const Column<Row>& column : Described<Row>::kColumns) {
        const bool isSame = column.isText() ? column.text(before) == column.text(after)
                                            : column.number(before) == column.number(after);
        if (isSame || column.name == "rank")
            continue;
        QString from = text(column, before, m_before);
        QString to = text(column, after, m_after);
        if (from == to && column.refers != Refers::None) {
            // Two that read alike are told apart by their keys.
            from = QStringLiteral("%1 (%2)").arg(from, key(column.refers, column.number(before), m_before));
            to = QStringLiteral("%1 (%2)").arg(to, key(column.refers, column.number(after), m_after));
        }
        parts += tr("%1: %2 → %3").arg(capitalised(columnWord(column.name)), orDash(from), orDash(to));
    }
    return parts;
}

QString ImportChangeWords::text(const Column<Position>& column, const Position& row, const Side& side) const {
    if (column.isText())
        return shownText(column.text(row));
    const std::int64_t number = column.number(row);
    return column.refers == Refers::None ? numberText(column.name, row, number)
                                         : name(column.refers, number, side);
}

QString ImportChangeWords::text(const Column<Team>& column, const Team& row, const Side& side) const {
    if (column.isText())
        return shownText(column.text(row));
    const std::int64_t number = column.number(row);
    return column.refers == Refers::None ? m_formats.count(number) : name(column.refers, number, side);
}

QString ImportChangeWords::text(const Column<Initiative>& column, const Initiative& row,
                                const Side& side) const {
    if (column.isText())
        return shownText(column.text(row));
    const std::int64_t number = column.number(row);
    return column.refers == Refers::None
               ? portfolioValue(column.name, number, m_formats).value_or(m_formats.count(number))
               : name(column.refers, number, side);
}

QString ImportChangeWords::numberText(std::string_view column, const Position& row,
                                      std::int64_t number) const {
    if (column == "cost" || column == "pay_floor" || column == "pay_ceiling")
        return m_formats.money({number});
    if (column == "fte")
        return m_formats.fte(number);
    if (column == "state_since")
        return m_formats.date(row.stateSince);
    if (column == "state_quarter")
        return m_formats.quarter(row.stateQuarter);
    if (column == "state")
        return wordFor(row.state);
    if (column == "standing")
        return wordFor(row.standing);
    if (column == "layout")
        return wordFor(row.layout);
    if (column == "place")
        return row.place == Place::Tray ? tr("tray") : tr("chart");
    return m_formats.count(number);
}

QString ImportChangeWords::name(Refers refers, std::int64_t id, const Side& side) const {
    if (id == 0)
        return {};
    if (refers == Refers::Team)
        return nameOf(side.plan, m_scenario, TeamId(id));
    if (refers == Refers::Initiative)
        return nameOf(side.plan, m_scenario, InitiativeId(id));
    if (refers == Refers::Person)
        return nameOf(side.plan, PersonId(id));
    return nameOf(side.plan, m_scenario, PositionId(id));
}

QString ImportChangeWords::key(Refers refers, std::int64_t id, const Side& side) const {
    if (refers == Refers::Initiative) {
        const Initiative* bet = side.org.find(InitiativeId(id));
        return bet ? shownText(bet->key) : QString();
    }
    if (refers == Refers::Person) {
        const Person* person = side.plan.people().find(PersonId(id));
        return person ? shownText(person->key) : QString();
    }
    if (refers == Refers::Team) {
        const Team* team = side.org.find(TeamId(id));
        return team ? shownText(team->key) : QString();
    }
    const Position* position = side.org.find(PositionId(id));
    return position ? shownText(position->key) : QString();
}

QString ImportChangeWords::holders(PositionId position, const Side& side) const {
    QStringList names;
    for (const auto& link : side.org.incumbents(position))
        names += nameOf(side.plan, side.org.find(link.id)->person);
    return names.join(QStringLiteral(", "));
}

} // namespace orgwright
