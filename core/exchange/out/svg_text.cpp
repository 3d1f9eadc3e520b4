// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/svg_text.h"

#include "core/drawing/text_measure.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace orgwright {
namespace {

using namespace drawing;

void appendNumber(std::string& to, std::int64_t number) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    to.append(digits.data(), end);
}

/// The replacement of a byte under 0x80, or an empty text where it stands for itself.
std::string_view replacement(unsigned char byte) {
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    default:
        return byte < 0x20 || byte == 0x7F ? " " : "";
    }
}

std::string_view letterForXml(std::string_view letter, char32_t c) {
    if (c >= 0x80 && c < 0xA0)
        return " ";
    const bool isNothing = c == 0xFFFD || (c & 0xFFFEU) == 0xFFFEU || (c >= 0xFDD0 && c <= 0xFDEF);
    return isNothing ? "\xEF\xBF\xBD" : letter;
}

} // namespace

void SvgText::length(Length length) {
    static constexpr std::array<std::string_view, 8> kEighths = {"",   ".125", ".25", ".375",
                                                                 ".5", ".625", ".75", ".875"};
    if (length < 0) {
        m_text += '-';
        length = -length;
    }
    appendNumber(m_text, length / kPixel);
    m_text += kEighths[static_cast<std::size_t>(length % kPixel)];
}

void SvgText::decimal(double value) {
    std::int64_t thousandths = std::llround(value * 1000);
    if (thousandths < 0) {
        m_text += '-';
        thousandths = -thousandths;
    }
    appendNumber(m_text, thousandths / 1000);
    std::int64_t rest = thousandths % 1000;
    if (rest == 0)
        return;
    m_text += '.';
    for (std::int64_t place = 100; rest > 0; place /= 10) {
        m_text += static_cast<char>('0' + rest / place);
        rest %= place;
    }
}

void SvgText::colour(Rgba colour) {
    static constexpr char kDigits[] = "0123456789abcdef";
    m_text += '#';
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
        m_text += kDigits[channel >> 4];
        m_text += kDigits[channel & 15];
    }
}

void SvgText::patternName(Hatch hatch, Rgba colour) {
    m_text += "hatch";
    appendNumber(m_text, static_cast<int>(hatch));
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue, colour.alpha}) {
        m_text += '-';
        appendNumber(m_text, channel);
    }
}

void SvgText::escaped(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            const std::string_view instead = replacement(byte);
            if (instead.empty())
                m_text += text[at];
            else
                m_text += instead;
            ++at;
            continue;
        }
        const std::size_t start = at;
        const char32_t c = nextCodePoint(text, at);
        m_text += letterForXml(text.substr(start, at - start), c);
    }
}

} // namespace orgwright
