// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/arrays.h"

#include <cstdint>
#include <vector>

namespace orgwright::layout {

/// The left and right outline of a row of branches that grows to the right. Adding a branch looks at its own
/// steps and at those it hides, so a row costs no more than the steps of its branches together (the argument
/// of van der Ploeg, "Drawing non-layered tidy trees in linear time", 2014, with stacks in place of threads).
class Contour {
public:
    /// A branch's outline from the top down; each list ends at the branch's bottom.
    struct Edges {
        const Step* left;
        const Step* right;
        std::int32_t leftSteps;
        std::int32_t rightSteps;
    };

    void clear();
    /// How far right of the row's origin a branch must stand so that it keeps `gap` at every height.
    std::int64_t distance(const Edges& branch, std::int32_t gap) const;
    /// Adds the branch at `offset`, which is at least its distance; the result must lie within kMaxExtent.
    void add(const Edges& branch, std::int32_t offset);

    /// From the top down.
    const std::vector<Step>& left() const { return m_left; }
    /// From the bottom up.
    const std::vector<Step>& right() const { return m_right; }
    std::int32_t bottom() const { return m_left.empty() ? 0 : m_left.back().bottom; }
    /// Steps looked at since the contour was made.
    std::int64_t steps() const { return m_steps; }

private:
    std::vector<Step> m_left;
    std::vector<Step> m_right;
    mutable std::int64_t m_steps = 0;
};

} // namespace orgwright::layout
