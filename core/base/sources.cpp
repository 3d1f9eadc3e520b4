// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sources.h"

#include "core/base/id.h"

#include <chrono>
#include <ctime>

namespace orgwright {
namespace {

class SystemClock final : public Clock {
public:
    std::int64_t now() const override {
        const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count();
    }

    Date today() const override {
        const std::time_t seconds = std::time(nullptr);
        std::tm local{};
        localtime_r(&seconds, &local);
        return dateOf(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday).value_or(Date{});
    }
};

} // namespace

const Clock& systemClock() {
    static const SystemClock clock;
    return clock;
}

IdSource::IdSource()
    : IdSource(randomSeed()) {}

IdSource::IdSource(std::uint64_t seed)
    : m_random(seed) {}

std::int64_t IdSource::nextValue() {
    constexpr std::uint64_t kLow63Bits = 0x7FFF'FFFF'FFFF'FFFFULL;
    for (;;) {
        if (const auto value = static_cast<std::int64_t>(m_random() & kLow63Bits); value != 0)
            return value;
    }
}

} // namespace orgwright
