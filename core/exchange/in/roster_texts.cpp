// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_texts.h"

#include "core/base/refusal.h"
#include "core/base/text.h"
namespace orgwright {
namespace {

using R = RosterField;

constexpr std::array kTexts{R::Position, R::Person,     R::Title,    R::Name, R::FirstName,
                            R::LastName, R::Email,      R::TeamKey,  R::Team, R::Department,
                            R::Grade,    R::Discipline, R::Location, R::Note};

void judgeRow(const RosterCells& cells, const std::vector<RosterField>& fields, std::uint32_t row,
              RosterValues& values) {
    for (const RosterField field : fields) {
        const std::string_view text = cells.text(row, field);
        if (text.size() > kMostTextBytes)
            values.note(RosterFault::TooLong, row, field, {std::to_string(text.size())});
        if (!isAscii(text) && hasHiddenControls(text))
            values.note(RosterFault::HiddenCharacters, row, field, {std::string(text)});
    }
}

} // namespace

void judgeTexts(RosterReading& reading, RosterValues& values) {
    std::vector<RosterField> fields;
    for (const RosterField field : kTexts) {
        if (reading.cells.has(field))
            fields.push_back(field);
    }
    for (const SeatDraft& seat : reading.seats) {
        if (!reading.cells.isPlain(seat.row, kMostTextBytes))
            judgeRow(reading.cells, fields, seat.row, values);
    }
    if (!reading.cells.has(R::Title) || reading.cells.isOwn())
        return;
    for (const PositionDraft& draft : reading.positions) {
        if (reading.cells.text(draft.row, R::Title).empty())
            values.note(RosterFault::TitleMissing, draft.row, R::Title);
    }
}

} // namespace orgwright
