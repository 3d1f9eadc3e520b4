// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace orgwright {

/// Gives a popup round corners, and a soft shadow in the `reach` pixels around its frame: by a translucent
/// ground where the screen blends windows (every Wayland and most X11 desktops do), else by cutting off what
/// lies outside the frame. To be called before it is first shown.
void makeRoundWindow(QWidget& popup, double radius, int reach);

} // namespace orgwright
