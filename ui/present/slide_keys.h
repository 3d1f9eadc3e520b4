// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/presentation.h"

class QKeyEvent;

namespace orgwright {

/// What the keys do in both windows of a talk: arrows, Page Up and Down, Space, Return and Backspace step,
/// Home and End go to the ends, a number and Return goes there, B or a point blanks, Escape ends. A
/// presenter's remote control sends the same keys.
class SlideKeys {
public:
    explicit SlideKeys(Presentation& talk)
        : m_talk(talk) {}

    /// True where the key was one of these.
    bool press(const QKeyEvent& event);

private:
    bool step(int key);

    Presentation& m_talk;
    int m_number = 0; ///< typed so far
};

} // namespace orgwright
