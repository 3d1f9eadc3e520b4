// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_values.h"

#include "core/base/text.h"
#include "core/exchange/in/roster_words.h"

#include <algorithm>

namespace orgwright {
namespace {

bool saysPercent(std::string_view heading) {
    const std::string folded = foldedCase(heading);
    for (const std::string_view word : {"%", "percent", "prozent",
                                        "besch\xC3\xA4"
                                        "ftigungsgrad"}) {
        if (folded.find(word) != std::string::npos)
            return true;
    }
    return false;
}

/// What SAP writes for "no end".
constexpr Date kHighDate{99991231};

bool isDatePlaceholder(std::string_view text) {
    return isNotStated(text) || foldedCase(text).find("yyyy") != std::string::npos;
}

bool isUnstatedNumber(std::string_view text) {
    return isNotStated(text) || text == "ns" || text == "NS" || text == "n.s.";
}

} // namespace

RosterValues::RosterValues(const RosterCells& cells, std::vector<RosterProblem>& problems,
                           int fiscalYearStart)
    : m_cells(cells)
    , m_problems(problems)
    , m_fiscalYearStart(fiscalYearStart) {
    judgeState();
}

void RosterValues::note(RosterFault fault, std::size_t row, RosterField field,
                        std::vector<std::string> args) {
    const auto column = m_cells.mapping().column(field);
    m_problems.push_back({fault,
                          m_cells.line(row),
                          column ? static_cast<std::int32_t>(*column) : -1,
                          idOf(field),
                          std::move(args),
                          {}});
}

void RosterValues::eachText(RosterField field, const std::function<bool(std::string_view)>& visit) const {
    for (std::size_t row = 0; row < m_cells.table().rowCount(); ++row) {
        const std::string_view text = m_cells.text(row, field);
        if (!text.empty() && !visit(text))
            return;
    }
}

/// "Status" may be full-time, part-time: a column of which most is no state is not one.
void RosterValues::judgeState() {
    m_usesState = m_cells.has(RosterField::State);
    if (!m_usesState || m_cells.isOwn())
        return;
    constexpr std::size_t kSample = 2000;
    std::size_t asked = 0;
    std::size_t understood = 0;
    eachText(RosterField::State, [&](std::string_view text) {
        understood += seatStateOf(text).has_value();
        return ++asked < kSample;
    });
    if (understood * 2 >= asked)
        return;
    m_usesState = false;
    m_problems.push_back({RosterFault::StateNotUnderstood,
                          0,
                          static_cast<std::int32_t>(*m_cells.mapping().column(RosterField::State)),
                          idOf(RosterField::State),
                          {},
                          {}});
}

const NumberStyle& RosterValues::styleOf(RosterField field) {
    auto& known = m_styles[static_cast<std::size_t>(field)];
    if (known)
        return *known;
    NumberStyle style;
    style.isMostlyWhole = field != RosterField::Fte;
    eachText(field, [&](std::string_view text) {
        for (const auto& ends = rangeEnds(text); const std::string_view end : {ends->first, ends->second}) {
            if (const auto mark = provenDecimalMark(end))
                style.decimalMark = *mark;
        }
        return style.decimalMark == 0;
    });
    return known.emplace(style);
}

DayOrder RosterValues::orderOf(RosterField field) {
    auto& known = m_orders[static_cast<std::size_t>(field)];
    if (known)
        return *known;
    std::optional<DayOrder> proven;
    bool isAmbiguous = false;
    eachText(field, [&](std::string_view text) {
        isAmbiguous = isAmbiguous || isAmbiguousDate(text);
        proven = provenDayOrder(text);
        return !proven;
    });
    if (!proven && isAmbiguous)
        m_problems.push_back({RosterFault::DatesAmbiguous,
                              0,
                              static_cast<std::int32_t>(*m_cells.mapping().column(field)),
                              idOf(field),
                              {},
                              {}});
    return known.emplace(proven.value_or(DayOrder::DayFirst));
}

std::optional<std::int64_t> RosterValues::numberAt(std::size_t row, RosterField field, std::string_view text,
                                                   int decimals) {
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const NumberStyle ownStyle{'.', false};
    const auto number = readNumber(text, decimals, isPlain || m_cells.isOwn() ? ownStyle : styleOf(field));
    if (!number) {
        note(RosterFault::BadNumber, row, field, {std::string(text)});
        return std::nullopt;
    }
    m_sawPercent = m_sawPercent || number->isPercent;
    return number->isPercent ? number->scaled / 100 : number->scaled;
}

std::optional<Money> RosterValues::money(std::size_t row, RosterField field, std::string_view text) {
    if (text.empty() || (!m_cells.isOwn() && isUnstatedNumber(text)))
        return Money{};
    const auto minor = numberAt(row, field, text, 2);
    if (!minor)
        return std::nullopt;
    if (!columns::isMoney(*minor)) {
        note(RosterFault::OutOfRange, row, field, {std::string(text)});
        return std::nullopt;
    }
    return Money{*minor};
}

Money RosterValues::moneyAt(PositionDraft& draft, RosterField field, UnreadableBit bit) {
    if (!m_cells.has(field))
        return {};
    const auto amount = money(draft.row, field, m_cells.text(draft.row, field));
    if (!amount)
        draft.unreadable |= bit;
    return amount.value_or(Money{});
}

void RosterValues::readPay(PositionDraft& draft) {
    draft.cost = moneyAt(draft, RosterField::Cost, kBadCost);
    draft.payFloor = moneyAt(draft, RosterField::PayFloor, kBadPayFloor);
    draft.payCeiling = moneyAt(draft, RosterField::PayCeiling, kBadPayCeiling);
    if (const std::string_view band = m_cells.text(draft.row, RosterField::PayBand); !band.empty()) {
        const auto ends = rangeEnds(isUnstatedNumber(band) ? "0" : band);
        const auto floor = money(draft.row, RosterField::PayBand, ends->first);
        const auto ceiling = floor ? money(draft.row, RosterField::PayBand, ends->second) : std::nullopt;
        if (!ceiling)
            draft.unreadable |= kBadPayFloor | kBadPayCeiling;
        else if (!m_cells.has(RosterField::PayFloor))
            draft.payFloor = *floor;
        if (ceiling && !m_cells.has(RosterField::PayCeiling))
            draft.payCeiling = *ceiling;
    }
    if (draft.payCeiling.minor > 0 && draft.payFloor > draft.payCeiling)
        note(RosterFault::PayBandReversed, draft.row,
             m_cells.has(RosterField::PayFloor) ? RosterField::PayFloor : RosterField::PayBand);
}

void RosterValues::readFte(PositionDraft& draft) {
    const std::string_view text = m_cells.text(draft.row, RosterField::Fte);
    if (text.empty() || (!m_cells.isOwn() && isUnstatedNumber(text)))
        return;
    const auto number = numberAt(draft.row, RosterField::Fte, text, 4);
    if (number && columns::isFte(*number)) {
        draft.fte = Share{static_cast<std::int32_t>(*number)};
        return;
    }
    if (number)
        note(RosterFault::OutOfRange, draft.row, RosterField::Fte, {std::string(text)});
    draft.unreadable |= kBadFte;
}

void RosterValues::settlePercents(std::vector<PositionDraft>& drafts) const {
    if (!m_cells.has(RosterField::Fte) || m_cells.isOwn() || m_sawPercent)
        return;
    constexpr std::int32_t kPercent = 100;
    const bool isUsual = std::all_of(drafts.begin(), drafts.end(),
                                     [](const PositionDraft& draft) { return draft.fte <= kWhole; });
    if (isUsual)
        return;
    std::int32_t least = kMostFte.basisPoints;
    std::int32_t most = 0;
    bool isWhole = true;
    for (const PositionDraft& draft : drafts) {
        if (m_cells.text(draft.row, RosterField::Fte).empty() || draft.fte.basisPoints == 0)
            continue;
        least = std::min(least, draft.fte.basisPoints);
        most = std::max(most, draft.fte.basisPoints);
        isWhole = isWhole && draft.fte.basisPoints % kWhole.basisPoints == 0;
    }
    const bool isOfPeople = m_cells.has(RosterField::Position) || m_cells.has(RosterField::Person) ||
                            m_cells.has(RosterField::Name);
    const auto column = *m_cells.mapping().column(RosterField::Fte);
    const bool isSaid = saysPercent(m_cells.table().heading(column)) && most > 2 * kWhole.basisPoints;
    const bool looksSo =
        isOfPeople && isWhole && least >= 10 * kWhole.basisPoints && most <= kPercent * kWhole.basisPoints;
    if (!isSaid && !looksSo)
        return;
    for (PositionDraft& draft : drafts) {
        if (!m_cells.text(draft.row, RosterField::Fte).empty())
            draft.fte.basisPoints /= kPercent;
    }
}

std::optional<Date> RosterValues::dateAt(std::size_t row, RosterField field) {
    const std::string_view text = m_cells.text(row, field);
    if (text.empty())
        return Date{};
    const bool isIso = text.size() >= 10 && text[4] == '-';
    const auto date = readDate(text, isIso ? DayOrder::DayFirst : orderOf(field));
    if (date)
        return *date == kHighDate && !m_cells.isOwn() ? Date{} : *date;
    if (isDatePlaceholder(text))
        return Date{};
    note(RosterFault::BadDate, row, field, {std::string(text)});
    return std::nullopt;
}

void RosterValues::readState(PositionDraft& draft) {
    if (m_usesState) {
        const std::string_view text = m_cells.text(draft.row, RosterField::State);
        const auto state = seatStateOf(text);
        if (state) {
            draft.state = *state;
        } else if (!text.empty() && !isNotStated(text)) {
            draft.unreadable |= kBadState;
            note(RosterFault::BadState, draft.row, RosterField::State, {std::string(text)});
        }
    }
    if (m_cells.has(RosterField::Since)) {
        const auto since = dateAt(draft.row, RosterField::Since);
        draft.since = since.value_or(Date{});
        draft.unreadable |= since ? 0 : kBadSince;
    }
    const std::string_view text = m_cells.text(draft.row, RosterField::Quarter);
    if (text.empty() || isNotStated(text))
        return;
    if (const auto quarter = readQuarter(text, m_fiscalYearStart)) {
        draft.quarter = *quarter;
        return;
    }
    draft.unreadable |= kBadQuarter;
    note(RosterFault::BadQuarter, draft.row, RosterField::Quarter, {std::string(text)});
}

void RosterValues::readWords(PositionDraft& draft) {
    const auto read = [&](RosterField field, UnreadableBit bit, RosterFault fault, auto meaning,
                          auto& value) {
        if (!m_cells.has(field))
            return;
        const std::string_view text = m_cells.text(draft.row, field);
        if (const auto found = meaning(text)) {
            value = *found;
            return;
        }
        draft.unreadable |= bit;
        note(fault, draft.row, field, {std::string(text)});
    };
    read(RosterField::Kind, kBadKind, RosterFault::BadKind, standingOf, draft.standing);
    read(RosterField::Layout, kBadLayout, RosterFault::BadLayout, layoutStyleOf, draft.layout);
    if (const std::string_view text = m_cells.text(draft.row, RosterField::Order); !text.empty()) {
        const auto order = numberAt(draft.row, RosterField::Order, text, 2);
        draft.order = order.value_or(0);
        draft.unreadable |= order ? 0 : kBadOrder;
    }
}

void RosterValues::readPosition(PositionDraft& draft) {
    readPay(draft);
    readFte(draft);
    readState(draft);
    readWords(draft);
}

void RosterValues::readSeat(SeatDraft& seat) {
    if (m_cells.has(RosterField::Start)) {
        const auto since = dateAt(seat.row, RosterField::Start);
        seat.since = since.value_or(Date{});
        seat.isSinceUnreadable = !since;
    }
    const std::string_view text = m_cells.text(seat.row, RosterField::Interim);
    if (text.empty())
        return;
    const auto flag = flagOf(text);
    seat.interim = flag.value_or(false);
    if (!flag)
        note(RosterFault::BadFlag, seat.row, RosterField::Interim, {std::string(text)});
}

} // namespace orgwright
