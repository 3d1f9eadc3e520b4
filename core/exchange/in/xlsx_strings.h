// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/xml_stream.h"

#include <cstdint>
#include <vector>

namespace orgwright {

/// Gathers the text of one string item, shared or in its cell: plain or in runs, without its phonetic runs,
/// escapes undone.
class StringItem {
public:
    void opened(std::string_view element);
    void closed(std::string_view element);
    void text(std::string_view piece);

    /// Whether so much came that no cell could hold it, whatever the escapes in it.
    bool isTooLong() const;

    /// What was gathered; begins anew.
    std::string take();

private:
    std::string m_stored;
    bool m_isText = false;
    bool m_isPhonetic = false;
};

/// A place in the buffer of a table's text.
struct TextSpan {
    std::uint32_t start = 0;
    std::uint32_t length = 0;
};

/// Appends the shared strings to `text` and notes where each lies.
class SharedStringsHandler : public XmlHandler {
public:
    explicit SharedStringsHandler(std::string& text)
        : m_text(text) {}

    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;
    void text(std::string_view piece) override;

    std::vector<TextSpan> strings;

private:
    std::string& m_text;
    StringItem m_item;
};

} // namespace orgwright
