// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace orgwright {

/// Finds places in an array by the hash of what stands there: open addressing, eight bytes a cell, at most
/// four in five taken. It knows no keys: the caller says whether a place holds what is looked for. All costs
/// O(1).
class FlatIndex {
public:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;

    /// The place of this hash for which isIt(place) holds, or kNone.
    template <class IsIt>
    std::uint32_t find(std::size_t hash, IsIt&& isIt) const {
        if (m_cells.empty())
            return kNone;
        const std::uint32_t tag = tagOf(hash);
        for (std::size_t at = tag & mask(); m_cells[at].place != kNone; at = (at + 1) & mask()) {
            if (m_cells[at].tag == tag && isIt(m_cells[at].place))
                return m_cells[at].place;
        }
        return kNone;
    }

    /// Adds a place that is not there yet.
    void insert(std::size_t hash, std::uint32_t place) {
        if ((m_count + 1) * 5 > m_cells.size() * 4)
            resize(m_cells.empty() ? kLeast : m_cells.size() * 2);
        ++m_count;
        add({tagOf(hash), place});
    }

    /// Takes out a place that is there. The cells behind it close up, so that no trace of it stays.
    void erase(std::size_t hash, std::uint32_t place) {
        --m_count;
        std::size_t hole = cellOf(hash, place);
        for (std::size_t at = (hole + 1) & mask(); m_cells[at].place != kNone; at = (at + 1) & mask()) {
            const std::size_t wanted = m_cells[at].tag & mask();
            if (((at - wanted) & mask()) < ((at - hole) & mask()))
                continue;
            m_cells[hole] = m_cells[at];
            hole = at;
        }
        m_cells[hole] = {};
    }

    /// What stood in one place, which is there, now stands in another.
    void move(std::size_t hash, std::uint32_t from, std::uint32_t to) {
        m_cells[cellOf(hash, from)].place = to;
    }

    void reserve(std::size_t count) {
        const std::size_t wanted = std::bit_ceil(count * 5 / 4 + 1);
        if (wanted > m_cells.size())
            resize(wanted < kLeast ? kLeast : wanted);
    }

private:
    struct Cell {
        std::uint32_t tag = 0; ///< of the hash; its low bits say where the cell wants to be
        std::uint32_t place = kNone;
    };
    static constexpr std::size_t kLeast = 8;

    static std::uint32_t tagOf(std::size_t hash) {
        return static_cast<std::uint32_t>(hash ^ static_cast<std::uint64_t>(hash) >> 32);
    }
    std::size_t mask() const { return m_cells.size() - 1; }

    std::size_t cellOf(std::size_t hash, std::uint32_t place) const {
        std::size_t at = tagOf(hash) & mask();
        while (m_cells[at].place != place)
            at = (at + 1) & mask();
        return at;
    }

    void add(Cell cell) {
        std::size_t at = cell.tag & mask();
        while (m_cells[at].place != kNone)
            at = (at + 1) & mask();
        m_cells[at] = cell;
    }

    void resize(std::size_t size) {
        const std::vector<Cell> before = std::exchange(m_cells, std::vector<Cell>(size));
        for (const Cell& cell : before) {
            if (cell.place != kNone)
                add(cell);
        }
    }

    std::vector<Cell> m_cells; ///< none, or a power of two of them
    std::size_t m_count = 0;
};

} // namespace orgwright
