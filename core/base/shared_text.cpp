// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shared_text.h"

#include <cstring>
#include <functional>
#include <new>

namespace orgwright {
namespace {

constexpr std::size_t kMostShortBytes = 7;

} // namespace

SharedText::SharedText(std::string_view text) {
    if (text.empty())
        return;
    if (text.size() <= kMostShortBytes) {
        m_word = text.size() << 1 | 1;
        std::memcpy(reinterpret_cast<char*>(&m_word) + 1, text.data(), text.size());
        return;
    }
    Block* block =
        new (::operator new(sizeof(Block) + text.size())) Block{1, static_cast<std::uint32_t>(text.size())};
    std::memcpy(reinterpret_cast<char*>(block + 1), text.data(), text.size());
    m_word = reinterpret_cast<std::uint64_t>(block);
}

void SharedText::release(Block* shared) noexcept {
    if (shared->users.fetch_sub(1, std::memory_order_acq_rel) == 1)
        ::operator delete(shared);
}

SharedText RecentTexts::of(std::string_view text) {
    if (text.size() <= kMostShortBytes)
        return text;
    SharedText& place = m_texts[std::hash<std::string_view>()(text) % m_texts.size()];
    if (place != text)
        place = text;
    return place;
}

} // namespace orgwright
