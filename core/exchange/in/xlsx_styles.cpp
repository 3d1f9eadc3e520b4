// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/xlsx_styles.h"

#include <charconv>

namespace orgwright {
namespace {

constexpr std::size_t kMostStyles = 100'000; // Excel's own bound is 65,490

unsigned styleNumber(std::string_view text) {
    unsigned number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

void StylesHandler::opened(std::string_view name, const XmlAttributes& attributes) {
    if (name == "cellXfs")
        m_isInCellFormats = true;
    const unsigned id = styleNumber(attributes.value("numFmtId"));
    if (name == "numFmt" && m_custom.size() < kMostStyles)
        m_custom.emplace(id, kindOfFormat(attributes.value("formatCode")));
    if (name != "xf" || !m_isInCellFormats || m_kinds.size() >= kMostStyles)
        return;
    const auto custom = m_custom.find(id);
    m_kinds.push_back(custom == m_custom.end() ? kindOfBuiltinFormat(id) : custom->second);
}

void StylesHandler::closed(std::string_view name) {
    if (name == "cellXfs")
        m_isInCellFormats = false;
}

} // namespace orgwright
