// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace orgwright {

/// Makes every head, lane and card of a board present to assistive technology: an interface for each, made
/// when asked for. Once for the process; later calls do nothing.
void installAccessibleBoard();

} // namespace orgwright
