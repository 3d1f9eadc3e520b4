// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"

namespace orgwright {

/// Whether cards of one page stand on the other as well, at another place.
bool canMorph(const drawing::Drawing& from, const drawing::Drawing& to);

/// The second page with those cards on their way from the first: `part` of it, 0 to 1, is done. Cards of the
/// second alone stand where they belong; lines are left out until the cards have arrived. Linear in both.
drawing::Drawing morphed(const drawing::Drawing& from, const drawing::Drawing& to, double part);

} // namespace orgwright
