// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDialog>
#include <functional>

namespace orgwright::test {

/// Shows a window and gives it the keyboard: shortcuts and arrow keys ask which one has it.
void activate(QWidget& window);

/// Calls `act` with the dialog that a function opens over everything and waits for; closes it if it is then
/// still open.
void whenAsked(std::function<void(QDialog&)> act);

/// The button (radio, check box) in it that begins with this text or name; throws where there is none.
QAbstractButton& button(QWidget& in, const QString& text);

/// All text in it that stands in labels, in the order they were made.
QString labels(const QWidget& in);

} // namespace orgwright::test
