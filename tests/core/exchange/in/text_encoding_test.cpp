// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/table_checks.h"

namespace orgwright {
namespace {

using namespace std::string_literals;

const Rows kExpected = {{"name", "place"}, {"Jürgen", "Łódź"}, {"日本", "😀"}};
const std::u16string kText = u"name,place\nJürgen,Łódź\n日本,😀\n";

std::string wide(const std::u16string& text, bool isBigEndian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

TEST(TextEncoding, ReadsUtf8WithAndWithoutMark) {
    const std::string text = "name,place\nJürgen,Łódź\n日本,😀\n";
    for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
        const auto table = readTableBytes(mark + text);
        EXPECT_EQ(rowsOf(table), kExpected);
        EXPECT_EQ(table->origin().encoding, TextEncoding::Utf8);
        EXPECT_FALSE(table->origin().isEncodingAssumed);
    }
}

TEST(TextEncoding, ReadsUtf16OfBothOrdersByItsMark) {
    const auto little = readTableBytes("\xFF\xFE" + wide(kText, false));
    EXPECT_EQ(rowsOf(little), kExpected);
    EXPECT_EQ(little->origin().encoding, TextEncoding::Utf16LittleEndian);
    const auto big = readTableBytes("\xFE\xFF" + wide(kText, true));
    EXPECT_EQ(rowsOf(big), kExpected);
    EXPECT_EQ(big->origin().encoding, TextEncoding::Utf16BigEndian);
    EXPECT_FALSE(big->origin().isEncodingAssumed);
}

TEST(TextEncoding, KnowsUtf16WithoutMarkByItsZeros) {
    const std::u16string text = u"id,name\n1,Jürgen\n2,Łódź\n";
    for (const bool isBigEndian : {false, true}) {
        const auto table = readTableBytes(wide(text, isBigEndian));
        EXPECT_EQ(rowsOf(table), (Rows{{"id", "name"}, {"1", "Jürgen"}, {"2", "Łódź"}}));
        EXPECT_TRUE(table->origin().isEncodingAssumed);
    }
}

TEST(TextEncoding, TakesWhatIsNoUtf8ForWindows1252AndSaysSo) {
    const auto table = readTableBytes("name,pay\nJ\xFCrgen,\x80 5\n\x93"
                                      "x\x94,\x9F\n");
    EXPECT_EQ(rowsOf(table), (Rows{{"name", "pay"}, {"Jürgen", "€ 5"}, {"“x”", "Ÿ"}}));
    EXPECT_EQ(table->origin().encoding, TextEncoding::Windows1252);
    EXPECT_TRUE(table->origin().isEncodingAssumed);
}

TEST(TextEncoding, TakesTheEncodingItIsTold) {
    const auto table = readTableBytes("name\nJ\xC3\xBCrgen\n", {"", 0, TextEncoding::Windows1252});
    EXPECT_EQ(rowsOf(table), (Rows{{"name"}, {"JÃ¼rgen"}}));
    EXPECT_FALSE(table->origin().isEncodingAssumed);
    EXPECT_EQ(csvRows(wide(kText, true), {"", 0, TextEncoding::Utf16BigEndian}), kExpected);
}

TEST(TextEncoding, RefusesBytesThatAreNotWhatTheyWereTakenFor) {
    EXPECT_EQ(errorOf(readTableBytes("\xEF\xBB\xBF"
                                     "a\n1\n\xFC\n")),
              (TableError{TableErrorKind::BadEncoding, 3, 0, {"UTF-8"}}));
    EXPECT_EQ(errorOf(readTableBytes("a\nx\x81\n")),
              (TableError{TableErrorKind::BadEncoding, 2, 0, {"Windows-1252"}}));
    EXPECT_EQ(errorOf(readTableBytes("a\n\xFC\n", {"", 0, TextEncoding::Utf8})).args,
              std::vector<std::string>{"UTF-8"});
    EXPECT_EQ(errorOf(readTableBytes("\xFF\xFE"s + "a\0\n\0\x00\xD8"
                                                   "b\0"s)),
              (TableError{TableErrorKind::BadEncoding, 2, 0, {"UTF-16"}}));
    EXPECT_EQ(errorOf(readTableBytes("\xFF\xFE"s + "a\0b"s)).kind, TableErrorKind::BadEncoding)
        << "half a character";
}

TEST(TextEncoding, RefusesEveryFormOfUtf8ThatIsNotTheShortestOrNotACharacter) {
    for (const char* bad :
         {"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80",
          "\xF8\x88\x80\x80\x80", "\x80", "\xC3", "\xE2\x82", "\xF0\x9F\x98"}) {
        const auto table = readTableBytes("\xEF\xBB\xBFname\nAAAAAAAA"s + bad + "BBBBBBBB\n");
        EXPECT_EQ(errorOf(table), (TableError{TableErrorKind::BadEncoding, 2, 0, {"UTF-8"}}));
    }
}

TEST(TextEncoding, RefusesNulBytesAsNotText) {
    EXPECT_EQ(errorOf(readTableBytes("a,b\n1,\0\n"s)), (TableError{TableErrorKind::NotText, 2}));
    EXPECT_EQ(errorOf(readTableBytes("\xFF\xFE"s + "a\0\n\0\0\0"s)),
              (TableError{TableErrorKind::NotText, 2}));
    EXPECT_EQ(errorOf(readTableBytes("\x01\x02\0\x03\0\x05\x06"s)).kind, TableErrorKind::NotText);
}

} // namespace
} // namespace orgwright
