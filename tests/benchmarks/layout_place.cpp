// SPDX-License-Identifier: GPL-3.0-or-later
// The org chart's layout against the least any layout must do: one pass up over the tree's arrays and one
// pass down. Own code and bound in turn in one run, the median of five rounds; only the ratio counts.
#include "core/layout/chart.h"
#include "core/layout/connectors.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <random>
#include <string>

using namespace orgwright::layout;

namespace {

constexpr int kRounds = 5;
constexpr double kBoundOfPlace = 8;
constexpr double kBoundOfGrowth = 2;
constexpr double kBoundOfEdit = 15;

/// Spans of 3 to 12, 86 of 100 without reports, cards of 120..260 x 60..140 pixels.
Tree organisation(std::int32_t nodes, std::uint32_t seed) {
    std::mt19937 random(seed);
    std::vector<std::vector<std::int32_t>> children{std::size_t(nodes)};
    std::vector<std::int32_t> managers{0};
    std::int32_t made = 1;
    for (std::size_t next = 0; made < nodes; ++next) {
        if (next == managers.size())
            managers.push_back(made - 1);
        auto& below = children[std::size_t(managers[next])];
        for (auto span = std::int32_t(3 + random() % 10); span > 0 && made < nodes; --span) {
            if (managers.size() < std::size_t(nodes) * 14 / 100 && random() % 100 < 50)
                managers.push_back(made);
            below.push_back(made++);
        }
    }
    Tree tree;
    std::vector<std::pair<std::int32_t, std::int32_t>> open{{0, -1}};
    while (!open.empty()) {
        const auto [node, parent] = open.back();
        open.pop_back();
        const auto me = std::int32_t(tree.parent.size());
        tree.parent.push_back(parent);
        tree.size.push_back(
            {std::int32_t(120 + random() % 141) * kPixel, std::int32_t(60 + random() % 81) * kPixel});
        tree.style.push_back(random() % 50 == 0 ? Style(random() % 5) : Style::Automatic);
        const auto& below = children[std::size_t(node)];
        for (auto child = below.rbegin(); child != below.rend(); ++child)
            open.emplace_back(*child, me);
    }
    tree.flags.assign(tree.parent.size(), 0);
    return tree;
}

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

/// Of this thread's own time, so that what else runs on the machine counts little.
double nanoseconds(const auto& work) {
    const auto now = [] {
        timespec t{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return double(t.tv_sec) * 1e9 + double(t.tv_nsec);
    };
    const double begin = now();
    work();
    return now() - begin;
}

double median(std::array<double, kRounds> values) {
    std::sort(values.begin(), values.end());
    return values[kRounds / 2];
}

/// Prints the line and says whether the bound is kept.
bool report(const std::string& name, double ratio, const char* what, double bound, bool atLeast) {
    const bool kept = atLeast ? ratio >= bound : ratio <= bound;
    std::printf("%-22s %6.1f %s (bound: %g)%s\n", name.c_str(), ratio, what, bound, kept ? "" : "  MISSED");
    return kept;
}

struct Times {
    double place = 0;
    double bound = 0;
    double ratio = 0;
};

/// Nanoseconds a node.
Times timesOf(std::int32_t nodes) {
    const Tree tree = organisation(nodes, 1);
    Layouter layouter;
    TwoPasses passes;
    std::array<double, kRounds> own{};
    std::array<double, kRounds> bound{};
    std::array<double, kRounds> ratio{};
    const int repeats = std::max(2, 1'000'000 / nodes);
    const Options options;
    layouter.place(tree, options);
    passes.run(tree);
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < repeats; ++i) {
            own[std::size_t(round)] += nanoseconds([&] { layouter.place(tree, options); }) / repeats / nodes;
            bound[std::size_t(round)] += nanoseconds([&] { passes.run(tree); }) / repeats / nodes;
        }
        ratio[std::size_t(round)] = own[std::size_t(round)] / bound[std::size_t(round)];
    }
    return {median(own), median(bound), median(ratio)};
}

bool placeIsNearTheBound() {
    bool good = true;
    std::array<double, 4> own{};
    const std::array<std::int32_t, 4> sizes{1'000, 10'000, 100'000, 1'000'000};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const Times times = timesOf(sizes[i]);
        own[i] = times.place;
        const std::string name = "layout/" + std::to_string(sizes[i]);
        if (sizes[i] == 100'000)
            good = report(name, times.ratio, "of the two-pass bound", kBoundOfPlace, false) && good;
        else
            std::printf("%-22s %6.1f of the two-pass bound\n", name.c_str(), times.ratio);
        std::printf("%-22s %6.1f ns a node, bound %.1f\n", "", times.place, times.bound);
    }
    return report("layout/growth", own[3] / own[0], "times linear, 1,000 to 1,000,000", kBoundOfGrowth,
                  false) &&
           good;
}

/// Edits at random places against laying out the same tree from nothing.
template <class Edit>
bool editIsFast(const std::string& name, std::int32_t nodes, Edit edit) {
    const Tree tree = organisation(nodes, 1);
    const Options options;
    Chart chart(tree, options);
    Layouter layouter;
    layouter.place(tree, options);
    std::mt19937 random(9);
    std::array<double, kRounds> ratio{};
    double each = 0;
    for (double& r : ratio) {
        constexpr int kEdits = 200;
        const double own = nanoseconds([&] {
                               for (int i = 0; i < kEdits; ++i)
                                   edit(chart, random);
                           }) /
                           kEdits;
        const double whole = nanoseconds([&] { layouter.place(tree, options); });
        r = whole / own;
        each = own / 1000;
    }
    const bool good = report(name, median(ratio), "times faster than the whole", kBoundOfEdit, true);
    std::printf("%-22s %6.1f us an edit\n", "", each);
    return good;
}

bool editsAreFast() {
    constexpr std::int32_t kNodes = 100'000;
    const auto any = [](std::mt19937& random) { return std::int32_t(1 + random() % (kNodes - 1)); };
    bool good = editIsFast("layout/grow a card", kNodes, [&](Chart& chart, std::mt19937& random) {
        chart.resize(any(random), {std::int32_t(120 + random() % 141) * kPixel,
                                   std::int32_t(60 + random() % 81) * kPixel});
    });
    good = editIsFast("layout/move a branch", kNodes,
                      [&](Chart& chart, std::mt19937& random) {
                          std::int32_t node = any(random);
                          while (chart.placement().end(node) - node < 5 ||
                                 chart.placement().end(node) - node > 500)
                              node = any(random);
                          std::int32_t manager = any(random);
                          while (chart.placement().end(manager) == manager + 1 ||
                                 (manager >= node && manager < chart.placement().end(node)))
                              manager = any(random);
                          chart.move(node, manager, std::int32_t(random() % 5));
                      }) &&
           good;
    return good;
}

void connectorsFor(std::int32_t nodes) {
    const Options options;
    const Tree tree = organisation(nodes, 1);
    const Placement placement = place(tree, options);
    std::array<double, kRounds> times{};
    for (double& t : times)
        t = nanoseconds([&] { connectors(placement, options); }) / nodes;
    std::printf("%-22s %6.1f ns a line\n", "layout/connectors", median(times));
}

} // namespace

int main() {
    const bool placed = placeIsNearTheBound();
    const bool edited = editsAreFast();
    connectorsFor(100'000);
    return placed && edited ? 0 : 1;
}
