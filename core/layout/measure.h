// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/arrays.h"
#include "core/layout/scratch.h"
#include "core/layout/walk.h"

#include <cstdint>
#include <vector>

namespace orgwright::layout {

/// Finds out how large branches are and how their reports will stand, from the bottom up.
class Measure {
public:
    Measure(Arrays& arrays, const Options& options, Scratch& scratch)
        : m_arrays(arrays)
        , m_options(options)
        , m_scratch(scratch) {}

    /// Measures one branch whose reports are measured. Needs a.slot[node] >= 0 and its Branch's level and
    /// tallies.
    void branch(std::int32_t node);
    /// Measures every branch under the shape in the arrays; scratch.nodeOf names the slots in preorder.
    void all();
    /// Measures these branches once more after the shape has changed, given in preorder; those it does not
    /// touch are passed over.
    void again(const std::vector<std::int32_t>& slots);
    /// Whether another shape with no more wide levels and no lower columns than these could change the
    /// branch, which was measured with no wide levels and columns of any height.
    bool mayChange(const Branch& b, std::int32_t wideLevels, std::int32_t leastHeight) const;
    /// The style the rule or the wish gives; Automatic stands for hanging columns whose number is still open.
    Style rule(std::int32_t node, const Branch& b) const;

private:
    /// Lines closer than this would make a jog too small to see as one, so the manager moves over its report
    /// instead.
    static constexpr std::int64_t kSnap = 10 * kPixel;

    /// A branch in the making, in coordinates whose origin is the manager's card.
    struct Draft {
        std::int64_t left = 0;
        std::int64_t right = 0;
        std::int64_t top = 0;
        std::int64_t bottom = 0;
        std::int64_t bodyX = 0;
        std::int64_t bodyY = 0;
        std::int64_t headBottom = 0;
        std::int64_t stem = 0;
        std::int64_t headLeft = 0;
        std::int64_t headRight = 0;
    };

    bool isEnteredFromTop(std::int32_t node) const;
    bool isUntouched(std::int32_t node, const Branch& b) const;
    bool plainColumn(std::int32_t node, Branch& b) const;
    void beginHead(std::int32_t node, const Branch& b, bool centred, Draft& draft) const;
    std::int64_t limitOf(std::int32_t node, const Branch& b) const;
    Cover grid(std::int32_t node, Branch& b);
    std::int64_t leafLimit(std::int32_t node, const Branch& b) const;
    void hang(std::int32_t node, Branch& b, Style wish, Draft& draft);
    Cover balanced(std::int32_t node, Branch& b, std::int64_t limit);
    bool row(std::int32_t node, Branch& b, Draft& draft);
    std::int64_t addToRow(std::int32_t child, std::int64_t right);
    std::int64_t addColumnToRow(std::int32_t first, std::int32_t past, std::int64_t right);
    std::int64_t middleOfEntries() const;
    std::int64_t stemOfColumns(std::int32_t node, const Branch& b, const Cover& cover) const;
    void ahead(std::int32_t node, Branch& b, Draft& draft);
    void finish(std::int32_t node, Branch& b, const Draft& draft);
    void keepOutline(Branch& b, const Draft& draft);
    std::int32_t clamped(std::int64_t length);

    Arrays& m_arrays;
    const Options& m_options;
    Scratch& m_scratch;
};

} // namespace orgwright::layout
