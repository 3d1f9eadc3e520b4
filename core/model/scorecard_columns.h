// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/described.h"
#include "core/model/scorecard_rows.h"

#include <array>

namespace orgwright {

// The columns of the scorecard's rows; see columns.h.

template <>
struct Described<Successor> {
    static constexpr Kind kKind = Kind::Successor;
    static constexpr std::string_view kTable = "successor";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::number<&Successor::position>("position", columns::isId),
        columns::number<&Successor::person>("person", columns::isId, Refers::Person),
        columns::number<&Successor::readiness>("readiness", columns::isWithin<0, 2>),
        columns::number<&Successor::rank>("rank", columns::isRank),
        columns::text<&Successor::note>("note"),
    };
};

template <>
struct Described<Measure> {
    static constexpr Kind kKind = Kind::Measure;
    static constexpr std::string_view kTable = "measure";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::text<&Measure::key>("key"),
        columns::text<&Measure::name>("name"),
        columns::text<&Measure::question>("question"),
        columns::text<&Measure::levels>("levels"),
        columns::number<&Measure::category>("category", columns::isWithin<0, 2>),
        columns::number<&Measure::rank>("rank", columns::isRank),
        columns::text<&Measure::owner>("owner"),
        columns::number<&Measure::weight>("weight", columns::isWithin<0, 100>),
        columns::text<&Measure::unit>("unit"),
        columns::number<&Measure::target>("target", columns::isMoney),
        columns::number<&Measure::near>("near_target", columns::isMoney),
        columns::number<&Measure::isLessBetter>("less_is_better", columns::isWithin<0, 1>),
        columns::text<&Measure::asideReason>("aside_reason"),
    };
};

template <>
struct Described<Score> {
    static constexpr Kind kKind = Kind::Score;
    static constexpr std::string_view kTable = "score";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::number<&Score::measure>("measure", columns::isId),
        columns::number<&Score::quarter>("quarter", columns::isQuarter),
        columns::number<&Score::isScored>("scored", columns::isWithin<0, 1>),
        columns::number<&Score::value>("value", columns::isMoney),
        columns::number<&Score::confidence>("confidence", columns::isWithin<0, 100>),
        columns::text<&Score::givenBy>("given_by"),
        columns::text<&Score::note>("note"),
    };
};

template <>
struct Described<Evidence> {
    static constexpr Kind kKind = Kind::Evidence;
    static constexpr std::string_view kTable = "evidence";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::number<&Evidence::measure>("measure", columns::isId),
        columns::number<&Evidence::quarter>("quarter", columns::isQuarter),
        columns::number<&Evidence::rank>("rank", columns::isRank),
        columns::number<&Evidence::subject>("subject", columns::isKind),
        columns::number<&Evidence::row>("row_id", columns::isId),
        columns::number<&Evidence::scenario>("scenario_id", columns::isId),
        columns::text<&Evidence::name>("name"),
        columns::text<&Evidence::detail>("detail"),
        columns::text<&Evidence::note>("note"),
    };
};

template <>
struct Described<LoggedDecision> {
    static constexpr Kind kKind = Kind::LoggedDecision;
    static constexpr std::string_view kTable = "decision";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::text<&LoggedDecision::what>("what"),
        columns::number<&LoggedDecision::raised>("raised", columns::isDay),
        columns::text<&LoggedDecision::raisedBy>("raised_by"),
        columns::number<&LoggedDecision::decided>("decided", columns::isDay),
        columns::text<&LoggedDecision::decidedBy>("decided_by"),
        columns::number<&LoggedDecision::level>("level", columns::isWithin<0, 4>),
        columns::number<&LoggedDecision::isEscalated>("escalated", columns::isWithin<0, 1>),
        columns::text<&LoggedDecision::outcome>("outcome"),
    };
};

template <>
struct Described<Expectation> {
    static constexpr Kind kKind = Kind::Expectation;
    static constexpr std::string_view kTable = "expectation";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::number<&Expectation::scenario>("scenario_id", columns::isId),
        columns::number<&Expectation::measure>("measure", columns::isId),
        columns::number<&Expectation::change>("expected_change", columns::isMoney),
    };
};

template <>
struct Described<ReviewAnswer> {
    static constexpr Kind kKind = Kind::ReviewAnswer;
    static constexpr std::string_view kTable = "answer";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::number<&ReviewAnswer::quarter>("quarter", columns::isQuarter),
        columns::number<&ReviewAnswer::question>("question", columns::isWithin<0, 4>),
        columns::text<&ReviewAnswer::text>("answer"),
    };
};

template <>
struct Described<ReviewAction> {
    static constexpr Kind kKind = Kind::ReviewAction;
    static constexpr std::string_view kTable = "review_action";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::number<&ReviewAction::quarter>("quarter", columns::isQuarter),
        columns::text<&ReviewAction::what>("what"),
        columns::text<&ReviewAction::owner>("owner"),
        columns::number<&ReviewAction::due>("due_quarter", columns::isQuarter),
        columns::number<&ReviewAction::done>("done_quarter", columns::isQuarter),
    };
};

template <>
struct Described<QuarterLock> {
    static constexpr Kind kKind = Kind::QuarterLock;
    static constexpr std::string_view kTable = "quarter_lock";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::number<&QuarterLock::quarter>("quarter", columns::isQuarter),
        columns::number<&QuarterLock::on>("locked_on", columns::isDay),
        columns::number<&QuarterLock::unlocked>("unlocked_on", columns::isDay),
        columns::text<&QuarterLock::reason>("reason"),
    };
};

template <>
struct Described<LockedSeat> {
    static constexpr Kind kKind = Kind::LockedSeat;
    static constexpr std::string_view kTable = "locked_seat";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::number<&LockedSeat::lock>("lock_id", columns::isId),
        columns::number<&LockedSeat::position>("position", columns::isId),
        columns::number<&LockedSeat::manager>("manager", columns::isId),
        columns::number<&LockedSeat::team>("team", columns::isId),
        columns::number<&LockedSeat::person>("person", columns::isId),
        columns::text<&LockedSeat::title>("title"),
        columns::text<&LockedSeat::name>("name"),
        columns::number<&LockedSeat::state>("state", columns::isWithin<0, 3>),
    };
};

template <>
struct Described<LockedBet> {
    static constexpr Kind kKind = Kind::LockedBet;
    static constexpr std::string_view kTable = "locked_bet";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::number<&LockedBet::lock>("lock_id", columns::isId),
        columns::number<&LockedBet::initiative>("initiative", columns::isId),
        columns::text<&LockedBet::name>("name"),
        columns::number<&LockedBet::bucket>("bucket", columns::isWithin<1, 4>),
        columns::number<&LockedBet::stage>("stage", columns::isWithin<0, 4>),
        columns::number<&LockedBet::stance>("stance", columns::isWithin<0, 5>),
        columns::number<&LockedBet::start>("start_quarter", columns::isQuarter),
        columns::number<&LockedBet::end>("end_quarter", columns::isQuarter),
        columns::number<&LockedBet::fte>("fte", columns::isMoney),
    };
};

template <>
struct Described<LockedFigure> {
    static constexpr Kind kKind = Kind::LockedFigure;
    static constexpr std::string_view kTable = "locked_figure";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::number<&LockedFigure::lock>("lock_id", columns::isId),
        columns::text<&LockedFigure::name>("name"),
        columns::number<&LockedFigure::value>("value", columns::isMoney),
        columns::number<&LockedFigure::whole>("whole", columns::isMoney),
        columns::number<&LockedFigure::isKnown>("known", columns::isWithin<0, 1>),
    };
};

template <>
struct Described<LockedScore> {
    static constexpr Kind kKind = Kind::LockedScore;
    static constexpr std::string_view kTable = "locked_score";
    static constexpr bool kOfScenario = false;
    static constexpr std::array kColumns{
        columns::number<&LockedScore::lock>("lock_id", columns::isId),
        columns::number<&LockedScore::measure>("measure", columns::isId),
        columns::text<&LockedScore::key>("measure_key"),
        columns::text<&LockedScore::name>("name"),
        columns::number<&LockedScore::category>("category", columns::isWithin<0, 2>),
        columns::number<&LockedScore::rank>("rank", columns::isRank),
        columns::number<&LockedScore::weight>("weight", columns::isWithin<0, 100>),
        columns::text<&LockedScore::unit>("unit"),
        columns::number<&LockedScore::target>("target", columns::isMoney),
        columns::number<&LockedScore::near>("near_target", columns::isMoney),
        columns::number<&LockedScore::isLessBetter>("less_is_better", columns::isWithin<0, 1>),
        columns::text<&LockedScore::asideReason>("aside_reason"),
        columns::number<&LockedScore::isScored>("scored", columns::isWithin<0, 1>),
        columns::number<&LockedScore::value>("value", columns::isMoney),
        columns::number<&LockedScore::hasChange>("has_change", columns::isWithin<0, 1>),
        columns::number<&LockedScore::change>("score_change", columns::isMoney),
        columns::text<&LockedScore::note>("note"),
    };
};

} // namespace orgwright
