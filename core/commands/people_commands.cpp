// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people_commands.h"

#include "core/commands/position_commands.h"
#include "core/commands/ranks.h"

#include <algorithm>

namespace orgwright {
namespace {

std::optional<Refusal> whyNotPerson(const Editor& editor, const Person& row) {
    if (auto why = whyNotName(row.id.value(), row.name))
        return why;
    if (auto why = whyNotValue(row))
        return why;
    const auto& people = editor.plan().people();
    const Person* now = people.find(row.id);
    const bool isTaken = !row.key.empty() && (!now || now->key != row.key) &&
                         std::any_of(people.begin(), people.end(), [&](const Person& other) {
                             return other.key == row.key && other.id != row.id;
                         });
    if (isTaken)
        return Refusal{Reason::KeyTaken, {row.id.value()}, {row.key.str()}};
    return std::nullopt;
}

std::int64_t nextRank(const Org& org, PositionId position) {
    const auto incumbents = org.incumbents(position);
    return incumbents.empty() ? kRankGap : incumbents.back().rank + kRankGap;
}

void becomeFilled(Editor& editor, PositionId position) {
    Position row = *editor.org().find(position);
    row.stateSince = {};
    if (row.state == SeatState::Open || row.state == SeatState::Planned) {
        row.state = SeatState::Filled;
        row.stateQuarter = {};
    }
    editor.put(row);
}

void becomeOpen(Editor& editor, PositionId position) {
    Position row = *editor.org().find(position);
    const bool wasHeld = row.state == SeatState::Filled || row.state == SeatState::Closing;
    if (!wasHeld || !editor.org().incumbents(position).empty())
        return;
    if (row.state == SeatState::Filled)
        row.state = SeatState::Open;
    row.stateSince = editor.today();
    editor.put(row);
}

std::vector<IncumbentId> incumbentsOf(const Org& org, PositionId position, PersonId person) {
    std::vector<IncumbentId> found;
    for (const auto& link : org.incumbents(position)) {
        if (!person || org.find(link.id)->person == person)
            found.push_back(link.id);
    }
    return found;
}

} // namespace

Result<IncumbentId> fillPosition(Editor& editor, PositionId position, PersonId person, bool interim) {
    if (auto why = whyNotFill(editor.org(), position, person))
        return tl::unexpected(*why);
    const Person* who = editor.plan().find(person);
    if (!who)
        return refuse(Reason::NotFound, person);
    editor.describe(Action::FillPosition, {editor.org().find(position)->title.str(), who->name.str()});
    const Incumbent row{editor.newId<IncumbentId>(),      position,       person,
                        nextRank(editor.org(), position), editor.today(), interim};
    editor.put(row);
    becomeFilled(editor, position);
    return row.id;
}

Result<PersonId> fillWithNewPerson(Editor& editor, PositionId position, Person person) {
    person.id = editor.newId<PersonId>();
    if (auto why = whyNotPerson(editor, person))
        return tl::unexpected(*why);
    if (auto why = whyNotFill(editor.org(), position, person.id))
        return tl::unexpected(*why);
    editor.put(person);
    if (auto filled = fillPosition(editor, position, person.id); !filled)
        return tl::unexpected(filled.error());
    return person.id;
}

Result<void> vacatePosition(Editor& editor, PositionId position, PersonId person) {
    if (!editor.org().find(position))
        return refuse(Reason::NotFound, position);
    const std::vector<IncumbentId> leaving = incumbentsOf(editor.org(), position, person);
    if (person && leaving.empty())
        return refuse(Reason::NotFound, person);
    editor.describe(Action::VacatePosition, {editor.org().find(position)->title.str()});
    for (const IncumbentId id : leaving)
        editor.erase<Incumbent>(id);
    becomeOpen(editor, position);
    return {};
}

Result<void> editPerson(Editor& editor, const Person& row) {
    if (!editor.plan().find(row.id))
        return refuse(Reason::NotFound, row.id);
    if (auto why = whyNotPerson(editor, row))
        return tl::unexpected(*why);
    editor.describe(Action::EditPerson, {row.name.str()});
    editor.put(row);
    return {};
}

Result<void> editIncumbent(Editor& editor, const Incumbent& row) {
    const Incumbent* now = editor.org().find(row.id);
    if (!now)
        return refuse(Reason::NotFound, row.id);
    if (auto why = whyNotValue(row))
        return tl::unexpected(*why);
    Incumbent wanted = *now;
    wanted.since = row.since;
    wanted.interim = row.interim;
    editor.describe(Action::EditPosition, {stepName(editor.plan(), editor.org(), now->position)});
    editor.put(wanted);
    return {};
}

} // namespace orgwright
