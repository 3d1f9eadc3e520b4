// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace orgwright {

/// The identity of one row of kind Tag: a random 63-bit integer that is never reused, so that two copies of a
/// plan can merge. Zero stands for "none" and is what a default-constructed Id holds.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value)
        : m_value(value) {}

    constexpr std::int64_t value() const { return m_value; }
    constexpr bool isSet() const { return m_value != 0; }
    constexpr explicit operator bool() const { return isSet(); }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::int64_t m_value = 0;
};

using PlanId = Id<struct PlanTag>;
using ScenarioId = Id<struct ScenarioTag>;
using PersonId = Id<struct PersonTag>;
using PositionId = Id<struct PositionTag>;
using IncumbentId = Id<struct IncumbentTag>;
using LineId = Id<struct LineTag>;
using TeamId = Id<struct TeamTag>;
using ChangeDetailId = Id<struct ChangeDetailTag>;
using ClashId = Id<struct ClashTag>;
using InitiativeId = Id<struct InitiativeTag>;
using AllocationId = Id<struct AllocationTag>;
using DependencyId = Id<struct DependencyTag>;
using BucketTargetId = Id<struct BucketTargetTag>;
using SilencedRuleId = Id<struct SilencedRuleTag>;
using SuccessorId = Id<struct SuccessorTag>;
using MeasureId = Id<struct MeasureTag>;
using ScoreId = Id<struct ScoreTag>;
using EvidenceId = Id<struct EvidenceTag>;
using LoggedDecisionId = Id<struct LoggedDecisionTag>;
using ExpectationId = Id<struct ExpectationTag>;
using ReviewAnswerId = Id<struct ReviewAnswerTag>;
using ReviewActionId = Id<struct ReviewActionTag>;
using LockId = Id<struct LockTag>;
using LockedSeatId = Id<struct LockedSeatTag>;
using LockedBetId = Id<struct LockedBetTag>;
using LockedFigureId = Id<struct LockedFigureTag>;
using LockedScoreId = Id<struct LockedScoreTag>;

/// A number from the machine's random device.
std::uint64_t randomSeed();

/// Different in each run of the program.
inline const std::uint64_t kIdHashSeed = randomSeed();

/// Spreads ids over a hash table. Ids are read from files, and a file made so that its ids collide would
/// otherwise make opening it take hours and all memory: the multiplication folds all bits into the low ones
/// that tables use, the seed keeps anybody from computing what collides.
inline std::size_t idHash(std::int64_t value) noexcept {
    __extension__ using Wide = unsigned __int128;
    const std::uint64_t mixed = static_cast<std::uint64_t>(value) ^ kIdHashSeed;
    const Wide product = static_cast<Wide>(mixed) * 0x9E37'79B9'7F4A'7C15ULL;
    return static_cast<std::size_t>(static_cast<std::uint64_t>(product) ^
                                    static_cast<std::uint64_t>(product >> 64));
}

} // namespace orgwright

template <class Tag>
struct std::hash<orgwright::Id<Tag>> {
    std::size_t operator()(orgwright::Id<Tag> id) const noexcept { return orgwright::idHash(id.value()); }
};
