// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/pptx/card_sites.h"
#include "core/exchange/out/pptx/connector_shape.h"

#include <gmock/gmock.h>

namespace orgwright::pptx {
namespace {

using ::testing::ElementsAre;

std::vector<std::pair<Emu, Emu>> corners(const ConnectorShape& shape) {
    std::vector<std::pair<Emu, Emu>> found;
    for (const Spot& spot : pathOf(shape))
        found.emplace_back(spot.x, spot.y);
    return found;
}

std::pair<Emu, Emu> at(Emu x, Emu y) {
    return {x, y};
}

TEST(ConnectorShape, FallsToTheRightAndToTheLeftByTheBus) {
    EXPECT_THAT(
        corners(fallingConnector({100'000, 0}, {500'000, 400'000}, 100'000)),
        ElementsAre(at(100'000, 0), at(100'000, 100'000), at(500'000, 100'000), at(500'000, 400'000)));
    EXPECT_THAT(
        corners(fallingConnector({500'000, 0}, {100'000, 400'000}, 100'000)),
        ElementsAre(at(500'000, 0), at(500'000, 100'000), at(100'000, 100'000), at(100'000, 400'000)));
}

TEST(ConnectorShape, IsOnePieceWhereOneIsStraightBelowTheOther) {
    EXPECT_THAT(corners(fallingConnector({300'000, 0}, {300'000, 400'000}, 100'000)),
                ElementsAre(at(300'000, 0), at(300'000, 400'000)));
}

TEST(ConnectorShape, HangsStraightDownAndTurnsIntoTheSide) {
    EXPECT_THAT(corners(hangingConnector({100'000, 0}, {200'000, 400'000}, 50'000, 100'000)),
                ElementsAre(at(100'000, 0), at(100'000, 400'000), at(200'000, 400'000)));
}

TEST(ConnectorShape, HangsFromASpineBesideByTheBus) {
    EXPECT_THAT(corners(hangingConnector({500'000, 0}, {100'000, 400'000}, 100'000, 50'000)),
                ElementsAre(at(500'000, 0), at(500'000, 100'000), at(50'000, 100'000), at(50'000, 400'000),
                            at(100'000, 400'000)));
}

TEST(ConnectorShape, LeavesASideAndComesBackToTheOthersSide) {
    EXPECT_THAT(
        corners(levelConnector({500'000, 100'000}, {100'000, 400'000}, 50'000)),
        ElementsAre(at(500'000, 100'000), at(50'000, 100'000), at(50'000, 400'000), at(100'000, 400'000)));
}

TEST(CardSites, GiveACardOneMorePlaceOnItsLowerEdgeAndTheSameOneWhenAskedAgain) {
    pugi::xml_document document;
    pugi::xml_node properties = document.append_child("p:spPr");
    properties.append_child("a:prstGeom");
    const Frame card{1000, 2000, 400, 100};
    EXPECT_EQ(siteBelow(properties, card, 20, 60), 4);
    EXPECT_EQ(siteBelow(properties, card, 20, 300), 5);
    EXPECT_EQ(siteBelow(properties, card, 20, 60), 4);
    EXPECT_EQ(siteBelow(properties, card, 20, 200), 2) << "the middle is one already";
    EXPECT_FALSE(properties.child("a:prstGeom"));
    const pugi::xml_node sites = properties.child("a:custGeom").child("a:cxnLst");
    EXPECT_EQ(std::distance(sites.begin(), sites.end()), 6);
}

} // namespace
} // namespace orgwright::pptx
