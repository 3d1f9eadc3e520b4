// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/palette.h"

#include <string>
#include <string_view>
#include <utility>

namespace orgwright {

/// The bytes of an SVG document while it is written: numbers, colours and escaped text, independent of the
/// locale.
class SvgText {
public:
    void reserve(std::size_t bytes) { m_text.reserve(bytes); }
    std::string take() { return std::move(m_text); }

    SvgText& operator<<(std::string_view text) {
        m_text += text;
        return *this;
    }
    SvgText& operator<<(char c) {
        m_text += c;
        return *this;
    }

    /// A length in pixels, exact to the eighth.
    void length(drawing::Length length);
    /// Opening text with the quote, the length, a quote.
    void attribute(std::string_view opening, drawing::Length value) {
        m_text += opening;
        length(value);
        m_text += '"';
    }
    void point(drawing::Point point) {
        length(point.x);
        m_text += ' ';
        length(point.y);
    }
    /// A number of at most three decimals, rounded; magnitude under a million.
    void decimal(double value);
    /// "#rrggbb"; the alpha is the caller's.
    void colour(drawing::Rgba colour);
    void patternName(drawing::Hatch hatch, drawing::Rgba colour);
    /// Character data: `& < > "` escaped, control characters as spaces, what XML cannot hold as U+FFFD.
    void escaped(std::string_view text);

private:
    std::string m_text;
};

} // namespace orgwright
