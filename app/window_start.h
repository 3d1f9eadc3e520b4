// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace orgwright {

/// Opens the window on the files that the arguments name and gives the program's exit status. Where there is
/// no display it says so.
int startWindow(int argc, char** argv, const char* version);

} // namespace orgwright
