// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/palette.h"

namespace orgwright {

/// The drawing's colours that go with the theme.
const drawing::Palette& screenPalette();

} // namespace orgwright
