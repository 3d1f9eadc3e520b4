// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_keys.h"

#include "core/base/text.h"

#include <charconv>

namespace orgwright {
namespace {

constexpr std::string_view kTray = "tray";

} // namespace

OwnReference ownReference(std::string_view text) {
    if (text.starts_with("#="))
        return {text.substr(2), 0, true};
    if (!text.starts_with('#'))
        return {text, 0, true};
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), id);
    const bool isId = error == std::errc() && end == text.data() + text.size() && id > 0;
    return {{}, isId ? id : 0, isId};
}

std::string ownReferenceText(std::string_view key, std::int64_t id) {
    if (key.empty())
        return std::to_string(id).insert(0, 1, '#');
    if (key.starts_with('#') || key == kTray)
        return std::string("#=").append(key);
    return std::string(key);
}

std::string foldedName(std::string_view name) {
    const std::string folded = foldedCase(trimmed(name));
    std::string_view text = folded;
    std::string turned;
    const std::size_t comma = text.find(',');
    if (comma != std::string_view::npos && text.find(',', comma + 1) == std::string_view::npos)
        text =
            turned.append(trimmed(text.substr(comma + 1))).append(" ").append(trimmed(text.substr(0, comma)));
    std::string single;
    for (const char c : text) {
        if (c != ' ' && c != '\t')
            single += c;
        else if (!single.empty() && single.back() != ' ')
            single += ' ';
    }
    return single;
}

} // namespace orgwright
