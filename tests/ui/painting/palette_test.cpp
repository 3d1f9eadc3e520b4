// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/palette.h"

#include "ui/painting/shapes.h"
#include "ui/theme/colours.h"

#include <gtest/gtest.h>
#include <utility>

namespace orgwright {
namespace {

using drawing::Tone;

/// The window and the picture in it are one look: both tables say the same.
TEST(Palette, AgreesWithTheThemeOfTheWindow) {
    const std::pair<Tone, Tint> roles[] = {
        {Tone::Canvas, &Colours::canvas},
        {Tone::Panel, &Colours::panel},
        {Tone::Card, &Colours::card},
        {Tone::Well, &Colours::well},
        {Tone::Raised, &Colours::raised},
        {Tone::Hover, &Colours::hover},
        {Tone::Hair, &Colours::hair},
        {Tone::Edge, &Colours::edge},
        {Tone::Line, &Colours::line},
        {Tone::Ink, &Colours::ink},
        {Tone::Ink2, &Colours::ink2},
        {Tone::Ink3, &Colours::ink3},
        {Tone::Primary, &Colours::primary},
        {Tone::OnPrimary, &Colours::onPrimary},
        {Tone::Accent, &Colours::accent},
        {Tone::Soft, &Colours::soft},
        {Tone::Red, &Colours::red},
        {Tone::Amber, &Colours::amber},
        {Tone::Green, &Colours::green},
        {Tone::Tooltip, &Colours::tooltip},
        {Tone::TooltipText, &Colours::onTooltip},
    };
    const std::pair<const drawing::Palette*, const Colours*> looks[] = {
        {&drawing::lightPalette(), &lightColours()}, {&drawing::darkPalette(), &darkColours()}};
    for (const auto& [palette, colours] : looks) {
        for (const auto& [tone, tint] : roles)
            EXPECT_EQ(qtColour(palette->colour(drawing::paint(tone))).rgb(), (colours->*tint).rgb())
                << int(tone);
        for (std::size_t i = 0; i < 8; ++i)
            EXPECT_EQ(qtColour(palette->teams[i + 1]).rgb(), colours->teams[i].rgb()) << i;
        for (std::size_t i = 0; i < 4; ++i)
            EXPECT_EQ(qtColour(palette->buckets[i]).rgb(), colours->buckets[i].rgb()) << i;
        for (std::size_t i = 0; i < 5; ++i)
            EXPECT_EQ(qtColour(palette->marks[i]).rgb(), colours->changes[i].rgb()) << i;
    }
}

} // namespace
} // namespace orgwright
