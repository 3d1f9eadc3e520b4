// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_rules.h"

#include <gmock/gmock.h>

namespace orgwright::architecture {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr const char* kOpening = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

std::vector<SourceFile> everyFile() {
    return sourceFiles(sourceRoot(), {"app", "cmake", "core", "packaging", "tests", "translations", "ui"});
}

TEST(SourceRules, EveryFileOpensWithItsLicence) {
    ASSERT_THAT(everyFile(), Not(IsEmpty()));
    for (const SourceFile& file : everyFile()) {
        EXPECT_THAT(missingOpening(file), IsEmpty());
    }
    for (const char* file : {"dev", ".ci/run", "CMakeLists.txt"}) {
        EXPECT_THAT(missingOpening({file, textOf(sourceRoot() / file)}), IsEmpty());
    }
}

TEST(SourceRules, NoFileIsTooLong) {
    for (const SourceFile& file : everyFile()) {
        EXPECT_THAT(tooLong(file), IsEmpty());
    }
}

TEST(SourceRules, NoTextIsTakenForMarkup) {
    for (const SourceFile& file : everyFile()) {
        EXPECT_THAT(markupSinks(file), IsEmpty());
    }
}

TEST(SourceRules, NoPureRoomAsksWhatTimeItIs) {
    for (const SourceFile& file : everyFile()) {
        EXPECT_THAT(clocksInPureRooms(file), IsEmpty());
    }
}

TEST(MissingOpening, IsFoundWhereTheLicenceIsNotTheFirstLine) {
    EXPECT_THAT(missingOpening({"core/a.cpp", std::string("\n").append(kOpening)}), SizeIs(1));
    EXPECT_THAT(missingOpening({"core/a.cpp", ""}), SizeIs(1));
    EXPECT_THAT(missingOpening({"core/a.cpp", "# SPDX-License-Identifier: GPL-3.0-or-later\n"}), SizeIs(1));
    EXPECT_THAT(missingOpening({"core/a.cpp", kOpening}), IsEmpty());
    EXPECT_THAT(missingOpening({"dev", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"}),
                IsEmpty());
}

TEST(MissingOpening, IsFoundWhereAHeaderCanBeIncludedTwice) {
    EXPECT_THAT(missingOpening({"core/a.h", kOpening}), ElementsAre(HasSubstr("#pragma once")));
    EXPECT_THAT(missingOpening({"core/a.h", std::string(kOpening) + "#pragma once\n"}), IsEmpty());
}

TEST(TooLong, BeginsAfterFourHundredLinesOfTheProgram) {
    const std::string lines(400, '\n');
    EXPECT_THAT(tooLong({"core/a.cpp", lines}), IsEmpty());
    EXPECT_THAT(tooLong({"core/a.cpp", lines + "\n"}), ElementsAre(HasSubstr("401 lines")));
    EXPECT_THAT(tooLong({"tests/a.cpp", lines + "\n"}), IsEmpty());
}

TEST(MarkupSinks, AreFoundInCodeNotInComments) {
    EXPECT_THAT(markupSinks({"ui/a.cpp", "label->setTextFormat(Qt::RichText);"}), SizeIs(1));
    EXPECT_THAT(markupSinks({"ui/a.cpp", "document.setHtml(name);"}), SizeIs(1));
    EXPECT_THAT(markupSinks({"app/a.cpp", "QMessageBox::warning(this, title, name);"}), SizeIs(1));
    EXPECT_THAT(markupSinks({"ui/a.cpp", "// never Qt::RichText\nsay(\"setHtml\"); /* Qt::AutoText */"}),
                IsEmpty());
    EXPECT_THAT(markupSinks({"ui/a.cpp", "box.setIcon(QMessageBox::Warning); setHtmlEscaped(x);"}),
                IsEmpty());
}

TEST(MarkupSinks, AreAllowedByFileAndSink) {
    EXPECT_THAT(markupSinks({"ui/theme/style.cpp", "return format == Qt::AutoText;"}), IsEmpty());
    EXPECT_THAT(markupSinks({"ui/theme/style.cpp", "return format == Qt::RichText;"}), SizeIs(1));
}

TEST(MarkupSinks, AreLabelsLeftToGuess) {
    EXPECT_THAT(markupSinks({"ui/a.cpp", "auto* label = new QLabel(name);"}), SizeIs(1));
    EXPECT_THAT(markupSinks({"ui/a.cpp", "auto label = std::make_unique<QLabel>(name);"}), SizeIs(1));
    EXPECT_THAT(
        markupSinks({"ui/a.cpp", "Label::Label() : QLabel(nullptr) { setTextFormat(Qt::PlainText); }"}),
        IsEmpty());
}

TEST(ClocksInPureRooms, AreFound) {
    EXPECT_THAT(clocksInPureRooms({"core/commands/a.cpp", "std::chrono::system_clock::now()"}), SizeIs(1));
    EXPECT_THAT(clocksInPureRooms({"core/base/a.cpp", "std::chrono::system_clock::now()"}), IsEmpty());
}

} // namespace
} // namespace orgwright::architecture
