// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace orgwright {

/// A question or a message in the program's own dialog. All texts are plain.
struct Message {
    QString title;
    QString text;
    QString primary;     // the ink button's text
    QString alternative; // a second way to go on; empty: none
    QString cancel;      // empty: none
};

enum class Answer { Primary, Alternative, Cancel };

/// Shows the message over `parent` and waits. Escape and closing the window are Cancel (also where no such
/// button is shown).
Answer ask(QWidget* parent, const Message& message);

} // namespace orgwright
