// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/out/pptx/shape_xml.h"

namespace orgwright::pptx {

/// Gives a card of rounded corners one more place to which connectors can be glued, on its lower edge `x`
/// from its left. The preset has the middles of its four sides only (0 top, 1 left, 2 bottom, 3 right); for
/// others the card becomes a freeform of the same outline. Returns the site's index; asked again, the same
/// one.
int siteBelow(pugi::xml_node properties, const Frame& card, Emu radius, Emu x);

} // namespace orgwright::pptx
