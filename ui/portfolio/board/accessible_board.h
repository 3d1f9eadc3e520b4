// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/portfolio/board_content.h"

#include <QString>

namespace orgwright {

/// Makes every card of a board present to assistive technology. Once for the process; later calls do nothing.
void installAccessibleBoard();

/// All that the card says, in one line.
QString spokenCard(const drawing::BoardCard& card, const drawing::BoardColumn& column);

} // namespace orgwright
