// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace orgwright {

// The one description of every kind of row. Loading, writing, history, hashing, the schema and its check,
// JSON and the soundness check all walk these tables; there is no second list of fields.

/// What a column refers to, or None.
enum class Refers : std::uint8_t { None, Person, Position, Team };

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
bool isFte(std::int64_t n);     ///< 0 to kMostFte
bool isMoney(std::int64_t n);   ///< within plus or minus kMostMoney
bool isDay(std::int64_t n);     ///< no date, or a day that exists
bool isQuarter(std::int64_t n); ///< no quarter, or one of the years 1000 to 9999
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

/// For each row type: its kind, its table's name, whether it belongs to a scenario, and its columns besides
/// the key.
template <class Row>
struct Described;

template <>
struct Described<Settings> {
    static constexpr Kind kKind = Kind::Settings;
    static constexpr std::string_view kTable = "settings";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::text<&Settings::title>("title"),
        columns::text<&Settings::currency>("currency"),
        columns::number<&Settings::fiscalYearStart>("fiscal_year_start", columns::isWithin<1, 12>),
        columns::number<&Settings::spanLeast>("span_least", columns::isWithin<1, 1000>),
        columns::number<&Settings::spanMost>("span_most", columns::isWithin<1, 1000>),
    };
};

template <>
struct Described<Scenario> {
    static constexpr Kind kKind = Kind::Scenario;
    static constexpr std::string_view kTable = "scenario";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::text<&Scenario::name>("name"),
        columns::number<&Scenario::rank>("rank", columns::isRank),
        columns::text<&Scenario::description>("description"),
        columns::text<&Scenario::chosen>("chosen"),
        columns::text<&Scenario::rejected>("rejected"),
        columns::text<&Scenario::expected>("expected"),
        columns::number<&Scenario::lookBack>("look_back", columns::isDay),
        columns::number<&Scenario::adopted>("adopted", columns::isDay),
        columns::number<&Scenario::isArchived>("archived", columns::isWithin<0, 1>),
    };
};

template <>
struct Described<Person> {
    static constexpr Kind kKind = Kind::Person;
    static constexpr std::string_view kTable = "person";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::text<&Person::key>("key"),
        columns::text<&Person::name>("name"),
        columns::text<&Person::email>("email"),
    };
};

template <>
struct Described<Position> {
    static constexpr Kind kKind = Kind::Position;
    static constexpr std::string_view kTable = "position";
    static constexpr bool kOfScenario = true;
    static constexpr std::array kColumns{
        columns::text<&Position::key>("key"),
        columns::text<&Position::title>("title"),
        columns::of(Aspect::Place,
                    columns::number<&Position::manager>("manager", columns::isId, Refers::Position)),
        columns::of(Aspect::Place, columns::number<&Position::rank>("rank", columns::isRank)),
        columns::of(Aspect::Team, columns::number<&Position::team>("team", columns::isId, Refers::Team)),
        columns::text<&Position::discipline>("discipline"),
        columns::text<&Position::grade>("grade"),
        columns::text<&Position::location>("location"),
        columns::text<&Position::note>("note"),
        columns::number<&Position::cost>("cost", columns::isMoney),
        columns::number<&Position::payFloor>("pay_floor", columns::isMoney),
        columns::number<&Position::payCeiling>("pay_ceiling", columns::isMoney),
        columns::number<&Position::fte>("fte", columns::isFte),
        columns::of(Aspect::Seat, columns::number<&Position::stateSince>("state_since", columns::isDay)),
        columns::of(Aspect::Seat,
                    columns::number<&Position::stateQuarter>("state_quarter", columns::isQuarter)),
        columns::of(Aspect::Seat, columns::number<&Position::state>("state", columns::isWithin<0, 3>)),
        columns::number<&Position::standing>("standing", columns::isWithin<0, 1>),
        columns::of(Aspect::Place, columns::number<&Position::place>("place", columns::isWithin<0, 1>)),
        columns::number<&Position::layout>("layout", columns::isWithin<0, 4>),
    };
};

template <>
struct Described<Incumbent> {
    static constexpr Kind kKind = Kind::Incumbent;
    static constexpr std::string_view kTable = "incumbent";
    static constexpr bool kOfScenario = true;
    static constexpr std::array kColumns{
        columns::number<&Incumbent::position>("position", columns::isId, Refers::Position),
        columns::number<&Incumbent::person>("person", columns::isId, Refers::Person),
        columns::number<&Incumbent::rank>("rank", columns::isRank),
        columns::number<&Incumbent::since>("since", columns::isDay),
        columns::number<&Incumbent::interim>("interim", columns::isWithin<0, 1>),
    };
};

template <>
struct Described<SecondaryLine> {
    static constexpr Kind kKind = Kind::SecondaryLine;
    static constexpr std::string_view kTable = "secondary_line";
    static constexpr bool kOfScenario = true;
    static constexpr std::array kColumns{
        columns::number<&SecondaryLine::from>("from_position", columns::isId, Refers::Position),
        columns::number<&SecondaryLine::to>("to_position", columns::isId, Refers::Position),
    };
};

template <>
struct Described<Team> {
    static constexpr Kind kKind = Kind::Team;
    static constexpr std::string_view kTable = "team";
    static constexpr bool kOfScenario = true;
    static constexpr std::array kColumns{
        columns::text<&Team::key>("key"),
        columns::text<&Team::name>("name"),
        columns::text<&Team::charter>("charter"),
        columns::of(Aspect::Place, columns::number<&Team::parent>("parent", columns::isId, Refers::Team)),
        columns::of(Aspect::Place, columns::number<&Team::rank>("rank", columns::isRank)),
        columns::of(Aspect::Lead, columns::number<&Team::lead>("lead", columns::isId, Refers::Position)),
        columns::number<&Team::colour>("colour", columns::isWithin<0, 8>),
    };
};

template <>
struct Described<ChangeDetail> {
    static constexpr Kind kKind = Kind::ChangeDetail;
    static constexpr std::string_view kTable = "change_detail";
    static constexpr bool kOfScenario = true;
    static constexpr std::array kColumns{
        columns::number<&ChangeDetail::subject>("subject", columns::isWithin<0, 8>),
        columns::number<&ChangeDetail::row>("row_id", columns::isId),
        columns::number<&ChangeDetail::aspect>("aspect", columns::isWithin<0, 5>),
        columns::number<&ChangeDetail::quarter>("quarter", columns::isQuarter),
        columns::number<&ChangeDetail::rank>("rank", columns::isRank),
        columns::text<&ChangeDetail::owner>("owner"),
        columns::text<&ChangeDetail::note>("note"),
    };
};

template <>
struct Described<Clash> {
    static constexpr Kind kKind = Kind::Clash;
    static constexpr std::string_view kTable = "clash";
    static constexpr bool kOfScenario = true;
    static constexpr std::array kColumns{
        columns::number<&Clash::kind>("kind", columns::isWithin<0, 2>),
        columns::number<&Clash::subject>("subject", columns::isWithin<0, 8>),
        columns::number<&Clash::row>("row_id", columns::isId),
        columns::text<&Clash::column>("column_name"),
        columns::number<&Clash::theirNumber>("their_number", columns::isAny),
        columns::text<&Clash::theirText>("their_text"),
        columns::text<&Clash::source>("source"),
    };
};

/// The kinds of rows that make up an organisation: what scenarios are compared by.
template <template <class> class Wrap>
using ForEachOrgKind = std::tuple<Wrap<Team>, Wrap<Position>, Wrap<Incumbent>, Wrap<SecondaryLine>>;

template <class Row>
using IdOf = decltype(Row::id);

/// One of Wrap<Row> for every kind, in the order in which rows are written (what is referred to first).
template <template <class> class Wrap>
using ForEachKind = std::tuple<Wrap<Settings>, Wrap<Scenario>, Wrap<Person>, Wrap<Team>, Wrap<Position>,
                               Wrap<Incumbent>, Wrap<SecondaryLine>, Wrap<ChangeDetail>, Wrap<Clash>>;

} // namespace orgwright
