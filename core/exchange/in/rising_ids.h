// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"

#include <algorithm>
#include <limits>

namespace orgwright {

/// New ids of which each is above the one before, for up to so many rows: random within a share of all ids.
/// Rows that a file has next to each other then lie next to each other in the plan file too, which makes
/// writing and reading them much cheaper.
template <class AnyId>
class RisingIds {
public:
    RisingIds(Editor& editor, std::size_t count)
        : m_editor(editor)
        , m_share((std::numeric_limits<std::int64_t>::max() - 1) /
                  static_cast<std::int64_t>(std::max<std::size_t>(1, count))) {}

    AnyId next() {
        const std::int64_t first = 1 + m_share * m_given++;
        return AnyId(first + m_editor.newId<AnyId>().value() % m_share);
    }

private:
    Editor& m_editor;
    std::int64_t m_share;
    std::int64_t m_given = 0;
};

} // namespace orgwright
