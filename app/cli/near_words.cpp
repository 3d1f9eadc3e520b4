// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/near_words.h"

#include "core/base/text.h"
#include "core/rollup/similar_names.h"
#include "ui/words/text.h"

#include <QStringList>
#include <algorithm>

namespace orgwright::cli {
namespace {

constexpr std::size_t kMostShown = 5;

std::u32string codePoints(const std::string& text) {
    return qtText(std::string_view(text).substr(0, 200)).toStdU32String();
}

} // namespace

NearWords::NearWords(std::string_view wanted)
    : m_folded(foldedCase(trimmed(wanted)))
    , m_wanted(codePoints(m_folded)) {}

void NearWords::offer(std::string_view word) {
    const std::string folded = foldedCase(trimmed(word));
    if (folded.empty() || m_folded.empty())
        return;
    const std::size_t most = m_wanted.size() < 4 ? 1 : 2;
    std::size_t distance = letterDistance(m_wanted, codePoints(folded), most);
    if (distance > most && m_folded.size() >= 3 && folded.starts_with(m_folded))
        distance = most;
    if (distance <= most)
        m_near.push_back({distance, std::string(word)});
}

QString NearWords::list() const {
    std::vector<Near> sorted = m_near;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QStringList words;
    for (std::size_t i = 0; i < std::min(sorted.size(), kMostShown); ++i)
        words += shownText(sorted[i].word, 60);
    return words.join(QLatin1String(", "));
}

} // namespace orgwright::cli
