// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/columns.h"

#include <array>
#include <string_view>

namespace orgwright {

/// What a row or a field is about, as far as not everybody may see it.
enum class Topic : std::uint8_t {
    Public,
    Names,      ///< who somebody is
    Pay,        ///< cost, and the bounds of pay
    Notes,      ///< what was written down in passing: remarks, reasons, answers, the log of decisions
    Succession, ///< the bench: who could follow whom
    Scores,     ///< how measures were judged, and on what; quarters as they were locked
    Record,     ///< what can hold any of them: clashes with a roster
};
inline constexpr std::array kTopics{Topic::Public,     Topic::Names,  Topic::Pay,   Topic::Notes,
                                    Topic::Succession, Topic::Scores, Topic::Record};

/// Who sees what. Names are public until somebody says otherwise, all else is confidential; what Settings
/// begin with is the same.
struct Discretion {
    bool names = true;
    bool pay = false;
    bool notes = false;
    bool succession = false;
    bool scores = false;

    constexpr bool shows(Topic topic) const {
        switch (topic) {
        case Topic::Public:
            return true;
        case Topic::Names:
            return names;
        case Topic::Pay:
            return pay;
        case Topic::Notes:
            return notes;
        case Topic::Succession:
            return succession;
        case Topic::Scores:
            return scores;
        case Topic::Record:
            break;
        }
        return names && pay && notes && succession && scores;
    }
    friend bool operator==(const Discretion&, const Discretion&) = default;
};

inline constexpr Discretion kEverything{true, true, true, true, true};

/// The bit of Settings::confidential for what a user can declare so: Names to Scores.
constexpr std::int32_t confidentialBit(Topic topic) {
    return 1 << (static_cast<int>(topic) - 1);
}

/// What others see of a plan: on a projector, on slides and in copies.
constexpr Discretion publicDiscretion(const Settings& settings) {
    const auto shows = [&](Topic topic) { return (settings.confidential & confidentialBit(topic)) == 0; };
    return {shows(Topic::Names), shows(Topic::Pay), shows(Topic::Notes), shows(Topic::Succession),
            shows(Topic::Scores)};
}

/// The settings' field that says the same.
constexpr std::int32_t confidentialOf(const Discretion& discretion) {
    std::int32_t bits = 0;
    for (const Topic topic : {Topic::Names, Topic::Pay, Topic::Notes, Topic::Succession, Topic::Scores}) {
        if (!discretion.shows(topic))
            bits |= confidentialBit(topic);
    }
    return bits;
}

/// What the rows of a kind are about.
constexpr Topic topicOf(Kind kind) {
    switch (kind) {
    case Kind::Successor:
        return Topic::Succession;
    case Kind::Score:
    case Kind::Evidence:
    case Kind::Expectation:
    case Kind::QuarterLock:
    case Kind::LockedSeat:
    case Kind::LockedBet:
    case Kind::LockedFigure:
    case Kind::LockedScore:
        return Topic::Scores;
    case Kind::LoggedDecision:
    case Kind::ReviewAnswer:
    case Kind::ReviewAction:
        return Topic::Notes;
    case Kind::Clash:
        return Topic::Record;
    default:
        return Topic::Public;
    }
}

/// Columns that are about something else than their row.
struct ColumnTopic {
    Kind kind;
    std::string_view column;
    Topic topic;
};

inline constexpr auto kColumnTopics = std::to_array<ColumnTopic>({
    {Kind::Person, "key", Topic::Names},
    {Kind::Person, "name", Topic::Names},
    {Kind::Person, "email", Topic::Names},
    {Kind::Position, "note", Topic::Notes},
    {Kind::Position, "cost", Topic::Pay},
    {Kind::Position, "pay_floor", Topic::Pay},
    {Kind::Position, "pay_ceiling", Topic::Pay},
    {Kind::Scenario, "description", Topic::Notes},
    {Kind::Scenario, "chosen", Topic::Notes},
    {Kind::Scenario, "rejected", Topic::Notes},
    {Kind::Scenario, "expected", Topic::Notes},
    {Kind::SilencedRule, "reason", Topic::Notes},
    {Kind::Initiative, "stance_reason", Topic::Notes},
    {Kind::Initiative, "links", Topic::Notes},
    {Kind::Initiative, "note", Topic::Notes},
    {Kind::Dependency, "note", Topic::Notes},
    {Kind::ChangeDetail, "owner", Topic::Names},
    {Kind::ChangeDetail, "note", Topic::Notes},
    {Kind::Successor, "note", Topic::Notes},
    {Kind::Measure, "owner", Topic::Names},
    {Kind::Measure, "aside_reason", Topic::Notes},
    {Kind::Score, "given_by", Topic::Names},
    {Kind::Score, "note", Topic::Notes},
    {Kind::Evidence, "name", Topic::Names},
    {Kind::Evidence, "detail", Topic::Notes},
    {Kind::Evidence, "note", Topic::Notes},
    {Kind::QuarterLock, "reason", Topic::Notes},
    {Kind::LockedSeat, "name", Topic::Names},
    {Kind::LockedScore, "aside_reason", Topic::Notes},
    {Kind::LockedScore, "note", Topic::Notes},
    {Kind::LoggedDecision, "raised_by", Topic::Names},
    {Kind::LoggedDecision, "decided_by", Topic::Names},
    {Kind::ReviewAction, "owner", Topic::Names},
});

/// What a column of such rows is about: its own topic, else that of the row.
constexpr Topic topicOf(Kind kind, std::string_view column) {
    for (const ColumnTopic& each : kColumnTopics) {
        if (each.kind == kind && each.column == column)
            return each.topic;
    }
    return topicOf(kind);
}

/// What a column of the rows that scenarios hold is about, by its name alone.
constexpr Topic topicOf(std::string_view column) {
    for (const Kind kind : {Kind::Position, Kind::Initiative, Kind::Dependency}) {
        if (const Topic topic = topicOf(kind, column); topic != Topic::Public)
            return topic;
    }
    return Topic::Public;
}

/// What a row is about.
template <class Row>
constexpr Topic topicOfRow(const Row&) {
    return topicOf(Described<Row>::kKind);
}
/// A part of the cost is among the figures of a locked quarter, by its name.
inline Topic topicOfRow(const LockedFigure& row) {
    return row.name.view().ends_with("_cost") ? Topic::Pay : Topic::Scores;
}

} // namespace orgwright
