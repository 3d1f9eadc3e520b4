// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/slide_keys.h"

#include <QKeyEvent>
#include <utility>

namespace orgwright {
namespace {

constexpr int kMostSlides = 100'000;

} // namespace

bool SlideKeys::step(int key) {
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_N:
        m_talk.step(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
    case Qt::Key_P:
        m_talk.step(-1);
        return true;
    case Qt::Key_Home:
        m_talk.goTo(0);
        return true;
    case Qt::Key_End:
        m_talk.goTo(m_talk.count() - 1);
        return true;
    case Qt::Key_B:
    case Qt::Key_Period:
        m_talk.setBlank(!m_talk.isBlank());
        return true;
    case Qt::Key_Escape:
        m_talk.end();
        return true;
    default:
        return false;
    }
}

bool SlideKeys::press(const QKeyEvent& event) {
    const int key = event.key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_number = std::min(m_number * 10 + (key - Qt::Key_0), kMostSlides);
        return true;
    }
    const int number = std::exchange(m_number, 0);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (number > 0)
            m_talk.goTo(number - 1);
        else
            m_talk.step(1);
        return true;
    }
    return step(key);
}

} // namespace orgwright
