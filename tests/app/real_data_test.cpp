// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/layout_laws.h"
#include "tests/app/program.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::IsEmpty;

constexpr const char* kHealth = "organogram/department_of_health-2011-09-30-senior.csv";
constexpr const char* kMarch = "organogram/environment_agency-2011-03-31-senior.csv";
constexpr const char* kSeptember = "organogram/environment_agency-2011-09-30-senior.csv";
constexpr const char* kLibrary = "organogram/the_british_library-2011-03-31-senior.csv";

class RealData : public ::testing::Test {
protected:
    void import(const std::string& plan, const char* file) {
        program.done({"new", plan});
        program.done({"import", plan, *realFile(file)});
    }
    Program program;
};

TEST_F(RealData, HealthImportsWithoutAMapping) {
    ORGWRIGHT_NEEDS_DATA();
    import("health.orgplan", kHealth);
    const auto figures = program.figures("health.orgplan");
    EXPECT_EQ(figures["positions"], 313);
    EXPECT_EQ(figures["roots"], 1);
    EXPECT_EQ(figures["layers"], 7);
    EXPECT_EQ(figures["managers"], 82);
    EXPECT_EQ(figures["largest_span"], 18);
    EXPECT_EQ(figures["unplaced"], 0);
}

TEST_F(RealData, EnvironmentAgencyAndBritishLibraryImportWithoutAMapping) {
    ORGWRIGHT_NEEDS_DATA();
    struct Expected {
        const char* file;
        int positions, layers;
    };
    for (const Expected& expected : {Expected{kMarch, 163, 6}, {kSeptember, 153, 5}, {kLibrary, 45, 4}}) {
        const std::string plan = std::to_string(expected.positions) + ".orgplan";
        import(plan, expected.file);
        const auto figures = program.figures(plan);
        EXPECT_EQ(figures["positions"], expected.positions);
        EXPECT_EQ(figures["roots"], 1);
        EXPECT_EQ(figures["layers"], expected.layers);
    }
}

TEST_F(RealData, SeptemberOverMarchUpdatesAndOneUndoBringsMarchBack) {
    ORGWRIGHT_NEEDS_DATA();
    import("agency.orgplan", kMarch);
    program.done({"export", "agency.orgplan", "-o", "march.csv"});
    const auto report = program.json({"import", "agency.orgplan", *realFile(kSeptember), "--json"});
    EXPECT_EQ(report["summary"]["leave"], 43);
    EXPECT_EQ(report["summary"]["come"], 33);
    EXPECT_EQ(report["summary"]["stay"], 120);
    EXPECT_EQ(report["summary"]["move"], 18);
    EXPECT_EQ(report["summary"]["retitle"], 2);
    EXPECT_EQ(program.figures("agency.orgplan")["positions"], 153);
    program.done({"undo", "agency.orgplan"});
    program.done({"export", "agency.orgplan", "-o", "again.csv"});
    EXPECT_EQ(program.bytes("again.csv"), program.bytes("march.csv"));
}

TEST_F(RealData, LayoutsKeepTheLawsOfAChart) {
    ORGWRIGHT_NEEDS_DATA();
    for (const char* file : {kHealth, kMarch, kSeptember, kLibrary}) {
        const std::string plan = std::string(file).substr(std::string("organogram/").size()) + ".orgplan";
        import(plan, file);
        const auto layout = program.layout(plan);
        EXPECT_THAT(breachesOf(layout), IsEmpty()) << file;
        EXPECT_EQ(layout["boxes"].size(), program.figures(plan)["positions"]);
        EXPECT_LE(layout["width"].get<double>(), 4 * layout["height"].get<double>()) << file;
    }
}

} // namespace
} // namespace orgwright::test
