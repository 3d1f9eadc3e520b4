// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/portfolio_commands.h"

#include "core/base/text.h"
#include "core/commands/work_shares.h"

#include <algorithm>

namespace orgwright {
namespace {

std::string nameOf(const Org& org, InitiativeId bet) {
    const Initiative* row = org.find(bet);
    return row ? row->name.str() : std::string();
}

std::optional<Refusal> whyNotInitiative(const Editor& editor, const Initiative& row) {
    if (auto why = whyNotName(row.id.value(), row.name))
        return why;
    if (auto why = whyNotValue(row))
        return why;
    if (row.sponsor && !editor.plan().find(row.sponsor))
        return Refusal{Reason::NotFound, {row.sponsor.value()}, {}};
    if (row.team && !editor.org().find(row.team))
        return Refusal{Reason::NotFound, {row.team.value()}, {}};
    const auto& bets = editor.org().initiatives();
    const bool isTaken =
        !row.key.empty() && std::any_of(bets.begin(), bets.end(), [&](const Initiative& other) {
            return other.key == row.key && other.id != row.id;
        });
    if (isTaken)
        return Refusal{Reason::KeyTaken, {row.id.value()}, {row.key.str()}};
    return std::nullopt;
}

/// What moveInitiative and the stances decide stays as it is.
void keepDecided(const Initiative& now, Initiative& row) {
    row.bucket = now.bucket;
    row.rank = now.rank;
    row.stance = now.stance;
    row.stanceReason = now.stanceReason;
    row.into = now.into;
}

Result<void> setStance(Editor& editor, InitiativeId bet, Stance stance, std::string_view reason,
                       InitiativeId into = {}) {
    const Initiative* now = editor.org().find(bet);
    if (!now)
        return refuse(Reason::NotFound, bet);
    if (auto why = whyNotText(bet.value(), reason))
        return tl::unexpected(*why);
    Initiative row = *now;
    row.stance = stance;
    row.stanceReason = reason;
    row.into = into;
    editor.put(row);
    return {};
}

/// Why who works on the bet cannot be released so.
std::optional<Refusal> whyNotRelease(const Org& org, InitiativeId bet, const Release& release) {
    if (!org.find(bet))
        return Refusal{Reason::NotFound, {bet.value()}, {}};
    if (release.to == bet)
        return Refusal{Reason::IntoItself, {bet.value()}, {}};
    if (release.to && !org.find(release.to))
        return Refusal{Reason::NotFound, {release.to.value()}, {}};
    if (trimmed(release.reason).empty())
        return Refusal{Reason::ReasonNeeded, {bet.value()}, {}};
    return std::nullopt;
}

/// Gives the bet's allocations from the quarter on to another, or to none.
void release(Editor& editor, InitiativeId bet, Quarter from, InitiativeId to) {
    std::vector<AllocationId> freed;
    for (const auto& link : editor.org().allocations(bet)) {
        if (link.rank >= from.index)
            freed.push_back(link.id);
    }
    for (const AllocationId id : freed) {
        const Allocation row = *editor.org().find(id);
        editor.erase<Allocation>(id);
        if (to)
            addShare(editor, {row.team, row.position}, to, row.quarter, row.share);
    }
}

Result<void> giveUp(Editor& editor, InitiativeId bet, Stance stance, const Release& wanted) {
    if (auto why = whyNotRelease(editor.org(), bet, wanted))
        return tl::unexpected(*why);
    release(editor, bet, wanted.from, wanted.to);
    return setStance(editor, bet, stance, wanted.reason);
}

/// What one bet needs and who needs it become the other's; what that one has already, or what would be
/// itself, goes.
void takeNeeds(Editor& editor, InitiativeId from, InitiativeId to) {
    std::vector<DependencyId> moving;
    for (const auto& link : editor.org().needsOf(from))
        moving.push_back(link.id);
    for (const auto& link : editor.org().needsOn(from))
        moving.push_back(link.id);
    for (const DependencyId id : moving) {
        Dependency row = *editor.org().find(id);
        row.from = row.from == from ? to : row.from;
        row.onInitiative = row.onInitiative == from ? to : row.onInitiative;
        editor.erase<Dependency>(id);
        if (!whyNotAddDependency(editor.org(), row))
            editor.put(row);
    }
}

} // namespace

Result<InitiativeId> addInitiative(Editor& editor, Initiative row) {
    row.id = editor.newId<InitiativeId>();
    keepDecided({.bucket = row.bucket}, row);
    if (auto why = whyNotInitiative(editor, row))
        return tl::unexpected(*why);
    editor.describe(Action::AddInitiative, {row.name.str()});
    row.rank = rankBefore(editor, row.bucket, InitiativeId{}, row.id);
    editor.put(row);
    return row.id;
}

Result<void> editInitiative(Editor& editor, const Initiative& row) {
    const Initiative* now = editor.org().find(row.id);
    if (!now)
        return refuse(Reason::NotFound, row.id);
    if (auto why = whyNotInitiative(editor, row))
        return tl::unexpected(*why);
    Initiative wanted = row;
    keepDecided(*now, wanted);
    editor.describe(Action::EditInitiative, {row.name.str()});
    editor.put(wanted);
    return {};
}

Result<void> moveInitiative(Editor& editor, InitiativeId bet, Bucket bucket, InitiativeId before) {
    const Initiative* now = editor.org().find(bet);
    if (!now)
        return refuse(Reason::NotFound, bet);
    if (bucket == Bucket::None)
        return tl::unexpected(Refusal{Reason::OutOfRange, {bet.value()}, {"bucket"}});
    const std::vector<InitiativeId> siblings = initiativesIn(editor.org(), bucket);
    const auto here = std::find(siblings.begin(), siblings.end(), bet);
    if (here != siblings.end()) {
        const InitiativeId next = here + 1 == siblings.end() ? InitiativeId{} : *(here + 1);
        if (before == bet || before == next)
            return {};
    }
    Initiative row = *now;
    const bool isElsewhere = row.bucket != bucket;
    editor.describe(isElsewhere ? Action::MoveInitiative : Action::ReorderInitiative, {row.name.str()});
    row.rank = rankBefore(editor, bucket, before, bet);
    row.bucket = bucket;
    editor.put(row);
    return {};
}

Result<void> deleteInitiative(Editor& editor, InitiativeId bet) {
    const Org& org = editor.org();
    if (!org.find(bet))
        return refuse(Reason::NotFound, bet);
    editor.describe(Action::DeleteInitiative, {nameOf(org, bet)});
    while (!org.allocations(bet).empty())
        editor.erase<Allocation>(org.allocations(bet).back().id);
    while (!org.needsOf(bet).empty())
        editor.erase<Dependency>(org.needsOf(bet).back().id);
    while (!org.needsOn(bet).empty())
        editor.erase<Dependency>(org.needsOn(bet).back().id);
    while (!org.mergedInto(bet).empty()) {
        Initiative row = *org.find(org.mergedInto(bet).back().id);
        row.into = {};
        editor.put(row);
    }
    editor.erase<Initiative>(bet);
    return {};
}

Result<void> fundInitiative(Editor& editor, InitiativeId bet, std::string_view reason) {
    editor.describe(Action::FundInitiative, {nameOf(editor.org(), bet)});
    return setStance(editor, bet, Stance::Fund, reason);
}

Result<void> protectInitiative(Editor& editor, InitiativeId bet, std::string_view reason) {
    editor.describe(Action::ProtectInitiative, {nameOf(editor.org(), bet)});
    return setStance(editor, bet, Stance::Protect, reason);
}

Result<void> clearStance(Editor& editor, InitiativeId bet) {
    editor.describe(Action::ClearStance, {nameOf(editor.org(), bet)});
    return setStance(editor, bet, Stance::None, {});
}

Result<void> pauseInitiative(Editor& editor, InitiativeId bet, const Release& release) {
    editor.describe(Action::PauseInitiative, {nameOf(editor.org(), bet)});
    return giveUp(editor, bet, Stance::Pause, release);
}

Result<void> stopInitiative(Editor& editor, InitiativeId bet, const Release& release) {
    editor.describe(Action::StopInitiative, {nameOf(editor.org(), bet)});
    return giveUp(editor, bet, Stance::Stop, release);
}

Result<void> consolidateInitiative(Editor& editor, InitiativeId bet, const Release& wanted) {
    editor.describe(Action::ConsolidateInitiative,
                    {nameOf(editor.org(), bet), nameOf(editor.org(), wanted.to)});
    if (!wanted.to)
        return refuse(Reason::IntoItself, bet);
    if (auto why = whyNotRelease(editor.org(), bet, wanted))
        return tl::unexpected(*why);
    release(editor, bet, wanted.from, wanted.to);
    takeNeeds(editor, bet, wanted.to);
    return setStance(editor, bet, Stance::Consolidate, wanted.reason, wanted.to);
}

std::optional<Refusal> whyNotAddDependency(const Org& org, const Dependency& row) {
    if (!org.find(row.from))
        return Refusal{Reason::NotFound, {row.from.value()}, {}};
    if (row.onInitiative == row.from)
        return Refusal{Reason::DependsOnItself, {row.from.value()}, {}};
    if (row.onInitiative.isSet() == row.onTeam.isSet() || (row.onInitiative && !org.find(row.onInitiative)) ||
        (row.onTeam && !org.find(row.onTeam)))
        return Refusal{Reason::NotFound, {row.from.value()}, {}};
    for (const auto& link : org.needsOf(row.from)) {
        const Dependency& other = *org.find(link.id);
        if (other.id != row.id && other.onInitiative == row.onInitiative && other.onTeam == row.onTeam)
            return Refusal{Reason::DependencyExists, {row.from.value()}, {}};
    }
    return std::nullopt;
}

Result<DependencyId> addDependency(Editor& editor, Dependency row) {
    row.id = editor.newId<DependencyId>();
    if (auto why = whyNotAddDependency(editor.org(), row))
        return tl::unexpected(*why);
    if (auto why = whyNotValue(row))
        return tl::unexpected(*why);
    editor.describe(Action::AddDependency, {nameOf(editor.org(), row.from)});
    editor.put(row);
    return row.id;
}

Result<void> editDependency(Editor& editor, const Dependency& row) {
    const Dependency* now = editor.org().find(row.id);
    if (!now)
        return refuse(Reason::NotFound, row.id);
    if (auto why = whyNotValue(row))
        return tl::unexpected(*why);
    Dependency wanted = *now;
    wanted.neededBy = row.neededBy;
    wanted.state = row.state;
    wanted.note = row.note;
    editor.describe(Action::EditDependency, {nameOf(editor.org(), now->from)});
    editor.put(wanted);
    return {};
}

Result<void> removeDependency(Editor& editor, DependencyId dependency) {
    const Dependency* now = editor.org().find(dependency);
    if (!now)
        return refuse(Reason::NotFound, dependency);
    editor.describe(Action::RemoveDependency, {nameOf(editor.org(), now->from)});
    editor.erase<Dependency>(dependency);
    return {};
}

Result<void> setBucketTargets(Editor& editor, Quarter from,
                              const std::array<BucketTarget, kBuckets.size()>& bands) {
    for (const BucketTarget& band : bands) {
        if (band.fteLeast > band.fteMost || band.costLeast > band.costMost)
            return tl::unexpected(Refusal{Reason::BandReversed, {}, {}});
        if (auto why = whyNotValue(band))
            return tl::unexpected(*why);
    }
    editor.describe(Action::SetBucketTargets);
    for (BucketTarget band : bands) {
        const auto& rows = editor.plan().bucketTargets();
        const auto known = std::find_if(rows.begin(), rows.end(), [&](const BucketTarget& row) {
            return row.bucket == band.bucket && row.from == from;
        });
        band.from = from;
        band.id = known == rows.end() ? editor.newId<BucketTargetId>() : known->id;
        const bool endsAnother = std::any_of(rows.begin(), rows.end(), [&](const BucketTarget& row) {
            return row.bucket == band.bucket && row.from < from;
        });
        if (saysNothing(band) && !endsAnother)
            editor.erase<BucketTarget>(band.id);
        else
            editor.put(band);
    }
    return {};
}

} // namespace orgwright
