// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/similar_names.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace orgwright {
namespace {

/// Beyond this, names are compared whole but looked for by their beginnings.
constexpr std::size_t kMostLetters = 40;

std::u32string lettersOf(std::string_view name) {
    std::u32string letters;
    for (const char c : foldedCase(trimmed(name))) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80)
            letters.push_back(byte);
        else if (!letters.empty())
            letters.back() = letters.back() << 8 | byte;
    }
    std::erase(letters, U' ');
    return letters;
}

std::u32string digitsOf(const std::u32string& letters) {
    std::u32string digits;
    std::copy_if(letters.begin(), letters.end(), std::back_inserter(digits),
                 [](char32_t c) { return c >= U'0' && c <= U'9'; });
    return digits;
}

std::size_t allowedDistance(std::size_t length) {
    if (length < 4)
        return 0;
    return length < 12 ? 1 : 2;
}

std::uint64_t hashWithout(std::u32string_view letters, std::size_t first, std::size_t second) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i != first && i != second)
            hash = (hash ^ letters[i]) * 0x100000001B3ULL;
    }
    return hash;
}

struct Key {
    std::uint64_t hash;
    std::size_t name;
    friend auto operator<=>(const Key&, const Key&) = default;
};

/// Two names within a distance have a text in common that each becomes by leaving out that many letters.
void addKeys(std::vector<Key>& keys, const std::u32string& letters, std::size_t name) {
    const std::u32string_view front = std::u32string_view(letters).substr(0, kMostLetters);
    const std::size_t none = front.size();
    const std::size_t allowed = allowedDistance(letters.size());
    keys.push_back({hashWithout(front, none, none), name});
    for (std::size_t i = 0; allowed >= 1 && i < front.size(); ++i) {
        keys.push_back({hashWithout(front, i, none), name});
        for (std::size_t k = i + 1; allowed >= 2 && k < front.size(); ++k)
            keys.push_back({hashWithout(front, i, k), name});
    }
}

bool areAlike(const std::u32string& a, const std::u32string& b) {
    const std::size_t allowed = allowedDistance(std::min(a.size(), b.size()));
    return letterDistance(a, b, allowed) <= allowed && digitsOf(a) == digitsOf(b);
}

} // namespace

std::size_t letterDistance(const std::u32string& a, const std::u32string& b, std::size_t most) {
    const std::size_t tooFar = most + 1;
    if (a.size() > b.size() + most || b.size() > a.size() + most)
        return tooFar;
    std::vector<std::size_t> before;
    std::vector<std::size_t> above(b.size() + 1);
    for (std::size_t k = 0; k <= b.size(); ++k)
        above[k] = k;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::vector<std::size_t> row(b.size() + 1, tooFar);
        row[0] = i;
        const std::size_t first = i > most ? i - most : 1;
        for (std::size_t k = first; k <= std::min(b.size(), i + most); ++k) {
            row[k] = std::min({above[k] + 1, row[k - 1] + 1, above[k - 1] + (a[i - 1] == b[k - 1] ? 0 : 1)});
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                row[k] = std::min(row[k], before[k - 2] + 1);
        }
        before = std::move(above);
        above = std::move(row);
    }
    return std::min(above[b.size()], tooFar);
}

std::vector<std::pair<std::size_t, std::size_t>> similarNames(const std::vector<std::string>& names) {
    std::vector<std::u32string> letters;
    std::vector<Key> keys;
    for (std::size_t i = 0; i < names.size(); ++i) {
        letters.push_back(lettersOf(names[i]));
        if (!letters[i].empty())
            addKeys(keys, letters[i], i);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    // Neighbours with one hash suffice: a crowd of like names is told as a chain, not as all its pairs.
    for (std::size_t k = 1; k < keys.size(); ++k) {
        const auto [smaller, larger] = std::pair(keys[k - 1].name, keys[k].name);
        if (keys[k - 1].hash == keys[k].hash && smaller != larger &&
            areAlike(letters[smaller], letters[larger]))
            pairs.emplace_back(smaller, larger);
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    const auto laterOf = [](const auto& a, const auto& b) { return a.second < b.second; };
    std::stable_sort(pairs.begin(), pairs.end(), laterOf);
    const auto isSameLater = [](const auto& a, const auto& b) { return a.second == b.second; };
    pairs.erase(std::unique(pairs.begin(), pairs.end(), isSameLater), pairs.end());
    return pairs;
}

} // namespace orgwright
