// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/people/seat_filling.h"

#include <vector>

namespace orgwright {
namespace {

std::vector<PersonId> holdersOf(const Org& org, PositionId seat) {
    std::vector<PersonId> holders;
    for (const auto& link : org.incumbents(seat))
        holders.push_back(org.find(link.id)->person);
    return holders;
}

std::vector<PositionId> seatsOf(const Org& org, PersonId person) {
    std::vector<PositionId> seats;
    for (const auto& link : org.seats(person))
        seats.push_back(org.find(link.id)->position);
    return seats;
}

Result<PersonId> fill(Editor& editor, const SeatFilling& filling) {
    if (!filling.person)
        return fillWithNewPerson(editor, filling.seat, filling.newcomer);
    if (auto filled = fillPosition(editor, filling.seat, filling.person); !filled)
        return tl::unexpected(filled.error());
    return filling.person;
}

Result<void> makeInterim(Editor& editor, PositionId seat, PersonId person) {
    for (const auto& link : editor.org().incumbents(seat)) {
        Incumbent row = *editor.org().find(link.id);
        if (row.person != person)
            continue;
        row.interim = true;
        return editIncumbent(editor, row);
    }
    return {};
}

} // namespace

// The seat is filled first: it is what the step is called after, and no seat stands empty in between.
Result<void> fillSeat(Editor& editor, const SeatFilling& filling) {
    const std::vector<PersonId> before = holdersOf(editor.org(), filling.seat);
    const Result<PersonId> person = fill(editor, filling);
    if (!person)
        return tl::unexpected(person.error());
    if (filling.isInterim) {
        if (auto done = makeInterim(editor, filling.seat, *person); !done)
            return done;
    }
    for (const PersonId leaving : filling.replaces ? before : std::vector<PersonId>()) {
        if (auto done = vacatePosition(editor, filling.seat, leaving); !done)
            return done;
    }
    if (!filling.leavesOthers)
        return {};
    for (const PositionId other : seatsOf(editor.org(), *person)) {
        if (other == filling.seat)
            continue;
        if (auto done = vacatePosition(editor, other, *person); !done)
            return done;
    }
    return {};
}

} // namespace orgwright
