// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/escaped_text.h"

#include <fmt/format.h>
#include <optional>

namespace orgwright {
namespace {

constexpr std::size_t kEscapeLength = 7; // _xHHHH_

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The unit that the escape at this place stands for, if there is one.
std::optional<unsigned> escapeAt(std::string_view text, std::size_t at) {
    if (at + kEscapeLength > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_')
        return std::nullopt;
    unsigned unit = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return std::nullopt;
        unit = unit * 16 + static_cast<unsigned>(digit);
    }
    return unit;
}

bool isText(unsigned unit) {
    return unit != 0 && (unit < 0xD800 || unit > 0xDFFF);
}

void appendUtf8(std::string& text, unsigned unit) {
    if (unit < 0x80) {
        text += static_cast<char>(unit);
    } else if (unit < 0x800) {
        text += static_cast<char>(0xC0 | unit >> 6);
        text += static_cast<char>(0x80 | (unit & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | unit >> 12);
        text += static_cast<char>(0x80 | (unit >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (unit & 0x3F));
    }
}

bool isForbiddenInXml(char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n';
}

} // namespace

std::string escapedText(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const bool isNonCharacter = rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
        if (isNonCharacter) {
            escaped += rest[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            at += 2;
        } else if (isForbiddenInXml(text[at])) {
            escaped += fmt::format("_x{:04X}_", static_cast<unsigned>(text[at]));
        } else if (escapeAt(text, at)) {
            escaped += "_x005F_";
        } else {
            escaped += text[at];
        }
    }
    return escaped;
}

std::string unescapedText(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto unit = escapeAt(text, at);
        if (unit && isText(*unit)) {
            appendUtf8(plain, *unit);
            at += kEscapeLength;
        } else {
            plain += text[at++];
        }
    }
    return plain;
}

} // namespace orgwright
