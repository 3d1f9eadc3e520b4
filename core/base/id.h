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

} // namespace orgwright

template <class Tag>
struct std::hash<orgwright::Id<Tag>> {
    /// Ids are random already; multiplying spreads the small ones that people write in tests.
    std::size_t operator()(orgwright::Id<Tag> id) const noexcept {
        return static_cast<std::size_t>(static_cast<std::uint64_t>(id.value()) * 0x9E3779B97F4A7C15ULL);
    }
};
