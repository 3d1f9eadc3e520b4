// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drop_preview.h"

namespace orgwright {

void DropPreview::show(const QString& sentence, std::vector<Area> areas, const Measures& after,
                       const Mix& mixAfter) {
    m_isActive = true;
    m_sentence = sentence;
    m_areas = std::move(areas);
    m_after = after;
    m_mixAfter = mixAfter;
    Q_EMIT changed();
}

void DropPreview::end() {
    if (!m_isActive)
        return;
    m_isActive = false;
    Q_EMIT changed();
}

} // namespace orgwright
