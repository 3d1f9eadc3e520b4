// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"

namespace orgwright::drawing {

/// Where a line of text stands, and how.
struct TextStyle {
    Role role = Role::Body;
    Paint paint = {};
    Align align = Align::Left;
    Subject subject = {};
};

/// Adds the words with an ellipsis where they are wider than the room; nothing where there is none.
void addFitted(Drawing& to, std::string_view words, Point at, Length room, const TextStyle& style);

} // namespace orgwright::drawing
