// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the picture that the automatic layout makes of organisations that people look at whole.
#include "core/layout/tree_layout.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/organisations.h"

#include <cmath>

using namespace orgwright::layout;
using namespace orgwright::bench;

namespace {

constexpr std::uint32_t kSeeds = 20;

double aspectOf(const Tree& tree, const Options& options) {
    const Size total = place(tree, options).total();
    return double(total.width) / total.height;
}

/// Cards of one size, nobody's wish: what a new plan shows.
Tree plainTree(std::int32_t seats, std::uint32_t seed) {
    Tree tree = treeOf(seats, seed);
    tree.size.assign(tree.parent.size(), {176 * kPixel, 60 * kPixel});
    tree.style.clear();
    return tree;
}

template <class Judge>
void overAll(const Judge& judge) {
    for (const std::int32_t seats : {300, 500, 700, 1'000}) {
        for (std::uint32_t seed = 1; seed <= kSeeds; ++seed) {
            judge(plainTree(seats, seed));
            judge(treeOf(seats, seed));
        }
    }
}

void benchScreen() {
    std::vector<double> aspects;
    overAll([&](const Tree& tree) { aspects.push_back(aspectOf(tree, {})); });
    report("P14", "shape on a screen, 300 to 1,000 positions, widest", percentile(aspects, 1),
           "times as wide as high", Must::BeAtMost, 4, "narrowest %.2f, median %.2f", percentile(aspects, 0),
           median(aspects));
}

void benchPage(const char* what, double aspect) {
    Options options;
    options.aspect = aspect;
    options.slack = 1.2;
    std::vector<double> away;
    overAll([&](const Tree& tree) {
        const double ratio = aspectOf(tree, options) / aspect;
        away.push_back((std::max(ratio, 1 / ratio) - 1) * 100);
    });
    report("P14", what, percentile(away, 1), "% off the page's, worst", Must::BeAtMost, 30,
           "median %.0f %%, one in ten more than %.0f %%", median(away), percentile(away, 0.9));
}

/// Everybody in one row under the manager: what the automatic layout spares the eye.
void benchAllWide() {
    Tree tree = plainTree(1'000, 1);
    tree.style.assign(tree.parent.size(), Style::Wide);
    note("", "all side by side, 1,000", "%.0f times as wide as high", aspectOf(tree, {}));
}

} // namespace

int main() {
    benchScreen();
    benchPage("shape for A4 across, 300 to 1,000 positions", std::sqrt(2.0));
    benchPage("shape for A4 upright, 300 to 1,000 positions", std::sqrt(0.5));
    benchAllWide();
}
