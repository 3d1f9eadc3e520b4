// SPDX-License-Identifier: GPL-3.0-or-later
// The org chart's layout against the least any layout must do: one pass up over the tree's arrays and one
// pass down. Edits against the whole layout of the same tree.
#include "core/layout/chart.h"
#include "core/layout/connectors.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/organisations.h"

using namespace orgwright::layout;
using namespace orgwright::bench;

namespace {

constexpr std::int32_t kMany = 100'000;

/// The bound: every branch's width and height from the bottom up, every place from the top down, in kept
/// arrays.
struct TwoPasses {
    std::vector<Size> branch;
    std::vector<Point> at;

    void run(const Tree& tree) {
        const std::size_t n = tree.parent.size();
        branch = tree.size;
        at.resize(n);
        for (std::size_t i = n; i-- > 1;) {
            Size& above = branch[std::size_t(tree.parent[i])];
            above.width += branch[i].width;
            above.height = std::max(above.height, branch[i].height + 18 * kPixel);
        }
        at[0] = {};
        for (std::size_t i = 1; i < n; ++i) {
            const auto parent = std::size_t(tree.parent[i]);
            at[i] = {at[parent].x + branch[parent].width - branch[i].width,
                     at[parent].y + tree.size[parent].height + 18 * kPixel};
            branch[parent].width -= branch[i].width;
        }
    }
};

Pair wholeAgainstBound(std::int32_t nodes) {
    const Tree tree = treeOf(nodes, 1);
    const Options options;
    Layouter layouter;
    TwoPasses passes;
    layouter.place(tree, options);
    passes.run(tree);
    const int repeats = std::max(2, 500'000 / nodes);
    const auto each = [&](const auto& work) {
        return ownTime([&] {
                   for (int i = 0; i < repeats; ++i)
                       work();
               }) /
               repeats;
    };
    return inTurn([&] { return each([&] { layouter.place(tree, options); }); },
                  [&] { return each([&] { passes.run(tree); }); });
}

void benchWhole() {
    std::vector<double> each;
    for (const std::int32_t nodes : {1'000, 10'000, kMany, 1'000'000}) {
        const Pair times = wholeAgainstBound(nodes);
        each.push_back(times.own * 1e6 / nodes);
        const std::string what = "layout of " + std::to_string(nodes);
        if (nodes == kMany)
            report("P1", what + ", mixed styles", times.ratio, "x the two passes", Must::BeAtMost, 8,
                   "%.2f ms: %.1f ns a box, bound %.1f", times.own, each.back(), times.other * 1e6 / nodes);
        else
            note("", what, "%.1f x the two passes, %.1f ns a box", times.ratio, each.back());
    }
    report("P13", "layout, growth from 1,000 to 1,000,000", each.back() / each.front(), "x linear",
           Must::BeAtMost, 2, "%.1f to %.1f ns a box", each.front(), each.back());
}

/// Edits at random places against laying out the same tree from nothing.
void benchEdit(const std::string& what, const auto& edit) {
    constexpr int kEdits = 200;
    const Tree tree = treeOf(kMany, 1);
    const Options options;
    Chart chart(tree, options);
    Layouter layouter;
    layouter.place(tree, options);
    std::mt19937 random(9);
    const Pair times = inTurn([&] { return ownTime([&] { layouter.place(tree, options); }); },
                              [&] {
                                  return ownTime([&] {
                                             for (int i = 0; i < kEdits; ++i)
                                                 edit(chart, random);
                                         }) /
                                         kEdits;
                              });
    report("P2", what, times.ratio, "x faster than the whole", Must::BeAtLeast, 15, "%.1f us an edit",
           times.other * 1e3);
}

std::int32_t anyNode(std::mt19937& random) {
    return std::int32_t(1 + random() % (kMany - 1));
}

void growACard(Chart& chart, std::mt19937& random) {
    chart.resize(anyNode(random), anyCard(random));
}

/// A branch of 5 to 500 under another manager.
void moveABranch(Chart& chart, std::mt19937& random) {
    const Placement& placed = chart.placement();
    std::int32_t node = anyNode(random);
    while (placed.end(node) - node < 5 || placed.end(node) - node > 500)
        node = anyNode(random);
    std::int32_t manager = anyNode(random);
    while (placed.end(manager) == manager + 1 || (manager >= node && manager < placed.end(node)))
        manager = anyNode(random);
    chart.move(node, manager, std::int32_t(random() % 5));
}

void benchConnectors() {
    const Options options;
    const Placement placement = place(treeOf(kMany, 1), options);
    const double time = ownTime([&] { connectors(placement, options); });
    note("", "connectors of 100,000", "%.1f ns a line", time * 1e6 / kMany);
}

} // namespace

int main() {
    benchWhole();
    benchEdit("layout after growing a card, 100,000", growACard);
    benchEdit("layout after moving a branch, 100,000", moveABranch);
    benchConnectors();
}
