// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace orgwright {

/// Finds places in an array by the hash of what stands there: open addressing, four bytes a cell, at most
/// four in five taken. It knows no keys: the caller says whether a place holds what is looked for and, where
/// cells are moved, what the hash of a place in the index is: hashAt(place). All costs O(1), but grows with
/// the highest place.
class FlatIndex {
public:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;

    /// The place of this hash for which isIt(place) holds, or kNone.
    template <class IsIt>
    std::uint32_t find(std::size_t hash, IsIt&& isIt) const {
        if (m_cells.empty())
            return kNone;
        const std::uint32_t tag = tagOf(hash);
        for (std::size_t at = homeOf(hash); m_cells[at] != kNone; at = (at + 1) & mask()) {
            const std::uint32_t place = placeOf(m_cells[at]);
            if (m_cells[at] - place == tag && isIt(place))
                return place;
        }
        return kNone;
    }

    /// Adds a place that is not there yet.
    template <class HashAt>
    void insert(std::size_t hash, std::uint32_t place, HashAt&& hashAt) {
        if ((m_count + 1) * 5 > m_cells.size() * 4 || place >= mask())
            resize(sizeFor(std::max(m_count + 1, std::size_t{place} + 1)), hashAt);
        ++m_count;
        add(hash, place);
    }

    /// Takes out a place that is there. The cells behind it close up, so that no trace of it stays.
    template <class HashAt>
    void erase(std::size_t hash, std::uint32_t place, HashAt&& hashAt) {
        --m_count;
        std::size_t hole = cellOf(hash, place);
        for (std::size_t at = (hole + 1) & mask(); m_cells[at] != kNone; at = (at + 1) & mask()) {
            const std::size_t wanted = homeOf(hashAt(placeOf(m_cells[at])));
            if (((at - wanted) & mask()) < ((at - hole) & mask()))
                continue;
            m_cells[hole] = m_cells[at];
            hole = at;
        }
        m_cells[hole] = kNone;
    }

    /// What stood in one place, which is there, now stands in a lower one.
    void move(std::size_t hash, std::uint32_t from, std::uint32_t to) {
        m_cells[cellOf(hash, from)] = tagOf(hash) | to;
    }

    template <class HashAt>
    void reserve(std::size_t count, HashAt&& hashAt) {
        if (const std::size_t wanted = sizeFor(count); wanted > m_cells.size())
            resize(wanted, hashAt);
    }

private:
    static constexpr std::size_t kLeast = 8;

    /// One in five stays free, and no place has all its bits set, as a free cell has.
    static std::size_t sizeFor(std::size_t count) {
        return std::max(kLeast, std::bit_ceil(count * 5 / 4 + 1));
    }
    std::size_t mask() const { return m_cells.size() - 1; }
    /// The bits of a cell that places do not need are the hash's.
    std::uint32_t placeOf(std::uint32_t cell) const { return cell & static_cast<std::uint32_t>(mask()); }
    std::uint32_t tagOf(std::size_t hash) const { return folded(hash) & ~static_cast<std::uint32_t>(mask()); }
    std::size_t homeOf(std::size_t hash) const { return folded(hash) & mask(); }
    static std::uint32_t folded(std::size_t hash) {
        return static_cast<std::uint32_t>(hash ^ static_cast<std::uint64_t>(hash) >> 32);
    }

    std::size_t cellOf(std::size_t hash, std::uint32_t place) const {
        std::size_t at = homeOf(hash);
        while (placeOf(m_cells[at]) != place)
            at = (at + 1) & mask();
        return at;
    }

    void add(std::size_t hash, std::uint32_t place) {
        std::size_t at = homeOf(hash);
        while (m_cells[at] != kNone)
            at = (at + 1) & mask();
        m_cells[at] = tagOf(hash) | place;
    }

    template <class HashAt>
    void resize(std::size_t size, HashAt&& hashAt) {
        const auto before = std::exchange(m_cells, std::vector<std::uint32_t>(size, kNone));
        for (const std::uint32_t cell : before) {
            const std::uint32_t place = cell & static_cast<std::uint32_t>(before.size() - 1);
            if (cell != kNone)
                add(hashAt(place), place);
        }
    }

    std::vector<std::uint32_t> m_cells; ///< none, or a power of two of them
    std::size_t m_count = 0;
};

} // namespace orgwright
