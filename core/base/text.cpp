// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace orgwright {
namespace {

bool isContinuation(unsigned char byte) {
    return (byte & 0xC0) == 0x80;
}

unsigned char byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

/// Length of the well-formed sequence at this place, or 0.
std::size_t sequenceLength(std::string_view text, std::size_t at) {
    const unsigned char first = byteAt(text, at);
    const unsigned char second = byteAt(text, at + 1);
    if (first >= 0x01 && first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return isContinuation(second) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned char least = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned char most = first == 0xED ? 0x9F : 0xBF;
        return second >= least && second <= most && isContinuation(byteAt(text, at + 2)) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned char least = first == 0xF0 ? 0x90 : 0x80;
        const unsigned char most = first == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most && isContinuation(byteAt(text, at + 2)) &&
                       isContinuation(byteAt(text, at + 3))
                   ? 4
                   : 0;
    }
    return 0;
}

constexpr std::uint64_t kHighBits = 0x8080'8080'8080'8080ULL;
constexpr std::uint64_t kLowBits = 0x0101'0101'0101'0101ULL;

std::uint64_t wordAt(std::string_view text, std::size_t at) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, sizeof word);
    return word;
}

/// Whether the eight bytes are ASCII and no NUL among them. Nearly all text is.
bool isPlainWord(std::uint64_t word) {
    return ((word | (word - kLowBits)) & kHighBits) == 0;
}

std::size_t spaceAtFront(std::string_view text) {
    if (text.empty())
        return 0;
    if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r'))
        return 1;
    return text.starts_with("\xC2\xA0") ? 2 : 0;
}

std::size_t spaceAtBack(std::string_view text) {
    if (text.empty())
        return 0;
    if (text.back() == ' ' || (text.back() >= '\t' && text.back() <= '\r'))
        return 1;
    return text.ends_with("\xC2\xA0") ? 2 : 0;
}

std::uint32_t twoByteLower(std::uint32_t c) {
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F))
        return c + 32;
    if (c >= 0x400 && c <= 0x40F)
        return c + 80;
    // The dotted capital I has no counterpart of one letter; the rule of its neighbours would make it
    // dotless.
    if (c == 0x130)
        return c;
    const bool evenIsUpper = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177);
    const bool oddIsUpper = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if (c == 0x178)
        return 0xFF;
    if ((evenIsUpper && c % 2 == 0) || (oddIsUpper && c % 2 == 1))
        return c + 1;
    return c;
}

/// The character of one well-formed sequence.
std::uint32_t codePoint(std::string_view sequence) {
    constexpr unsigned kLeadBits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    std::uint32_t c = byteAt(sequence, 0) & kLeadBits[sequence.size()];
    for (std::size_t i = 1; i < sequence.size(); ++i)
        c = c << 6 | (byteAt(sequence, i) & 0x3FU);
    return c;
}

bool isHidden(std::uint32_t c) {
    const bool isJoinerOrMark = c >= 0x200B && c <= 0x200F;
    const bool isEmbedding = c >= 0x202A && c <= 0x202E;
    const bool isInvisibleOrIsolate = c >= 0x2060 && c <= 0x206F;
    const bool isTag = c >= 0xE0000 && c <= 0xE007F;
    return isJoinerOrMark || isEmbedding || isInvisibleOrIsolate || isTag || c == 0xAD || c == 0x61C ||
           c == 0x180E || c == 0xFEFF;
}

} // namespace

bool isCleanUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (at + sizeof(std::uint64_t) <= text.size() && isPlainWord(wordAt(text, at))) {
            at += sizeof(std::uint64_t);
            continue;
        }
        const std::size_t length = sequenceLength(text, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

bool isAscii(std::string_view text) {
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
        if (wordAt(text, at) & kHighBits)
            return false;
    }
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string_view trimmed(std::string_view text) {
    while (const std::size_t n = spaceAtFront(text))
        text.remove_prefix(n);
    while (const std::size_t n = spaceAtBack(text))
        text.remove_suffix(n);
    return text;
}

std::string foldedCase(std::string_view text) {
    std::string folded(text);
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const auto byte = static_cast<unsigned char>(folded[i]);
        if (byte >= 'A' && byte <= 'Z') {
            folded[i] = static_cast<char>(byte + 32);
        } else if (byte >= 0xC3 && byte <= 0xD1 && isContinuation(byteAt(folded, i + 1))) {
            const std::uint32_t c = (byte & 0x1FU) << 6 | (byteAt(folded, i + 1) & 0x3FU);
            const std::uint32_t lower = twoByteLower(c);
            folded[i] = static_cast<char>(0xC0 | lower >> 6);
            folded[++i] = static_cast<char>(0x80 | (lower & 0x3F));
        }
    }
    return folded;
}

bool hasHiddenControls(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::max<std::size_t>(1, sequenceLength(text, at));
        if (isHidden(codePoint(text.substr(at, length))))
            return true;
        at += length;
    }
    return false;
}

} // namespace orgwright
