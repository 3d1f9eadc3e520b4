// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/xlsx_strings.h"

#include "core/exchange/escaped_text.h"

namespace orgwright {
namespace {

constexpr std::size_t kMostStoredBytes = kMostCellBytes * 7; // each byte may stand as _xHHHH_

} // namespace

void StringItem::opened(std::string_view element) {
    m_isPhonetic = m_isPhonetic || element == "rPh";
    m_isText = element == "t" && !m_isPhonetic;
}

void StringItem::closed(std::string_view element) {
    m_isText = false;
    m_isPhonetic = m_isPhonetic && element != "rPh";
}

void StringItem::text(std::string_view piece) {
    if (m_isText && !isTooLong())
        m_stored += piece;
}

bool StringItem::isTooLong() const {
    return m_stored.size() > kMostStoredBytes;
}

std::string StringItem::take() {
    std::string plain = unescapedText(m_stored);
    m_stored.clear();
    m_isText = m_isPhonetic = false;
    return plain;
}

void SharedStringsHandler::opened(std::string_view name, const XmlAttributes&) {
    m_item.opened(name);
}

void SharedStringsHandler::text(std::string_view piece) {
    m_item.text(piece);
    if (m_item.isTooLong())
        fail({TableErrorKind::CellTooLong, 0, 0, {std::to_string(kMostCellBytes)}});
}

void SharedStringsHandler::closed(std::string_view name) {
    m_item.closed(name);
    if (name != "si")
        return;
    const std::string item = m_item.take();
    strings.push_back({static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(item.size())});
    m_text += item;
    if (m_text.size() > kMostTableText)
        fail({TableErrorKind::TooLarge, 0, 0, {std::to_string(kMostTableText)}});
    else if (strings.size() > kMostTableCells)
        fail({TableErrorKind::TooManyCells, 0, 0, {std::to_string(kMostTableCells)}});
}

} // namespace orgwright
