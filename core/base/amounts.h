// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace orgwright {

/// A share in basis points: 10,000 is one whole. Used for FTE, where it may exceed one whole.
struct Share {
    std::int32_t basisPoints = 0;
    friend constexpr auto operator<=>(Share, Share) = default;
};

inline constexpr Share kWhole{10'000};
/// The largest FTE one seat may carry: grouped posts of public bodies hold hundreds in one row.
inline constexpr Share kMostFte{1'000'000'00};

/// The most that one allocation may claim of a team or position: ten times all it has.
inline constexpr Share kMostAllocation{100'000};

/// An amount in minor units (cents) of the plan's one currency.
struct Money {
    std::int64_t minor = 0;
    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return {a.minor + b.minor}; }
    friend constexpr Money operator-(Money a, Money b) { return {a.minor - b.minor}; }
};

/// Amounts outside plus or minus this bound (90 thousand million units) are refused, so that a million of
/// them can be added without overflow.
inline constexpr Money kMostMoney{90'000'000'000'00};

} // namespace orgwright
