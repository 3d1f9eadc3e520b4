// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id_map.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>
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
        if (const Link* only = m_only.find(owner))
            return {only, 1};
        const List* list = m_lists.find(owner);
        if (!list)
            return {};
        if (!list->isSorted) {
            sort(list->links);
            list->isSorted = true;
        }
        return list->links;
    }

    /// Makes room for owners of one link.
    void reserve(std::size_t owners) { m_only.reserve(owners); }

    void insert(Owner owner, Link link) {
        if (List* list = m_lists.find(owner)) {
            list->add(link);
        } else if (const Link* only = m_only.find(owner)) {
            List& made = m_lists[owner];
            made.add(*only);
            made.add(link);
            m_only.erase(owner);
        } else {
            m_only[owner] = link;
        }
    }

    void erase(Owner owner, Of id) {
        if (const Link* only = m_only.find(owner)) {
            if (only->id == id)
                m_only.erase(owner);
            return;
        }
        List* list = m_lists.find(owner);
        if (!list)
            return;
        auto& links = list->links;
        const auto last =
            std::find_if(links.rbegin(), links.rend(), [id](const Link& link) { return link.id == id; });
        if (last != links.rend())
            links.erase(std::next(last).base());
        if (links.empty())
            m_lists.erase(owner);
    }

private:
    struct List {
        mutable std::vector<Link> links;
        mutable bool isSorted = true;

        void add(const Link& link) {
            isSorted = isSorted && (links.empty() || links.back() < link);
            links.push_back(link);
        }
    };

    /// By the C library, which every file that reads an Org need not compile.
    static void sort(std::vector<Link>& links) {
        std::qsort(links.data(), links.size(), sizeof(Link), [](const void* a, const void* b) {
            const auto order = *static_cast<const Link*>(a) <=> *static_cast<const Link*>(b);
            return order < 0 ? -1 : int{order > 0};
        });
    }

    IdMap<Owner, Link> m_only; ///< most owners of seats and incumbents have one, which takes no list
    IdMap<Owner, List> m_lists;
};

} // namespace orgwright
