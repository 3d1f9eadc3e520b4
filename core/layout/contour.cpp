// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/contour.h"

#include <algorithm>

namespace orgwright::layout {

void Contour::clear() {
    m_left.clear();
    m_right.clear();
}

std::int64_t Contour::distance(const Edges& branch, std::int32_t gap) const {
    std::int64_t needed = 0;
    std::int32_t theirs = 0;
    auto ours = m_right.rbegin();
    while (ours != m_right.rend() && theirs < branch.leftSteps) {
        ++m_steps;
        const Step& step = branch.left[theirs];
        needed = std::max(needed, std::int64_t(ours->x) - step.x + gap);
        const std::int32_t reached = std::min(ours->bottom, step.bottom);
        ours += ours->bottom == reached ? 1 : 0;
        theirs += step.bottom == reached ? 1 : 0;
    }
    return needed;
}

void Contour::add(const Edges& branch, std::int32_t offset) {
    const std::int32_t depth = branch.right[branch.rightSteps - 1].bottom;
    while (!m_right.empty() && m_right.back().bottom <= depth) {
        m_right.pop_back();
        ++m_steps;
    }
    for (std::int32_t i = branch.rightSteps; i-- > 0;) {
        m_right.push_back({branch.right[i].bottom, branch.right[i].x + offset});
        ++m_steps;
    }
    const std::int32_t before = bottom();
    for (std::int32_t i = 0; i < branch.leftSteps; ++i) {
        ++m_steps;
        if (branch.left[i].bottom > before)
            m_left.push_back({branch.left[i].bottom, branch.left[i].x + offset});
    }
}

} // namespace orgwright::layout
