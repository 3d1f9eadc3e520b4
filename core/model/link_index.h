// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/flat_index.h"

#include <algorithm>
#include <cstdint>
#include <functional>
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
        const std::uint32_t place = placeOf(owner);
        if (place == FlatIndex::kNone)
            return {};
        const List& list = m_lists[place];
        if (list.links.empty())
            return {&list.only, 1};
        if (!list.isSorted) {
            std::sort(list.links.begin(), list.links.end());
            list.isSorted = true;
        }
        return list.links;
    }

    void reserve(std::size_t owners) {
        m_lists.reserve(owners);
        m_places.reserve(owners);
    }

    void insert(Owner owner, Link link) {
        const std::uint32_t place = placeOf(owner);
        if (place == FlatIndex::kNone) {
            m_places.insert(hashOf(owner), static_cast<std::uint32_t>(m_lists.size()));
            m_lists.push_back({owner, link, {}, true});
            return;
        }
        List& list = m_lists[place];
        if (list.links.empty())
            list.links.push_back(list.only);
        list.isSorted = list.isSorted && list.links.back() < link;
        list.links.push_back(link);
    }

    void erase(Owner owner, Of id) {
        const std::uint32_t place = placeOf(owner);
        if (place == FlatIndex::kNone)
            return;
        auto& links = m_lists[place].links;
        if (links.empty()) {
            if (m_lists[place].only.id == id)
                eraseList(place);
            return;
        }
        const auto last =
            std::find_if(links.rbegin(), links.rend(), [id](const Link& link) { return link.id == id; });
        if (last != links.rend())
            links.erase(std::next(last).base());
        if (links.empty())
            eraseList(place);
    }

private:
    /// Most owners of seats and incumbents have one: it takes no memory of its own.
    struct List {
        Owner owner;
        Link only; ///< while `links` is empty
        mutable std::vector<Link> links;
        mutable bool isSorted = true;
    };

    static std::size_t hashOf(Owner owner) { return std::hash<Owner>()(owner); }
    std::uint32_t placeOf(Owner owner) const {
        return m_places.find(hashOf(owner),
                             [&](std::uint32_t place) { return m_lists[place].owner == owner; });
    }

    void eraseList(std::uint32_t place) {
        m_places.erase(hashOf(m_lists[place].owner), place);
        const auto last = static_cast<std::uint32_t>(m_lists.size() - 1);
        if (place != last) {
            m_lists[place] = std::move(m_lists.back());
            m_places.move(hashOf(m_lists[place].owner), last, place);
        }
        m_lists.pop_back();
    }

    std::vector<List> m_lists;
    FlatIndex m_places;
};

} // namespace orgwright
