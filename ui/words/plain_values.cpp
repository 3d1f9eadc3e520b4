// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plain_values.h"

#include "core/exchange/in/portfolio_file_words.h"
#include "core/exchange/in/roster_words.h"
#include "ui/words/text.h"

#include <optional>

namespace orgwright {
namespace {

/// A number divided by a power of ten, without trailing zeros: "0.8", "95000".
std::string decimalText(std::int64_t number, std::int64_t unit) {
    return stdText(QString::number(static_cast<double>(number) / static_cast<double>(unit), 'g', 15));
}

std::string percentText(std::int64_t basisPoints) {
    return decimalText(basisPoints, 100) + "%";
}

/// Nothing where the column is not one of a bet or of what a team is for.
std::optional<std::string> plainBetValue(std::string_view column, std::int64_t number) {
    if (column == "bucket")
        return std::string(wordOf(static_cast<Bucket>(number)));
    if (column == "aim")
        return std::string(wordOf(static_cast<Aim>(number)));
    if (column == "stage")
        return std::string(wordOf(static_cast<Stage>(number)));
    if (column == "stance")
        return std::string(wordOf(static_cast<Stance>(number)));
    if (column == "return_size")
        return std::string(wordOf(static_cast<ReturnSize>(number)));
    if (column == "need_state")
        return std::string(wordOf(static_cast<DependencyState>(number)));
    if (column == "horizon")
        return std::string(wordOfHorizon(static_cast<std::int32_t>(number)));
    if (column == "confidence")
        return number == 0 ? std::string() : std::to_string(number) + "%";
    if (column == "return_hundredths")
        return number == 0 ? std::string() : decimalText(number, 100);
    if (column == "share")
        return percentText(number);
    if (column == "learn_by")
        return isoText(Date{static_cast<std::int32_t>(number)});
    if (column == "start_quarter" || column == "end_quarter" || column == "needed_by" || column == "quarter")
        return quarterText(Quarter{static_cast<std::int32_t>(number)});
    return std::nullopt;
}

} // namespace

std::string plainNumber(std::string_view column, std::int64_t number) {
    if (column == "cost" || column == "pay_floor" || column == "pay_ceiling")
        return decimalText(number, 100);
    if (column == "fte")
        return decimalText(number, kWhole.basisPoints);
    if (column == "state_since" || column == "since")
        return isoText(Date{static_cast<std::int32_t>(number)});
    if (column == "state_quarter")
        return quarterText(Quarter{static_cast<std::int32_t>(number)});
    if (column == "state")
        return std::string(wordOf(static_cast<SeatState>(number)));
    if (column == "standing")
        return std::string(wordOf(static_cast<Standing>(number)));
    if (column == "layout")
        return std::string(wordOf(static_cast<LayoutStyle>(number)));
    if (column == "place")
        return static_cast<Place>(number) == Place::Tray ? "tray" : "chart";
    if (const auto text = plainBetValue(column, number))
        return *text;
    return std::to_string(number);
}

std::string plainKey(const Org& org, PositionId position) {
    const Position* row = org.find(position);
    if (!row)
        return {};
    return std::string(row->key.empty() ? row->title : row->key);
}

std::string plainKey(const Org& org, TeamId team) {
    const Team* row = org.find(team);
    if (!row)
        return {};
    return std::string(row->key.empty() ? row->name : row->key);
}

std::string plainKey(const Org& org, InitiativeId bet) {
    const Initiative* row = org.find(bet);
    if (!row)
        return {};
    return std::string(row->key.empty() ? row->name : row->key);
}

} // namespace orgwright
