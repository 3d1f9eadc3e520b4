// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/letters.h"

#include "core/drawing/text_measure.h"

#include <algorithm>
#include <array>

namespace orgwright::drawing {
namespace {

struct Block {
    char32_t first;
    char32_t last;
};

/// In ascending order.
constexpr Block kMarkBlocks[] = {
    {0x0300, 0x036F},   {0x0483, 0x0489},   {0x0591, 0x05BD}, {0x05BF, 0x05BF}, {0x05C1, 0x05C2},
    {0x05C4, 0x05C5},   {0x05C7, 0x05C7},   {0x0610, 0x061A}, {0x064B, 0x065F}, {0x0670, 0x0670},
    {0x06D6, 0x06DC},   {0x06DF, 0x06E4},   {0x06E7, 0x06E8}, {0x06EA, 0x06ED}, {0x0711, 0x0711},
    {0x0730, 0x074A},   {0x0900, 0x0903},   {0x093A, 0x093C}, {0x093E, 0x094F}, {0x0951, 0x0957},
    {0x0962, 0x0963},   {0x0981, 0x0983},   {0x09BC, 0x09BC}, {0x09BE, 0x09CD}, {0x0A01, 0x0A03},
    {0x0A3C, 0x0A51},   {0x0A81, 0x0A83},   {0x0ABC, 0x0ABC}, {0x0ABE, 0x0ACD}, {0x0B01, 0x0B03},
    {0x0B3C, 0x0B3C},   {0x0B3E, 0x0B57},   {0x0B82, 0x0B82}, {0x0BBE, 0x0BCD}, {0x0C00, 0x0C04},
    {0x0C3E, 0x0C56},   {0x0C81, 0x0C83},   {0x0CBC, 0x0CBC}, {0x0CBE, 0x0CD6}, {0x0D00, 0x0D03},
    {0x0D3B, 0x0D3C},   {0x0D3E, 0x0D4D},   {0x0E31, 0x0E31}, {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E},
    {0x0EB1, 0x0EB1},   {0x0EB4, 0x0EBC},   {0x0EC8, 0x0ECD}, {0x102B, 0x103E}, {0x1160, 0x11FF},
    {0x17B4, 0x17D3},   {0x1AB0, 0x1AFF},   {0x1DC0, 0x1DFF}, {0x200C, 0x200D}, {0x20D0, 0x20FF},
    {0x302A, 0x302F},   {0x3099, 0x309A},   {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0x1F3FB, 0x1F3FF},
    {0xE0020, 0xE007F}, {0xE0100, 0xE01EF},
};

constexpr Block kWithoutWidth[] = {
    {0x0000, 0x001F}, {0x007F, 0x009F}, {0x00AD, 0x00AD}, {0x061C, 0x061C}, {0x180E, 0x180E},
    {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x2064}, {0x2066, 0x206F}, {0xFEFF, 0xFEFF},
};

constexpr Block kWide[] = {
    {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0xA4CF},
    {0xA960, 0xA97F},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},   {0x16FE0, 0x18CFF}, {0x1B000, 0x1B2FF}, {0x1F1E6, 0x1F1FF}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
};

template <std::size_t count>
bool isIn(const Block (&blocks)[count], char32_t c) {
    const auto* found = std::lower_bound(std::begin(blocks), std::end(blocks), c,
                                         [](const Block& block, char32_t at) { return block.last < at; });
    return found != std::end(blocks) && c >= found->first;
}

constexpr char32_t kJoiner = 0x200D;

bool isFlagHalf(char32_t c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

unsigned byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

/// The value of a well-formed sequence of this length, or U+FFFD.
char32_t sequence(std::string_view text, std::size_t at, int length) {
    static constexpr std::array<char32_t, 5> kLeast = {0, 0, 0x80, 0x800, 0x10000};
    char32_t value = byteAt(text, at) & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        const unsigned byte = byteAt(text, at + static_cast<std::size_t>(i));
        if ((byte & 0xC0U) != 0x80U)
            return 0xFFFD;
        value = value << 6 | (byte & 0x3FU);
    }
    const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    return value < kLeast[static_cast<std::size_t>(length)] || value > 0x10FFFF || isSurrogate ? 0xFFFD
                                                                                               : value;
}

} // namespace

bool belongsToLetterBefore(char32_t c) {
    return c >= 0x0300 && isIn(kMarkBlocks, c);
}

bool hasNoWidth(char32_t c) {
    return belongsToLetterBefore(c) || isIn(kWithoutWidth, c);
}

bool isWide(char32_t c) {
    return c >= 0x1100 && isIn(kWide, c);
}

bool isLetterOrDigit(char32_t c) {
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return c > 0xBF && !(c >= 0x2000 && c <= 0x206F) && c != 0x3000 && c != 0xFFFD && !hasNoWidth(c);
}

char32_t nextCodePoint(std::string_view text, std::size_t& at) {
    const unsigned first = byteAt(text, at);
    if (first < 0x80) {
        ++at;
        return first;
    }
    const int length = first >= 0xF0 && first < 0xF8 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    const char32_t value = length == 1 || first >= 0xF8 ? 0xFFFD : sequence(text, at, length);
    // A real U+FFFD is three bytes long; everything else that gives it is read byte by byte.
    const bool isReal = value != 0xFFFD || text.substr(at, 3) == "\xEF\xBF\xBD";
    at += isReal ? static_cast<std::size_t>(length) : 1;
    return value;
}

std::size_t letterEnd(std::string_view text, std::size_t at) {
    char32_t last = nextCodePoint(text, at);
    bool flagOpen = isFlagHalf(last);
    while (at < text.size()) {
        std::size_t next = at;
        const char32_t c = nextCodePoint(text, next);
        if (!belongsToLetterBefore(c) && last != kJoiner && !(flagOpen && isFlagHalf(c)))
            break;
        flagOpen = false;
        last = c;
        at = next;
    }
    return at;
}

} // namespace orgwright::drawing
