// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/seat_edits.h"

#include "core/commands/people_commands.h"
#include "ui/words/formats.h"
#include "ui/words/text.h"

#include <set>

namespace orgwright {
namespace {

Result<void> vacateFor(Editor& editor, PositionId position, SeatState state) {
    const bool isEmptied = state == SeatState::Open || state == SeatState::Planned;
    if (!isEmptied || editor.org().incumbents(position).empty())
        return {};
    return vacatePosition(editor, position);
}

} // namespace

Result<void> becomeState(Editor& editor, PositionId position, SeatState state) {
    const Position* now = editor.org().find(position);
    if (!now)
        return refuse(Reason::NotFound, position);
    if (now->state == state)
        return {};
    if (state == SeatState::Closing)
        return closePosition(editor, position, {}, ReportsGo::Along);
    if (auto vacated = vacateFor(editor, position, state); !vacated)
        return vacated;
    Position row = *editor.org().find(position);
    row.state = state;
    row.stateSince = state == SeatState::Open ? editor.today() : Date{};
    row.stateQuarter = {};
    return editPosition(editor, row);
}

Result<void> editEach(Editor& editor, std::span<const PositionId> positions, const EditRow& edit) {
    if (positions.size() > 1) {
        const Formats formats(editor.plan().settings());
        editor.describe(Action::EditPosition,
                        {stdText(formats.positions(static_cast<std::int64_t>(positions.size())))});
    }
    for (const PositionId position : positions) {
        const Position* now = editor.org().find(position);
        if (!now)
            return refuse(Reason::NotFound, position);
        Position row = *now;
        edit(row);
        if (auto edited = editPosition(editor, row); !edited)
            return edited;
    }
    return {};
}

QStringList valuesInUse(const Org& org, SharedText Position::*text) {
    std::set<std::string_view> values;
    for (const Position& row : org.positions()) {
        if (!(row.*text).empty())
            values.insert(row.*text);
    }
    QStringList found;
    for (const std::string_view value : values)
        found += shownText(value);
    return found;
}

} // namespace orgwright
