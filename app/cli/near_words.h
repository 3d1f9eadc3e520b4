// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace orgwright::cli {

/// Collects, of the words offered, the few that are nearest to one that was not found: the same but for case,
/// beginning alike, or a letter or two apart.
class NearWords {
public:
    explicit NearWords(std::string_view wanted);

    void offer(std::string_view word);
    /// At most five, nearest first, with commas; empty where none is near.
    QString list() const;

private:
    struct Near {
        std::size_t distance;
        std::string word;
        friend auto operator<=>(const Near&, const Near&) = default;
    };

    std::string m_folded;
    std::u32string m_wanted;
    std::vector<Near> m_near;
};

} // namespace orgwright::cli
