// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/initiative_cells.h"

#include "core/base/text.h"
#include "core/exchange/in/portfolio_file_words.h"
#include "core/exchange/in/roster_numbers.h"
#include "core/exchange/in/roster_words.h"
#include "core/model/columns.h"

#include <algorithm>
#include <limits>

namespace orgwright {
namespace {

using I = InitiativeField;

constexpr NumberStyle kFigures{0, false};

} // namespace

InitiativeCells::InitiativeCells(InitiativeReading& reading, bool isOwn)
    : m_reading(reading)
    , m_isOwn(isOwn) {}

std::string_view InitiativeCells::text(std::uint32_t row, InitiativeField field) const {
    const auto column = m_reading.mapping.column(field);
    if (!column || *column >= m_reading.table->columnCount())
        return {};
    const std::string_view cell = m_reading.table->cell(row, *column);
    return m_isOwn ? cell : trimmed(cell);
}

std::string_view InitiativeCells::value(std::uint32_t row, InitiativeField field) const {
    const std::string_view cell = text(row, field);
    return !m_isOwn && isNotStated(cell) ? std::string_view() : cell;
}

void InitiativeCells::note(RosterFault fault, std::uint32_t row, InitiativeField field,
                           std::vector<std::uint32_t> lines) {
    note(fault, row, field, std::string(text(row, field)));
    m_reading.problems.back().lines = std::move(lines);
}

void InitiativeCells::note(RosterFault fault, std::uint32_t row, InitiativeField field, std::string arg) {
    const auto column = m_reading.mapping.column(field);
    m_reading.problems.push_back({fault,
                                  m_reading.table->line(row),
                                  column ? static_cast<std::int32_t>(*column) : -1,
                                  idOf(field),
                                  {std::move(arg)},
                                  {}});
}

void InitiativeCells::readText(std::uint32_t row, InitiativeField field, SharedText& into) {
    if (!has(field))
        return;
    const std::string_view cell = text(row, field);
    if (cell.size() > kMostTextBytes) {
        note(RosterFault::TooLong, row, field, std::to_string(cell.size()));
        return;
    }
    if (!isAscii(cell) && hasHiddenControls(cell))
        note(RosterFault::HiddenCharacters, row, field);
    into = cell;
}

/// As the column's dates prove it; day first where none does.
DayOrder InitiativeCells::dayOrderOf(InitiativeField field) {
    auto& known = m_orders[static_cast<std::size_t>(field)];
    for (std::uint32_t row = 0; !known && row < m_reading.table->rowCount(); ++row)
        known = provenDayOrder(text(row, field));
    if (!known)
        known = DayOrder::DayFirst;
    return *known;
}

void InitiativeCells::readDate(std::uint32_t row, InitiativeField field, Date& into) {
    if (!has(field))
        return;
    const std::string_view cell = value(row, field);
    const auto date = cell.empty() ? std::optional(Date{}) : orgwright::readDate(cell, dayOrderOf(field));
    if (date)
        into = *date;
    else
        note(RosterFault::BadDate, row, field);
}

void InitiativeCells::readQuarter(std::uint32_t row, InitiativeField field, int fiscalYearStart,
                                  Quarter& into) {
    if (!has(field))
        return;
    const std::string_view cell = value(row, field);
    if (cell.empty()) {
        into = {};
    } else if (const auto date = orgwright::readDate(cell, dayOrderOf(field))) {
        into = quarterContaining(*date, fiscalYearStart);
    } else if (const auto quarter = orgwright::readQuarter(cell, fiscalYearStart)) {
        into = *quarter;
    } else {
        note(RosterFault::BadQuarter, row, field);
    }
}

void InitiativeCells::readConfidence(std::uint32_t row, Initiative& bet) {
    if (!has(I::Confidence))
        return;
    const std::string_view cell = value(row, I::Confidence);
    const auto number = cell.empty() ? std::optional(ReadNumber{}) : readNumber(cell, 2, kFigures);
    if (!number) {
        note(RosterFault::BadNumber, row, I::Confidence);
        return;
    }
    const bool isFraction = !number->isPercent && number->scaled > 0 && number->scaled < 100;
    const std::int64_t percent = isFraction ? number->scaled : (number->scaled + 50) / 100;
    if (percent < 0 || percent > 100)
        note(RosterFault::OutOfRange, row, I::Confidence);
    else
        bet.confidence = static_cast<std::int32_t>(percent);
}

/// "M", "250", "2.5 M EUR a year".
void InitiativeCells::readReturn(std::uint32_t row, Initiative& bet) {
    readText(row, I::ReturnUnit, bet.returnUnit);
    readChoice(row, I::ReturnSize, returnSizeOf, bet.returnSize);
    if (!has(I::Return))
        return;
    const std::string_view cell = value(row, I::Return);
    if (const auto size = returnSizeOf(cell)) {
        bet.returnSize = *size;
        return;
    }
    const std::size_t space = m_isOwn || has(I::ReturnUnit) ? std::string_view::npos : cell.find(' ');
    const auto whole = cell.empty() ? std::optional(ReadNumber{}) : readNumber(cell, 2, kFigures);
    const auto first =
        space == std::string_view::npos ? std::nullopt : readNumber(cell.substr(0, space), 2, kFigures);
    const auto number = first ? first : whole;
    if (!number || !columns::isMoney(number->scaled)) {
        note(number ? RosterFault::OutOfRange : RosterFault::BadNumber, row, I::Return);
        return;
    }
    bet.returnHundredths = number->scaled;
    if (first && cell.size() <= kMostTextBytes)
        bet.returnUnit = trimmed(cell.substr(space));
}

void InitiativeCells::readOrder(std::uint32_t row, InitiativeRow& bet) {
    bet.order = std::numeric_limits<std::int64_t>::max();
    const std::string_view cell = value(row, I::Order);
    if (cell.empty())
        return;
    if (const auto number = readNumber(cell, 2, kFigures))
        bet.order = number->scaled;
    else
        note(RosterFault::BadNumber, row, I::Order);
}

AddedLines::AddedLines(SharedText& text)
    : m_text(text)
    , m_lines(text.str()) {
    for (std::string_view rest = m_lines; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        m_known.emplace(trimmed(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

AddedLines::~AddedLines() {
    if (m_lines.size() != m_text.size())
        m_text = m_lines;
}

void AddedLines::add(std::string line) {
    const bool fits = m_lines.size() + line.size() < kMostTextBytes;
    if (!fits || !m_known.insert(line).second)
        return;
    if (!m_lines.empty())
        m_lines += '\n';
    m_lines += line;
}

std::optional<ReadEffort> readEffort(std::string_view text) {
    const std::string folded = foldedCase(text);
    std::string_view figure = folded;
    for (const std::string_view unit : {"fte", "ftes", "vz\xC3\xA4", "vzae"}) {
        if (!figure.ends_with(unit))
            continue;
        const auto number = readNumber(trimmed(figure.substr(0, figure.size() - unit.size())), 4, kFigures);
        if (!number || number->isPercent || number->scaled < 0)
            return std::nullopt;
        return ReadEffort{number->scaled, false};
    }
    const auto number = readNumber(text, 2, kFigures);
    if (!number || !number->isPercent || number->scaled < 0)
        return std::nullopt;
    return ReadEffort{number->scaled, true};
}

} // namespace orgwright
