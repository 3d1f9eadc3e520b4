// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/checks.h"

namespace orgwright {

/// Puts the person into the seat, beside whoever sits there. An open or planned seat becomes filled.
Result<IncumbentId> fillPosition(Editor& editor, PositionId position, PersonId person, bool interim = false);

/// The same for somebody who is new to the plan. Refuses a blank name.
Result<PersonId> fillWithNewPerson(Editor& editor, PositionId position, Person person);

/// Takes the person out of the seat (none: everybody). A filled seat left empty becomes open; a seat
/// on its way out stays closing; either is empty since today. The people stay in the plan.
Result<void> vacatePosition(Editor& editor, PositionId position, PersonId person = {});

/// Name, e-mail and key of a person. Refuses a blank name and a key in use.
Result<void> editPerson(Editor& editor, const Person& row);

/// How one seat is held: since when, whether in the interim.
Result<void> editIncumbent(Editor& editor, const Incumbent& row);

} // namespace orgwright
