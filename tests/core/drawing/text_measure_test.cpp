// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/text_measure.h"

#include "core/base/text.h"

#include <gtest/gtest.h>
#include <random>

namespace orgwright::drawing {
namespace {

TEST(TextWidth, GrowsWithSizeAndWeight) {
    EXPECT_LT(textWidth("Director", Role::Caption), textWidth("Director", Role::CardTitle));
    EXPECT_LT(textWidth("Director", Role::Body), textWidth("Director", Role::CardName));
    EXPECT_EQ(textWidth("", Role::Body), 0);
}

TEST(TextWidth, CountsMarksAsNothingAndEastAsianLettersAsTheirSize) {
    EXPECT_EQ(textWidth("e\xCC\x81", Role::Body), textWidth("e", Role::Body));
    EXPECT_EQ(textWidth("\xE5\xB1\xB1\xE7\x94\xB0", Role::Body), 2 * typeFace(Role::Body).size);
    EXPECT_EQ(textWidth("a\xE2\x80\x8F", Role::Body), textWidth("a", Role::Body));
}

TEST(TextWidth, GivesFiguresEqualCells) {
    EXPECT_EQ(figuresWidth("111", Role::PanelTitle), figuresWidth("000", Role::PanelTitle));
    EXPECT_LT(textWidth("111", Role::PanelTitle), figuresWidth("111", Role::PanelTitle));
}

TEST(Elided, LeavesWhatFitsAlone) {
    const Length width = textWidth("Director, Platform", Role::CardTitle);
    EXPECT_EQ(elided("Director, Platform", Role::CardTitle, width), "Director, Platform");
    EXPECT_TRUE(fitted("Director, Platform", Role::CardTitle, width - 1).isElided);
}

TEST(Elided, DropsSpacesBeforeTheEllipsis) {
    const Length width = textWidth("Head of", Role::CardTitle) + textWidth(" \xE2\x80\xA6", Role::CardTitle);
    EXPECT_EQ(elided("Head of Design", Role::CardTitle, width), "Head of\xE2\x80\xA6");
}

TEST(Elided, NeverPartsALetterFromItsMarks) {
    const std::string text =
        "Zoe\xCC\x88 \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB \xF0\x9F\x87\xB3\xF0\x9F\x87\xB1 Lee";
    for (Length width = 0; width < textWidth(text, Role::Body) + 8; ++width) {
        const Fit fit = fitted(text, Role::Body, width);
        if (fit.bytes == 0 || !fit.isElided)
            continue;
        std::size_t at = 0;
        while (at < fit.bytes)
            at = letterEnd(text, at);
        EXPECT_EQ(at, fit.bytes);
    }
}

TEST(Elided, NeverGivesMoreThanItsWidthAndAlwaysCleanText) {
    std::minstd_rand random(5);
    const std::string_view letters[] = {
        "a", " ", "W", "-", "\xC3\xA9", "\xE5\xB1\xB1", "\xCC\x81", "\xF0\x9F\x98\x80", "/"};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (unsigned i = random() % 40; i > 0; --i)
            text += letters[random() % 9];
        const auto width = static_cast<Length>(textWidth(kEllipsis, Role::Body) + random() % 2000);
        const std::string cut = elided(text, Role::Body, width);
        EXPECT_LE(textWidth(cut, Role::Body), width);
        EXPECT_TRUE(isCleanUtf8(cut));
        for (const WrappedLine& line : wrapped(text, Role::Body, width, 3))
            EXPECT_TRUE(isCleanUtf8(line.text));
    }
}

std::vector<std::string> lines(std::string_view text, Length width, int most) {
    std::vector<std::string> result;
    for (const WrappedLine& line : wrapped(text, Role::CardTitle, width, most))
        result.push_back(std::string(line.text) + (line.isElided ? "\xE2\x80\xA6" : ""));
    return result;
}

TEST(Wrapped, BreaksAtSpacesHyphensAndSlashes) {
    const Length width = textWidth("Chief Product", Role::CardTitle);
    EXPECT_EQ(lines("Chief Product Officer", width, 9),
              (std::vector<std::string>{"Chief Product", "Officer"}));
    EXPECT_EQ(lines("Pre-sales/partner lead", textWidth("sales/partner", Role::CardTitle), 9),
              (std::vector<std::string>{"Pre-sales/", "partner lead"}));
    EXPECT_TRUE(lines("   ", width, 9).empty());
}

TEST(Wrapped, BreaksAWordThatIsTooLong) {
    const auto broken = lines("Donaudampfschiff", textWidth("Donaudam", Role::CardTitle), 9);
    ASSERT_GE(broken.size(), 2u);
    std::string joined;
    for (const std::string& line : broken)
        joined += line;
    EXPECT_EQ(joined, "Donaudampfschiff");
}

TEST(Wrapped, ElidesOnlyTheLastLine) {
    const Length width = textWidth("Chief Product", Role::CardTitle);
    const auto cut = wrapped("Chief Product and Technology Officer", Role::CardTitle, width, 2);
    ASSERT_EQ(cut.size(), 2u);
    EXPECT_FALSE(cut[0].isElided);
    EXPECT_TRUE(cut[1].isElided);
}

TEST(Wrapped, LosesNoLetterWhereThereAreLinesEnough) {
    const std::string text = "Vice President, Engineering Effectiveness & Developer-Experience / Tooling";
    for (Length width = pixels(20); width < pixels(300); width += 7) {
        std::string joined, expected;
        for (const WrappedLine& line : wrapped(text, Role::CardTitle, width, 1000))
            joined += line.text;
        std::erase(joined, ' ');
        expected = text;
        std::erase(expected, ' ');
        EXPECT_EQ(joined, expected);
    }
}

TEST(NextCodePoint, GivesReplacementForWhatIsNoUtf8) {
    std::size_t at = 0;
    EXPECT_EQ(nextCodePoint("\xED\xA0\x80", at), U'\uFFFD'); // a lone surrogate
    EXPECT_EQ(at, 1u);
    at = 0;
    EXPECT_EQ(nextCodePoint("\xC0\xAF", at), U'\uFFFD'); // too long a form
    at = 0;
    EXPECT_EQ(nextCodePoint("\xF0\x9F\x98\x80", at), U'\U0001F600');
    EXPECT_EQ(at, 4u);
    at = 0;
    EXPECT_EQ(nextCodePoint("\xF0\x9F", at), U'\uFFFD'); // cut off
    EXPECT_EQ(at, 1u);
}

TEST(Initials, AreOfTheFirstAndTheLastWord) {
    EXPECT_EQ(initials("Ana Ruiz"), "AR");
    EXPECT_EQ(initials("Ana Maria de la Cruz Ruiz"), "AR");
    EXPECT_EQ(initials("Cher"), "C");
    EXPECT_EQ(initials("  \xC3\x89lodie  \xC3\x98st "), "\xC3\x89\xC3\x98");
    EXPECT_EQ(initials("(Ana) Ruiz"), "AR");
    EXPECT_EQ(initials(" - "), "");
    EXPECT_EQ(initials(""), "");
}

} // namespace
} // namespace orgwright::drawing
