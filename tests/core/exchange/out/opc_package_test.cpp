// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/pptx/opc_package.h"

#include <gmock/gmock.h>

namespace orgwright {
namespace {

TEST(OpcPackage, NumbersTheRelationsOfEachPartByItself) {
    OpcPackage package;
    package.add("a/one.xml", "text/one", "<one/>");
    package.add("b/two.xml", "text/two", "<two/>");
    EXPECT_EQ(package.relate("", "officeDocument", "a/one.xml"), "rId1");
    EXPECT_EQ(package.relate("a/one.xml", "slide", "b/two.xml"), "rId1");
    EXPECT_EQ(package.relate("a/one.xml", "theme", "b/two.xml"), "rId2");
}

TEST(OpcPackage, GivesTheSameBytesForTheSameParts) {
    const auto made = [] {
        OpcPackage package;
        package.add("a/one.xml", "text/one", std::string(5000, 'x'));
        package.relate("", "officeDocument", "a/one.xml");
        return package.bytes();
    };
    const std::string first = made();
    EXPECT_EQ(first.substr(0, 2), "PK");
    EXPECT_TRUE(first == made());
}

} // namespace
} // namespace orgwright
