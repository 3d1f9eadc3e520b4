// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/glyph_kind.h"

#include <string_view>
#include <vector>

namespace orgwright::drawing {

/// Side of the grid that pictograms are drawn on, and the width of their lines there.
inline constexpr double kGlyphGrid = 20.0;
inline constexpr double kGlyphLine = 1.5;

/// A pictogram as a path with the absolute commands M, L, C and Z of SVG, numbers and commands parted by
/// single spaces.
struct GlyphShape {
    std::string_view path;
    bool isFilled = false; ///< else stroked with kGlyphLine, round caps and joins
};

const GlyphShape& glyphShape(GlyphKind kind);

/// Width of the lines of a pictogram of this side, in the side's unit given in pixels: thinner than in
/// proportion for larger ones, so that all sizes look equally heavy.
double glyphLineWidth(double side);

/// One step of a path. Move and Line use point 0, Curve all three (two controls and the end), Close none.
struct PathStep {
    enum class Kind : unsigned char { Move, Line, Curve, Close };
    Kind kind = Kind::Move;
    double x[3] = {};
    double y[3] = {};
};

/// The steps of a path as above. Stops at the first thing that is not one.
std::vector<PathStep> pathSteps(std::string_view path);

} // namespace orgwright::drawing
