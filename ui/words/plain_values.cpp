// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plain_values.h"

#include "core/exchange/in/roster_words.h"
#include "ui/words/text.h"

namespace orgwright {
namespace {

/// A number divided by a power of ten, without trailing zeros: "0.8", "95000".
std::string decimalText(std::int64_t number, std::int64_t unit) {
    return stdText(QString::number(static_cast<double>(number) / static_cast<double>(unit), 'g', 15));
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

} // namespace orgwright
