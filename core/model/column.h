// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace orgwright {

/// What a column refers to, or None.
enum class Refers : std::uint8_t { None, Person, Position, Team, Initiative };

template <class Row>
struct Column {
    std::string_view name;
    Refers refers = Refers::None;
    /// Exactly one of the two is set: a column holds a number or a text.
    std::int64_t (*number)(const Row&) = nullptr;
    const SharedText& (*text)(const Row&) = nullptr;
    void (*setNumber)(Row&, std::int64_t) = nullptr;
    void (*setText)(Row&, SharedText) = nullptr;
    /// Whether the model admits this number.
    bool (*admits)(std::int64_t) = nullptr;
    /// Which decision about its row a change of it belongs to.
    Aspect aspect = Aspect::Fields;

    bool isText() const { return text != nullptr; }
};

template <class Row>
bool isSameField(const Column<Row>& column, const Row& a, const Row& b) {
    return column.isText() ? column.text(a) == column.text(b) : column.number(a) == column.number(b);
}

template <class Row>
void copyField(const Column<Row>& column, const Row& from, Row& to) {
    if (column.isText())
        column.setText(to, column.text(from));
    else
        column.setNumber(to, column.number(from));
}

namespace columns {

template <class T>
struct MemberOf;
template <class Class, class Value>
struct MemberOf<Value Class::*> {
    using Row = Class;
    using Field = Value;
};

template <class Tag>
std::int64_t toNumber(Id<Tag> id) {
    return id.value();
}
inline std::int64_t toNumber(Share share) {
    return share.basisPoints;
}
inline std::int64_t toNumber(Money money) {
    return money.minor;
}
inline std::int64_t toNumber(Date date) {
    return date.yyyymmdd;
}
inline std::int64_t toNumber(Quarter quarter) {
    return quarter.index;
}
template <class T>
requires std::is_integral_v<T> || std::is_enum_v<T> std::int64_t toNumber(T value) {
    return static_cast<std::int64_t>(value);
}

template <class Tag>
void fromNumber(Id<Tag>& id, std::int64_t n) {
    id = Id<Tag>(n);
}
inline void fromNumber(Share& share, std::int64_t n) {
    share.basisPoints = static_cast<std::int32_t>(n);
}
inline void fromNumber(Money& money, std::int64_t n) {
    money.minor = n;
}
inline void fromNumber(Date& date, std::int64_t n) {
    date.yyyymmdd = static_cast<std::int32_t>(n);
}
inline void fromNumber(Quarter& quarter, std::int64_t n) {
    quarter.index = static_cast<std::int32_t>(n);
}
template <class T>
requires std::is_integral_v<T> || std::is_enum_v<T>
void fromNumber(T& value, std::int64_t n) {
    value = static_cast<T>(n);
}

bool isId(std::int64_t n);      ///< zero (none) or positive
bool isShare(std::int64_t n);   ///< 0 to kWhole
bool isFte(std::int64_t n);     ///< 0 to kMostFte
bool isMoney(std::int64_t n);   ///< within plus or minus kMostMoney
bool isDay(std::int64_t n);     ///< no date, or a day that exists
bool isQuarter(std::int64_t n); ///< no quarter, or one of the years 1000 to 9999
bool isKind(std::int64_t n);    ///< of rows
bool isAny(std::int64_t n);
bool isRank(std::int64_t n); ///< within plus or minus 2 to the 61, so that ranks can be reckoned with
template <std::int64_t kLeast, std::int64_t kMost>
bool isWithin(std::int64_t n) {
    return n >= kLeast && n <= kMost;
}

template <auto kMember>
constexpr auto text(std::string_view name) {
    using Row = typename MemberOf<decltype(kMember)>::Row;
    Column<Row> column;
    column.name = name;
    column.text = [](const Row& row) -> const SharedText& { return row.*kMember; };
    column.setText = [](Row& row, SharedText value) { row.*kMember = std::move(value); };
    return column;
}

template <auto kMember>
constexpr auto number(std::string_view name, bool (*admits)(std::int64_t), Refers refers = Refers::None) {
    using Row = typename MemberOf<decltype(kMember)>::Row;
    Column<Row> column;
    column.name = name;
    column.refers = refers;
    column.number = [](const Row& row) { return toNumber(row.*kMember); };
    column.setNumber = [](Row& row, std::int64_t n) { fromNumber(row.*kMember, n); };
    column.admits = admits;
    return column;
}

/// The column, belonging to this aspect of its row.
template <class Row>
constexpr Column<Row> of(Aspect aspect, Column<Row> column) {
    column.aspect = aspect;
    return column;
}

} // namespace columns

} // namespace orgwright
