// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/neutral_text.h"

namespace orgwright {
namespace {

constexpr bool startsFormula(char c) {
    return c == '=' || c == '+' || c == '-' || c == '@' || static_cast<unsigned char>(c) < 0x20;
}

} // namespace

bool isRisky(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && text[at] == '\'')
        ++at;
    while (at < text.size() && text[at] == ' ')
        ++at;
    return at < text.size() && startsFormula(text[at]);
}

std::string neutralText(std::string_view text) {
    std::string cell;
    cell.reserve(text.size() + 1);
    if (isRisky(text))
        cell += '\'';
    cell += text;
    return cell;
}

std::string_view plainText(std::string_view cell) {
    return cell.starts_with('\'') && isRisky(cell) ? cell.substr(1) : cell;
}

} // namespace orgwright
