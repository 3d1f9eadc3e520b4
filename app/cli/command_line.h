// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace orgwright::cli {

/// Whether the arguments ask for a verb, for help or for the version, or were meant to; else they name files
/// for the window.
bool isForCommandLine(int argc, char** argv);

/// Runs the verb and gives the program's exit status. Makes the application it needs by itself, on the
/// offscreen platform and only as much of it as the verb wants.
int runCommandLine(int argc, char** argv, const char* version);

} // namespace orgwright::cli
