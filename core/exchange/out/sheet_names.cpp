// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/sheet_names.h"

#include "core/base/text.h"

#include <set>
#include <string_view>

namespace orgwright {
namespace {

constexpr std::size_t kMostUnits = 31; // of UTF-16, which is how Excel counts

std::size_t unitsOf(char firstByte) {
    const auto byte = static_cast<unsigned char>(firstByte);
    if ((byte & 0xC0) == 0x80)
        return 0;
    return byte >= 0xF0 ? 2 : 1;
}

/// As many characters from the beginning as fit.
std::string cut(std::string_view text, std::size_t mostUnits) {
    std::size_t units = 0;
    std::size_t end = 0;
    while (end < text.size() && units + unitsOf(text[end]) <= mostUnits)
        units += unitsOf(text[end++]);
    return std::string(text.substr(0, end));
}

std::string allowed(std::string name) {
    for (char& c : name) {
        if (std::string_view("[]:*?/\\").find(c) != std::string_view::npos ||
            static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    }
    return name;
}

std::string stripped(std::string_view name) {
    while (!name.empty() && (name.front() == '\'' || name.front() == ' '))
        name.remove_prefix(1);
    while (!name.empty() && (name.back() == '\'' || name.back() == ' '))
        name.remove_suffix(1);
    return std::string(name);
}

std::string fit(const std::string& name) {
    const std::string text = stripped(cut(stripped(allowed(name)), kMostUnits));
    return text.empty() ? "Sheet" : text;
}

} // namespace

std::vector<std::string> fitSheetNames(const std::vector<std::string>& names) {
    std::vector<std::string> fitting;
    std::set<std::string> taken;
    for (const std::string& name : names) {
        const std::string plain = fit(name);
        std::string unique = plain;
        for (int i = 2; !taken.insert(foldedCase(unique)).second; ++i) {
            const std::string ending = " " + std::to_string(i);
            unique = cut(plain, kMostUnits - ending.size()) + ending;
        }
        fitting.push_back(unique);
    }
    return fitting;
}

} // namespace orgwright
