// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_problem.h"

#include <algorithm>

namespace orgwright {

Severity severityOf(RosterFault fault) {
    switch (fault) {
    case RosterFault::DatesAmbiguous:
    case RosterFault::ManagersFoundByName:
    case RosterFault::ManagersFoundByEmail:
    case RosterFault::SelfManagedRoot:
    case RosterFault::DottedIsManager:
        return Severity::Notice;
    case RosterFault::StateNotUnderstood:
    case RosterFault::TitleColumnMissing:
    case RosterFault::SeveralRoots:
    case RosterFault::KeyMissing:
    case RosterFault::CoLeadsDiffer:
    case RosterFault::PersonDiffers:
    case RosterFault::AssistantHasReports:
    case RosterFault::DottedToSelf:
    case RosterFault::PayBandReversed:
    case RosterFault::TitleMissing:
    case RosterFault::HiddenCharacters:
    case RosterFault::TeamNameMissing:
    case RosterFault::UnknownStatus:
    case RosterFault::NeedsItself:
        return Severity::Warning;
    default:
        return Severity::Problem;
    }
}

Mending mendingOf(RosterFault fault) {
    switch (fault) {
    case RosterFault::NoRows:
    case RosterFault::NothingToGoBy:
        return Mending::NothingDone;
    case RosterFault::ColumnMissing:
    case RosterFault::NoRoot:
    case RosterFault::UnknownManager:
    case RosterFault::ManagerOnlyInPlan:
    case RosterFault::AmbiguousManager:
    case RosterFault::SelfManager:
    case RosterFault::Cycle:
    case RosterFault::UnderAssistant:
        return Mending::ToTray;
    case RosterFault::DuplicateKey:
    case RosterFault::BadReference:
    case RosterFault::InitiativeUnnamed:
    case RosterFault::UnknownMeasure:
    case RosterFault::QuarterIsLocked:
        return Mending::RowLeftOut;
    case RosterFault::AssistantHasReports:
        return Mending::MadeReport;
    case RosterFault::UnknownDotted:
    case RosterFault::AmbiguousDotted:
    case RosterFault::DottedToSelf:
    case RosterFault::DottedIsManager:
    case RosterFault::UnknownInitiative:
    case RosterFault::BadAllocation:
    case RosterFault::UnknownWorker:
    case RosterFault::NeedsItself:
        return Mending::ReferenceLeftOut;
    case RosterFault::BadNumber:
    case RosterFault::BadDate:
    case RosterFault::BadQuarter:
    case RosterFault::BadState:
    case RosterFault::BadKind:
    case RosterFault::BadLayout:
    case RosterFault::BadFlag:
    case RosterFault::OutOfRange:
    case RosterFault::TooLong:
    case RosterFault::UnknownLead:
    case RosterFault::BadColour:
    case RosterFault::UnknownTeam:
    case RosterFault::UnknownSponsor:
    case RosterFault::BadChoice:
        return Mending::LeftEmpty;
    case RosterFault::UnknownTeamParent:
    case RosterFault::TeamUnderItself:
    case RosterFault::TeamCycle:
        return Mending::ToTop;
    default:
        return Mending::None;
    }
}

std::size_t countOf(const std::vector<RosterProblem>& problems, Severity severity) {
    return static_cast<std::size_t>(
        std::count_if(problems.begin(), problems.end(),
                      [severity](const RosterProblem& p) { return severityOf(p.fault) == severity; }));
}

} // namespace orgwright
