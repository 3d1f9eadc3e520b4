// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/initiative_list.h"
#include "core/exchange/in/roster_dates.h"

#include <string>
#include <tsl/robin_set.h>

namespace orgwright {

/// The cells of a list of initiatives, and what is wrong with them.
class InitiativeCells {
public:
    InitiativeCells(InitiativeReading& reading, bool isOwn);

    bool isOwn() const { return m_isOwn; }
    bool has(InitiativeField field) const { return m_reading.mapping.has(field); }
    /// Trimmed unless the file is our own export; empty where the field has no column.
    std::string_view text(std::uint32_t row, InitiativeField field) const;
    /// The same, and empty where it says that nothing is stated.
    std::string_view value(std::uint32_t row, InitiativeField field) const;
    /// Args: what stands there, unless others are given.
    void note(RosterFault fault, std::uint32_t row, InitiativeField field,
              std::vector<std::uint32_t> lines = {});
    void note(RosterFault fault, std::uint32_t row, InitiativeField field, std::string arg);

    // The cell's value over what the bet has. An empty cell says that there is none; one that cannot be read
    // is noted and changes nothing.
    void readText(std::uint32_t row, InitiativeField field, SharedText& text);
    void readDate(std::uint32_t row, InitiativeField field, Date& date);
    void readQuarter(std::uint32_t row, InitiativeField field, int fiscalYearStart, Quarter& quarter);
    void readConfidence(std::uint32_t row, Initiative& bet);
    void readReturn(std::uint32_t row, Initiative& bet);
    void readOrder(std::uint32_t row, InitiativeRow& bet);

    template <class Value>
    void readChoice(std::uint32_t row, InitiativeField field, std::optional<Value> (*read)(std::string_view),
                    Value& choice) {
        if (!has(field))
            return;
        const std::string_view word = value(row, field);
        const auto found = word.empty() ? std::optional(Value{}) : read(word);
        if (found)
            choice = *found;
        else
            note(RosterFault::BadChoice, row, field);
    }

private:
    DayOrder dayOrderOf(InitiativeField field);

    InitiativeReading& m_reading;
    bool m_isOwn;
    std::array<std::optional<DayOrder>, static_cast<std::size_t>(InitiativeField::Count)> m_orders = {};
};

/// Lines that come below a text unless they stand there already, as many as may be stored.
class AddedLines {
public:
    explicit AddedLines(SharedText& text);
    ~AddedLines();
    AddedLines(const AddedLines&) = delete;
    AddedLines& operator=(const AddedLines&) = delete;

    void add(std::string line);

private:
    SharedText& m_text;
    std::string m_lines;
    tsl::robin_set<std::string> m_known;
};

/// How much of a team an effort asks for: a share of it, or FTE in basis points. Nothing where it is neither
/// a percentage nor FTE.
struct ReadEffort {
    std::int64_t basisPoints = 0;
    bool isShare = false;
};
std::optional<ReadEffort> readEffort(std::string_view text);

} // namespace orgwright
