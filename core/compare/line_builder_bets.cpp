// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/line_builder.h"

#include <algorithm>
#include <tuple>

namespace orgwright::compare {
namespace {

bool freesPeople(Stance stance) {
    return stance == Stance::Pause || stance == Stance::Stop || stance == Stance::Consolidate;
}

/// Adds the quarter to the last of the changes, where it goes on.
bool isContinued(StaffChange& last, const StaffChange& next) {
    const bool goesOn = last.team == next.team && last.position == next.position &&
                        last.before == next.before && last.after == next.after &&
                        last.last.index + 1 == next.first.index;
    if (goesOn)
        last.last = next.last;
    return goesOn;
}

} // namespace

void LineBuilder::initiatives() {
    std::set<InitiativeId> touched;
    for (const RowChange<Initiative>& change : m_list.difference.of<Initiative>()) {
        touched.insert(change.id());
        initiative(change);
    }
    for (const RowChange<Allocation>& change : m_list.difference.of<Allocation>())
        touched.insert((change.after ? *change.after : *change.before).initiative);
    for (const RowChange<Dependency>& change : m_list.difference.of<Dependency>())
        touched.insert((change.after ? *change.after : *change.before).from);
    for (const InitiativeId bet : touched)
        work(bet);
}

void LineBuilder::initiative(const RowChange<Initiative>& change) {
    const InitiativeId bet = change.id();
    if (!change.before || !change.after) {
        const ChangeKind kind = change.after ? ChangeKind::InitiativeAdded : ChangeKind::InitiativeClosed;
        ChangeLine line = lineAbout(kind, bet, Aspect::Presence);
        line.staffing = staffingOf(bet);
        line.needs = needsOf(bet);
        return add(std::move(line));
    }
    stance(change);
    for (const Aspect aspect : {Aspect::Place, Aspect::Fields}) {
        if (!isPending({Kind::Initiative, bet.value(), aspect}))
            continue;
        const bool isElsewhere = change.before->bucket != change.after->bucket;
        ChangeLine line = lineAbout(aspect == Aspect::Fields ? ChangeKind::InitiativeChanged
                                    : isElsewhere            ? ChangeKind::InitiativeMoved
                                                             : ChangeKind::Reordered,
                                    bet, aspect);
        line.fields = fieldsOf(change, aspect);
        add(std::move(line));
    }
}

/// What a pause or stop frees is told with it, where both are planned alike.
void LineBuilder::stance(const RowChange<Initiative>& change) {
    const Decision head{Kind::Initiative, change.id().value(), Aspect::Stance};
    const Decision staffing{Kind::Initiative, change.id().value(), Aspect::Staffing};
    if (!isPending(head))
        return;
    ChangeLine line = lineAbout(ChangeKind::StanceChanged, change.id(), Aspect::Stance);
    line.fields = fieldsOf(change, Aspect::Stance);
    if (change.after->into)
        line.initiatives.push_back(change.after->into);
    if (freesPeople(change.after->stance) && isPending(staffing) &&
        attributesOf(staffing) == attributesOf(head)) {
        take(line, staffing);
        line.staffing = staffingOf(change.id());
    }
    add(std::move(line));
}

void LineBuilder::work(InitiativeId bet) {
    if (isPending({Kind::Initiative, bet.value(), Aspect::Staffing})) {
        ChangeLine line = lineAbout(ChangeKind::Restaffed, bet, Aspect::Staffing);
        line.staffing = staffingOf(bet);
        add(std::move(line));
    }
    if (isPending({Kind::Initiative, bet.value(), Aspect::Needs})) {
        ChangeLine line = lineAbout(ChangeKind::NeedsChanged, bet, Aspect::Needs);
        line.needs = needsOf(bet);
        // Who needs it says so on a line of its own.
        std::erase_if(line.needs, [&](DependencyId id) {
            const Dependency* row = m_to.find(id) ? m_to.find(id) : m_from.find(id);
            return row->from != bet;
        });
        add(std::move(line));
    }
}

ChangeLine LineBuilder::lineAbout(ChangeKind kind, InitiativeId bet, Aspect aspect) {
    ChangeLine line = lineOf(kind, {Kind::Initiative, bet.value(), aspect});
    line.initiatives = {bet};
    return line;
}

std::vector<StaffChange> LineBuilder::staffingOf(InitiativeId bet) const {
    std::vector<StaffChange> found;
    for (const RowChange<Allocation>& change : m_list.difference.of<Allocation>()) {
        const Allocation& row = change.after ? *change.after : *change.before;
        if (row.initiative == bet)
            found.push_back({bet, row.team, row.position, row.quarter, row.quarter,
                             change.before ? change.before->share : Share{},
                             change.after ? change.after->share : Share{}});
    }
    std::sort(found.begin(), found.end(), [](const StaffChange& a, const StaffChange& b) {
        return std::tie(a.team, a.position, a.first) < std::tie(b.team, b.position, b.first);
    });
    std::vector<StaffChange> joined;
    for (const StaffChange& each : found) {
        if (joined.empty() || !isContinued(joined.back(), each))
            joined.push_back(each);
    }
    return joined;
}

std::vector<DependencyId> LineBuilder::needsOf(InitiativeId bet) const {
    std::vector<DependencyId> found;
    for (const RowChange<Dependency>& change : m_list.difference.of<Dependency>()) {
        const Dependency& row = change.after ? *change.after : *change.before;
        if (row.from == bet || row.onInitiative == bet)
            found.push_back(row.id);
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace orgwright::compare
