// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/roster_cells.h"
#include "core/exchange/in/roster_problem.h"
#include "core/exchange/in/table_source.h"
#include "core/model/plan.h"

#include <optional>
#include <string_view>
#include <vector>

namespace orgwright {

/// "No such draft" where an index stands.
inline constexpr std::uint32_t kNoDraft = 0xFFFF'FFFF;

/// Whom a draft reports to.
struct DraftManager {
    enum class Kind : std::uint8_t {
        Root,
        Tray,
        InFile,
        InPlan,    ///< a position of the plan that the file does not name
        Unchanged, ///< the file has no manager column and the position exists: it stays where it is
    };
    Kind kind = Kind::Root;
    std::uint32_t draft = kNoDraft; ///< InFile
    PositionId position;            ///< InPlan
};

/// One position as the file has it. Its texts are read from the cells of its first row.
struct PositionDraft {
    std::uint32_t row = 0;
    std::string_view key; ///< never empty but in our own export, where `ownId` stands for a row without a key
    std::int64_t ownId = 0;
    PositionId existing; ///< the plan's position with this key; none: it is new
    DraftManager manager;
    std::uint32_t team = kNoDraft;
    std::int64_t order = 0;
    Money cost;
    Money payFloor;
    Money payCeiling;
    Share fte = kWhole;
    Date since;
    Quarter quarter;
    SeatState state = SeatState::Filled;
    Standing standing = Standing::Report;
    LayoutStyle layout = LayoutStyle::Automatic;
    std::uint16_t unreadable = 0; ///< bits by UnreadableBit: this value was not readable and stays as it is
};

struct PersonDraft {
    std::uint32_t row = 0;
    std::string_view key;
    std::int64_t ownId = 0;
    std::string_view name;
    std::string_view email;
    PersonId existing; ///< the plan's person by key, else by e-mail, else by name in the same position
};

/// A row of the file: a position with one holder or with none.
struct SeatDraft {
    std::uint32_t row = 0;
    std::uint32_t position = kNoDraft;
    std::uint32_t person = kNoDraft; ///< none: nobody, or somebody who is not named
    Date since;
    bool interim = false;
    bool isSinceUnreadable = false;
};

struct LineDraft {
    std::uint32_t from = kNoDraft;
    DraftManager to; ///< InFile or InPlan
};

struct TeamDraft {
    std::uint32_t row = 0; ///< the first that names it
    std::string_view key;
    std::int64_t ownId = 0;
    std::string_view name;
    std::uint32_t parent = kNoDraft; ///< the department; always an earlier draft
    TeamId existing;
};

/// What a roster says, with every problem in it already mended the safe way, so that a preview can show the
/// result. Refers to the table, which must outlive it; cheap to move, not to be copied.
struct RosterReading {
    RosterCells cells;
    std::vector<PositionDraft> positions; ///< in file order
    std::vector<SeatDraft> seats;         ///< in file order; rows that are skipped or left out are not here
    std::vector<PersonDraft> people;
    std::vector<LineDraft> lines;
    std::vector<TeamDraft> teams;
    std::vector<RosterProblem> problems; ///< about the file first, then by line
    bool partial = false;
    std::size_t roots = 0;
    std::size_t unplaced = 0; ///< drafts that go to the tray
    bool usesState = false;   ///< the states come from a column; else from the names, where there are any

    bool isSound() const { return countOf(problems, Severity::Problem) == 0; }
};

/// A cell's new content, from the dialog; it is read as if it stood in the file. Lines are the table's.
struct CellRepair {
    std::uint32_t line = 0;
    RosterField field = RosterField::Position;
    std::string value;
};

struct RosterContext {
    const Plan* plan = nullptr; ///< the plan that the roster will go into; none: an empty one
    ScenarioId scenario = kBaseline;
    bool partial = false; ///< the file is a part of the organisation: its managers are also looked up in the
                          ///< plan, and it need not have a root
    std::vector<CellRepair> repairs = {};
    std::vector<std::uint32_t> skippedLines = {};
    Progress progress = {}; ///< called for files over 5,000 rows
};

/// Reads the table by the mapping. Nothing: the progress call cancelled. Never throws for what is in the
/// table; linear in it, without recursion.
///
/// Keys: a row's position key; where that column is missing the person key, else the e-mail, else the name,
/// else (grouped posts, open posts) manager/title/grade, with "/2" and so on for the next of the same kind,
/// so that importing the same file again finds the same positions. Several rows with one position key and
/// different people are co-leads.
///
/// Managers are looked up among the file's position and person keys (which of the two first, the whole column
/// decides), then its e-mails, then its names, "Last, First" and "Name (key)" included; then in the same way
/// in the plan when the import is partial. Blank, XX, N/A, none, -, 0 and the like are a root where no such
/// key exists.
///
/// State: the state column where there is one; else by the name: Vacant, TBC, TBH and the like open, N/D,
/// Not disclosed and the like filled by somebody not named, Eliminated closing; blank is open where the file
/// names others.
std::optional<RosterReading> readRoster(const TextTable& table, const RosterMapping& mapping,
                                        const RosterContext& context = {});

} // namespace orgwright
