// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QProcess>
#include <algorithm>
#include <gmock/gmock.h>
#include <map>
#include <set>

namespace orgwright::test {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

using nlohmann::json;

/// What pptx_lint.py, which shares nothing with the program, reads in a presentation.
class Slides : public ::testing::Test {
protected:
    json read(const std::string& name) {
        QProcess process;
        process.start(QStringLiteral("python3"),
                      {QStringLiteral(ORGWRIGHT_SOURCE_DIR "/tests/app/pptx_lint.py"),
                       QString::fromStdString(program.path(name))});
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return json::parse(process.readAllStandardOutput().toStdString());
    }
    json exported(std::vector<std::string> more = {}) {
        std::vector<std::string> arguments{"export", "plan.orgplan", "-o", "out.pptx"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        program.done(arguments);
        return read("out.pptx");
    }
    /// The cards of all slides: how often each person's or title's first line stands there.
    static std::map<std::string, int> cards(const json& deck) {
        std::map<std::string, int> found;
        for (const json& slide : deck["slides"]) {
            for (const json& card : slide["cards"]) {
                const std::string first = card["words"][0];
                ++found[first.substr(0, first.find('\t'))];
            }
        }
        return found;
    }
    /// A tree's lines: one for each card but the topmost ones, no two into one card.
    static void expectTrees(const json& deck) {
        for (const json& slide : deck["slides"]) {
            std::set<json> below;
            for (const json& line : slide["connectors"])
                EXPECT_TRUE(below.insert(line[1]).second)
                    << slide["title"] << ": two lines end at " << line[1];
            if (!slide["cards"].empty()) {
                EXPECT_EQ(slide["connectors"].size(), slide["cards"].size() - 1) << slide["title"];
            }
        }
    }

    Program program;
};

class SampleSlides : public Slides {
protected:
    SampleSlides() { program.done({"new", "plan.orgplan", "--sample"}); }
};

TEST_F(SampleSlides, OfTheChartAreSoundToAForeignReader) {
    const json deck = exported();
    EXPECT_THAT(deck["faults"], IsEmpty());
    EXPECT_GE(deck["smallest"], 10);
    expectTrees(deck);
}

TEST_F(SampleSlides, ShowEveryPosition) {
    const json deck = exported();
    const auto figures = program.figures("plan.orgplan");
    std::set<std::string> different;
    for (const json& slide : deck["slides"]) {
        for (const json& card : slide["cards"]) {
            std::string said;
            for (const std::string line : card["words"]) {
                if (line.find("more on slide") == std::string::npos)
                    said += line + " ";
            }
            different.insert(said);
        }
    }
    EXPECT_EQ(different.size(),
              figures["positions"].get<std::size_t>() - figures["unplaced"].get<std::size_t>())
        << "no two positions of the sample read alike, and a manager's card reads the same on both slides";
}

TEST_F(SampleSlides, AreFewAndLeadToEachOther) {
    const json deck = exported();
    EXPECT_LE(deck["slides"].size(), 25U) << "161 positions";
    std::set<std::string> reached;
    std::size_t parts = 0;
    for (const json& slide : deck["slides"]) {
        EXPECT_GE(slide["cards"].size(), 3U) << slide["title"];
        for (const json& link : slide["links"])
            reached.insert(link);
        parts += slide["words"].dump().find("part 2 of") != std::string::npos;
    }
    EXPECT_EQ(reached.size() + parts, deck["slides"].size())
        << "each is led to, the first by the way back, a second part by its first";
}

TEST_F(SampleSlides, KeepTheSmallestTextThatIsAskedFor) {
    const json large = exported({"--smallest-text", "14"});
    EXPECT_GE(large["smallest"], 14);
    EXPECT_THAT(large["faults"], IsEmpty());
}

TEST_F(SampleSlides, AreSoundInTheOldShapeToo) {
    const json deck = exported({"--view", "deck", "--page", "4:3", "--reveal", "all"});
    EXPECT_THAT(deck["faults"], IsEmpty());
    EXPECT_GE(deck["smallest"], 10);
}

TEST_F(SampleSlides, OfADeckHoldEachViewOnce) {
    const json deck = exported({"--view", "deck", "--scenario", "B: AI in the product", "--reveal", "all"});
    EXPECT_THAT(deck["faults"], IsEmpty());
    EXPECT_GE(deck["smallest"], 10);
    std::string titles;
    std::size_t tables = 0;
    for (const json& slide : deck["slides"]) {
        titles += slide["title"].get<std::string>() + "\n";
        tables += slide["tables"].size();
    }
    for (const char* view : {"Hollinmere, Product & Technology\n", "B: AI in the product: ",
                             "What changes in B", ": portfolio", ": scorecard", "the five questions"})
        EXPECT_THAT(titles, HasSubstr(view));
    EXPECT_GE(tables, 4U);
}

TEST_F(SampleSlides, HoldNoNameThatIsHidden) {
    const auto names = cards(exported());
    ASSERT_THAT(names, Contains(::testing::Key("Gideon Amoako")));
    const json deck = exported({"--view", "deck", "--hide-names", "--reveal", "all"});
    EXPECT_THAT(deck.dump(), Not(HasSubstr("Amoako")));
    EXPECT_THAT(deck["faults"], IsEmpty());
}

TEST_F(SampleSlides, AreTheSameToTheLastByteEachTime) {
    program.done({"export", "plan.orgplan", "-o", "one.pptx", "--view", "deck"});
    program.done({"export", "plan.orgplan", "-o", "two.pptx", "--view", "deck"});
    EXPECT_TRUE(program.bytes("one.pptx") == program.bytes("two.pptx"));
}

TEST_F(SampleSlides, RefuseWhatIsForPaper) {
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--page", "A4"},
                                                  {"--portrait"},
                                                  {"--per-manager"},
                                                  {"--smallest-text", "4"}}) {
        std::vector<std::string> arguments{"export", "plan.orgplan", "-o", "wrong.pptx"};
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        EXPECT_EQ(program.run(arguments).status, 2) << wrong.front();
    }
    EXPECT_EQ(program.run({"export", "plan.orgplan", "-o", "deck.svg", "--view", "deck"}).status, 2);
}

/// With the presentations that make_templates.py writes.
class TemplateSlides : public SampleSlides {
protected:
    TemplateSlides() {
        QProcess process;
        process.start(QStringLiteral("python3"),
                      {QStringLiteral(ORGWRIGHT_SOURCE_DIR "/tests/app/make_templates.py"),
                       QString::fromStdString(program.path(""))});
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    }
};

TEST_F(TemplateSlides, HaveTheCompanysLookAndNothingElseOfItsFile) {
    const json deck = exported({"--template", "corp.potx"});
    EXPECT_THAT(deck["faults"], IsEmpty());
    EXPECT_GE(deck["smallest"], 10);
    EXPECT_EQ(deck["size"], json::array({9'144'000, 5'143'500}));
    EXPECT_EQ(cards(exported()).size(), cards(deck).size());
    expectTrees(deck);
    EXPECT_THAT(deck["fonts"], Contains("Georgia"));
    EXPECT_THAT(deck["parts"], Contains(HasSubstr("media/image")));
    for (const char* left : {"Words of another talk", "corp.example", "OWNER"})
        EXPECT_THAT(deck["texts"].get<std::string>(), Not(HasSubstr(left)));
}

TEST_F(TemplateSlides, BeginWithTheCompanysCover) {
    const json deck = exported({"--view", "deck", "--template", "corp.potx"});
    EXPECT_THAT(deck["faults"], IsEmpty());
    EXPECT_EQ(deck["slides"][0]["title"], "Hollinmere, Product & Technology");
    EXPECT_THAT(deck["slides"][0]["layout"].get<std::string>(), HasSubstr("slideLayout1"));
    EXPECT_THAT(deck["slides"][1]["layout"].get<std::string>(), HasSubstr("slideLayout2"));
}

TEST_F(TemplateSlides, AreNotMadeFromWhatIsNoTemplate) {
    const std::map<std::string, std::string> wrong{
        {"text.pptx", "no presentation"}, {"document.pptx", "DOCX"},
        {"macros.pptm", "macros"},        {"locked.pptx", "password"},
        {"cut.potx", "damaged"},          {"half.potx", "damaged"},
        {"deep.potx", "damaged"},         {"bomb.potx", "unpacks"},
        {"chain.potx", "unpacks"},        {"masterless.potx", "no slide master"},
        {"missing.potx", "no such file"}, {"plan.orgplan", "SQLite"}};
    for (const auto& [file, says] : wrong) {
        const Ran ran = program.run({"export", "plan.orgplan", "-o", "out.pptx", "--template", file});
        EXPECT_EQ(ran.status, 3) << file;
        EXPECT_THAT(ran.err, HasSubstr(says)) << file;
        EXPECT_FALSE(program.has("out.pptx")) << file;
    }
}

TEST_F(TemplateSlides, SayTheirSizeThemselves) {
    EXPECT_EQ(
        program.run({"export", "plan.orgplan", "-o", "o.pptx", "--template", "corp.potx", "--page", "4:3"})
            .status,
        2);
    EXPECT_EQ(program.run({"export", "plan.orgplan", "-o", "o.pdf", "--template", "corp.potx"}).status, 2);
}

TEST_F(SampleSlides, OfADeckStandInTheOrderThatIsAskedFor) {
    const json deck = exported({"--view", "deck", "--slides", "portfolio,title"});
    EXPECT_THAT(deck["faults"], IsEmpty());
    EXPECT_THAT(deck["slides"].front()["title"].get<std::string>(), HasSubstr(": portfolio"));
    EXPECT_EQ(deck["slides"].back()["title"], "Hollinmere, Product & Technology");
    for (const json& slide : deck["slides"])
        EXPECT_THAT(slide["cards"], IsEmpty()) << "the chart was not asked for";
    EXPECT_EQ(program.run({"export", "plan.orgplan", "-o", "x.pptx", "--slides", "title"}).status, 2);
}

TEST_F(SampleSlides, OfADeckHaveChartsWithTheirFigures) {
    const json deck = exported({"--view", "deck", "--scenario", "A: Teams of their own", "--reveal", "all"});
    EXPECT_THAT(deck["faults"], IsEmpty());
    std::map<std::string, std::vector<double>> series;
    for (const json& slide : deck["slides"]) {
        for (const json& chart : slide["charts"]) {
            for (const auto& [name, values] : chart.items())
                series[name] = values.get<std::vector<double>>();
        }
    }
    for (const char* name : {"Headcount", "Core business", "Experimental work", "Business outcomes"})
        EXPECT_THAT(series, Contains(::testing::Key(name)));
    EXPECT_EQ(series["Headcount"].front(), program.figures("plan.orgplan")["people"].get<double>());
    double all = 0;
    for (const char* bucket : {"Core business", "Growth bets", "Strategic enablers", "Experimental work"})
        all += series[bucket].front();
    EXPECT_NEAR(all, 1, 1e-9);
}

TEST_F(SampleSlides, HaveSpeakerNotesOnRequestOnly) {
    const auto notes = [](const json& deck) {
        std::string all;
        for (const json& slide : deck["slides"])
            all += slide["notes"].get<std::string>();
        return all;
    };
    EXPECT_EQ(notes(exported({"--view", "deck", "--reveal", "all"})), "");
    const json deck = exported({"--view", "deck", "--reveal", "all", "--notes"});
    EXPECT_THAT(deck["faults"], IsEmpty());
    EXPECT_FALSE(notes(deck).empty());
    EXPECT_EQ(program.run({"export", "plan.orgplan", "-o", "n.pptx", "--notes"}).status, 2)
        << "they would hold what is confidential";
}

TEST_F(SampleSlides, AreCountedBeforeAnyIsWritten) {
    const std::string said = program.done({"export", "plan.orgplan", "-o", "out.pptx", "--dry-run"});
    EXPECT_FALSE(program.has("out.pptx"));
    const std::size_t slides = exported()["slides"].size();
    EXPECT_THAT(said, HasSubstr(std::to_string(slides) + " slides"));
    EXPECT_THAT(said, HasSubstr("under 10 pt"));
}

TEST_F(Slides, OfARealDepartmentAreSound) {
    ORGWRIGHT_NEEDS_DATA();
    program.done({"new", "plan.orgplan"});
    program.done(
        {"import", "plan.orgplan", *realFile("organogram/department_of_health-2011-09-30-senior.csv")});
    const json deck = exported();
    EXPECT_THAT(deck["faults"], IsEmpty());
    EXPECT_GE(deck["smallest"], 10);
    EXPECT_LE(deck["slides"].size(), 70U) << "313 posts, whose titles take up to six lines";
    expectTrees(deck);
}

} // namespace
} // namespace orgwright::test
