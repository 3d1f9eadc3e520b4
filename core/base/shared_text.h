// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <compare>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace orgwright {

/// A text that does not change, in eight bytes: up to seven bytes of text stand in them, the bytes of a
/// longer one are shared by its copies, also between threads. So the texts of a row take little where they
/// repeat, in a scenario, in history and in previews.
class SharedText {
public:
    SharedText() noexcept = default;
    SharedText(std::string_view text);
    SharedText(const std::string& text)
        : SharedText(std::string_view(text)) {}
    SharedText(const char* text)
        : SharedText(std::string_view(text)) {}
    SharedText(const SharedText& other) noexcept
        : m_word(other.m_word) {
        if (Block* shared = block())
            shared->users.fetch_add(1, std::memory_order_relaxed);
    }
    SharedText(SharedText&& other) noexcept
        : m_word(std::exchange(other.m_word, 0)) {}
    SharedText& operator=(SharedText other) noexcept {
        std::swap(m_word, other.m_word);
        return *this;
    }
    ~SharedText() {
        if (Block* shared = block())
            release(shared);
    }

    bool empty() const { return m_word == 0; }
    std::size_t size() const { return view().size(); }
    std::string str() const { return std::string(view()); }
    /// Holds as long as this object, whatever becomes of its copies.
    std::string_view view() const {
        if (isShort())
            return {reinterpret_cast<const char*>(&m_word) + 1, (m_word & 0xFF) >> 1};
        const Block* shared = block();
        return shared ? std::string_view(reinterpret_cast<const char*>(shared + 1), shared->size)
                      : std::string_view();
    }
    operator std::string_view() const { return view(); }

    friend bool operator==(const SharedText& a, const SharedText& b) {
        return a.m_word == b.m_word || (a.block() && b.block() && a.view() == b.view());
    }
    friend auto operator<=>(const SharedText& a, const SharedText& b) { return a.view() <=> b.view(); }
    template <std::convertible_to<std::string_view> Other>
    friend bool operator==(const SharedText& a, const Other& b) {
        return a.view() == std::string_view(b);
    }
    template <std::convertible_to<std::string_view> Other>
    friend auto operator<=>(const SharedText& a, const Other& b) {
        return a.view() <=> std::string_view(b);
    }

private:
    /// The bytes follow it.
    struct Block {
        std::atomic<std::uint32_t> users;
        std::uint32_t size;
    };
    static_assert(std::endian::native == std::endian::little && sizeof(Block*) == sizeof(std::uint64_t));

    static void release(Block* shared) noexcept;
    bool isShort() const { return (m_word & 1) != 0; }
    Block* block() const { return isShort() ? nullptr : reinterpret_cast<Block*>(m_word); }

    /// Zero; or a block's address; or in the lowest byte twice the length and one, in the others the text.
    std::uint64_t m_word = 0;
};

/// Gives equal texts out as one where it has seen them lately, as it mostly has where a column says the same
/// in many rows.
class RecentTexts {
public:
    SharedText of(std::string_view text);

private:
    std::array<SharedText, 4096> m_texts; ///< by hash; a newer text takes an older one's place
};

} // namespace orgwright
