// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"

#include <gmock/gmock.h>

namespace orgwright::architecture {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<std::string> including(const std::string& path, const std::string& header) {
    return forbiddenIncludes({path, "#pragma once\n\n#include " + header + "\n"});
}

// Built up with +=: g++ 12 warns wrongly of "literal" + string.
std::string inQuotes(std::string_view header) {
    std::string text = "\"";
    text += header;
    text += '"';
    return text;
}

TEST(IncludeRules, HoldForEveryFile) {
    const std::vector<SourceFile> files = sourceFiles(sourceRoot(), {"app", "core", "ui"});
    ASSERT_THAT(files, Not(IsEmpty()));
    for (const SourceFile& file : files) {
        EXPECT_THAT(forbiddenIncludes(file), IsEmpty());
    }
}

TEST(IncludeRules, LetEveryRoomIncludeItself) {
    for (const Room& room : rooms()) {
        const std::string folder(room.folder);
        EXPECT_THAT(including(folder + "/a.cpp", inQuotes(folder + "/a.h")), IsEmpty());
    }
}

TEST(IncludeRules, KnowEveryFolderOfCoreAndUi) {
    for (const SourceFile& file : sourceFiles(sourceRoot(), {"core", "ui"})) {
        if (file.isCpp()) {
            EXPECT_TRUE(isInARoom(file)) << file.path;
        }
    }
}

TEST(IncludeRules, LetARoomIncludeWhatItStandsOnHoweverDeep) {
    EXPECT_THAT(including("core/drawing/a.cpp", "\"core/layout/tree_layout.h\""), IsEmpty());
    EXPECT_THAT(including("core/exchange/out/a.cpp", "\"core/base/id.h\""), IsEmpty());
    EXPECT_THAT(including("app/cli/a.cpp", "\"core/model/plan.h\""), IsEmpty());
}

TEST(IncludeRules, RefuseARoomAboveOrBeside) {
    EXPECT_THAT(including("core/base/a.h", "\"core/model/plan.h\""),
                ElementsAre("core/base/a.h: core/model/plan.h core/base does not stand on core/model"));
    EXPECT_THAT(including("core/layout/a.h", "\"core/base/id.h\""), SizeIs(1));
    EXPECT_THAT(including("core/commands/a.cpp", "\"core/store/store.h\""), SizeIs(1));
    EXPECT_THAT(including("core/store/a.cpp", "\"core/commands/editor.h\""), SizeIs(1));
    EXPECT_THAT(including("core/exchange/a.cpp", "\"core/document/document.h\""), SizeIs(1));
    EXPECT_THAT(including("core/exchange/a.cpp", "\"core/store/store.h\""), SizeIs(1));
    EXPECT_THAT(including("core/document/a.cpp", "\"ui/words/words.h\""), SizeIs(1));
    EXPECT_THAT(including("ui/canvas/a.cpp", "\"ui/panels/inspector/inspector.h\""), SizeIs(1));
}

TEST(IncludeRules, KeepTheStoreTheSecretOfTheDocument) {
    EXPECT_THAT(including("core/document/a.cpp", "\"core/store/store.h\""), IsEmpty());
    EXPECT_THAT(including("ui/shell/a.cpp", "\"core/store/store.h\""), SizeIs(1));
    EXPECT_THAT(including("app/cli/a.cpp", "\"core/store/store.h\""), SizeIs(1));
}

TEST(IncludeRules, RefuseHeadersOfNoRoomAndPathsFromElsewhere) {
    EXPECT_THAT(including("core/base/a.cpp", "\"a.h\""), ElementsAre(HasSubstr("is in no room")));
    EXPECT_THAT(including("core/base/a.cpp", "\"../model/plan.h\""), SizeIs(1));
    EXPECT_THAT(including("core/base/a.cpp", "\"core/basement/a.h\""), SizeIs(1));
    EXPECT_THAT(including("ui/canvas/a.cpp", "\"a.moc\""), IsEmpty());
}

TEST(IncludeRules, RefuseQtInCoreOnly) {
    EXPECT_THAT(including("core/base/a.h", "<QString>"), ElementsAre(HasSubstr("is Qt, in core")));
    EXPECT_THAT(including("core/base/a.h", "<QtCore/QString>"), SizeIs(1));
    EXPECT_THAT(including("core/base/a.h", "<Qt>"), SizeIs(1));
    EXPECT_THAT(including("ui/theme/a.h", "<QtGui/QColor>"), IsEmpty());
    EXPECT_THAT(including("core/base/a.h", "<queue>"), IsEmpty());
}

TEST(IncludeRules, KeepEachLibraryToItsRoom) {
    EXPECT_THAT(including("core/store/a.cpp", "<sqlite3.h>"), IsEmpty());
    EXPECT_THAT(including("core/document/a.cpp", "<sqlite3.h>"), SizeIs(1));
    EXPECT_THAT(including("ui/window/a.cpp", "<sqlite3.h>"), SizeIs(1));
    EXPECT_THAT(including("core/exchange/in/a.cpp", "<pugixml.hpp>"), IsEmpty());
    EXPECT_THAT(including("core/drawing/a.cpp", "<zip.h>"), SizeIs(1));
    EXPECT_THAT(including("core/base/a.cpp", "<boost/any.hpp>"),
                ElementsAre(HasSubstr("a library that the rules do not know")));
}

TEST(IncludeRules, KeepFilesAndRandomnessOutOfPureRooms) {
    EXPECT_THAT(including("core/commands/a.cpp", "<fstream>"), SizeIs(1));
    EXPECT_THAT(including("core/layout/a.cpp", "<random>"), SizeIs(1));
    EXPECT_THAT(including("core/base/a.cpp", "<random>"), IsEmpty());
    EXPECT_THAT(including("core/store/a.cpp", "<fcntl.h>"), IsEmpty());
}

TEST(IncludeRules, RefuseTheNetworkButNotTheLocalSocketOfASingleInstance) {
    for (const char* header : {"<QTcpSocket>", "<QNetworkAccessManager>", "<QtNetwork/QUdpSocket>",
                               "<QtNetwork>", "<sys/socket.h>", "<netinet/in.h>", "<QSslSocket>"}) {
        EXPECT_THAT(including("ui/window/a.cpp", header), ElementsAre(HasSubstr("opens the network")))
            << header;
    }
    EXPECT_THAT(including("ui/window/a.cpp", "<QLocalServer>"), IsEmpty());
    EXPECT_THAT(including("ui/window/a.cpp", "<QtNetwork/QLocalSocket>"), IsEmpty());
}

TEST(IncludeRules, KnowOnlyLibrariesThatSetupInstalls) {
    const std::string dev = textOf(sourceRoot() / "dev");
    for (const Library& library : libraries()) {
        EXPECT_TRUE(hasWord(dev, library.package)) << library.package;
    }
}

} // namespace
} // namespace orgwright::architecture
