// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace orgwright {

/// Makes every card of a canvas present to assistive technology: an interface for each visible card, made
/// when asked for. Once for the process; later calls do nothing.
void installAccessibleCanvas();

} // namespace orgwright
