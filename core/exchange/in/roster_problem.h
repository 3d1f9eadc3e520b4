// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace orgwright {

enum class Severity : std::uint8_t {
    Problem, ///< refused, unless the import mends
    Warning, ///< imported as it stands; somebody should look
    Notice,  ///< what was assumed
};

/// What may be wrong with a roster, a list of teams or one of initiatives. Behind each: its args.
enum class RosterFault : std::uint8_t {
    // About the file
    NoRows,
    NothingToGoBy,       ///< no column with a key, an e-mail, a name or a title
    ColumnMissing,       ///< args: id of the field
    TitleColumnMissing,  ///< positions come without titles
    StateNotUnderstood,  ///< the column mapped as state holds other things and is not used
    DatesAmbiguous,      ///< 03/04/2026 could be either; read day first. Column is set
    NoRoot,              ///< nobody reports to nobody
    SeveralRoots,        ///< args: how many; lines: the first hundred of them
    ManagersFoundByName, ///< args: how many
    ManagersFoundByEmail,
    // About a row and its references
    KeyMissing,     ///< args: the key that was made instead
    DuplicateKey,   ///< args: key; lines: the first row with it
    CoLeadsDiffer,  ///< several rows for one post do not agree. args: id of the field; lines: the first row
    PersonDiffers,  ///< the same person key with another name or e-mail. args and lines likewise
    UnknownManager, ///< args: what stands there
    ManagerOnlyInPlan, ///< the manager is in the plan but not in the file; a partial import would find it.
                       ///< args: what stands there
    AmbiguousManager,  ///< args: what stands there; lines: the rows it could be
    SelfManager,
    SelfManagedRoot, ///< names itself, and no other root is there: taken as the root
    Cycle,           ///< lines: all rows of the cycle, from this one upwards
    UnderAssistant,  ///< the manager stands as an assistant in the plan
    AssistantHasReports,
    UnknownDotted,   ///< args: what stands there
    AmbiguousDotted, ///< args: what stands there; lines: the rows it could be
    DottedToSelf,
    DottedIsManager,
    // About a value; args: what stands there
    BadNumber,
    BadDate,
    BadQuarter,
    BadState,
    BadKind,
    BadLayout,
    BadFlag,
    OutOfRange,
    BadReference, ///< a '#' reference of our own export that is none
    PayBandReversed,
    TitleMissing,
    HiddenCharacters, ///< bidirectional or zero-width controls: two such texts can look alike
    TooLong,          ///< args: how many bytes
    // About teams
    TeamNameMissing,   ///< args: the key that stands in for it
    UnknownTeamParent, ///< args: what stands there
    TeamUnderItself,
    TeamCycle, ///< lines: all rows of the cycle
    UnknownLead,
    BadColour,
    // About initiatives; args: what stands there
    InitiativeUnnamed, ///< neither key nor title
    UnknownTeam,
    UnknownSponsor,
    UnknownStatus,     ///< a status or stage that says nothing here
    UnknownInitiative, ///< that this one was consolidated into
    BadChoice,         ///< none of the words that may stand in the column
    BadAllocation,
    UnknownWorker,
    NeedsItself,
    // About scores; args: what stands there
    UnknownMeasure,
    QuarterIsLocked,
};

/// What a mending import does about a problem; the reading holds it already done.
enum class Mending : std::uint8_t {
    None,
    ToTray,     ///< the position is placed in the tray
    LeftEmpty,  ///< the value is not taken over
    RowLeftOut, ///< the first row with the key counts
    MadeReport, ///< stands as a report, not as an assistant
    ReferenceLeftOut,
    ToTop,       ///< the team stands at the top
    NothingDone, ///< nothing can be done about it: the file as a whole is not a roster
};

Severity severityOf(RosterFault fault);
Mending mendingOf(RosterFault fault);

/// One finding, as data. Wording is made elsewhere.
struct RosterProblem {
    RosterFault fault = RosterFault::NoRows;
    std::uint32_t line = 0;                ///< the row's line in the file; 0: about the file
    std::int32_t column = -1;              ///< the column, from 0; -1: none in particular
    std::string_view field = {};           ///< id of the field it is about, or empty; static text
    std::vector<std::string> args = {};    ///< as the fault says
    std::vector<std::uint32_t> lines = {}; ///< other rows, as the fault says
    friend bool operator==(const RosterProblem&, const RosterProblem&) = default;
};

std::size_t countOf(const std::vector<RosterProblem>& problems, Severity severity);

} // namespace orgwright
