// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace orgwright {

/// Why a command would not run. Each is something a user can cause; wording lives in ui/words.
enum class Reason : std::uint8_t {
    NotFound,            ///< the row is not there (any more)
    UnderItself,         ///< a position cannot report to itself
    UnderOwnReport,      ///< a position cannot move under one of its own reports
    TeamUnderItself,     ///< a team cannot become part of itself or of its own part
    AlreadyHoldsSeat,    ///< the person sits in this position already
    LineExists,          ///< the secondary line exists already
    LineToItself,        ///< a secondary line needs two positions
    LineIsReportingLine, ///< the position reports to that one already
    AssistantHasReports, ///< an assistant beside the line cannot have reports
    UnderAssistant,      ///< nobody reports to an assistant
    KeyTaken,            ///< another row carries this key
    NameTaken,           ///< another scenario carries this name
    IsBaseline,          ///< the baseline cannot be deleted, archived, adopted or planned
    ClashesOpen,         ///< clashes with the baseline wait to be settled (args: how many)
    NameNeeded,          ///< a name or title must not be blank
    TextTooLong,         ///< over kMostTextBytes
    TextNotUnicode,      ///< no valid UTF-8, or a NUL byte
    OutOfRange,          ///< a number, date or quarter outside what is allowed
    AllocationEmpty,     ///< a share of work needs a bet and either a team or a position
    DependsOnItself,     ///< a bet cannot depend on itself
    DependencyExists,    ///< the dependency exists already
    IntoItself,          ///< what is consolidated needs another bet or team that it becomes part of
    BandReversed,        ///< the least of a target band is above its most
    ReasonNeeded,        ///< the decision needs a reason
    SuccessorExists,     ///< the person is named as a successor there already
    QuarterLocked,       ///< the quarter's review is done (args: the quarter)
    QuarterNotLocked,    ///< it cannot be unlocked
    QuarterNeeded,       ///< a score, an answer and an action belong to a quarter
    MeasureStays,        ///< one of the nine, or of a locked quarter: it can be set aside, not deleted
    TargetReversed,      ///< near its target begins beyond the target
    DecidedBeforeRaised, ///< a decision cannot come before its question
    EvidenceExists,      ///< the row is evidence for the measure in that quarter already
    NothingToCopy,       ///< no earlier quarter has scores
    NothingToUndo,
    NothingToRedo,
    OnlyShown,      ///< what is shown is a picture, not the scenario as it stands
    ReadOnly,       ///< the document cannot be edited (args: why)
    StepDoesNotFit, ///< a history step does not match the state it is to be applied to
    LooksUnsound,   ///< the result would break the model's rules
};

/// A refusal is data: the reason, the rows it is about, and free arguments (a name, a number as text) for the
/// sentence.
struct Refusal {
    Reason reason = Reason::NotFound;
    std::vector<std::int64_t> ids = {};
    std::vector<std::string> args = {};
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

template <class T>
using Result = tl::expected<T, Refusal>;

template <class... Ids>
tl::unexpected<Refusal> refuse(Reason reason, Ids... ids) {
    return tl::unexpected<Refusal>(Refusal{reason, {ids.value()...}, {}});
}

/// The longest text a field may hold, in bytes of UTF-8.
inline constexpr std::size_t kMostTextBytes = 32 * 1024;

} // namespace orgwright
