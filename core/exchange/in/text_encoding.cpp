// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/text_encoding.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace orgwright {
namespace {

using Decoded = tl::expected<DecodedText, TableError>;

// What the bytes 0x80 to 0x9F stand for in Windows-1252; zero for the five that stand for nothing.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The line that the end of `before` is in.
std::uint32_t lineAfter(std::string_view before) {
    std::uint32_t line = 1;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool isEnd =
            before[i] == '\n' || (before[i] == '\r' && !before.substr(i + 1).starts_with('\n'));
        line += isEnd ? 1 : 0;
    }
    return line;
}

tl::unexpected<TableError> notText(std::string_view before) {
    return tl::make_unexpected(TableError{TableErrorKind::NotText, lineAfter(before), 0, {}});
}

tl::unexpected<TableError> badEncoding(const char* name, std::string_view before) {
    return tl::make_unexpected(TableError{TableErrorKind::BadEncoding, lineAfter(before), 0, {name}});
}

void append(std::string& text, std::uint32_t c) {
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80 | (c >> shift & 0x3F)); };
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xC0 | c >> 6);
        tail(0);
    } else if (c < 0x10000) {
        text += static_cast<char>(0xE0 | c >> 12);
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0 | c >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

/// Where the next byte above ASCII is, eight at a time.
std::size_t afterAscii(std::string_view text, std::size_t at) {
    constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
    std::uint64_t word = 0;
    while (at + sizeof word <= text.size()) {
        std::memcpy(&word, text.data() + at, sizeof word);
        if (word & kHighBits)
            break;
        at += sizeof word;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

/// Where the first run of bytes above ASCII starts that is no UTF-8; the size where there is none. NUL is not
/// looked for.
std::size_t firstBadUtf8(std::string_view text) {
    for (std::size_t at = afterAscii(text, 0); at < text.size(); at = afterAscii(text, at)) {
        std::size_t end = at;
        while (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80)
            ++end;
        if (!isCleanUtf8(text.substr(at, end - at)))
            return at;
        at = end;
    }
    return text.size();
}

Decoded fromUtf8(std::string bytes, std::size_t start) {
    if (const std::size_t bad = firstBadUtf8(bytes); bad < bytes.size())
        return badEncoding("UTF-8", std::string_view(bytes).substr(0, bad));
    return DecodedText{std::move(bytes), start, TextEncoding::Utf8, false};
}

Decoded fromWindows1252(std::string_view bytes) {
    DecodedText decoded{{}, 0, TextEncoding::Windows1252, false};
    decoded.text.reserve(bytes.size() + bytes.size() / 8);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        const bool isInTable = byte >= 0x80 && byte < 0xA0;
        const std::uint32_t c = isInTable ? kWindows1252[byte - 0x80] : byte;
        if (isInTable && c == 0)
            return badEncoding("Windows-1252", bytes.substr(0, at));
        append(decoded.text, c);
    }
    return decoded;
}

class Utf16Reader {
public:
    Utf16Reader(std::string_view bytes, bool isBigEndian)
        : m_bytes(bytes)
        , m_isBigEndian(isBigEndian) {}

    bool atEnd() const { return m_at + 1 >= m_bytes.size(); }
    bool hasOddByte() const { return m_bytes.size() % 2 != 0; }

    /// The next character; a lone surrogate comes as it is.
    std::uint32_t next() {
        const std::uint32_t first = unit(m_at);
        m_at += 2;
        if (first < 0xD800 || first > 0xDBFF || atEnd())
            return first;
        const std::uint32_t second = unit(m_at);
        if (second < 0xDC00 || second > 0xDFFF)
            return first;
        m_at += 2;
        return 0x10000 + ((first & 0x3FF) << 10 | (second & 0x3FF));
    }

private:
    std::uint32_t unit(std::size_t at) const {
        const auto a = static_cast<unsigned char>(m_bytes[at]);
        const auto b = static_cast<unsigned char>(m_bytes[at + 1]);
        return m_isBigEndian ? a << 8U | b : b << 8U | a;
    }

    std::string_view m_bytes;
    bool m_isBigEndian;
    std::size_t m_at = 0;
};

Decoded fromUtf16(std::string_view bytes, TextEncoding encoding) {
    Utf16Reader reader(bytes, encoding == TextEncoding::Utf16BigEndian);
    DecodedText decoded{{}, 0, encoding, false};
    decoded.text.reserve(bytes.size() / 2 + bytes.size() / 8);
    while (!reader.atEnd()) {
        const std::uint32_t c = reader.next();
        if (c == 0)
            return notText(decoded.text);
        if (c >= 0xD800 && c <= 0xDFFF)
            return badEncoding("UTF-16", decoded.text);
        append(decoded.text, c);
    }
    if (reader.hasOddByte())
        return badEncoding("UTF-16", decoded.text);
    return decoded;
}

/// Without a mark: text of Latin letters has zero bytes on one side of its pairs and hardly any on the other.
std::optional<TextEncoding> utf16ByZeros(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros = {};
    for (std::size_t i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == 0 ? 1 : 0;
    const std::size_t many = sample.size() / 5;
    if (sample.size() < 2 || bytes.size() % 2 != 0)
        return std::nullopt;
    if (zeros[1] > many && zeros[0] == 0)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] > many && zeros[1] == 0)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

Decoded decodeAs(TextEncoding encoding, std::string bytes) {
    if (encoding == TextEncoding::Utf8)
        return fromUtf8(std::move(bytes), 0);
    if (encoding == TextEncoding::Windows1252)
        return fromWindows1252(bytes);
    return fromUtf16(bytes, encoding);
}

Decoded decodeByGuess(std::string bytes) {
    if (firstBadUtf8(bytes) == bytes.size())
        return DecodedText{std::move(bytes), 0, TextEncoding::Utf8, false};
    Decoded decoded = fromWindows1252(bytes);
    if (decoded)
        decoded->isAssumed = true;
    return decoded;
}

} // namespace

Decoded decodeText(std::string bytes, std::optional<TextEncoding> asked) {
    const std::string_view view = bytes;
    if (view.starts_with("\xFF\xFE"))
        return fromUtf16(view.substr(2), TextEncoding::Utf16LittleEndian);
    if (view.starts_with("\xFE\xFF"))
        return fromUtf16(view.substr(2), TextEncoding::Utf16BigEndian);
    const bool isMarkedUtf8 = view.starts_with("\xEF\xBB\xBF");
    const std::size_t nul = view.find('\0');
    const bool isAskedWide =
        asked == TextEncoding::Utf16LittleEndian || asked == TextEncoding::Utf16BigEndian;
    if (nul != view.npos && (isMarkedUtf8 || !isAskedWide)) {
        const auto found = isMarkedUtf8 || asked ? std::nullopt : utf16ByZeros(view);
        if (!found)
            return notText(view.substr(0, nul));
        Decoded decoded = fromUtf16(view, *found);
        if (decoded)
            decoded->isAssumed = true;
        return decoded;
    }
    if (isMarkedUtf8)
        return fromUtf8(std::move(bytes), 3);
    return asked ? decodeAs(*asked, std::move(bytes)) : decodeByGuess(std::move(bytes));
}

} // namespace orgwright
