// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/palette.h"

#include <string>
#include <string_view>

namespace orgwright {

struct SvgOptions {
    std::string title = {};    ///< accessible name of the picture; empty: none
    bool hasBackground = true; ///< else the ground is transparent
};

/// The drawing as an SVG 1.1 document in UTF-8: text stays text, hatches are patterns, each card is a group
/// with its name as <title>. The view box holds all ink. The same drawing gives the same bytes; nothing of
/// the author, the machine or the time is in them. Control characters become spaces and what is no UTF-8
/// becomes U+FFFD, so any text gives well-formed XML. Linear.
std::string writeSvg(const drawing::Drawing& drawing, const drawing::Palette& palette,
                     const SvgOptions& options = {});

/// Appends text as XML character data or attribute value, sanitised as above.
void appendXmlText(std::string& to, std::string_view text);

} // namespace orgwright
