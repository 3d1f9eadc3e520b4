// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace orgwright {

/// What a deck can consist of, in its usual order.
enum class DeckPart : std::uint8_t {
    Title,
    Chart,     ///< who reports to whom
    Changes,   ///< of a scenario: the marked chart, its figures, list and reasons
    Portfolio, ///< the board, and where the work goes
    Scorecard, ///< the measures, and how they went
    Review,    ///< the five questions and the actions
};
inline constexpr std::array kDeckParts{DeckPart::Title,     DeckPart::Chart,     DeckPart::Changes,
                                       DeckPart::Portfolio, DeckPart::Scorecard, DeckPart::Review};

/// "title", "chart", ...: what the plan and scripts call it.
std::string_view idOf(DeckPart part);

/// A part in its place, and whether it is in the deck.
struct DeckChoice {
    DeckPart part = DeckPart::Title;
    bool isIn = true;
    friend bool operator==(const DeckChoice&, const DeckChoice&) = default;
};

/// All parts in the order of Settings::deck; what that does not know is passed over, what it does not name
/// comes last and is in.
std::vector<DeckChoice> deckChoices(std::string_view text);

/// Settings::deck for these: "title chart -review".
std::string deckText(const std::vector<DeckChoice>& choices);

/// Those that are in.
std::vector<DeckPart> deckParts(std::string_view text);

} // namespace orgwright
