// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace orgwright {

/// Makes room for a file that takes the place of another: what is there goes to the user's trash, or away for
/// good where there is none. The user has agreed. No effect where nothing is there.
void makeRoomFor(const QString& path);

} // namespace orgwright
