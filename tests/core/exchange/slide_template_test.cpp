// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/slide_template_reader.h"
#include "core/exchange/out/pptx/pptx_writer.h"

#include <gmock/gmock.h>
#include <random>

namespace orgwright {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// A presentation of our own, as any other to take the look of.
std::string ownDeck(std::shared_ptr<const SlideTemplate> look = {}) {
    drawing::Slide slide{"A headline", {}};
    slide.page.width = drawing::pixels(1056);
    slide.page.height = drawing::pixels(594);
    return *writePptx({"Deck", drawing::kWideSlide, {slide}, std::move(look)}, drawing::printPalette());
}

TEST(SlideTemplate, IsTheMasterWithItsLayoutsAndTheme) {
    const auto look = slideTemplateIn(ownDeck());
    ASSERT_TRUE(look);
    EXPECT_EQ(look->width, 12'192'000);
    EXPECT_EQ(look->height, 6'858'000);
    EXPECT_EQ(look->parts.size(), 4U) << "a master, two layouts, a theme";
    EXPECT_TRUE(look->isPlain);
    EXPECT_NE(look->cover, 0U);
    EXPECT_NE(look->titleOnly, look->cover);
    EXPECT_EQ(look->coverTitleType, "ctrTitle");
    EXPECT_LT(look->title.place.y + look->title.place.height, look->body.y + 1);
    EXPECT_LE(look->body.y + look->body.height, look->height);
    for (const SlideTemplate::Part& part : look->parts)
        EXPECT_THAT(part.bytes, Not(HasSubstr("A headline")));
}

TEST(SlideTemplate, GivesSlidesThatCanBeATemplateAgain) {
    auto look = slideTemplateIn(ownDeck());
    ASSERT_TRUE(look);
    const auto again = slideTemplateIn(ownDeck(std::make_shared<const SlideTemplate>(*look)));
    ASSERT_TRUE(again);
    ASSERT_EQ(again->parts.size(), look->parts.size());
    for (std::size_t i = 0; i < look->parts.size(); ++i) {
        EXPECT_EQ(again->parts[i].path, look->parts[i].path);
        EXPECT_EQ(again->parts[i].bytes, look->parts[i].bytes);
    }
}

TEST(SlideTemplate, IsReadOrRefusedHoweverTheFileIsDamaged) {
    const std::string sound = ownDeck();
    std::mt19937 random(20261127);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        std::string bytes = sound;
        const auto any = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
        for (std::size_t i = 0; i <= any(8); ++i)
            bytes[any(bytes.size())] = static_cast<char>(random());
        if (round % 3 == 0)
            bytes.resize(any(bytes.size()));
        const auto look = slideTemplateIn(bytes);
        refused += look ? 0 : 1;
        if (look) {
            EXPECT_FALSE(look->parts.empty());
            EXPECT_LT(look->titleOnly, look->parts.size());
            EXPECT_LT(look->cover, look->parts.size());
            EXPECT_LT(look->theme, look->parts.size());
            for (const SlideTemplate::Part& part : look->parts) {
                for (const SlideTemplate::Link& link : part.links)
                    EXPECT_LT(link.part, look->parts.size());
            }
        }
    }
    EXPECT_GT(refused, 100) << "most damage is noticed";
}

} // namespace
} // namespace orgwright
