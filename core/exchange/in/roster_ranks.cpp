// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/ranks.h"
#include "core/exchange/in/roster_writer.h"

#include <algorithm>
#include <limits>

namespace orgwright {
namespace {

using PositionSet = tsl::robin_set<PositionId, std::hash<PositionId>>;

constexpr std::uint32_t kNotInFile = kNoDraft;
/// Ranks beyond this leave no room for arithmetic; such siblings are ranked anew.
constexpr std::int64_t kFarthest = std::int64_t{1} << 60;

/// One sibling on its way to a rank.
struct Sibling {
    PositionId id;
    std::uint32_t draft = kNotInFile;
    bool isFixed = false; ///< stood under this manager before
    std::int64_t rank = 0;
};

/// Ranks the siblings under one manager after another.
class Ranker {
public:
    Ranker(const Org& org, const RosterReading& reading, std::vector<Position>& rows,
           std::vector<Position>& others, const PositionSet& leaving)
        : m_org(org)
        , m_reading(reading)
        , m_rows(rows)
        , m_others(others)
        , m_leaving(leaving)
        , m_isOrdered(reading.cells.has(RosterField::Order)) {
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            if (reading.positions[i].existing)
                m_draftOf[rows[i].id] = i;
        }
        for (const Position& row : others)
            m_gone.insert(row.id);
    }

    void rank() {
        for (auto& [first, drafts] : grouped()) {
            const bool isTouched = m_isOrdered || std::any_of(drafts.begin(), drafts.end(),
                                                              [this](std::uint32_t i) { return !stays(i); });
            if (isTouched)
                rankGroup(m_rows[first], std::move(drafts));
        }
    }

private:
    using Group = std::pair<std::uint32_t, std::vector<std::uint32_t>>;

    /// Drafts with the same manager; roots and tray apart.
    std::vector<Group> grouped() const {
        tsl::robin_map<std::int64_t, std::uint32_t> groupOf;
        std::vector<Group> groups;
        for (std::uint32_t i = 0; i < m_rows.size(); ++i) {
            const std::int64_t manager = m_rows[i].place == Place::Tray ? -1 : m_rows[i].manager.value();
            const auto [found, isNew] =
                groupOf.try_emplace(manager, static_cast<std::uint32_t>(groups.size()));
            if (isNew)
                groups.push_back({i, {}});
            groups[found->second].second.push_back(i);
        }
        return groups;
    }

    bool stays(std::uint32_t draft) const {
        const Position* now = m_reading.positions[draft].existing ? m_org.find(m_rows[draft].id) : nullptr;
        return now && now->manager == m_rows[draft].manager && now->place == m_rows[draft].place;
    }

    /// Who stands there now and stays, in order.
    std::vector<Sibling> standing(const Position& one) const {
        std::vector<Sibling> found;
        for (const auto& link : m_org.reports(one.manager)) {
            const Position& row = *m_org.find(link.id);
            if (row.place != one.place || m_leaving.contains(row.id) || m_gone.contains(row.id))
                continue;
            const auto draft = m_draftOf.find(row.id);
            if (draft != m_draftOf.end() && !stays(draft->second))
                continue;
            const std::uint32_t index = draft == m_draftOf.end() ? kNotInFile : draft->second;
            found.push_back({row.id, index, true, row.rank});
        }
        return found;
    }

    std::int64_t orderOf(std::uint32_t draft) const {
        const bool isBlank = m_reading.cells.text(m_reading.positions[draft].row, RosterField::Order).empty();
        return isBlank ? std::numeric_limits<std::int64_t>::max() : m_reading.positions[draft].order;
    }

    void rankGroup(const Position& one, std::vector<std::uint32_t> drafts) {
        if (m_isOrdered)
            std::stable_sort(drafts.begin(), drafts.end(),
                             [this](auto a, auto b) { return orderOf(a) < orderOf(b); });
        const std::vector<Sibling> before = standing(one);
        const bool contradicts = m_isOrdered && !keepsOrder(before, drafts);
        std::vector<Sibling> siblings =
            m_isOrdered ? (contradicts ? inFileOrder(before, drafts) : merged(before, drafts))
                        : withNewLast(before, drafts);
        if (contradicts || !fillGaps(siblings))
            rankAnew(siblings);
        take(siblings);
    }

    bool keepsOrder(const std::vector<Sibling>& before, const std::vector<std::uint32_t>& drafts) const {
        std::size_t at = 0;
        for (const std::uint32_t draft : drafts) {
            if (!stays(draft))
                continue;
            while (at < before.size() && before[at].draft != draft)
                ++at;
            if (at == before.size())
                return false;
        }
        return true;
    }

    Sibling arrival(std::uint32_t draft) const { return {m_rows[draft].id, draft, false, 0}; }

    std::vector<Sibling> withNewLast(std::vector<Sibling> siblings,
                                     const std::vector<std::uint32_t>& drafts) const {
        for (const std::uint32_t draft : drafts) {
            if (!stays(draft))
                siblings.push_back(arrival(draft));
        }
        return siblings;
    }

    std::vector<Sibling> inFileOrder(const std::vector<Sibling>& before,
                                     const std::vector<std::uint32_t>& drafts) const {
        std::vector<Sibling> siblings;
        for (const std::uint32_t draft : drafts)
            siblings.push_back(arrival(draft));
        std::copy_if(before.begin(), before.end(), std::back_inserter(siblings),
                     [](const Sibling& s) { return s.draft == kNotInFile; });
        return siblings;
    }

    /// New ones behind the one that the file has before them.
    std::vector<Sibling> merged(const std::vector<Sibling>& before,
                                const std::vector<std::uint32_t>& drafts) const {
        std::vector<Sibling> siblings;
        std::size_t at = 0;
        for (const std::uint32_t draft : drafts) {
            if (!stays(draft)) {
                siblings.push_back(arrival(draft));
                continue;
            }
            while (before[at].draft != draft)
                siblings.push_back(before[at++]);
            siblings.push_back(before[at++]);
        }
        siblings.insert(siblings.end(), before.begin() + static_cast<std::ptrdiff_t>(at), before.end());
        return siblings;
    }

    /// False where a gap is too small for those that come into it.
    static bool fillGaps(std::vector<Sibling>& siblings) {
        for (std::size_t at = 0; at < siblings.size();) {
            std::size_t end = at;
            while (end < siblings.size() && !siblings[end].isFixed)
                ++end;
            if (!fillGap(siblings, at, end))
                return false;
            at = end + 1;
        }
        return true;
    }

    static bool fillGap(std::vector<Sibling>& siblings, std::size_t at, std::size_t end) {
        const auto count = static_cast<std::int64_t>(end - at);
        const bool hasLow = at > 0;
        const bool hasHigh = end < siblings.size();
        const std::int64_t low = hasLow ? siblings[at - 1].rank : 0;
        const std::int64_t high = hasHigh ? siblings[end].rank : 0;
        if (count > 0 && (low < -kFarthest || low > kFarthest || high < -kFarthest || high > kFarthest))
            return false;
        const std::int64_t step = hasLow && hasHigh ? (high - low) / (count + 1) : kRankGap;
        if (count > 0 && step < 1)
            return false;
        const std::int64_t start = !hasLow && hasHigh ? high - step * (count + 1) : low;
        for (std::int64_t i = 0; i < count; ++i)
            siblings[at + static_cast<std::size_t>(i)].rank = start + step * (i + 1);
        return true;
    }

    static void rankAnew(std::vector<Sibling>& siblings) {
        std::int64_t rank = 0;
        for (Sibling& sibling : siblings)
            sibling.rank = rank += kRankGap;
    }

    void take(const std::vector<Sibling>& siblings) {
        for (const Sibling& sibling : siblings) {
            if (sibling.draft != kNotInFile) {
                m_rows[sibling.draft].rank = sibling.rank;
            } else if (const Position& row = *m_org.find(sibling.id); row.rank != sibling.rank) {
                m_others.push_back(row);
                m_others.back().rank = sibling.rank;
            }
        }
    }

    const Org& m_org;
    const RosterReading& m_reading;
    std::vector<Position>& m_rows;
    std::vector<Position>& m_others;
    const PositionSet& m_leaving;
    bool m_isOrdered;
    tsl::robin_map<PositionId, std::uint32_t, std::hash<PositionId>> m_draftOf;
    PositionSet m_gone;
};

} // namespace

void rankRows(const Org& org, const RosterReading& reading, std::vector<Position>& rows,
              std::vector<Position>& others, const PositionSet& leaving) {
    Ranker(org, reading, rows, others, leaving).rank();
}

} // namespace orgwright
