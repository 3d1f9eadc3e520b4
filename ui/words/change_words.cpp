// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/change_words.h"

#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <array>

namespace orgwright {
namespace {

struct KindName {
    ChangeKind kind;
    std::string_view id;
    const char* word;
};

constexpr std::array kKinds{
    KindName{ChangeKind::TeamAdded, "team_added", QT_TRANSLATE_NOOP("Changes", "New team")},
    KindName{ChangeKind::Added, "added", QT_TRANSLATE_NOOP("Changes", "New")},
    KindName{ChangeKind::TeamMoved, "team_moved", QT_TRANSLATE_NOOP("Changes", "Team moves")},
    KindName{ChangeKind::Moved, "moved", QT_TRANSLATE_NOOP("Changes", "Moves")},
    KindName{ChangeKind::ToTray, "to_tray", QT_TRANSLATE_NOOP("Changes", "To the tray")},
    KindName{ChangeKind::Closed, "closed", QT_TRANSLATE_NOOP("Changes", "Closes")},
    KindName{ChangeKind::TeamClosed, "team_closed", QT_TRANSLATE_NOOP("Changes", "Team closes")},
    KindName{ChangeKind::InitiativeAdded, "initiative_added", QT_TRANSLATE_NOOP("Changes", "New bet")},
    KindName{ChangeKind::StanceChanged, "stance", QT_TRANSLATE_NOOP("Changes", "Funding decision")},
    KindName{ChangeKind::InitiativeMoved, "initiative_moved", QT_TRANSLATE_NOOP("Changes", "Bet moves")},
    KindName{ChangeKind::InitiativeClosed, "initiative_closed", QT_TRANSLATE_NOOP("Changes", "Bet deleted")},
    KindName{ChangeKind::Filled, "filled", QT_TRANSLATE_NOOP("Changes", "Filled")},
    KindName{ChangeKind::HandedOver, "handed_over", QT_TRANSLATE_NOOP("Changes", "Handed over")},
    KindName{ChangeKind::Vacated, "vacated", QT_TRANSLATE_NOOP("Changes", "Vacated")},
    KindName{ChangeKind::JoinedTeam, "team", QT_TRANSLATE_NOOP("Changes", "Joins a team")},
    KindName{ChangeKind::LeadChanged, "lead", QT_TRANSLATE_NOOP("Changes", "New lead")},
    KindName{ChangeKind::TeamChanged, "team_changed", QT_TRANSLATE_NOOP("Changes", "Team changes")},
    KindName{ChangeKind::Restaffed, "staffing", QT_TRANSLATE_NOOP("Changes", "Staffing of a bet")},
    KindName{ChangeKind::NeedsChanged, "needs", QT_TRANSLATE_NOOP("Changes", "Needs of a bet")},
    KindName{ChangeKind::InitiativeChanged, "initiative_changed",
             QT_TRANSLATE_NOOP("Changes", "Bet changes")},
    KindName{ChangeKind::Changed, "changed", QT_TRANSLATE_NOOP("Changes", "Changes")},
    KindName{ChangeKind::LineAdded, "line_added", QT_TRANSLATE_NOOP("Changes", "New dotted line")},
    KindName{ChangeKind::LineRemoved, "line_removed", QT_TRANSLATE_NOOP("Changes", "Dotted line ends")},
    KindName{ChangeKind::Reordered, "reordered", QT_TRANSLATE_NOOP("Changes", "Order")},
};

const KindName& nameOfKind(ChangeKind kind) {
    for (const KindName& each : kKinds) {
        if (each.kind == kind)
            return each;
    }
    return kKinds.back();
}

} // namespace

std::string_view idOf(ChangeKind kind) {
    return nameOfKind(kind).id;
}

QString wordFor(ChangeKind kind) {
    return QCoreApplication::translate("Changes", nameOfKind(kind).word);
}

ChangeWords::ChangeWords(const Plan& plan, const ChangeList& list, const Discretion& discretion)
    : m_plan(plan)
    , m_list(list)
    , m_formats(plan.settings())
    , m_discretion(discretion) {}

ScenarioId ChangeWords::sideOf(PositionId id) const {
    return m_plan.org(m_list.to).find(id) ? m_list.to : m_list.from;
}

ScenarioId ChangeWords::sideOf(TeamId id) const {
    return m_plan.org(m_list.to).find(id) ? m_list.to : m_list.from;
}

QString ChangeWords::position(PositionId id) const {
    const ScenarioId side = sideOf(id);
    return !m_discretion.names ? titleOf(m_plan, side, id) : titleAndName(m_plan, side, id);
}

QString ChangeWords::team(TeamId id) const {
    return nameOf(m_plan, sideOf(id), id);
}

QString ChangeWords::manager(PositionId id, bool isAfter) const {
    const ScenarioId wanted = isAfter ? m_list.to : m_list.from;
    const ScenarioId side = m_plan.org(wanted).find(id) ? wanted : sideOf(id);
    return !m_discretion.names ? titleOf(m_plan, side, id) : nameOf(m_plan, side, id);
}

QString ChangeWords::people(const std::vector<PersonId>& ids) const {
    if (!m_discretion.names)
        return m_formats.people(static_cast<std::int64_t>(ids.size()));
    QStringList names;
    for (const PersonId id : ids)
        names += nameOf(m_plan, id);
    return names.join(tr(" and "));
}

/// The one position it is about, or how many.
QString ChangeWords::subject(const ChangeLine& line) const {
    if (!line.initiatives.empty())
        return bet(line.initiatives.front());
    if (line.positions.empty())
        return line.teams.empty() ? QString() : team(line.teams.front());
    if (line.positions.size() == 1)
        return position(line.positions.front());
    return m_formats.positions(static_cast<std::int64_t>(line.positions.size()));
}

QString ChangeWords::sentence(const ChangeLine& line) const {
    switch (line.kind) {
    case ChangeKind::Moved:
    case ChangeKind::ToTray:
        return moved(line);
    case ChangeKind::Added:
        return added(line);
    case ChangeKind::Closed:
        return closed(line);
    case ChangeKind::Filled:
    case ChangeKind::HandedOver:
    case ChangeKind::Vacated:
        return seat(line);
    case ChangeKind::TeamClosed:
        return teamClosed(line);
    case ChangeKind::TeamAdded:
    case ChangeKind::TeamMoved:
    case ChangeKind::LeadChanged:
    case ChangeKind::TeamChanged:
        return teamLine(line);
    case ChangeKind::LineAdded:
        return tr("%1 gets a dotted line to %2")
            .arg(position(line.positions[0]), position(line.positions[1]));
    case ChangeKind::LineRemoved:
        return tr("%1 loses the dotted line to %2")
            .arg(position(line.positions[0]), position(line.positions[1]));
    case ChangeKind::Reordered:
        return line.managerAfter ? tr("The order under %1 changes").arg(manager(line.managerAfter, true))
                                 : tr("The order of %1 among its siblings changes").arg(subject(line));
    case ChangeKind::JoinedTeam:
    case ChangeKind::Changed:
        return changed(line);
    case ChangeKind::InitiativeAdded:
    case ChangeKind::InitiativeMoved:
    case ChangeKind::InitiativeClosed:
    case ChangeKind::InitiativeChanged:
    case ChangeKind::StanceChanged:
    case ChangeKind::Restaffed:
    case ChangeKind::NeedsChanged:
        return betLine(line);
    }
    return {};
}

/// Two positions that the same person holds are told apart by their titles.
bool ChangeWords::readAlike(const ChangeLine& line) const {
    return manager(line.managerBefore, false) == manager(line.managerAfter, true);
}

QString ChangeWords::from(const ChangeLine& line) const {
    return readAlike(line) ? titleOf(m_plan, sideOf(line.managerBefore), line.managerBefore)
                           : manager(line.managerBefore, false);
}

QString ChangeWords::to(const ChangeLine& line) const {
    return readAlike(line) ? titleOf(m_plan, sideOf(line.managerAfter), line.managerAfter)
                           : manager(line.managerAfter, true);
}

QString ChangeWords::moved(const ChangeLine& line) const {
    const int count = static_cast<int>(line.positions.size());
    QString text;
    if (line.kind == ChangeKind::ToTray)
        text = tr("%1 move to the tray", nullptr, count).arg(subject(line));
    else if (!line.managerAfter)
        text = tr("%1 move to the top", nullptr, count).arg(subject(line));
    else if (!line.managerBefore)
        text = tr("%1 move under %2", nullptr, count).arg(subject(line), manager(line.managerAfter, true));
    else
        text = tr("%1 move from %2 to %3", nullptr, count).arg(subject(line), from(line), to(line));
    if (line.following == 0)
        return text;
    //: a branch that moves, then how many positions below it
    return tr("%1, with %2").arg(text, m_formats.positions(line.following));
}

QString ChangeWords::added(const ChangeLine& line) const {
    const Org& org = m_plan.org(m_list.to);
    const Position& head = *org.find(line.positions.front());
    const int count = static_cast<int>(line.positions.size());
    const bool isBranch = count > 1 && org.isInBranch(line.positions.back(), line.positions.front());
    QString text = isBranch
                       ? tr("%1 is new, with %2 below").arg(position(head.id), m_formats.positions(count - 1))
                   : head.state == SeatState::Filled ? tr("%1 are new", nullptr, count).arg(subject(line))
                                                     : tr("%1 open", nullptr, count).arg(subject(line));
    if (!head.location.empty())
        text = tr("%1 in %2").arg(text, shownText(head.location));
    return line.managerAfter ? tr("%1, under %2").arg(text, manager(line.managerAfter, true)) : text;
}

QString ChangeWords::closed(const ChangeLine& line) const {
    const int count = static_cast<int>(line.positions.size());
    const QString head = position(line.positions.front());
    const QString text = count == 1 ? tr("%1 closes").arg(head)
                                    : tr("%1 closes with %2 below").arg(head, m_formats.positions(count - 1));
    if (line.carried.empty())
        return text;
    const int reports = static_cast<int>(line.carried.size());
    return line.managerAfter
               ? tr("%1; its %n reports go to %2", nullptr, reports)
                     .arg(text, manager(line.managerAfter, true))
               : tr("%1; its %n reports are no longer under anybody", nullptr, reports).arg(text);
}

QString ChangeWords::seat(const ChangeLine& line) const {
    const PositionId id = line.positions.front();
    const QString title = titleOf(m_plan, sideOf(id), id);
    if (line.kind == ChangeKind::Filled)
        return tr("%1 becomes %2").arg(people(line.joining), title);
    if (line.kind == ChangeKind::Vacated)
        return tr("%1 leaves the position %2").arg(people(line.leaving), title);
    return tr("%1 takes over from %2 as %3").arg(people(line.joining), people(line.leaving), title);
}

QString ChangeWords::teamLine(const ChangeLine& line) const {
    const QString name = team(line.teams.front());
    const int members = static_cast<int>(line.carried.size());
    switch (line.kind) {
    case ChangeKind::TeamAdded:
        return members > 0 ? tr("The team %1 is formed with %n positions", nullptr, members).arg(name)
                           : tr("The team %1 is formed").arg(name);
    case ChangeKind::TeamMoved:
        return line.teamAfter ? tr("The team %1 becomes part of %2").arg(name, team(line.teamAfter))
                              : tr("The team %1 stands by itself").arg(name);
    case ChangeKind::LeadChanged: {
        const PositionId lead(line.fields.front().numberAfter);
        return lead ? tr("%1 leads the team %2").arg(position(lead), name)
                    : tr("The team %1 has no lead any more").arg(name);
    }
    default:
        return tr("The team %1 changes: %2").arg(name, fields(line).join(QStringLiteral("; ")));
    }
}

QString ChangeWords::teamClosed(const ChangeLine& line) const {
    const QString name = team(line.teams.front());
    const int members = static_cast<int>(line.carried.size());
    if (members == 0)
        return tr("The team %1 closes").arg(name);
    return line.teamAfter
               ? tr("The team %1 closes; its %n positions go to %2", nullptr, members)
                     .arg(name, team(line.teamAfter))
               : tr("The team %1 closes; its %n positions are in no team", nullptr, members).arg(name);
}

QString ChangeWords::changed(const ChangeLine& line) const {
    if (line.kind == ChangeKind::JoinedTeam) {
        const int count = static_cast<int>(line.positions.size());
        return line.teamAfter
                   ? tr("%1 join the team %2", nullptr, count).arg(subject(line), team(line.teamAfter))
                   : tr("%1 leave the team %2", nullptr, count).arg(subject(line), team(line.teamBefore));
    }
    if (line.fields.empty())
        return tr("%1: another order of those in the seat").arg(subject(line));
    return tr("%1: %2").arg(subject(line), fields(line).join(QStringLiteral("; ")));
}

QStringList ChangeWords::fields(const ChangeLine& line) const {
    QStringList texts;
    for (const FieldChange& field : line.fields) {
        if (!m_discretion.shows(topicOf(field.column))) {
            texts += tr("%1 (hidden)").arg(columnWord(field.column));
            continue;
        }
        const QString before = value(field, false);
        const QString after = value(field, true);
        const QString nothing = QStringLiteral("–");
        texts += tr("%1 %2 → %3")
                     .arg(columnWord(field.column), before.isEmpty() ? nothing : before,
                          after.isEmpty() ? nothing : after);
    }
    return texts;
}

QString ChangeWords::value(const FieldChange& field, bool isAfter) const {
    if (!m_discretion.shows(topicOf(field.column)))
        return tr("(hidden)");
    if (field.isText)
        return shownText(isAfter ? field.textAfter : field.textBefore);
    return number(field, isAfter ? field.numberAfter : field.numberBefore, isAfter);
}

QString ChangeWords::number(const FieldChange& field, std::int64_t number, bool isAfter) const {
    if (field.refers == Refers::Position)
        return number == 0 ? QString() : manager(PositionId(number), isAfter);
    if (field.refers == Refers::Team)
        return number == 0 ? QString() : team(TeamId(number));
    if (const QString text = betNumber(field, number); !text.isNull())
        return text;
    if (field.column == "cost" || field.column == "pay_floor" || field.column == "pay_ceiling")
        return m_formats.money({number});
    if (field.column == "fte")
        return m_formats.fte(number);
    if (field.column == "state_since" || field.column == "since")
        return m_formats.date(Date{static_cast<std::int32_t>(number)});
    if (field.column == "state_quarter")
        return m_formats.quarter(Quarter{static_cast<std::int32_t>(number)});
    if (field.column == "state")
        return wordFor(static_cast<SeatState>(number));
    if (field.column == "standing")
        return wordFor(static_cast<Standing>(number));
    if (field.column == "layout")
        return wordFor(static_cast<LayoutStyle>(number));
    if (field.column == "interim")
        return number == 0 ? tr("no") : tr("yes");
    if (field.column == "place")
        return number == 0 ? tr("chart") : tr("tray");
    return m_formats.count(number);
}

} // namespace orgwright
