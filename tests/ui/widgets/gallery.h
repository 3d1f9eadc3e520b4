// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace orgwright {

/// One of everything, to be looked at. The caller owns it; it fits the present text scale.
QWidget* makeGallery();

} // namespace orgwright
