// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/discretion_options.h"
#include "ui/export/export_request.h"

#include <CLI/CLI.hpp>
#include <string>

namespace orgwright::cli {

/// What `export` was told.
struct ExportVerbOptions {
    std::string file;
    std::string out;
    std::string view = "org";
    std::string scenario;
    std::string root;
    std::string quarter;
    int levels = 0;
    std::string page;
    bool isPortrait = false;
    bool isTiled = false;
    bool isPerManager = false;
    double scale = 0;
    double leastPoints = 0;
    std::string slideTemplate;
    bool hasNotes = false;
    std::vector<std::string> slides;
    std::string cards = "standard";
    std::string colourBy = "team";
    bool hasNoFrames = false;
    bool hasNoDottedLines = false;
    DiscretionOptions discretion;
    bool isDry = false;

    bool isSplit() const { return isTiled || isPerManager; }
};

/// The options of `export` besides the files.
void addExportOptions(CLI::App& verb, ExportVerbOptions& options);

/// What is wrong with the options together; empty: nothing.
QString contradiction(const ExportVerbOptions& options, ExportFormat format);

/// What they ask for, but for the quarter, the day and the changes.
ExportRequest requestFor(const ExportVerbOptions& options, ExportFormat format, PositionId root);

} // namespace orgwright::cli
