// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/strip/reading.h"

#include <gmock/gmock.h>

namespace orgwright {
namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);

std::int64_t minor(const char* text, const QLocale& locale = kEnglish) {
    const auto read = readMoney(QString::fromUtf8(text), locale);
    return read ? read->minor : -1;
}

TEST(ReadMoney, TakesWhatPeopleType) {
    EXPECT_EQ(minor("142000"), 142'000'00);
    EXPECT_EQ(minor("142,000"), 142'000'00);
    EXPECT_EQ(minor("€ 142,000.50"), 142'000'50);
    EXPECT_EQ(minor("142 k"), 142'000'00);
    EXPECT_EQ(minor("$1.2M"), 1'200'000'00);
    EXPECT_EQ(minor(""), 0);
}

TEST(ReadMoney, FollowsTheLanguage) {
    EXPECT_EQ(minor("142.000,50 €", kGerman), 142'000'50);
    EXPECT_EQ(minor("142000.50", kGerman), 142'000'50);
}

TEST(ReadMoney, RefusesWhatIsNoAmount) {
    EXPECT_EQ(minor("a lot"), -1);
    EXPECT_EQ(minor("-5"), -1);
    EXPECT_EQ(minor("99999999999999999"), -1);
    EXPECT_THAT(readMoney(QStringLiteral("a lot"), kEnglish).error().toStdString(),
                testing::HasSubstr("142,000"));
}

TEST(ReadPayBand, TakesOneEndingForBoth) {
    const auto band = readPayBand(QStringLiteral("120–155k"), kEnglish);
    ASSERT_TRUE(band);
    EXPECT_EQ(band->first.minor, 120'000'00);
    EXPECT_EQ(band->second.minor, 155'000'00);
    EXPECT_TRUE(readPayBand(QStringLiteral("120,000 to 155,000"), kEnglish));
}

TEST(ReadPayBand, RefusesOneEndAndOneUpsideDown) {
    EXPECT_FALSE(readPayBand(QStringLiteral("120,000"), kEnglish));
    EXPECT_FALSE(readPayBand(QStringLiteral("155–120"), kEnglish));
}

TEST(ReadFte, TakesSharesAndPercent) {
    EXPECT_EQ(readFte(QStringLiteral("0.8"), kEnglish)->basisPoints, 8000);
    EXPECT_EQ(readFte(QStringLiteral("80 %"), kEnglish)->basisPoints, 8000);
    EXPECT_EQ(readFte(QStringLiteral("0,8"), kGerman)->basisPoints, 8000);
    EXPECT_FALSE(readFte(QStringLiteral("-1"), kEnglish));
    EXPECT_FALSE(readFte(QStringLiteral("half"), kEnglish));
}

TEST(ReadDate, TakesIsoAndTheLanguagesForms) {
    for (const char* text : {"2026-11-03", "3 Nov 2026", "3 November 2026", "3.11.2026"})
        EXPECT_EQ(readDate(QString::fromLatin1(text), kEnglish)->yyyymmdd, 20261103) << text;
    EXPECT_FALSE(readDate(QString(), kEnglish)->isSet());
    EXPECT_FALSE(readDate(QStringLiteral("31.2.2026"), kEnglish));
    EXPECT_FALSE(readDate(QStringLiteral("soon"), kEnglish));
}

TEST(ReadQuarter, TakesEachWayAround) {
    for (const char* text : {"FY27 Q2", "2027 Q2", "2027Q2", "q2 2027", "Q2 FY27", "27-Q2"})
        EXPECT_EQ(quarterText(*readQuarter(QString::fromLatin1(text))), "2027Q2") << text;
    EXPECT_FALSE(readQuarter(QString())->isSet());
    EXPECT_FALSE(readQuarter(QStringLiteral("2027 Q5")));
}

TEST(ReadSpanTarget, NeedsBothEndsInOrder) {
    EXPECT_EQ(*readSpanTarget(QStringLiteral("5–8")), std::pair(5, 8));
    EXPECT_EQ(*readSpanTarget(QStringLiteral("5 to 8")), std::pair(5, 8));
    for (const char* text : {"5", "8-5", "0-4", "many"})
        EXPECT_FALSE(readSpanTarget(QString::fromLatin1(text))) << text;
}

} // namespace
} // namespace orgwright
