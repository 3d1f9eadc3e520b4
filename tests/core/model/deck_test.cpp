// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/deck.h"

#include <gmock/gmock.h>

namespace orgwright {
namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using P = DeckPart;

TEST(Deck, HasEveryPartInItsUsualOrderUntilOneIsChosen) {
    EXPECT_THAT(deckParts(""), ElementsAreArray(kDeckParts));
}

TEST(Deck, KeepsOrderAndChoiceAsText) {
    const std::vector<DeckChoice> choices{{P::Portfolio, true}, {P::Title, false},    {P::Chart, true},
                                          {P::Changes, true},   {P::Scorecard, true}, {P::Review, false}};
    EXPECT_EQ(deckChoices(deckText(choices)), choices);
    EXPECT_THAT(deckParts(deckText(choices)), ElementsAre(P::Portfolio, P::Chart, P::Changes, P::Scorecard));
}

TEST(Deck, PassesOverWhatItDoesNotKnowAndAddsWhatIsNotNamed) {
    const auto parts = deckParts("review  riddle -title review - chart");
    EXPECT_THAT(parts, ElementsAre(P::Review, P::Chart, P::Changes, P::Portfolio, P::Scorecard));
}

} // namespace
} // namespace orgwright
