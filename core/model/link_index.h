// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <tsl/robin_map.h>
#include <vector>

namespace orgwright {

/// Which rows belong to an owner, in rank order (equal ranks by id). Changing costs O(1) amortised for
/// appending, looking up O(1) but for the first look after an insertion out of order, which sorts that
/// owner's list.
template <class Owner, class Of>
class LinkIndex {
public:
    struct Link {
        std::int64_t rank = 0;
        Of id;
        friend auto operator<=>(const Link&, const Link&) = default;
    };

    /// Holds until the next change of this index.
    std::span<const Link> of(Owner owner) const {
        const auto found = m_lists.find(owner);
        if (found == m_lists.end())
            return {};
        const List& list = found->second;
        if (!list.isSorted) {
            std::sort(list.links.begin(), list.links.end());
            list.isSorted = true;
        }
        return list.links;
    }

    void reserve(std::size_t owners) { m_lists.reserve(owners); }

    void insert(Owner owner, Link link) {
        List& list = m_lists[owner];
        list.isSorted = list.isSorted && (list.links.empty() || list.links.back() < link);
        list.links.push_back(link);
    }

    void erase(Owner owner, Of id) {
        const auto found = m_lists.find(owner);
        if (found == m_lists.end())
            return;
        auto& links = found.value().links;
        const auto last =
            std::find_if(links.rbegin(), links.rend(), [id](const Link& link) { return link.id == id; });
        if (last != links.rend())
            links.erase(std::next(last).base());
        if (links.empty())
            m_lists.erase(found);
    }

private:
    struct List {
        mutable std::vector<Link> links;
        mutable bool isSorted = true;
    };

    tsl::robin_map<Owner, List, std::hash<Owner>> m_lists;
};

} // namespace orgwright
