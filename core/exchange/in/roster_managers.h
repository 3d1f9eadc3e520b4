// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/roster_references.h"
#include "core/exchange/in/roster_values.h"

namespace orgwright {

/// Says of every draft whom it reports to, puts what cannot be said into the tray, and leaves no cycle.
class RosterManagers {
public:
    RosterManagers(RosterReading& reading, RosterReferences& references, RosterValues& values,
                   const PlanNames* plan);

    void resolve();
    void resolveDotted();

private:
    void resolveOne(std::uint32_t index);
    bool takeReference(PositionDraft& draft, RosterField field);
    void putInTray(PositionDraft& draft, RosterFault fault, RosterField field, FoundReference found = {});
    void settleSelfManagers();
    bool hasOtherRoot() const;
    void settleAssistants();
    bool keepsReports(const PositionDraft& draft) const;
    void countPlaces();
    void noteCounts();
    void addDotted(std::uint32_t index, std::string_view text, const DraftManager& to);
    std::vector<std::string> dottedParts(std::string_view text);

    RosterReading& m_reading;
    RosterReferences& m_references;
    RosterValues& m_values;
    const PlanNames* m_plan;
    std::vector<std::uint32_t> m_selfManaged;
    std::string_view m_lastText;
    std::uint32_t m_lastDraft = kNoDraft;
    std::size_t m_byName = 0;
    std::size_t m_byEmail = 0;
};

/// Breaks every cycle among the drafts, through the plan too, at its first row, which goes to the tray.
void breakCycles(RosterReading& reading, const RosterReferences& references, RosterValues& values,
                 const PlanNames* plan);

} // namespace orgwright
