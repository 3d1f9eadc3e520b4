// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sources.h"

namespace orgwright::testing {

/// Stands still until it is told to go on.
class FakeClock final : public Clock {
public:
    std::int64_t now() const override { return m_now; }
    Date today() const override { return m_today; }

    void pass(std::int64_t milliseconds) { m_now += milliseconds; }
    void setToday(Date today) { m_today = today; }

private:
    std::int64_t m_now = 1'790'000'000'000;
    Date m_today{20261103};
};

} // namespace orgwright::testing
