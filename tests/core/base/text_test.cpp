// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using namespace std::string_literals;

std::string utf8(std::uint32_t c) {
    if (c < 0x80)
        return {static_cast<char>(c)};
    if (c < 0x800)
        return {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
    if (c < 0x10000)
        return {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
                static_cast<char>(0x80 | (c & 0x3F))};
    return {static_cast<char>(0xF0 | c >> 18), static_cast<char>(0x80 | (c >> 12 & 0x3F)),
            static_cast<char>(0x80 | (c >> 6 & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
}

} // namespace

TEST(CleanUtf8, IsEveryCharacterThatUnicodeHasButNul) {
    for (std::uint32_t c = 1; c <= 0x10FFFF; ++c) {
        const bool isSurrogate = c >= 0xD800 && c <= 0xDFFF;
        ASSERT_EQ(isCleanUtf8(utf8(c)), !isSurrogate) << c;
    }
    EXPECT_TRUE(isCleanUtf8(""));
    EXPECT_TRUE(isCleanUtf8("Zoë 張偉 🦊"));
}

TEST(CleanUtf8, IsNotBrokenByTruncation) {
    for (const std::uint32_t c : {0xE9U, 0x4E2DU, 0x1F98AU}) {
        const std::string whole = utf8(c);
        for (std::size_t length = 1; length < whole.size(); ++length) {
            EXPECT_FALSE(isCleanUtf8(whole.substr(0, length)));
            EXPECT_FALSE(isCleanUtf8(whole.substr(0, length) + "a"));
            EXPECT_FALSE(isCleanUtf8(whole.substr(length)));
        }
    }
}

TEST(CleanUtf8, HasNoOverlongForms) {
    EXPECT_FALSE(isCleanUtf8("\xC0\xAF"));
    EXPECT_FALSE(isCleanUtf8("\xC1\xBF"));
    EXPECT_FALSE(isCleanUtf8("\xE0\x80\xAF"));
    EXPECT_FALSE(isCleanUtf8("\xE0\x9F\xBF"));
    EXPECT_FALSE(isCleanUtf8("\xF0\x80\x80\xAF"));
    EXPECT_FALSE(isCleanUtf8("\xF0\x8F\xBF\xBF"));
}

TEST(CleanUtf8, HasNothingBeyondUnicode) {
    EXPECT_FALSE(isCleanUtf8("\xF4\x90\x80\x80"));
    EXPECT_FALSE(isCleanUtf8("\xF5\x80\x80\x80"));
    EXPECT_FALSE(isCleanUtf8("\xF8\x88\x80\x80\x80"));
    EXPECT_FALSE(isCleanUtf8("\xFE"));
    EXPECT_FALSE(isCleanUtf8("\xFF"));
}

TEST(CleanUtf8, HasNoNulAndNoStrayBytes) {
    EXPECT_FALSE(isCleanUtf8("a\0b"s));
    EXPECT_FALSE(isCleanUtf8("\0"s));
    EXPECT_FALSE(isCleanUtf8("\x80"));
    EXPECT_FALSE(isCleanUtf8("\xED\xA0\x80\xED\xB0\x80"));
}

TEST(Trimmed, TakesEverySpaceOffBothEnds) {
    EXPECT_EQ(trimmed("  Ada  "), "Ada");
    EXPECT_EQ(trimmed("\t\r\n\v\fAda\xC2\xA0"), "Ada");
    EXPECT_EQ(trimmed("\xC2\xA0 \xC2\xA0"), "");
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed("Ada Lovelace"), "Ada Lovelace");
}

TEST(Trimmed, LeavesCharactersWhole) {
    EXPECT_EQ(trimmed("à"), "à");
    EXPECT_EQ(trimmed("\xC3\xA0"), "\xC3\xA0");
}

TEST(FoldedCase, LowersTheLettersItPromises) {
    EXPECT_EQ(foldedCase("ADA 42"), "ada 42");
    EXPECT_EQ(foldedCase("ÀÉÖØÞß×"), "àéöøþß×");
    EXPECT_EQ(foldedCase("ĀĹŃŶŸŹŽ"), "āĺńŷÿźž");
    EXPECT_EQ(foldedCase("ΑΒΓΣΩ"), "αβγσω");
    EXPECT_EQ(foldedCase("АЯЁЂ"), "аяёђ");
}

TEST(FoldedCase, LeavesOthersAsTheyAre) {
    EXPECT_EQ(foldedCase("張偉 🦊 ſ ĸ ŉ"), "張偉 🦊 ſ ĸ ŉ");
    EXPECT_EQ(foldedCase("İ"), "İ");
    EXPECT_EQ(foldedCase("\xC3"
                         "A"),
              "\xC3"
              "a");
    EXPECT_EQ(foldedCase("\xC3"), "\xC3");
}

TEST(FoldedCase, IsFoldedOnceAndForAll) {
    for (std::uint32_t c = 1; c < 0x800; ++c) {
        const std::string once = foldedCase(utf8(c));
        ASSERT_TRUE(isCleanUtf8(once)) << c;
        ASSERT_EQ(foldedCase(once), once) << c;
    }
}

TEST(HiddenControls, AreFoundWhereverTheyStand) {
    for (const std::uint32_t c :
         {0xADU, 0x61CU, 0x180EU, 0x200BU, 0x200DU, 0x200EU, 0x200FU, 0x202AU, 0x202EU, 0x2060U, 0x2063U,
          0x2066U, 0x2069U, 0x206FU, 0xFEFFU, 0xE0001U, 0xE007FU}) {
        EXPECT_TRUE(hasHiddenControls(utf8(c))) << c;
        EXPECT_TRUE(hasHiddenControls("Ada" + utf8(c))) << c;
        EXPECT_TRUE(hasHiddenControls(utf8(c) + "Ada")) << c;
    }
}

TEST(HiddenControls, AreNotSeenInOrdinaryText) {
    for (const std::uint32_t c : {0x20U, 0xACU, 0xAEU, 0x2010U, 0x2029U, 0x202FU, 0x2070U, 0x20ACU, 0x1F98AU})
        EXPECT_FALSE(hasHiddenControls(utf8(c))) << c;
    EXPECT_FALSE(hasHiddenControls(""));
    EXPECT_FALSE(hasHiddenControls("Zoë 張偉\xE2\x80"));
}

} // namespace orgwright
