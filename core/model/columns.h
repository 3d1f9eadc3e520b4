// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/described.h"
#include "core/model/scorecard_columns.h"

#include <array>
#include <string_view>
#include <tuple>

namespace orgwright {

// The one description of every kind of row. Loading, writing, history, hashing, the schema and its check,
// JSON and the soundness check all walk these tables; there is no second list of fields.

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
        columns::number<&Settings::confidential>("confidential", columns::isWithin<0, 31>),
        columns::text<&Settings::deck>("deck"),
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
        columns::number<&Team::bucket>("bucket", columns::isWithin<0, 4>),
        columns::number<&Team::aim>("aim", columns::isWithin<0, 3>),
    };
};

template <>
struct Described<Initiative> {
    static constexpr Kind kKind = Kind::Initiative;
    static constexpr std::string_view kTable = "initiative";
    static constexpr bool kOfScenario = true;
    static constexpr std::array kColumns{
        columns::text<&Initiative::key>("key"),
        columns::text<&Initiative::name>("name"),
        columns::of(Aspect::Place, columns::number<&Initiative::bucket>("bucket", columns::isWithin<1, 4>)),
        columns::of(Aspect::Place, columns::number<&Initiative::rank>("rank", columns::isRank)),
        columns::number<&Initiative::sponsor>("sponsor", columns::isId, Refers::Person),
        columns::number<&Initiative::team>("team", columns::isId, Refers::Team),
        columns::text<&Initiative::hypothesis>("hypothesis"),
        columns::number<&Initiative::horizon>("horizon", columns::isWithin<0, 3>),
        columns::number<&Initiative::confidence>("confidence", columns::isWithin<0, 100>),
        columns::number<&Initiative::returnHundredths>("return_hundredths", columns::isMoney),
        columns::text<&Initiative::returnUnit>("return_unit"),
        columns::number<&Initiative::returnSize>("return_size", columns::isWithin<0, 4>),
        columns::number<&Initiative::stage>("stage", columns::isWithin<0, 4>),
        columns::of(Aspect::Stance, columns::number<&Initiative::stance>("stance", columns::isWithin<0, 5>)),
        columns::of(Aspect::Stance, columns::text<&Initiative::stanceReason>("stance_reason")),
        columns::of(Aspect::Stance,
                    columns::number<&Initiative::into>("into_initiative", columns::isId, Refers::Initiative)),
        columns::text<&Initiative::killCriterion>("kill_criterion"),
        columns::number<&Initiative::learnBy>("learn_by", columns::isDay),
        columns::number<&Initiative::start>("start_quarter", columns::isQuarter),
        columns::number<&Initiative::end>("end_quarter", columns::isQuarter),
        columns::text<&Initiative::links>("links"),
        columns::text<&Initiative::note>("note"),
    };
};

template <>
struct Described<Allocation> {
    static constexpr Kind kKind = Kind::Allocation;
    static constexpr std::string_view kTable = "allocation";
    static constexpr bool kOfScenario = true;
    static constexpr std::array kColumns{
        columns::number<&Allocation::initiative>("initiative", columns::isId, Refers::Initiative),
        columns::number<&Allocation::team>("team", columns::isId, Refers::Team),
        columns::number<&Allocation::position>("position", columns::isId, Refers::Position),
        columns::number<&Allocation::quarter>("quarter", columns::isQuarter),
        columns::number<&Allocation::share>("share", columns::isWithin<1, kMostAllocation.basisPoints>),
    };
};

template <>
struct Described<Dependency> {
    static constexpr Kind kKind = Kind::Dependency;
    static constexpr std::string_view kTable = "dependency";
    static constexpr bool kOfScenario = true;
    static constexpr std::array kColumns{
        columns::number<&Dependency::from>("from_initiative", columns::isId, Refers::Initiative),
        columns::number<&Dependency::onInitiative>("on_initiative", columns::isId, Refers::Initiative),
        columns::number<&Dependency::onTeam>("on_team", columns::isId, Refers::Team),
        columns::number<&Dependency::neededBy>("needed_by", columns::isQuarter),
        columns::number<&Dependency::state>("need_state", columns::isWithin<0, 3>),
        columns::text<&Dependency::note>("note"),
    };
};

template <>
struct Described<BucketTarget> {
    static constexpr Kind kKind = Kind::BucketTarget;
    static constexpr std::string_view kTable = "bucket_target";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::number<&BucketTarget::bucket>("bucket", columns::isWithin<1, 4>),
        columns::number<&BucketTarget::from>("from_quarter", columns::isQuarter),
        columns::number<&BucketTarget::fteLeast>("fte_least", columns::isShare),
        columns::number<&BucketTarget::fteMost>("fte_most", columns::isShare),
        columns::number<&BucketTarget::costLeast>("cost_least", columns::isShare),
        columns::number<&BucketTarget::costMost>("cost_most", columns::isShare),
    };
};

template <>
struct Described<SilencedRule> {
    static constexpr Kind kKind = Kind::SilencedRule;
    static constexpr std::string_view kTable = "silenced_rule";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::text<&SilencedRule::rule>("rule"),
        columns::text<&SilencedRule::reason>("reason"),
    };
};

template <>
struct Described<ChangeDetail> {
    static constexpr Kind kKind = Kind::ChangeDetail;
    static constexpr std::string_view kTable = "change_detail";
    static constexpr bool kOfScenario = true;
    static constexpr std::array kColumns{
        columns::number<&ChangeDetail::subject>("subject", columns::isKind),
        columns::number<&ChangeDetail::row>("row_id", columns::isId),
        columns::number<&ChangeDetail::aspect>("aspect", columns::isWithin<0, 8>),
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
        columns::number<&Clash::subject>("subject", columns::isKind),
        columns::number<&Clash::row>("row_id", columns::isId),
        columns::text<&Clash::column>("column_name"),
        columns::number<&Clash::theirNumber>("their_number", columns::isAny),
        columns::text<&Clash::theirText>("their_text"),
        columns::text<&Clash::source>("source"),
    };
};

/// The kinds of rows that are of the whole plan, what is referred to first.
template <template <class> class Wrap>
using ForEachPlanKind =
    std::tuple<Wrap<Settings>, Wrap<Scenario>, Wrap<Person>, Wrap<BucketTarget>, Wrap<SilencedRule>,
               Wrap<Successor>, Wrap<Measure>, Wrap<Score>, Wrap<Evidence>, Wrap<LoggedDecision>,
               Wrap<Expectation>, Wrap<ReviewAnswer>, Wrap<ReviewAction>, Wrap<QuarterLock>, Wrap<LockedSeat>,
               Wrap<LockedBet>, Wrap<LockedFigure>, Wrap<LockedScore>>;

/// The kinds of rows that make up an organisation: what scenarios are compared by.
template <template <class> class Wrap>
using ForEachOrgKind = std::tuple<Wrap<Team>, Wrap<Position>, Wrap<Incumbent>, Wrap<SecondaryLine>,
                                  Wrap<Initiative>, Wrap<Allocation>, Wrap<Dependency>>;

/// The kinds of rows that belong to a scenario: its organisation, and what its author says of it.
template <template <class> class Wrap>
using ForEachScenarioKind = decltype(std::tuple_cat(
    std::declval<ForEachOrgKind<Wrap>>(), std::declval<std::tuple<Wrap<ChangeDetail>, Wrap<Clash>>>()));

template <class Row>
using IdOf = decltype(Row::id);

/// One of Wrap<Row> for every kind, in the order in which rows are written.
template <template <class> class Wrap>
using ForEachKind = decltype(std::tuple_cat(std::declval<ForEachPlanKind<Wrap>>(),
                                            std::declval<ForEachScenarioKind<Wrap>>()));

} // namespace orgwright
