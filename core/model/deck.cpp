// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/deck.h"

#include <algorithm>

namespace orgwright {

std::string_view idOf(DeckPart part) {
    constexpr std::array<std::string_view, kDeckParts.size()> kIds{"title",     "chart",     "changes",
                                                                   "portfolio", "scorecard", "review"};
    return kIds[static_cast<std::size_t>(part)];
}

std::vector<DeckChoice> deckChoices(std::string_view text) {
    std::vector<DeckChoice> choices;
    const auto isThere = [&](DeckPart part) {
        return std::any_of(choices.begin(), choices.end(),
                           [part](const DeckChoice& each) { return each.part == part; });
    };
    while (!text.empty()) {
        std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        const bool isOut = word.starts_with('-');
        word.remove_prefix(isOut ? 1 : 0);
        for (const DeckPart part : kDeckParts) {
            if (idOf(part) == word && !isThere(part))
                choices.push_back({part, !isOut});
        }
    }
    for (const DeckPart part : kDeckParts) {
        if (!isThere(part))
            choices.push_back({part, true});
    }
    return choices;
}

std::string deckText(const std::vector<DeckChoice>& choices) {
    std::string text;
    for (const DeckChoice& choice : choices)
        text.append(text.empty() ? "" : " ").append(choice.isIn ? "" : "-").append(idOf(choice.part));
    return text;
}

std::vector<DeckPart> deckParts(std::string_view text) {
    std::vector<DeckPart> parts;
    for (const DeckChoice& choice : deckChoices(text)) {
        if (choice.isIn)
            parts.push_back(choice.part);
    }
    return parts;
}

} // namespace orgwright
