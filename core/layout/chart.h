// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/tree_layout.h"

#include <cstdint>

namespace orgwright::layout {

class Update;

/// A placement that can be edited: after each edit only managers above the touched place are measured again,
/// as long as their branches' sizes change, and everything beside them is shifted as blocks of memory. The
/// picture is always the one that place() of the edited tree would give with the kept shape(), so styles
/// elsewhere do not change; reshape() chooses the shape anew.
///
/// An edit measures at most the managers above its place and the edited node; a move those of both places,
/// and those inside the branch when it crosses the line between wide and hanging levels (see Shape). Beside
/// that it costs the direct reports of these managers and one run over the memory that is moved.
///
/// A node is named by its preorder index as it is before the call; edits renumber the nodes between the old
/// and the new place. Every edit throws std::invalid_argument when it is given what it cannot do (an index
/// out of range, a move under itself, a size outside 1 .. kMaxSide) and then changes nothing.
class Chart {
public:
    /// Throws as place() does.
    explicit Chart(const Tree& tree, const Options& options = {});
    Chart(const Tree& tree, const Options& options, const Shape& shape);

    const Placement& placement() const { return m_placement; }
    const Options& options() const { return m_options; }
    /// The tree as it stands now.
    Tree tree() const;

    /// Lays out again from nothing, with a shape chosen for what the tree is now.
    void reshape();
    void reshape(const Options& options);
    /// Lays out again from nothing with the shape kept: isCut() is found anew and unused memory is given
    /// back.
    void refresh();

    void resize(std::int32_t node, Size size);
    void setStyle(std::int32_t node, Style style);
    void setFlags(std::int32_t node, std::uint8_t flags);

    /// Makes the branch the `place`-th report of `manager` (assistants counted, the branch itself not; -1 as
    /// manager makes it a root). A place beyond the last is the last. Returns the branch's new index.
    std::int32_t move(std::int32_t node, std::int32_t manager, std::int32_t place);
    /// Puts a copy of `branch`, a tree with one root, there. Returns its index.
    std::int32_t insert(const Tree& branch, std::int32_t manager, std::int32_t place);
    /// Takes the branch out.
    void remove(std::int32_t node);

private:
    void demandNode(std::int32_t node) const;
    void demandPlace(std::int32_t manager, std::int32_t place) const;
    std::int32_t levelUnder(std::int32_t manager) const;
    void settle(std::int32_t manager, Update& update);
    void setSlot(std::int32_t node, bool wanted);
    void setLevels(std::int32_t node, std::int32_t level, Update& update);
    void adopt(std::int32_t at, const Arrays& branch);

    Placement m_placement;
    Scratch m_scratch;
    Options m_options;
};

} // namespace orgwright::layout
