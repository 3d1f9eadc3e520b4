// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/trees.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>

namespace orgwright::layout::testing {

namespace {

/// The cells of one line in which every cell is quoted.
std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells;
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
            if (quoted)
                cells.emplace_back();
        } else if (quoted) {
            cells.back() += c;
        }
    }
    return cells;
}

Tree postsIn(const std::string& file) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    const std::vector<std::string> head = cellsOf(line);
    const auto column = [&head](const char* name) {
        return std::size_t(std::find(head.begin(), head.end(), name) - head.begin());
    };
    const std::size_t key = column("Post Unique Reference");
    const std::size_t above = column("Reports to Senior Post");
    std::map<std::string, std::vector<std::string>> reports;
    while (std::getline(in, line))
        if (const std::vector<std::string> cells = cellsOf(line); cells.size() > above)
            reports[cells[above]].push_back(cells[key]);
    std::vector<std::int32_t> parents;
    std::vector<std::pair<std::string, std::int32_t>> open;
    for (const std::string& root : reports["XX"])
        open.emplace_back(root, -1);
    while (!open.empty()) {
        const auto [post, parent] = open.back();
        open.pop_back();
        const auto me = std::int32_t(parents.size());
        parents.push_back(parent);
        const std::vector<std::string>& below = reports[post];
        for (auto report = below.rbegin(); report != below.rend(); ++report)
            open.emplace_back(*report, me);
    }
    return treeOf(std::move(parents));
}

} // namespace

TEST(RealData, TheDepartmentOfHealthFitsScreenAndPage) {
    const char* folder = std::getenv("ORGWRIGHT_REAL_DATA");
    if (folder == nullptr)
        GTEST_SKIP() << "ORGWRIGHT_REAL_DATA is not set";
    const Tree tree = postsIn(std::string(folder) + "/organogram/department_of_health-2011-09-30-senior.csv");
    ASSERT_EQ(tree.parent.size(), 313U);
    for (const double wanted : {0.707, 1.414, 1.6, 1.778}) {
        Options o;
        o.aspect = wanted;
        o.slack = 1.2;
        const Placement p = place(tree, o);
        EXPECT_NEAR(aspectOf(p) / wanted, 1, 0.3);
        EXPECT_EQ(overlapIn(p, leastGap(o)), "");
        EXPECT_EQ(disorderIn(p), "");
        EXPECT_EQ(p.style(0), Style::Wide);
    }
}

} // namespace orgwright::layout::testing
