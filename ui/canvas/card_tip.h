// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHelpEvent;
class QString;
class QWidget;

namespace orgwright {

/// Shows what a card under the pointer is, as it is written: nothing in it is taken for markup. An empty text
/// hides it.
void showCardTip(const QHelpEvent& event, QWidget& viewport, QString text);

} // namespace orgwright
