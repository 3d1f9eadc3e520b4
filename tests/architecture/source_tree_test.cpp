// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <gmock/gmock.h>

namespace orgwright::architecture {
namespace {

TEST(CodeOf, LeavesOutCommentsAndWhatStandsInLiterals) {
    EXPECT_EQ(codeOf("a; // b\nc; /* d\n e */ f;"), "a; \nc; \n f;");
    EXPECT_EQ(codeOf(R"(say("// no \" comment"); x;)"), R"(say(""); x;)");
    EXPECT_EQ(codeOf("put('\"'); y;"), "put(''); y;");
    EXPECT_EQ(codeOf("n = 1'000'000; z;"), "n = 1'000'000; z;");
    EXPECT_EQ(codeOf("t = R\"x(a \" // )\" b)x\"; u;"), "t = \"\"; u;");
}

TEST(CodeOf, EndsWithATextThatIsCutShort) {
    EXPECT_EQ(codeOf("a \"b"), "a \"\"");
    EXPECT_EQ(codeOf("a /* b"), "a ");
    EXPECT_EQ(codeOf("a R\"(b"), "a \"\"");
}

TEST(HasWord, DoesNotTakeAPartOfAName) {
    EXPECT_TRUE(hasWord("x.setHtml(y)", "setHtml"));
    EXPECT_FALSE(hasWord("x.resetHtml(y)", "setHtml"));
    EXPECT_FALSE(hasWord("setHtmlLater(y)", "setHtml"));
    EXPECT_TRUE(hasWord("setHtmlLater(setHtml)", "setHtml"));
}

TEST(IncludesOf, ReadsBothKinds) {
    const std::vector<Include> includes =
        includesOf("#include <vector>\n// #include <map>\n#include \"core/a.h\"\n");
    ASSERT_EQ(includes.size(), 2U);
    EXPECT_EQ(includes[0].name, "vector");
    EXPECT_FALSE(includes[0].quoted);
    EXPECT_EQ(includes[1].name, "core/a.h");
    EXPECT_TRUE(includes[1].quoted);
}

} // namespace
} // namespace orgwright::architecture
