// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace orgwright {

/// Which column of a table holds which field. A column holds at most one field, a field stands in at most one
/// column. Field is an enum whose last enumerator is `Count`; columns count from 0.
template <class Field>
class Mapping {
public:
    Mapping() { m_columns.fill(kNowhere); }

    bool has(Field field) const { return m_columns[index(field)] != kNowhere; }

    /// The field's column; nothing where it has none.
    std::optional<std::size_t> column(Field field) const {
        const std::int16_t found = m_columns[index(field)];
        return found == kNowhere ? std::nullopt : std::optional<std::size_t>(found);
    }

    std::optional<Field> fieldOf(std::size_t column) const {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i] == static_cast<std::int16_t>(column))
                return static_cast<Field>(i);
        }
        return std::nullopt;
    }

    /// Takes the column away from the field that had it.
    void map(Field field, std::size_t column) {
        if (const auto holder = fieldOf(column))
            unmap(*holder);
        m_columns[index(field)] = static_cast<std::int16_t>(column);
    }
    void unmap(Field field) { m_columns[index(field)] = kNowhere; }

    friend bool operator==(const Mapping&, const Mapping&) = default;

private:
    static constexpr std::int16_t kNowhere = -1;
    static std::size_t index(Field field) { return static_cast<std::size_t>(field); }

    std::array<std::int16_t, static_cast<std::size_t>(Field::Count)> m_columns;
};

} // namespace orgwright
