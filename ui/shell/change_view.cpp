// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/change_view.h"

namespace orgwright {

void ChangeView::look(const Looked& wanted) {
    if (wanted == Looked{m_side, m_step, m_quarter})
        return;
    m_side = wanted.side;
    m_step = wanted.step;
    m_quarter = wanted.quarter;
    Q_EMIT changed();
}

void ChangeView::setSide(Side side) {
    look({side, 0, std::nullopt});
}

void ChangeView::setStep(int step) {
    if (step <= 0)
        return setSide(Side::Before);
    look({m_side == Side::Before ? Side::Changes : m_side, step, std::nullopt});
}

void ChangeView::setQuarter(Quarter quarter) {
    look({m_side == Side::Before ? Side::Changes : m_side, 0, quarter});
}

void ChangeView::reset() {
    setLine(std::nullopt);
    look({});
}

void ChangeView::setShown(bool on) {
    if (m_isShown == on)
        return;
    m_isShown = on;
    Q_EMIT changed();
}

void ChangeView::setSideBySide(bool on) {
    if (m_isSideBySide == on)
        return;
    m_isSideBySide = on;
    Q_EMIT changed();
}

void ChangeView::setLine(const std::optional<Decision>& line) {
    if (m_line == line)
        return;
    m_line = line;
    Q_EMIT lineChanged();
}

} // namespace orgwright
