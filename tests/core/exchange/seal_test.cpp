// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seal.h"

#include <gmock/gmock.h>

namespace orgwright {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string ofSize(std::size_t size) {
    std::string bytes(size, 'x');
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<char>('a' + i * 7 % 26);
    return bytes;
}

TEST(Seal, GivesBackToTheLastByteWhatWasSealed) {
    for (const std::size_t size : {std::size_t{0}, std::size_t{65'536}, std::size_t{200'001}}) {
        const auto shut = sealed(ofSize(size), "correct horse");
        ASSERT_TRUE(shut);
        const auto open = unsealed(*shut, "correct horse");
        ASSERT_TRUE(open) << size;
        EXPECT_TRUE(*open == ofSize(size)) << size;
    }
}

TEST(Seal, ShowsNothingAndIsNeverTwiceTheSame) {
    const std::string secret = "Gideon earns 100000";
    const auto one = sealed(secret, "p");
    const auto two = sealed(secret, "p");
    EXPECT_THAT(*one, Not(HasSubstr("Gideon")));
    EXPECT_NE(*one, *two);
    EXPECT_TRUE(isSealed(one->substr(0, 8)));
    EXPECT_FALSE(isSealed("SQLite format 3"));
}

TEST(Seal, OpensToNoOtherPassphrase) {
    const auto shut = sealed("secret", "right");
    for (const char* wrong : {"", "Right", "right "})
        EXPECT_EQ(unsealed(*shut, wrong).error(), SealError::Passphrase) << wrong;
}

TEST(Seal, NoticesEveryFlippedBitAndEveryCut) {
    const auto shut = sealed(ofSize(70'000), "p");
    for (const std::size_t at : {std::size_t{9}, std::size_t{50}, std::size_t{66'000}, shut->size() - 1}) {
        std::string bytes = *shut;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        EXPECT_FALSE(unsealed(bytes, "p")) << at;
    }
    for (const std::size_t size : {std::size_t{8}, std::size_t{64}, std::size_t{65'617}})
        EXPECT_EQ(unsealed(shut->substr(0, size), "p").error(), SealError::Damaged) << size;
    EXPECT_EQ(unsealed(*shut + "x", "p").error(), SealError::Damaged);
}

TEST(Seal, SaysWhatIsNoneOrOfALaterVersion) {
    EXPECT_EQ(unsealed("no seal at all", "p").error(), SealError::NotSealed);
    auto later = *sealed("x", "p");
    later[7] = 2;
    EXPECT_EQ(unsealed(later, "p").error(), SealError::Newer);
    auto costly = *sealed("x", "p");
    costly[8 + 16 + 15] = 1; // an enormous amount of memory, which is not even tried
    EXPECT_EQ(unsealed(costly, "p").error(), SealError::Newer);
}

} // namespace
} // namespace orgwright
