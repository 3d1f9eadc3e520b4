// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/ranks.h"

#include <algorithm>

namespace orgwright {
namespace {

auto siblings(const Org& org, PositionId manager) {
    return org.reports(manager);
}

auto siblings(const Org& org, TeamId parent) {
    return org.parts(parent);
}

template <class AnyId>
std::vector<AnyId> idsWithout(const Org& org, AnyId owner, AnyId moved) {
    std::vector<AnyId> ids;
    for (const auto& link : siblings(org, owner)) {
        if (link.id != moved)
            ids.push_back(link.id);
    }
    return ids;
}

std::vector<InitiativeId> idsWithout(const Org& org, Bucket bucket, InitiativeId moved) {
    std::vector<InitiativeId> ids = initiativesIn(org, bucket);
    std::erase(ids, moved);
    return ids;
}

template <class AnyId>
void rankAnew(Editor& editor, const std::vector<AnyId>& ids) {
    std::int64_t rank = 0;
    for (const AnyId id : ids) {
        auto row = *editor.org().find(id);
        row.rank = rank += kRankGap;
        editor.put(row);
    }
}

/// The middle of the gap before ids[at], or nothing where the gap is used up.
template <class AnyId>
std::optional<std::int64_t> rankInGap(const Org& org, const std::vector<AnyId>& ids, std::size_t at) {
    constexpr std::int64_t kFarthest = std::int64_t{1} << 60;
    if (ids.empty())
        return kRankGap;
    if (at == ids.size()) {
        const std::int64_t last = org.find(ids.back())->rank;
        return last < kFarthest ? std::optional(last + kRankGap) : std::nullopt;
    }
    const std::int64_t next = org.find(ids[at])->rank;
    if (at == 0)
        return next > -kFarthest ? std::optional(next - kRankGap) : std::nullopt;
    const std::int64_t previous = org.find(ids[at - 1])->rank;
    if (previous <= -kFarthest || next >= kFarthest || next - previous < 2)
        return std::nullopt;
    return previous + (next - previous) / 2;
}

template <class Owner, class AnyId>
std::int64_t rankOf(Editor& editor, Owner owner, AnyId sibling, AnyId moved) {
    const std::vector<AnyId> ids = idsWithout(editor.org(), owner, moved);
    const auto at = static_cast<std::size_t>(std::find(ids.begin(), ids.end(), sibling) - ids.begin());
    if (const auto rank = rankInGap(editor.org(), ids, at))
        return *rank;
    rankAnew(editor, ids);
    return *rankInGap(editor.org(), ids, at);
}

} // namespace

std::int64_t rankBefore(Editor& editor, PositionId manager, PositionId sibling, PositionId moved) {
    return rankOf(editor, manager, sibling, moved);
}

std::int64_t rankBefore(Editor& editor, TeamId parent, TeamId sibling, TeamId moved) {
    return rankOf(editor, parent, sibling, moved);
}

std::int64_t rankBefore(Editor& editor, Bucket bucket, InitiativeId sibling, InitiativeId moved) {
    return rankOf(editor, bucket, sibling, moved);
}

std::vector<InitiativeId> initiativesIn(const Org& org, Bucket bucket) {
    std::vector<std::pair<std::int64_t, InitiativeId>> found;
    for (const Initiative& row : org.initiatives()) {
        if (row.bucket == bucket)
            found.emplace_back(row.rank, row.id);
    }
    std::sort(found.begin(), found.end());
    std::vector<InitiativeId> ids;
    for (const auto& [rank, id] : found)
        ids.push_back(id);
    return ids;
}

} // namespace orgwright
