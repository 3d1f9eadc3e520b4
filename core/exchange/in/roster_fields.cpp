// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_fields.h"

namespace orgwright {
namespace {

template <class Names, class Field>
std::string_view idIn(const Names& names, Field field) {
    for (const auto& name : names) {
        if (name.field == field)
            return name.id;
    }
    return {};
}

template <class Field, class Names>
std::optional<Field> fieldIn(const Names& names, std::string_view id) {
    for (const auto& name : names) {
        if (name.id == id)
            return name.field;
    }
    return std::nullopt;
}

} // namespace

std::string_view idOf(RosterField field) {
    return idIn(kRosterFields, field);
}

std::string_view idOf(TeamField field) {
    return idIn(kTeamFields, field);
}

std::optional<RosterField> rosterFieldOf(std::string_view id) {
    return fieldIn<RosterField>(kRosterFields, id);
}

std::optional<TeamField> teamFieldOf(std::string_view id) {
    return fieldIn<TeamField>(kTeamFields, id);
}

} // namespace orgwright
