// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace orgwright::theme {

/// Gives the application its look: resources, fonts, style, palette, focus ring, window icon. Call once,
/// right after the QApplication is made and before the first widget.
void install(QApplication& application);

} // namespace orgwright::theme
