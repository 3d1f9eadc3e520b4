// SPDX-License-Identifier: GPL-3.0-or-later
// What other libraries take for the same trees and the same files: with --peers FOLDER only, where the folder
// holds peers/ of these sources with its packages installed. Not among them, as they are in no package
// registry that npm reads: tidy-tree (Rust) and OGDF (C++).
#include "core/exchange/in/headings.h"
#include "core/exchange/in/roster_reading.h"
#include "core/layout/tree_layout.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/organisations.h"
#include "tests/support/temp_folder.h"
#include "ui/export/plan_export.h"

#include <cstring>

using namespace orgwright;
using namespace orgwright::bench;

namespace {

constexpr std::int32_t kMany = 100'000;

/// The milliseconds that the script prints; 0 where it does not run.
double peerTime(const std::string& folder, const std::string& work, const std::string& file) {
    const std::string command = "node '" + folder + "/peers.js' " + work + " '" + file + "'";
    std::FILE* pipe = ::popen(command.c_str(), "r");
    double time = 0;
    if (pipe != nullptr && std::fscanf(pipe, "%lf", &time) != 1)
        time = 0;
    if (pipe != nullptr)
        ::pclose(pipe);
    return time;
}

void tell(const char* id, const std::string& what, const Pair& times, const char* unit, double target) {
    if (times.other <= 0)
        note(id, what, "could not be run");
    else
        report(id, what, 1 / times.ratio, unit, Must::BeAtLeast, target, "%.1f ms, peer %.0f", times.own,
               times.other);
}

std::string treeFile(const testing::TempFolder& folder, const layout::Tree& tree) {
    std::string lines;
    for (std::size_t i = 0; i < tree.parent.size(); ++i)
        lines += std::to_string(tree.parent[i]) + " " + std::to_string(tree.size[i].width / layout::kPixel) +
                 " " + std::to_string(tree.size[i].height / layout::kPixel) + "\n";
    testing::overwrite(folder.file("tree.txt"), lines);
    return folder.file("tree.txt");
}

void benchLayout(const std::string& peers) {
    const testing::TempFolder folder;
    const layout::Tree tree = treeOf(kMany, 1);
    const std::string file = treeFile(folder, tree);
    layout::Layouter layouter;
    const auto own = [&] { return ownTime([&] { layouter.place(tree, {}); }); };
    tell("P1", "layout of 100,000 against d3-flextree",
         inTurn(own, [&] { return peerTime(peers, "flextree", file); }), "x faster", 100);
    tell("P1", "layout of 100,000 against d3-hierarchy (one size)",
         inTurn(own, [&] { return peerTime(peers, "hierarchy", file); }), "x faster", 10);
}

void benchCsv(const std::string& peers) {
    const testing::TempFolder folder;
    const std::string csv = rosterOf(kMany);
    testing::overwrite(folder.file("roster.csv"), csv);
    std::size_t rows = 0;
    const auto own = [&] {
        return ownTime([&] {
            const auto table = readTableBytes(csv);
            rows += readRoster(*table, guessRosterMapping(headingsOf(*table)))->positions.size();
        });
    };
    tell("P7", "preview of 100,000 rows against Papa Parse's cells",
         inTurn(own, [&] { return peerTime(peers, "papaparse", folder.file("roster.csv")); }), "x faster", 8);
}

/// The slides' cards and lines in inches, for a library that has to be told where they are.
std::string slidesFile(const testing::TempFolder& folder, const std::vector<drawing::Slide>& slides) {
    std::string lines;
    char line[256];
    for (const drawing::Slide& slide : slides) {
        lines += "slide\n";
        const double inch = slide.page.width / 13.333;
        for (const drawing::Box& box : slide.page.boxes) {
            if (box.subject.kind != drawing::SubjectKind::Position || box.subject.part != drawing::Part::Card)
                continue;
            std::snprintf(line, sizeof line, "card %.3f %.3f %.3f %.3f Person of this seat, and its title\n",
                          box.rect.x / inch, box.rect.y / inch, box.rect.width / inch,
                          box.rect.height / inch);
            lines += line;
        }
        for (const drawing::Line& each : slide.page.lines) {
            const drawing::Point at = slide.page.pointsOf(each)[0];
            std::snprintf(line, sizeof line, "line %.3f %.3f 1 1\n", at.x / inch, at.y / inch);
            lines += line;
        }
    }
    testing::overwrite(folder.file("slides.txt"), lines);
    return folder.file("slides.txt");
}

void benchSlides(const std::string& peers) {
    const testing::TempFolder folder;
    const Plan plan = planOf(1'000);
    ExportRequest request;
    request.format = ExportFormat::Pptx;
    const std::string file = slidesFile(folder, prepareExport(plan, kBaseline, request)->slides);
    std::size_t bytes = 0;
    const auto own = [&] {
        return ownTime([&] {
            const auto prepared = prepareExport(plan, kBaseline, request);
            bytes += static_cast<std::size_t>(renderExport(*prepared, folder.path())->size());
        });
    };
    tell("P11", "PPTX of 1,000, cut and laid out, against the shapes alone by PptxGenJS",
         inTurn(own, [&] { return peerTime(peers, "pptxgenjs", file); }), "x faster", 20);
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3 || std::strcmp(arguments[1], "--peers") != 0)
        return 0;
    benchLayout(arguments[2]);
    benchCsv(arguments[2]);
    benchSlides(arguments[2]);
}
