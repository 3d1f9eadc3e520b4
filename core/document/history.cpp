// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/history.h"

namespace orgwright {

bool History::isSound() const {
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].step != static_cast<std::int64_t>(i) + 1)
            return false;
    }
    return m_cursor >= 0 && m_cursor <= last();
}

} // namespace orgwright
