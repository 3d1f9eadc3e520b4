// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour_math.h"
#include "ui/theme/colours.h"

#include <cmath>
#include <gmock/gmock.h>

namespace orgwright {
namespace {

using testing::DoubleEq;
using testing::Ge;
using testing::Gt;

double tenths(double ratio) {
    return std::round(ratio * 10.0) / 10.0;
}

struct Expected {
    const char* name;
    Tint role;
    double card, panel, canvas;
};

void expectContrasts(const Colours& colours, const std::vector<Expected>& table) {
    for (const Expected& row : table) {
        EXPECT_THAT(tenths(contrast(colours.*row.role, colours.card)), DoubleEq(row.card)) << row.name;
        EXPECT_THAT(tenths(contrast(colours.*row.role, colours.panel)), DoubleEq(row.panel)) << row.name;
        EXPECT_THAT(tenths(contrast(colours.*row.role, colours.canvas)), DoubleEq(row.canvas)) << row.name;
    }
}

TEST(LightColours, HaveTheContrastsOfTheSpecification) {
    expectContrasts(lightColours(), {{"line", &Colours::line, 4.0, 3.8, 3.5},
                                     {"ink", &Colours::ink, 17.0, 16.3, 15.1},
                                     {"ink2", &Colours::ink2, 7.2, 6.9, 6.4},
                                     {"ink3", &Colours::ink3, 5.9, 5.6, 5.2},
                                     {"accent", &Colours::accent, 5.9, 5.7, 5.3},
                                     {"red", &Colours::red, 6.5, 6.3, 5.8},
                                     {"amber", &Colours::amber, 5.9, 5.7, 5.3},
                                     {"green", &Colours::green, 6.1, 5.9, 5.4}});
}

TEST(DarkColours, HaveTheContrastsOfTheSpecification) {
    expectContrasts(darkColours(), {{"line", &Colours::line, 3.1, 3.5, 3.8},
                                    {"ink", &Colours::ink, 12.4, 14.0, 15.2},
                                    {"ink2", &Colours::ink2, 6.7, 7.6, 8.3},
                                    {"ink3", &Colours::ink3, 4.8, 5.4, 5.9},
                                    {"accent", &Colours::accent, 6.4, 7.2, 7.8},
                                    {"red", &Colours::red, 6.2, 7.0, 7.6},
                                    {"amber", &Colours::amber, 7.6, 8.6, 9.3},
                                    {"green", &Colours::green, 7.0, 7.9, 8.6}});
}

TEST(Colours, HaveTheContrastsOfTextOnPrimaryTooltipAndSoft) {
    EXPECT_THAT(tenths(contrast(lightColours().onPrimary, lightColours().primary)), DoubleEq(15.3));
    EXPECT_THAT(tenths(contrast(darkColours().onPrimary, darkColours().primary)), DoubleEq(14.6));
    EXPECT_THAT(tenths(contrast(lightColours().onTooltip, lightColours().tooltip)), DoubleEq(15.3));
    EXPECT_THAT(tenths(contrast(darkColours().onTooltip, darkColours().tooltip)), DoubleEq(14.6));
    EXPECT_THAT(tenths(contrast(lightColours().accent, lightColours().soft)), DoubleEq(5.0));
    EXPECT_THAT(tenths(contrast(darkColours().accent, darkColours().soft)), DoubleEq(5.4));
}

TEST(BucketColours, HaveTheContrastsOfTheSpecificationOnCards) {
    const std::vector<double> light{10.1, 4.8, 7.0, 3.6};
    const std::vector<double> dark{3.8, 7.3, 5.3, 10.3};
    for (std::size_t at = 0; at < 4; ++at) {
        EXPECT_THAT(tenths(contrast(lightColours().buckets[at], lightColours().card)), DoubleEq(light[at]))
            << at;
        EXPECT_THAT(tenths(contrast(darkColours().buckets[at], darkColours().card)), DoubleEq(dark[at]))
            << at;
    }
}

TEST(TeamColours, KeepTheirLeastContrastsOnCardLabelAndAvatar) {
    for (const Colours* colours : {&lightColours(), &darkColours()}) {
        for (const QColor& team : colours->teams) {
            EXPECT_THAT(tenths(contrast(team, colours->card)), Ge(colours->dark ? 3.2 : 3.4))
                << qPrintable(team.name());
            EXPECT_THAT(tenths(contrast(colours->teamLabel(team), colours->teamFrameFill(team))), Ge(5.8));
            EXPECT_THAT(tenths(contrast(colours->ink, colours->teamAvatarFill(team))), Ge(7.9));
        }
    }
}

TEST(TeamColours, LeaveTheLineVisibleOnEveryFrame) {
    double light = 21;
    double dark = 21;
    for (std::size_t at = 0; at < 8; ++at) {
        light = std::min(
            light, contrast(lightColours().line, lightColours().teamFrameFill(lightColours().teams[at])));
        dark = std::min(dark,
                        contrast(darkColours().line, darkColours().teamFrameFill(darkColours().teams[at])));
    }
    EXPECT_THAT(tenths(light), DoubleEq(3.2));
    EXPECT_THAT(tenths(dark), DoubleEq(3.1));
}

TEST(TeamColours, AreGivenOutInTheSpecifiedOrderAndRepeatWithABrokenBar) {
    const Colours& light = lightColours();
    EXPECT_EQ(light.teamByOrder(0), QColor(0x07, 0x76, 0x82));
    EXPECT_EQ(light.teamByOrder(1), QColor(0x75, 0x2C, 0x55));
    EXPECT_EQ(light.teamByOrder(4), QColor(0x1E, 0x43, 0x2A));
    EXPECT_EQ(light.teamByOrder(8), light.teamByOrder(0));
    EXPECT_EQ(light.teamByOrder(-1), light.line);
    EXPECT_FALSE(teamBarIsBroken(7));
    EXPECT_TRUE(teamBarIsBroken(8));
}

TEST(ChangeColours, CarryACardColouredGlyph) {
    for (const Colours* colours : {&lightColours(), &darkColours()})
        for (const QColor& tile : colours->changes)
            EXPECT_THAT(tenths(contrast(colours->card, tile)), Ge(5.9)) << qPrintable(tile.name());
}

TEST(HighContrast, RaisesEveryEdgeToThreeToOneOnEveryGround) {
    for (const Colours& plain : {lightColours(), darkColours()}) {
        const Colours raised = highContrast(plain);
        for (Tint edge : {&Colours::hair, &Colours::edge, &Colours::line})
            for (Tint ground : {&Colours::canvas, &Colours::panel, &Colours::card})
                EXPECT_THAT(contrast(raised.*edge, raised.*ground), Ge(3.0));
        EXPECT_THAT(contrast(raised.hair, raised.panel), Gt(contrast(plain.hair, plain.panel)));
    }
}

TEST(Blend, MixesChannelsWithoutGamma) {
    EXPECT_EQ(blend(QColor(255, 0, 100), 0.5, QColor(0, 0, 0)), QColor(128, 0, 50));
    EXPECT_EQ(blend(QColor(10, 20, 30), 0.0, QColor(1, 2, 3)), QColor(1, 2, 3));
    EXPECT_EQ(blend(QColor(10, 20, 30), 1.0, QColor(1, 2, 3)), QColor(10, 20, 30));
}

TEST(Contrast, IsTwentyOneForBlackOnWhiteEitherWayRound) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21.0, 1e-9);
}

} // namespace
} // namespace orgwright
