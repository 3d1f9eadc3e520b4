// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/work_shares.h"

#include "core/commands/position_commands.h"

#include <algorithm>

namespace orgwright {
namespace {

constexpr int kMostWorkQuarters = 40;

std::optional<Refusal> whyNotWorker(const Org& org, Worker who, InitiativeId bet) {
    if (who.team.isSet() == who.position.isSet())
        return Refusal{Reason::AllocationEmpty, {bet.value()}, {}};
    if (who.team && !org.find(who.team))
        return Refusal{Reason::NotFound, {who.team.value()}, {}};
    if (who.position && !org.find(who.position))
        return Refusal{Reason::NotFound, {who.position.value()}, {}};
    if (!org.find(bet))
        return Refusal{Reason::NotFound, {bet.value()}, {}};
    return std::nullopt;
}

Refusal outOfRange(InitiativeId bet, std::string_view what) {
    return {Reason::OutOfRange, {bet.value()}, {std::string(what)}};
}

std::string workerName(const Editor& editor, Worker who) {
    const Team* team = editor.org().find(who.team);
    return team ? team->name.str() : stepName(editor.plan(), editor.org(), who.position);
}

void describeAllocation(Editor& editor, Worker who, InitiativeId bet) {
    editor.describe(Action::Allocate, {workerName(editor, who), editor.org().find(bet)->name.str()});
}

} // namespace

const Allocation* allocationOf(const Org& org, Worker who, InitiativeId bet, Quarter quarter) {
    const auto find = [&](const auto& links) -> const Allocation* {
        for (const auto& link : links) {
            const Allocation* row = org.find(link.id);
            if (link.rank == quarter.index && row->initiative == bet)
                return row;
        }
        return nullptr;
    };
    return who.team ? find(org.allocations(who.team)) : find(org.allocations(who.position));
}

void setShare(Editor& editor, Worker who, InitiativeId bet, Quarter quarter, Share share) {
    const Allocation* known = allocationOf(editor.org(), who, bet, quarter);
    if (share.basisPoints <= 0) {
        if (known)
            editor.erase<Allocation>(known->id);
        return;
    }
    const AllocationId id = known ? known->id : editor.newId<AllocationId>();
    editor.put(Allocation{id, bet, who.team, who.position, quarter, std::min(share, kMostAllocation)});
}

void addShare(Editor& editor, Worker who, InitiativeId bet, Quarter quarter, Share share) {
    const Allocation* known = allocationOf(editor.org(), who, bet, quarter);
    const std::int32_t now = known ? known->share.basisPoints : 0;
    setShare(editor, who, bet, quarter, {now + share.basisPoints});
}

Result<void> allocate(Editor& editor, Worker who, InitiativeId bet, Quarter first, Quarter last,
                      Share share) {
    if (auto why = whyNotWorker(editor.org(), who, bet))
        return tl::unexpected(*why);
    const bool isRange = columns::isQuarter(first.index) && columns::isQuarter(last.index) && first.isSet() &&
                         first <= last && last.index - first.index < kMostWorkQuarters;
    if (!isRange)
        return tl::unexpected(outOfRange(bet, "quarter"));
    if (share.basisPoints < 0 || share > kMostAllocation)
        return tl::unexpected(outOfRange(bet, "share"));
    describeAllocation(editor, who, bet);
    for (Quarter quarter = first; quarter <= last; ++quarter.index)
        setShare(editor, who, bet, quarter, share);
    return {};
}

Result<void> shiftAllocation(Editor& editor, Worker who, InitiativeId from, InitiativeId to, Quarter quarter,
                             Share share) {
    for (const InitiativeId bet : {from, to}) {
        if (auto why = whyNotWorker(editor.org(), who, bet))
            return tl::unexpected(*why);
    }
    if (from == to)
        return refuse(Reason::IntoItself, from);
    const Allocation* known = allocationOf(editor.org(), who, from, quarter);
    if (share.basisPoints <= 0 || !known || known->share < share)
        return tl::unexpected(outOfRange(from, "share"));
    describeAllocation(editor, who, to);
    setShare(editor, who, from, quarter, {known->share.basisPoints - share.basisPoints});
    addShare(editor, who, to, quarter, share);
    return {};
}

} // namespace orgwright
