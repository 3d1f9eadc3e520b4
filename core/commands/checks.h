// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/commands/editor.h"
#include "core/model/soundness.h"

#include <optional>
#include <string_view>

namespace orgwright {

// The rules behind refusals, as pure questions: commands ask them before changing anything, the window asks
// them to grey out an action or a drop target. Nothing means: it may be done.

/// manager: none stands for becoming a root.
std::optional<Refusal> whyNotMovePosition(const Org& org, PositionId position, PositionId manager);
std::optional<Refusal> whyNotReportTo(const Org& org, PositionId manager);
std::optional<Refusal> whyNotMakeAssistant(const Org& org, PositionId position);
std::optional<Refusal> whyNotAddLine(const Org& org, PositionId from, PositionId to);
std::optional<Refusal> whyNotMoveTeam(const Org& org, TeamId team, TeamId parent);
std::optional<Refusal> whyNotFill(const Org& org, PositionId position, PersonId person);

/// Whether every field of the row is what its columns admit, and its text what may be stored.
template <class Row>
std::optional<Refusal> whyNotValue(const Row& row);

std::optional<Refusal> whyNotText(std::int64_t id, std::string_view text);
/// Also refuses a blank text.
std::optional<Refusal> whyNotName(std::int64_t id, std::string_view name);

/// The refusal of a result that breaks a rule of the model.
Refusal looksUnsound(const Unsoundness& found);

template <class Row>
std::optional<Refusal> whyNotValue(const Row& row) {
    for (const Column<Row>& column : Described<Row>::kColumns) {
        if (column.isText()) {
            if (auto why = whyNotText(row.id.value(), column.text(row)))
                return why;
        } else if (!column.admits(column.number(row))) {
            return Refusal{Reason::OutOfRange, {row.id.value()}, {std::string(column.name)}};
        }
    }
    return std::nullopt;
}

} // namespace orgwright
