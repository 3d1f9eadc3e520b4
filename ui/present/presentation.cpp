// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/presentation.h"

#include <algorithm>

namespace orgwright {

Presentation::Presentation(std::vector<drawing::Slide> slides, QObject* parent)
    : QObject(parent)
    , m_slides(std::move(slides)) {
    m_clock.start();
}

void Presentation::step(int slides) {
    if (m_isBlank)
        return setBlank(false);
    goTo(m_index + slides);
}

void Presentation::goTo(int index) {
    index = std::clamp(index, 0, count() - 1);
    if (index == m_index && !m_isBlank)
        return;
    m_index = index;
    m_isBlank = false;
    Q_EMIT changed();
}

void Presentation::setBlank(bool on) {
    if (m_isBlank == on)
        return;
    m_isBlank = on;
    Q_EMIT changed();
}

} // namespace orgwright
