// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/plan_file.h"

#include <vector>

namespace orgwright {

/// The list of steps and where in it the plan stands. Steps behind the cursor can be redone.
class History {
public:
    History() = default;
    History(std::vector<StepRecord> steps, std::int64_t cursor)
        : m_steps(std::move(steps))
        , m_cursor(cursor) {}

    const std::vector<StepRecord>& steps() const { return m_steps; }
    std::int64_t cursor() const { return m_cursor; }
    std::int64_t last() const { return static_cast<std::int64_t>(m_steps.size()); }
    bool canRedo() const { return m_cursor < last(); }
    /// Steps count from 1.
    const StepRecord& step(std::int64_t number) const {
        return m_steps[static_cast<std::size_t>(number - 1)];
    }
    /// Whether the numbers run from 1 without a gap and the cursor lies among them.
    bool isSound() const;

    void setCursor(std::int64_t cursor) { m_cursor = cursor; }
    /// Forgets the steps behind this one.
    void dropAfter(std::int64_t step) { m_steps.resize(static_cast<std::size_t>(step)); }
    /// Puts it in the place of the last one.
    void replaceLast(StepRecord record) { m_steps.back() = std::move(record); }
    void append(StepRecord record) { m_steps.push_back(std::move(record)); }

private:
    std::vector<StepRecord> m_steps;
    std::int64_t m_cursor = 0;
};

} // namespace orgwright
