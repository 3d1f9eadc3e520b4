// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/org.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace orgwright {

/// Which manager stands on which page of a book of charts. The first page shows the top (where there are
/// several roots, all of them); a card on a page's last layer whose branch goes on has a page of its own,
/// and a manager's pages follow the manager's page. Pages count from 0. Linear in the branch.
class ManagerPages {
public:
    struct Page {
        PositionId top;    ///< none: all roots
        int levels = 0;    ///< layers it shows
        int from = -1;     ///< the page that leads here; -1 for the first
        int positions = 0; ///< in the whole branch, the top included
    };

    /// `levels` on a page, at least 2 (taken as 2 where it is less). An unknown root gives no pages.
    ManagerPages(const Org& org, PositionId root, int levels);

    const std::vector<Page>& pages() const { return m_pages; }
    int count() const { return static_cast<int>(m_pages.size()); }

    /// The page on which the branch of a card on this page goes on.
    std::optional<int> continuation(PositionId card, int page) const;
    /// Where a card on this page leads: to its continuation; from the page's own top back to where it came
    /// from.
    std::optional<int> link(PositionId card, int page) const;

private:
    std::vector<Page> m_pages;
    std::unordered_map<PositionId, int> m_pageOf;
};

} // namespace orgwright
