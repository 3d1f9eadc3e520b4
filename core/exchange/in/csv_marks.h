// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace orgwright {

/// Walks over the bytes that mean something in CSV: delimiter, quote, CR and LF, eight bytes at a time. Cells
/// are short, so one walk over all four kinds costs less than a library search for each cell.
class CsvMarks {
public:
    CsvMarks(std::string_view text, std::size_t start, char delimiter)
        : m_text(text)
        , m_base(start)
        , m_delimiter(kOnes * static_cast<unsigned char>(delimiter)) {
        if (start < text.size())
            look();
    }

    /// Where the next of them is, each once; the text's size after the last.
    std::size_t next() {
        while (m_found == 0) {
            m_base += sizeof m_found;
            if (m_base >= m_text.size())
                return m_text.size();
            look();
        }
        const auto bit = static_cast<std::size_t>(std::countr_zero(m_found));
        m_found &= m_found - 1;
        return m_base + bit / 8;
    }

private:
    static constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
    static constexpr std::uint64_t kLow = 0x7F7F7F7F7F7F7F7FULL;

    /// The high bit of each byte that differs from the pattern's; the other bits are arbitrary. No carry
    /// leaves a byte.
    static std::uint64_t different(std::uint64_t word, std::uint64_t pattern) {
        const std::uint64_t difference = word ^ pattern;
        return ((difference & kLow) + kLow) | difference;
    }

    /// A high bit for each mark among the eight bytes at m_base, the first byte lowest.
    void look() {
        std::uint64_t word = 0; // bytes behind the end are zero, which is no mark
        const std::size_t left = m_text.size() - m_base;
        std::memcpy(&word, m_text.data() + m_base, left < sizeof word ? left : sizeof word);
        if constexpr (std::endian::native == std::endian::big)
            word = __builtin_bswap64(word);
        const std::uint64_t others = different(word, m_delimiter) & different(word, kOnes * '"') &
                                     different(word, kOnes * '\r') & different(word, kOnes * '\n');
        m_found = ~(others | kLow);
    }

    std::string_view m_text;
    std::size_t m_base;
    std::uint64_t m_delimiter;
    std::uint64_t m_found = 0;
};

} // namespace orgwright
