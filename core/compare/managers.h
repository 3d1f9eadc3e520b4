// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/org.h"

#include <unordered_map>
#include <vector>

namespace orgwright {

/// Whom somebody reports to: a person, or a seat in which nobody is named. Exactly one of the two is set.
struct Manager {
    PersonId person = {};
    PositionId seat = {};
    friend auto operator<=>(const Manager&, const Manager&) = default;
};

/// By person, for everybody who has a seat: the different ones they report to, in order. Empty for those at
/// the top and in the tray.
using Managers = std::unordered_map<PersonId, std::vector<Manager>>;

/// Somebody with several seats has the managers of all of them, a report of co-leads has all of these.
/// Linear.
Managers managersOf(const Org& org);

} // namespace orgwright
