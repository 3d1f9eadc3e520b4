// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/arrays.h"
#include "core/layout/measure.h"
#include "core/layout/scratch.h"

#include <cstdint>
#include <vector>

namespace orgwright::layout {

/// Lays out again after an edit: touched managers and, as far as their branches' sizes change, the managers
/// above them are measured; then their reports are placed, and branches that were not touched are shifted as
/// blocks.
class Update {
public:
    Update(Arrays& arrays, const Options& options, Scratch& scratch);

    /// The node's reports, or what it looks like, have changed. A plain card counts for its manager.
    void touch(std::int32_t node);
    /// Touches the reports that have something below them.
    void touchReports(std::int32_t node);
    /// A root came, went or changed its place.
    void touchRoots() { m_rootsChanged = true; }
    void run();

private:
    void measureChain();
    bool measureOne(std::int32_t node);
    void place();
    void put(std::int32_t node, Point corner);
    void flush();

    Arrays& m_arrays;
    const Options& m_options;
    Scratch& m_scratch;
    Measure m_measure;
    std::vector<std::int32_t> m_chain; ///< touched managers and all above them
    std::vector<std::int32_t> m_fresh; ///< of these, the measured ones, from the last to the first
    bool m_rootsChanged = false;
    std::int32_t m_first = 0; ///< a run of nodes that waits to be shifted
    std::int32_t m_past = 0;
    Point m_by;
};

} // namespace orgwright::layout
