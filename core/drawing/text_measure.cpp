// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/text_measure.h"

#include "core/drawing/inter_widths.h"
#include "core/drawing/letters.h"

#include <cstdint>

namespace orgwright::drawing {
namespace {

constexpr int kUnknownWidth = kInterUnits * 6 / 10;

int advance(char32_t c, const std::uint16_t* table) {
    if (c >= 0x20 && c < 0x7F)
        return table[c - 0x20];
    if (hasNoWidth(c))
        return 0;
    for (const LetterRange& range : kInterRanges) {
        if (c < range.first || c > range.last)
            continue;
        const int width = table[range.offset + static_cast<int>(c - range.first)];
        return width != 0 ? width : kUnknownWidth;
    }
    return isWide(c) ? kInterUnits : kUnknownWidth;
}

/// Adds up letters in the font's units, spacing included, and gives 1/8 pixels.
class Ruler {
public:
    explicit Ruler(Role role)
        : m_table(kInterWidths[static_cast<std::size_t>(typeFace(role).weight)])
        , m_size(typeFace(role).size)
        , m_spacing(typeFace(role).spacing * kInterUnits / 1000) {}

    std::int64_t units(char32_t c) const {
        const int width = advance(c, m_table);
        return width == 0 ? 0 : width + m_spacing;
    }
    std::int64_t units(std::string_view letters) const {
        std::int64_t sum = 0;
        for (std::size_t at = 0; at < letters.size();)
            sum += units(nextCodePoint(letters, at));
        return sum;
    }
    Length length(std::int64_t units) const {
        return static_cast<Length>((units * m_size + kInterUnits - 1) / kInterUnits);
    }

private:
    const std::uint16_t* m_table;
    Length m_size;
    int m_spacing;
};

bool isBreakSpace(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x2000 && c <= 0x200A && c != 0x2007);
}

bool breaksAfter(char32_t c) {
    return c == '-' || c == '/' || c == 0x2010 || c == 0x2013 || c == 0x2014 || c == 0x200B || isWide(c);
}

std::size_t skipSpaces(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        std::size_t next = at;
        if (!isBreakSpace(nextCodePoint(text, next)))
            return at;
        at = next;
    }
    return at;
}

std::string_view withoutSpacesAtEnd(std::string_view text) {
    while (!text.empty() && (text.back() == ' ' || (text.back() >= '\t' && text.back() <= '\r')))
        text.remove_suffix(1);
    return text;
}

/// Where the line that starts here ends: at the last chance to break that fits, else in the word, after one
/// letter at least.
std::size_t lineEnd(std::string_view text, std::size_t start, const Ruler& ruler, Length width) {
    std::int64_t units = 0;
    std::size_t chance = start;
    for (std::size_t at = start; at < text.size();) {
        std::size_t decoded = at;
        const char32_t first = nextCodePoint(text, decoded);
        const std::size_t end = letterEnd(text, at);
        if (isBreakSpace(first))
            chance = end;
        units += ruler.units(text.substr(at, end - at));
        if (ruler.length(units) > width && !isBreakSpace(first)) {
            if (chance > start)
                return chance;
            return at > start ? at : end;
        }
        if (breaksAfter(first))
            chance = end;
        at = end;
    }
    return text.size();
}

} // namespace

Length textWidth(std::string_view text, Role role) {
    const Ruler ruler(role);
    return ruler.length(ruler.units(text));
}

Length figuresWidth(std::string_view text, Role role) {
    const Ruler ruler(role);
    std::int64_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        units += ruler.units(c >= '0' && c <= '9' ? U'0' : c);
    }
    return ruler.length(units);
}

Fit fitted(std::string_view text, Role role, Length width) {
    const Ruler ruler(role);
    const std::int64_t dots = ruler.units(U'\u2026');
    std::int64_t units = 0;
    Fit best{0, true, ruler.length(dots)};
    for (std::size_t at = 0; at < text.size();) {
        std::size_t decoded = at;
        const bool isSpace = isBreakSpace(nextCodePoint(text, decoded));
        const std::size_t end = letterEnd(text, at);
        units += ruler.units(text.substr(at, end - at));
        if (ruler.length(units) > width)
            return best;
        if (!isSpace && ruler.length(units + dots) <= width)
            best = {end, true, ruler.length(units + dots)};
        at = end;
    }
    return {text.size(), false, ruler.length(units)};
}

std::string elided(std::string_view text, Role role, Length width) {
    const Fit fit = fitted(text, role, width);
    std::string result(text.substr(0, fit.bytes));
    if (fit.isElided)
        result += kEllipsis;
    return result;
}

std::vector<WrappedLine> wrapped(std::string_view text, Role role, Length width, int maxLines) {
    const Ruler ruler(role);
    std::vector<WrappedLine> lines;
    std::size_t at = skipSpaces(text, 0);
    while (at < text.size()) {
        if (static_cast<int>(lines.size()) + 1 == maxLines) {
            const std::string_view rest = withoutSpacesAtEnd(text.substr(at));
            const Fit fit = fitted(rest, role, width);
            lines.push_back({rest.substr(0, fit.bytes), fit.isElided});
            return lines;
        }
        const std::size_t end = lineEnd(text, at, ruler, width);
        lines.push_back({withoutSpacesAtEnd(text.substr(at, end - at)), false});
        at = skipSpaces(text, end);
    }
    return lines;
}

std::string initials(std::string_view name) {
    std::string_view first, last;
    for (std::size_t at = skipSpaces(name, 0); at < name.size();) {
        std::size_t decoded = at;
        const bool starts = isLetterOrDigit(nextCodePoint(name, decoded));
        const std::size_t end = letterEnd(name, at);
        if (!starts) {
            at = end;
            continue;
        }
        (first.empty() ? first : last) = name.substr(at, end - at);
        for (at = end; at < name.size() && !isBreakSpace(nextCodePoint(name, decoded = at));)
            at = decoded;
    }
    return std::string(first) + std::string(last);
}

} // namespace orgwright::drawing
