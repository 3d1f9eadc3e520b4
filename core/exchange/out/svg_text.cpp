// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/svg_text.h"

#include "core/drawing/text_measure.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <sys/mman.h>

namespace orgwright {
namespace {

using namespace drawing;

/// Whether the byte stands for itself.
bool isPlain(char byte) {
    static constexpr auto kPlain = [] {
        std::array<bool, 256> plain{};
        for (std::size_t i = 0x20; i < 0x7F; ++i)
            plain[i] = i != '&' && i != '<' && i != '>' && i != '"';
        return plain;
    }();
    return kPlain[static_cast<unsigned char>(byte)];
}

/// What stands for a byte under 0x80 that does not stand for itself.
std::string_view replacement(char byte) {
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
        return " ";
    }
}

std::string_view letterForXml(std::string_view letter, char32_t c) {
    if (c >= 0x80 && c < 0xA0)
        return " ";
    const bool isNothing = c == 0xFFFD || (c & 0xFFFEU) == 0xFFFEU || (c >= 0xFDD0 && c <= 0xFDEF);
    return isNothing ? "\xEF\xBF\xBD" : letter;
}

} // namespace

void SvgText::reserve(std::size_t bytes) {
    m_text.reserve(bytes);
#ifdef MADV_HUGEPAGE
    // A chart of 100,000 takes a hundred megabytes, and getting them in small pages as long as writing them.
    constexpr std::uintptr_t kLargePage = 2 * 1024 * 1024;
    const auto start =
        (reinterpret_cast<std::uintptr_t>(m_text.data()) + kLargePage - 1) / kLargePage * kLargePage;
    const auto end = reinterpret_cast<std::uintptr_t>(m_text.data() + bytes) / kLargePage * kLargePage;
    if (start < end)
        ::madvise(reinterpret_cast<void*>(start), end - start, MADV_HUGEPAGE);
#endif
}

void SvgText::number(std::uint32_t number) {
    constexpr std::size_t kMostDigits = 10;
    char* const start = roomFor(kMostDigits);
    m_size += static_cast<std::size_t>(std::to_chars(start, start + kMostDigits, number).ptr - start);
}

void SvgText::length(Length length) {
    static constexpr std::array<std::string_view, 8> kEighths = {"",   ".125", ".25", ".375",
                                                                 ".5", ".625", ".75", ".875"};
    auto magnitude = static_cast<std::uint32_t>(length);
    if (length < 0) {
        *this << '-';
        magnitude = -magnitude;
    }
    number(magnitude / kPixel);
    if (const std::uint32_t eighths = magnitude % kPixel; eighths != 0)
        *this << kEighths[eighths];
}

void SvgText::decimal(double value) {
    const std::int64_t rounded = std::llround(value * 1000);
    const auto thousandths = static_cast<std::uint32_t>(std::abs(rounded));
    if (rounded < 0)
        *this << '-';
    number(thousandths / 1000);
    std::uint32_t rest = thousandths % 1000;
    if (rest == 0)
        return;
    *this << '.';
    for (std::uint32_t place = 100; rest > 0; place /= 10) {
        *this << static_cast<char>('0' + rest / place);
        rest %= place;
    }
}

void SvgText::colour(Rgba colour) {
    static constexpr char kDigits[] = "0123456789abcdef";
    *this << '#';
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue})
        *this << kDigits[channel >> 4] << kDigits[channel & 15];
}

void SvgText::patternName(Hatch hatch, Rgba colour) {
    *this << "hatch";
    number(static_cast<std::uint32_t>(hatch));
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue, colour.alpha}) {
        *this << '-';
        number(channel);
    }
}

void SvgText::escaped(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        while (at < text.size() && isPlain(text[at]))
            ++at;
        *this << text.substr(start, at - start);
        if (at == text.size())
            return;
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            *this << replacement(text[at++]);
            continue;
        }
        const std::size_t letter = at;
        const char32_t c = nextCodePoint(text, at);
        *this << letterForXml(text.substr(letter, at - letter), c);
    }
}

} // namespace orgwright
