// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/process_guard.h"
#include "app/window_start.h"

int main(int argc, char** argv) {
    orgwright::guardProcess();
    if (orgwright::cli::isForCommandLine(argc, argv))
        return orgwright::cli::runCommandLine(argc, argv, ORGWRIGHT_VERSION);
    return orgwright::startWindow(argc, argv, ORGWRIGHT_VERSION);
}
