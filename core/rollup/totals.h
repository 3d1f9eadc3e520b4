// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changes.h"
#include "core/model/id_map.h"
#include "core/model/org.h"

#include <map>
#include <vector>

namespace orgwright {

/// What a branch adds up to, its head included.
struct BranchTotals {
    std::int32_t layer = 0; ///< of the head: 1 for a root
    std::int32_t positions = 0;
    std::int32_t people = 0; ///< occupied seats' holders; a filled seat without a name counts one
    std::int32_t open = 0;
    std::int64_t fteBasisPoints = 0;
    std::int64_t costMinor = 0;
    friend bool operator==(const BranchTotals&, const BranchTotals&) = default;
};

BranchTotals& operator+=(BranchTotals& to, const BranchTotals& from);

/// What one position adds to its branch and to its team; no layer.
BranchTotals seatTotals(const Org& org, const Position& row);

/// The figures of one scenario as the impact strip, `info` and the checks show them.
struct Measures {
    std::int64_t positions = 0; ///< with those in the tray
    std::int64_t headcount = 0; ///< different people in seats, and filled seats without a name
    std::int64_t people = 0;    ///< different named people in seats
    std::int64_t filled = 0;    ///< seats with somebody in them, closing ones included
    std::int64_t open = 0;
    std::int64_t planned = 0;
    std::int64_t closing = 0;
    std::int64_t roots = 0;
    std::int64_t unplaced = 0; ///< positions in the tray, with the branches under them
    std::int32_t layers = 0;   ///< a root is layer 1; the tray has none
    std::int64_t managers = 0; ///< positions with at least one report that is no assistant
    std::int32_t largestSpan = 0;
    double medianSpan = 0; ///< over managers; the mean of the middle two for an even number
    std::int64_t fteBasisPoints = 0;
    std::int64_t costMinor = 0;
    std::int64_t teams = 0;
    friend bool operator==(const Measures&, const Measures&) = default;
};

/// Direct reports that are no assistants. O(reports).
std::int32_t spanOf(const Org& org, PositionId manager);

/// Live totals of one scenario: made once, linear, then patched by changes in time proportional to what
/// changed, its depth and the branches that moved.
class Totals {
public:
    Totals() = default;
    explicit Totals(const Org& org);

    /// Follows changes that have been applied to the org. Rows of other scenarios are passed over.
    void apply(const Org& after, ScenarioId scenario, const Changes& changes);

    Measures measures() const;
    /// Zeroes for a position that is not there.
    BranchTotals branch(PositionId position) const;

private:
    struct Touched;

    void build(const Org& org);
    void count(const Position& row, std::int32_t sign);
    void countSeat(const Position& row, std::int32_t incumbents, std::int32_t sign);
    void countSpan(std::int32_t span, std::int32_t sign);
    void countLayer(std::int32_t layer, std::int32_t sign);
    void followPeople(const Org& after, const Touched& touched);
    void followSpans(const Org& after, const Touched& touched);
    void followLayers(const Org& after, const RowChanges<Position>& rows);
    void relayer(const Org& after, PositionId branch);
    void retotal(const Org& after, const Touched& touched, const RowChanges<Position>& rows);
    void retotalOne(const Org& after, PositionId position);

    Measures m_sums;                               ///< what adds up directly; the rest is in the histograms
    std::map<std::int32_t, std::int64_t> m_spans;  ///< span: managers with it
    std::map<std::int32_t, std::int64_t> m_layers; ///< layer: positions on it; 0 for the tray
    IdMap<PositionId, BranchTotals> m_branches;
};

} // namespace orgwright
