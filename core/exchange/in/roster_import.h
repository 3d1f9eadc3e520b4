// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"
#include "core/exchange/in/roster_reading.h"

namespace orgwright {

enum class OnProblem : std::uint8_t {
    Refuse, ///< any problem refuses the whole
    Mend,   ///< problems are mended as mendingOf() says
};

struct ImportOptions {
    OnProblem onProblem = OnProblem::Refuse;
};

/// What an import did or would do, counted in positions unless the name says otherwise.
struct ImportSummary {
    std::size_t came = 0;
    std::size_t left = 0;
    std::size_t stayed = 0;
    std::size_t changed = 0;  ///< of those that stayed: any field but their order, or who sits there
    std::size_t moved = 0;    ///< of those that stayed: another manager, or to or from the tray
    std::size_t retitled = 0; ///< of those that stayed: another title
    std::size_t toTray = 0;   ///< that stand in the tray now and did not before
    std::size_t peopleCame = 0;
    std::size_t peopleLeft = 0;
    std::size_t teamsCame = 0;
    std::size_t teamsLeft = 0;
    std::size_t mended = 0; ///< problems that were mended; they stand in the reading
    friend bool operator==(const ImportSummary&, const ImportSummary&) = default;
};

/// Brings the plan's scenario to what the roster says, as one step (Action::Import; args: how many came, left
/// and changed). The reading must have been made against this plan as it now is; a position it refers to that
/// is no longer there refuses the import as NotFound.
///
/// Only fields with a column change. Positions with a key that the file does not name leave, with their seats
/// and lines (not in a partial import); those without a key were made by hand and stay, in the tray where
/// their manager left, unless the file is our own export. People who by this import hold no seat any more, in
/// any scenario, leave too. Teams are made as they are named; one that is nothing but a name leaves when the
/// import empties it. A plan without positions takes the currency that the headings of amounts name. Ranks
/// stay as they are where they do not contradict the file's order.
///
/// Refuses a reading with problems unless the options say Mend: LooksUnsound, args: how many problems.
Result<ImportSummary> importRoster(Editor& editor, const RosterReading& reading,
                                   const ImportOptions& options = {});

/// What importRoster would do to the plan: the counts, and every row that would change, field by field.
struct RosterPlan {
    ImportSummary summary;
    Changes changes;
};

/// Works on a copy of the plan, so that a window may ask for it on another thread; on an Editor at hand,
/// importRoster and editor.changes() say the same without the copy. Always mends.
RosterPlan planImport(const RosterReading& reading, const Plan& plan, ScenarioId scenario, Date today);

} // namespace orgwright
