// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <random>

namespace orgwright {

/// Where the time comes from; tests put their own in its place.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    virtual std::int64_t now() const = 0;
    /// The local calendar day.
    virtual Date today() const = 0;
};

/// The machine's clock in its local time zone.
const Clock& systemClock();

/// Where new ids come from: random, positive, never zero.
class IdSource {
public:
    /// Seeded by the machine's random device.
    IdSource();
    /// Seeded by the caller: the same seed gives the same ids.
    explicit IdSource(std::uint64_t seed);

    template <class AnyId>
    AnyId next() {
        return AnyId(nextValue());
    }

private:
    std::int64_t nextValue();

    std::mt19937_64 m_random;
};

} // namespace orgwright
