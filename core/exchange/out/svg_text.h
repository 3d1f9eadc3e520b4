// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/palette.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace orgwright {

/// The bytes of an SVG document while it is written: numbers, colours and escaped text, independent of the
/// locale. They gather in a small buffer first, since a document consists of very many very short pieces.
class SvgText {
public:
    SvgText() = default;
    SvgText(const SvgText&) = delete;
    SvgText& operator=(const SvgText&) = delete;

    /// Makes room at once, on large pages of memory where the system has them.
    void reserve(std::size_t bytes);
    std::string take() {
        flush();
        return std::move(m_text);
    }

    SvgText& operator<<(std::string_view text) {
        if (text.size() > kChunkBytes) {
            flush();
            m_text += text;
        } else if (!text.empty()) {
            std::memcpy(roomFor(text.size()), text.data(), text.size());
            m_size += text.size();
        }
        return *this;
    }
    SvgText& operator<<(char c) {
        *roomFor(1) = c;
        ++m_size;
        return *this;
    }

    /// A length in pixels, exact to the eighth.
    void length(drawing::Length length);
    /// Opening text with the quote, the length, a quote.
    void attribute(std::string_view opening, drawing::Length value) {
        *this << opening;
        length(value);
        *this << '"';
    }
    void point(drawing::Point point) {
        length(point.x);
        *this << ' ';
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
    static constexpr std::size_t kChunkBytes = 16 * 1024;

    void number(std::uint32_t number);
    char* roomFor(std::size_t bytes) {
        if (kChunkBytes - m_size < bytes)
            flush();
        return m_chunk + m_size;
    }
    void flush() {
        m_text.append(m_chunk, m_size);
        m_size = 0;
    }

    std::string m_text;
    std::size_t m_size = 0; ///< bytes in m_chunk, which follow those of m_text
    char m_chunk[kChunkBytes];
};

} // namespace orgwright
