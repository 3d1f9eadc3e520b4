// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/initiative_fields.h"
#include "core/exchange/in/roster_fields.h"
#include "core/exchange/in/table.h"

#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace orgwright {

/// The table's headings in order, as views into it.
std::vector<std::string_view> headingsOf(const TextTable& table);

/// Which column holds which field, by the names that HR systems and public bodies give them in English and
/// German. Case, punctuation and what stands in brackets do not matter. Where a heading could be several
/// fields, or several headings the same, the closest names win; what fits nothing stays unmapped. Our own
/// headings map exactly.
RosterMapping guessRosterMapping(std::span<const std::string_view> headings);
TeamMapping guessTeamMapping(std::span<const std::string_view> headings);
InitiativeMapping guessInitiativeMapping(std::span<const std::string_view> headings);

/// Whether the headings that only our own export has together stand there, letter by letter. In such a file
/// the cells are taken as they are: no word in them means "vacant" or "no manager", and nothing is trimmed.
bool areOwnRosterHeadings(std::span<const std::string_view> headings);
bool areOwnTeamHeadings(std::span<const std::string_view> headings);
bool areOwnInitiativeHeadings(std::span<const std::string_view> headings);

/// Columns with a heading that no field was found for.
template <class Field>
std::vector<std::size_t> unmappedColumns(const Mapping<Field>& mapping,
                                         std::span<const std::string_view> headings) {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (!headings[i].empty() && !mapping.fieldOf(i))
            columns.push_back(i);
    }
    return columns;
}

struct MapError {
    enum class Kind : std::uint8_t {
        Malformed,     ///< not FIELD=COLUMN
        UnknownField,  ///< no field has this id
        UnknownColumn, ///< no heading reads so, and it is no column's number
    };
    Kind kind = Kind::Malformed;
    std::string text; ///< what was not understood
};

/// Applies one "FIELD=COLUMN" over a mapping. COLUMN is a heading (as written, else in any case), or a
/// column's number from 1; nothing after the equals sign takes the field's column away.
tl::expected<void, MapError> applyOverride(RosterMapping& mapping, std::span<const std::string_view> headings,
                                           std::string_view fieldAndColumn);
tl::expected<void, MapError> applyOverride(TeamMapping& mapping, std::span<const std::string_view> headings,
                                           std::string_view fieldAndColumn);
tl::expected<void, MapError> applyOverride(InitiativeMapping& mapping,
                                           std::span<const std::string_view> headings,
                                           std::string_view fieldAndColumn);

} // namespace orgwright
