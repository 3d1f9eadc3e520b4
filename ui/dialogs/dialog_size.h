// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace orgwright {

/// A size in pixels at 100 % under the present text scale, but never larger than the window the dialog stands
/// over (its screen, where it stands over none).
QSize fittingSize(const QWidget& dialog, int width, int height);

/// Gives a dialog this width at 100 % and the height its text then needs: Qt itself keeps dialogs under two
/// thirds of the screen, where broken lines would be cut off.
void sizeToContent(QWidget& dialog, int width);

/// Makes the dialog higher where what is in it has grown; never smaller.
void growToContent(QWidget& dialog);

} // namespace orgwright
