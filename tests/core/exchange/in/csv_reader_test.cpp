// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/table_checks.h"

#include <gmock/gmock.h>

namespace orgwright {
namespace {

using testing::ElementsAre;

TEST(CsvReader, ReadsHeadingsAndRows) {
    EXPECT_EQ(csvRows("id,name\n1,Ada\n2,Grace\n"), (Rows{{"id", "name"}, {"1", "Ada"}, {"2", "Grace"}}));
}

TEST(CsvReader, TakesEveryKindOfLineEnd) {
    const Rows expected = {{"a", "b"}, {"1", "2"}, {"3", "4"}};
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        EXPECT_EQ(csvRows("a,b" + end + "1,2" + end + "3,4" + end), expected);
        EXPECT_EQ(csvRows("a,b" + end + "1,2" + end + "3,4"), expected) << "without an end to the last line";
    }
}

TEST(CsvReader, KeepsWhatStandsInQuotes) {
    EXPECT_EQ(csvRows("a,b\r\n\"x,y\",\"line\r\nend\"\r\n\"say \"\"hi\"\"\",\"\"\"\"\r\n"),
              (Rows{{"a", "b"}, {"x,y", "line\r\nend"}, {"say \"hi\"", "\""}}));
}

TEST(CsvReader, TakesQuotesInsideAPlainCellAndTextBehindAQuotedOneAsText) {
    EXPECT_EQ(csvRows("a,b\n5\" disk,\"x\"y\"z\n"), (Rows{{"a", "b"}, {"5\" disk", "xy\"z"}}));
}

TEST(CsvReader, KeepsBlanksAroundCells) {
    EXPECT_EQ(csvRows("a, b \n 1,2 \n"), (Rows{{"a", " b "}, {" 1", "2 "}}));
}

TEST(CsvReader, ReadsCellsLongerThanAWordAcrossAllPlaces) {
    std::string text = "first,second\n";
    Rows expected = {{"first", "second"}};
    for (std::size_t length = 1; length < 40; ++length) {
        const std::string cell(length, static_cast<char>('a' + length % 26));
        text += cell + "," + "\"" + cell + "\"\"" + cell + "\"\n";
        expected.push_back({cell, cell + "\"" + cell});
    }
    EXPECT_EQ(csvRows(text), expected);
}

TEST(CsvReader, FillsShortRowsWithEmptyCells) {
    EXPECT_EQ(csvRows("a,b,c\n1\n1,2\n"), (Rows{{"a", "b", "c"}, {"1", "", ""}, {"1", "2", ""}}));
}

TEST(CsvReader, NoticesCellsBeyondTheHeadings) {
    const auto table = readTableBytes("a,b\n1,2\n1,2,3,,5\n1,2,,\n");
    EXPECT_EQ(rowsOf(table), (Rows{{"a", "b"}, {"1", "2"}, {"1", "2"}, {"1", "2"}}));
    EXPECT_THAT(table->notices(), ElementsAre(TableNotice{TableNoticeKind::CellsBeyondHeadings, 3, 3, 2}));
}

TEST(CsvReader, SkipsLinesWithoutContentAndStillCountsThem) {
    const auto table = readTableBytes("\n\na,b\n\n1,2\n,\n\r\n3,4");
    EXPECT_EQ(rowsOf(table), (Rows{{"a", "b"}, {"1", "2"}, {"3", "4"}}));
    EXPECT_EQ(table->headingLine(), 3U);
    EXPECT_EQ(table->line(0), 5U);
    EXPECT_EQ(table->line(1), 8U);
}

TEST(CsvReader, NamesTheLineWhereARowStarts) {
    const auto table = readTableBytes("a,b\r\n\"1\r\n1\n1\r1\",2\r\n3,4\r\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->line(0), 2U);
    EXPECT_EQ(table->line(1), 6U);
}

TEST(CsvReader, LeavesHeadingsEmptyWhereTheyAre) {
    EXPECT_EQ(csvRows("a,,c,\n1,2,3,4\n"), (Rows{{"a", "", "c", ""}, {"1", "2", "3", "4"}}));
    EXPECT_EQ(csvRows("a,b,,,\n1,2,,,\n"), (Rows{{"a", "b"}, {"1", "2"}}))
        << "columns without anything are none";
}

TEST(CsvReader, FindsTheDelimiter) {
    const Rows expected = {{"id", "pay"}, {"1", "5,5"}, {"2", "6,25"}};
    EXPECT_EQ(csvRows("id;pay\n1;5,5\n2;6,25\n"), expected);
    EXPECT_EQ(csvRows("id\tpay\n1\t5,5\n2\t6,25\n"), expected);
    EXPECT_EQ(csvRows("id|pay\n1|5,5\n2|6,25\n"), expected);
    EXPECT_EQ(csvRows("id,pay\n1,\"5,5\"\n2,\"6,25\"\n"), expected);
}

TEST(CsvReader, IsNotMisledByDelimitersInQuotes) {
    EXPECT_EQ(csvRows("a,b\n\"x;y;z\",1\n\"x;y;z\",2\n"), (Rows{{"a", "b"}, {"x;y;z", "1"}, {"x;y;z", "2"}}));
    EXPECT_EQ(csvRows("a;b\n\"1,\"\"2\"\",3\n4,5\";6\n"), (Rows{{"a", "b"}, {"1,\"2\",3\n4,5", "6"}}));
}

TEST(CsvReader, FollowsTheHintOfExcel) {
    const auto table = readTableBytes("sep=;\r\na,b;c\r\n1,2;3\r\n");
    EXPECT_EQ(rowsOf(table), (Rows{{"a,b", "c"}, {"1,2", "3"}}));
    EXPECT_EQ(table->origin().delimiter, ';');
    EXPECT_EQ(table->headingLine(), 2U);
    EXPECT_EQ(csvRows("\xEF\xBB\xBFsep=\t\na\tb\n1\t2"), (Rows{{"a", "b"}, {"1", "2"}}));
}

TEST(CsvReader, TakesTheDelimiterItIsTold) {
    EXPECT_EQ(csvRows("a,b;c\n1,2;3\n", {"", ';', {}}), (Rows{{"a,b", "c"}, {"1,2", "3"}}));
    EXPECT_EQ(csvRows("a:b\n1:2\n", {"", ':', {}}), (Rows{{"a", "b"}, {"1", "2"}}));
}

TEST(CsvReader, ReadsOneColumnWithoutAnyDelimiter) {
    EXPECT_EQ(csvRows("name\nAda\nGrace\n"), (Rows{{"name"}, {"Ada"}, {"Grace"}}));
    EXPECT_EQ(csvRows("name"), (Rows{{"name"}}));
}

TEST(CsvReader, RefusesWhatHasNoContent) {
    for (const std::string text : {"", "\n\r\n", "\xEF\xBB\xBF", ",,,\n,,\n", "sep=;\n", "\"\",\"\"\n"})
        EXPECT_EQ(errorOf(readTableBytes(text)), (TableError{TableErrorKind::Empty})) << text;
}

TEST(CsvReader, NamesTheLineOfAQuoteThatNeverCloses) {
    EXPECT_EQ(errorOf(readTableBytes("a,b\n1,2\n3,\"x\n4,5\n")),
              (TableError{TableErrorKind::UnclosedQuote, 3}));
    EXPECT_EQ(errorOf(readTableBytes("a,b\n1,\"2\"\"")), (TableError{TableErrorKind::UnclosedQuote, 2}));
    EXPECT_EQ(errorOf(readTableBytes("\"")), (TableError{TableErrorKind::UnclosedQuote, 1}));
}

TEST(CsvReader, RefusesACellOverTheLimitAndTakesOneAtIt) {
    const std::string most(kMostCellBytes, 'x');
    EXPECT_EQ(csvRows("a,b\n1," + most + "\n")[1][1], most);
    EXPECT_EQ(errorOf(readTableBytes("a,b\n1," + most + "y\n")),
              (TableError{TableErrorKind::CellTooLong, 2, 2, {"32768"}}));
}

TEST(CsvReader, RefusesColumnsOverTheLimitAndTakesThoseAtIt) {
    std::string headings = "h";
    for (std::size_t i = 1; i < kMostTableColumns; ++i)
        headings += ",h";
    EXPECT_EQ(csvRows(headings + "\n")[0].size(), kMostTableColumns);
    EXPECT_EQ(errorOf(readTableBytes(headings + ",h\n")),
              (TableError{TableErrorKind::TooManyColumns, 1, 201, {"200"}}));
}

TEST(CsvReader, RefusesRowsOverTheLimitAndTakesThoseAtIt) {
    std::string text = "id\n";
    for (std::size_t i = 0; i < kMostTableRows; ++i)
        text += "1\n";
    EXPECT_EQ(readTableBytes(text + "\n\n")->rowCount(), kMostTableRows);
    EXPECT_EQ(errorOf(readTableBytes(text + "1\n")),
              (TableError{TableErrorKind::TooManyRows, 200'002, 0, {"200000"}}));
}

TEST(CsvReader, RefusesMoreCellsThanMemoryIsMeantFor) {
    std::string row(kMostTableColumns, ',');
    row.back() = 'x';
    std::string text = row + "\n";
    text.reserve(kMostFileBytes);
    while (text.size() + row.size() < 20'000'000)
        text += row + "\n";
    EXPECT_EQ(errorOf(readTableBytes(text)).kind, TableErrorKind::TooManyCells);
}

TEST(CsvReader, TellsProgressAndCanBeCancelled) {
    std::string text = "id,name\n";
    for (int i = 0; i < 10'000; ++i)
        text += "1,Ada\n";
    std::vector<int> told;
    EXPECT_TRUE(readTableBytes(text, {}, [&](int percent) { return told.push_back(percent), true; }));
    EXPECT_GT(told.size(), 50U);
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_LE(told.back(), 100);
    EXPECT_EQ(errorOf(readTableBytes(text, {}, [](int percent) { return percent < 50; })).kind,
              TableErrorKind::Cancelled);
}

TEST(CsvReader, GivesNeutralisedCellsTheirOwnTextBack) {
    EXPECT_EQ(csvRows("'=a,b\n'-5,-5\n''=x,'Hood\n"), (Rows{{"=a", "b"}, {"-5", "-5"}, {"'=x", "'Hood"}}));
}

} // namespace
} // namespace orgwright
