// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/roster_dates.h"
#include "core/exchange/in/roster_numbers.h"
#include "core/exchange/in/roster_reading.h"

#include <functional>

namespace orgwright {

/// What UnreadableBit a value has in PositionDraft::unreadable.
enum UnreadableBit : std::uint16_t {
    kBadCost = 1,
    kBadPayFloor = 2,
    kBadPayCeiling = 4,
    kBadFte = 8,
    kBadSince = 16,
    kBadQuarter = 32,
    kBadState = 64,
    kBadKind = 128,
    kBadLayout = 256,
    kBadOrder = 512,
};

/// Reads cells as values and notes what it cannot read. How a column writes its numbers and dates is found
/// out over the whole column, when the first cell needs it.
class RosterValues {
public:
    RosterValues(const RosterCells& cells, std::vector<RosterProblem>& problems, int fiscalYearStart);

    /// Each fills the draft's values from the row.
    void readPosition(PositionDraft& draft);
    void readSeat(SeatDraft& seat);

    /// FTE of 80 or 100 down a whole column are percent; asked once all drafts are read.
    void settlePercents(std::vector<PositionDraft>& drafts) const;

    bool usesState() const { return m_usesState; }

    void note(RosterFault fault, std::size_t row, RosterField field, std::vector<std::string> args = {});

private:
    void readPay(PositionDraft& draft);
    void readFte(PositionDraft& draft);
    void readState(PositionDraft& draft);
    void readWords(PositionDraft& draft);
    std::optional<Money> money(std::size_t row, RosterField field, std::string_view text);
    /// The value, none for a blank; an unreadable one sets the bit.
    Money moneyAt(PositionDraft& draft, RosterField field, UnreadableBit bit);
    std::optional<Date> dateAt(std::size_t row, RosterField field);
    std::optional<std::int64_t> numberAt(std::size_t row, RosterField field, std::string_view text,
                                         int decimals);
    void judgeState();

    const NumberStyle& styleOf(RosterField field);
    DayOrder orderOf(RosterField field);
    void eachText(RosterField field, const std::function<bool(std::string_view)>& visit) const;

    const RosterCells& m_cells;
    std::vector<RosterProblem>& m_problems;
    int m_fiscalYearStart;
    bool m_usesState = false;
    bool m_sawPercent = false;
    template <class Value>
    using ByField = std::array<std::optional<Value>, static_cast<std::size_t>(RosterField::Count)>;
    ByField<NumberStyle> m_styles;
    ByField<DayOrder> m_orders;
};

} // namespace orgwright
