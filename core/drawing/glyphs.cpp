// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/glyphs.h"

#include <array>
#include <charconv>
#include <cmath>

namespace orgwright::drawing {
namespace {

/// In the order of GlyphKind.
constexpr std::array<GlyphShape, kGlyphKinds> kShapes = {{
    // Person
    {"M 13 6.75 C 13 8.41 11.66 9.75 10 9.75 C 8.34 9.75 7 8.41 7 6.75 C 7 5.09 8.34 3.75 10 3.75 "
     "C 11.66 3.75 13 5.09 13 6.75 Z M 4 16.75 C 4 13.5 6.5 11.75 10 11.75 C 13.5 11.75 16 13.5 16 "
     "16.75"},
    // People
    {"M 10.25 7 C 10.25 8.52 9.02 9.75 7.5 9.75 C 5.98 9.75 4.75 8.52 4.75 7 C 4.75 5.48 5.98 4.25 "
     "7.5 4.25 C 9.02 4.25 10.25 5.48 10.25 7 Z M 2 16.25 C 2 13.25 4.25 11.75 7.5 11.75 C 10.75 "
     "11.75 13 13.25 13 16.25 M 12.04 4.34 C 13.15 4.04 14.34 4.48 15 5.42 C 15.67 6.37 15.67 7.63 "
     "15 8.58 C 14.34 9.52 13.15 9.96 12.04 9.66 M 15 12.25 C 16.9 12.75 18 14.1 18 16.25"},
    // Plus
    {"M 10 4 L 10 16 M 4 10 L 16 10"},
    // Pin
    {"M 10 17.5 C 6.5 13.75 4.75 11 4.75 8.25 C 4.75 5.25 7 2.75 10 2.75 C 13 2.75 15.25 5.25 "
     "15.25 8.25 C 15.25 11 13.5 13.75 10 17.5 Z M 11.75 8.25 C 11.75 9.22 10.97 10 10 10 C 9.03 "
     "10 8.25 9.22 8.25 8.25 C 8.25 7.28 9.03 6.5 10 6.5 C 10.97 6.5 11.75 7.28 11.75 8.25 Z"},
    // ChevronRight
    {"M 7.75 5 L 12.75 10 L 7.75 15"},
    // ChevronDown
    {"M 5 7.75 L 10 12.75 L 15 7.75"},
    // ChevronLeft
    {"M 12.25 5 L 7.25 10 L 12.25 15"},
    // ChevronUp
    {"M 5 12.25 L 10 7.25 L 15 12.25"},
    // No
    {"M 17 10 C 17 13.87 13.87 17 10 17 C 6.13 17 3 13.87 3 10 C 3 6.13 6.13 3 10 3 C 13.87 3 17 "
     "6.13 17 10 Z M 5.05 5.05 L 14.95 14.95"},
    // Lock
    {"M 5 9 L 15 9 L 15 16.5 L 5 16.5 Z M 7 9 L 7 6.5 C 7 4.75 8.25 3.5 10 3.5 C 11.75 3.5 13 4.75 "
     "13 6.5 L 13 9"},
    // Link
    {"M 8.25 11.75 L 11.75 8.25 M 9.5 6.75 L 11.75 4.5 C 12.95 3.3 14.4 3.3 15.55 4.45 C 16.7 5.6 "
     "16.7 7.05 15.5 8.25 L 13.25 10.5 M 10.5 13.25 L 8.25 15.5 C 7.05 16.7 5.6 16.7 4.45 15.55 C "
     "3.3 14.4 3.3 12.95 4.5 11.75 L 6.75 9.5"},
    // Moved
    {"M 4 10 L 16 10 M 11 5 L 16 10 L 11 15"},
    // New
    {"M 10 4.5 L 10 15.5 M 4.5 10 L 15.5 10"},
    // Closing
    {"M 5.5 5.5 L 14.5 14.5 M 14.5 5.5 L 5.5 14.5"},
    // Changed
    {"M 4.5 15.5 L 5.25 12.25 L 13 4.5 C 13.6 3.9 14.5 3.9 15.1 4.5 L 15.5 4.9 C 16.1 5.5 16.1 6.4 "
     "15.5 7 L 7.75 14.75 Z M 11.5 6 L 14 8.5"},
    // Vacated
    {"M 11.97 4.6 C 13.9 5.3 15.31 6.98 15.66 9 C 16.02 11.02 15.27 13.08 13.7 14.4 M 11 15.66 C "
     "7.87 16.21 4.89 14.13 4.34 11 M 4.6 8.03 C 5.3 6.1 6.98 4.69 9 4.34"},
    // Warning
    {"M 10 3 L 17.75 16.5 L 2.25 16.5 Z M 10 8 L 10 11.5 M 10 13.9 L 10 14"},
    // Error
    {"M 7 2.75 L 13 2.75 L 17.25 7 L 17.25 13 L 13 17.25 L 7 17.25 L 2.75 13 L 2.75 7 Z M 7.5 7.5 "
     "L 12.5 12.5 M 12.5 7.5 L 7.5 12.5"},
    // Ok
    {"M 17.25 10 C 17.25 14 14 17.25 10 17.25 C 6 17.25 2.75 14 2.75 10 C 2.75 6 6 2.75 10 2.75 C "
     "14 2.75 17.25 6 17.25 10 Z M 6.75 10.25 L 9 12.5 L 13.25 7.75"},
    // Check
    {"M 4 10.5 L 8 14.5 L 16 6"},
    // ArrowRight
    {"M 4 10 L 16 10 M 11 5 L 16 10 L 11 15"},
    // ArrowUp
    {"M 10 16 L 10 4 M 5 9 L 10 4 L 15 9"},
    // ArrowDown
    {"M 10 4 L 10 16 M 5 11 L 10 16 L 15 11"},
    // BucketCore
    {"M 3 3 L 17 3 L 17 17 L 3 17 Z", true},
    // BucketGrowth
    {"M 10 2.5 L 18.5 17 L 1.5 17 Z", true},
    // BucketEnabler
    {"M 10 1 L 19 10 L 10 19 L 1 10 Z", true},
    // BucketExperimental
    {"M 18.5 10 C 18.5 14.69 14.69 18.5 10 18.5 C 5.31 18.5 1.5 14.69 1.5 10 C 1.5 5.31 5.31 1.5 "
     "10 1.5 C 14.69 1.5 18.5 5.31 18.5 10 Z M 14.5 10 C 14.5 7.51 12.49 5.5 10 5.5 C 7.51 5.5 5.5 "
     "7.51 5.5 10 C 5.5 12.49 7.51 14.5 10 14.5 C 12.49 14.5 14.5 12.49 14.5 10 Z",
     true},
    // Calendar
    {"M 3.5 5 L 16.5 5 L 16.5 16.5 L 3.5 16.5 Z M 3.5 8.75 L 16.5 8.75 M 7 3 L 7 6 M 13 3 L 13 6"},
    // Star
    {"M 10 3 L 12.1 7.6 L 17.1 8.2 L 13.4 11.6 L 14.4 16.5 L 10 14.05 L 5.6 16.5 L 6.6 11.6 L 2.9 "
     "8.2 L 7.9 7.6 Z"},
    // Shield
    {"M 10 2.5 L 16 4.75 L 16 9.5 C 16 13.1 13.6 16 10 17.5 C 6.4 16 4 13.1 4 9.5 L 4 4.75 Z"},
    // Merge
    {"M 4.5 3.25 L 4.5 5.5 C 4.5 8.75 10 8.75 10 12 L 10 16.75 M 15.5 3.25 L 15.5 5.5 C 15.5 8.75 10 "
     "8.75 10 12 M 7.25 14 L 10 16.75 L 12.75 14"},
    // Pause
    {"M 7 4.5 L 7 15.5 M 13 4.5 L 13 15.5"},
}};

/// Reads numbers until one is missing; true where all were there.
bool readNumbers(std::string_view path, std::size_t& at, PathStep& step, int pairs) {
    for (int i = 0; i < 2 * pairs; ++i) {
        while (at < path.size() && path[at] == ' ')
            ++at;
        double value = 0;
        const auto [end, error] = std::from_chars(path.data() + at, path.data() + path.size(), value);
        if (error != std::errc{})
            return false;
        at = static_cast<std::size_t>(end - path.data());
        (i % 2 == 0 ? step.x : step.y)[i / 2] = value;
    }
    return true;
}

} // namespace

const GlyphShape& glyphShape(GlyphKind kind) {
    return kShapes[static_cast<std::size_t>(kind)];
}

double glyphLineWidth(double side) {
    return kGlyphLine * std::sqrt(side / kGlyphGrid);
}

std::vector<PathStep> pathSteps(std::string_view path) {
    static constexpr std::string_view kLetters = "MLCZ";
    std::vector<PathStep> steps;
    for (std::size_t at = 0; at < path.size();) {
        if (path[at] == ' ') {
            ++at;
            continue;
        }
        const std::size_t letter = kLetters.find(path[at++]);
        if (letter == std::string_view::npos)
            return steps;
        PathStep step;
        step.kind = static_cast<PathStep::Kind>(letter);
        const int pairs = step.kind == PathStep::Kind::Close ? 0 : step.kind == PathStep::Kind::Curve ? 3 : 1;
        if (!readNumbers(path, at, step, pairs))
            return steps;
        steps.push_back(step);
    }
    return steps;
}

} // namespace orgwright::drawing
