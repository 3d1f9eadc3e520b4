// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace orgwright::cli {

/// What the program's exit status says to a script.
enum class Exit {
    Done = 0,
    Findings = 1, ///< done, and there is something to look at
    Usage = 2,    ///< the command line was wrong
    Refused = 3,  ///< the input was refused
    Failed = 4,   ///< the machine or the file failed
};

} // namespace orgwright::cli
