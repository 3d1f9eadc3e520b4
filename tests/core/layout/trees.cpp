// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/trees.h"

#include <algorithm>
#include <numeric>

namespace orgwright::layout::testing {

namespace {

/// Puts a tree given by each node's children into preorder.
Tree inPreorder(const std::vector<std::vector<std::int32_t>>& children) {
    std::vector<std::int32_t> parents;
    std::vector<std::pair<std::int32_t, std::int32_t>> open{{0, -1}};
    while (!open.empty()) {
        const auto [node, parent] = open.back();
        open.pop_back();
        const auto me = std::int32_t(parents.size());
        parents.push_back(parent);
        const auto& below = children[std::size_t(node)];
        for (auto child = below.rbegin(); child != below.rend(); ++child)
            open.emplace_back(*child, me);
    }
    return treeOf(std::move(parents));
}

std::string named(const char* what, std::int32_t one, std::int32_t other) {
    return std::string(what) + ": " + std::to_string(one) + " and " + std::to_string(other);
}

Rect grown(Rect r, std::int32_t by) {
    return {r.x - by, r.y - by, r.width + 2 * by, r.height + 2 * by};
}

bool isBelow(const Placement& p, std::int32_t node, std::int32_t above) {
    return node >= above && node < p.end(above);
}

std::string disorderUnder(const Placement& p, std::int32_t manager) {
    const Rect card = p.box(manager);
    const bool ahead = p.style(manager) == Style::LeftToRight;
    std::int32_t before = -1;
    for (std::int32_t child = manager + 1; child < p.end(manager); child = p.end(child)) {
        const Rect box = p.box(child);
        const bool placed = ahead && !p.isAssistant(child) ? box.x >= card.right() : box.y >= card.bottom();
        if (!placed)
            return named("a report stands beside its manager", manager, child);
        if (p.isAssistant(child))
            continue;
        if (before >= 0) {
            const Rect last = p.branch(before);
            const Rect here = p.branch(child);
            const bool under = here.x == last.x && here.y >= last.bottom();
            const bool right = !ahead && box.x >= p.box(before).right();
            if (!under && !right)
                return named("siblings out of order", before, child);
        }
        before = child;
    }
    return {};
}

} // namespace

Tree treeOf(std::vector<std::int32_t> parents) {
    Tree tree;
    tree.size.assign(parents.size(), kCard);
    tree.parent = std::move(parents);
    return tree;
}

Tree chain(std::int32_t nodes) {
    std::vector<std::int32_t> parents(std::size_t(nodes), 0);
    std::iota(parents.begin(), parents.end(), -1);
    return treeOf(std::move(parents));
}

Tree star(std::int32_t nodes) {
    std::vector<std::int32_t> parents(std::size_t(nodes), 0);
    parents[0] = -1;
    return treeOf(std::move(parents));
}

Tree comb(std::int32_t nodes) {
    std::vector<std::int32_t> parents{-1};
    while (std::int32_t(parents.size()) < nodes)
        parents.push_back(std::int32_t(parents.size()) % 2 == 1 ? std::int32_t(parents.size()) - 1
                                                                : std::int32_t(parents.size()) - 2);
    return treeOf(std::move(parents));
}

Tree organisation(std::int32_t nodes, std::uint32_t seed, double evenness) {
    std::mt19937 random(seed);
    std::vector<std::vector<std::int32_t>> children{std::size_t(nodes)};
    std::vector<std::int32_t> managers{0};
    const auto wanted = std::size_t(nodes) * 14 / 100;
    std::int32_t made = 1;
    for (std::size_t next = 0; made < nodes; ++next) {
        if (next == managers.size())
            managers.push_back(made - 1);
        auto& below = children[std::size_t(managers[next])];
        for (auto span = std::int32_t(3 + random() % 10); span > 0 && made < nodes; --span) {
            const bool leads = random() % 1000 < 300 + evenness * 600;
            if (managers.size() < wanted && leads)
                managers.push_back(made);
            below.push_back(made++);
        }
    }
    return inPreorder(children);
}

Tree anything(std::int32_t nodes, std::mt19937& random) {
    Tree tree;
    const std::uint32_t depth = 1 + random() % 8;
    const bool wishes = random() % 2 == 0;
    for (std::int32_t i = 0; i < nodes; ++i) {
        std::int32_t parent = i - 1;
        for (std::uint32_t up = random() % depth; up > 0 && parent > 0; --up)
            parent = tree.parent[std::size_t(parent)];
        tree.parent.push_back(random() % 40 == 0 ? -1 : std::max(parent, i == 0 ? -1 : parent));
        const auto side = [&random](std::uint32_t least, std::uint32_t most) {
            return std::int32_t(least + random() % (most - least));
        };
        tree.size.push_back(random() % 4 == 0 ? Size{side(9, 4000), side(9, 2000)} : kCard);
        tree.style.push_back(wishes && random() % 3 == 0 ? Style(random() % 5) : Style::Automatic);
        tree.flags.push_back(std::uint8_t(random() % 6 == 0 ? random() % 4 : 0));
    }
    return tree;
}

Options anyOptions(std::mt19937& random) {
    Options o;
    const auto length = [&random](std::int32_t usual) {
        return std::int32_t(2 * kPixel + random() % (2 * usual));
    };
    if (random() % 2 == 0)
        return o;
    for (std::int32_t* gap : {&o.stackGap, &o.branchGap, &o.underManager, &o.aboveRow, &o.rowGap,
                              &o.columnGap, &o.indent, &o.assistantAbove, &o.assistantBeside, &o.ahead,
                              &o.rootGap, &o.frameLabel, &o.frameSide, &o.frameBottom})
        *gap = length(*gap);
    o.busAboveRow = o.aboveRow / 2;
    o.aspect = 0.3 + 0.1 * (random() % 30);
    o.slack = 1 + 0.1 * (random() % 20);
    return o;
}

Tree wishing(Tree tree, Style style) {
    tree.style.assign(tree.parent.size(), style);
    return tree;
}

std::int32_t leastGap(const Options& o) {
    return std::min({o.stackGap, o.branchGap, o.underManager, o.aboveRow, o.rowGap,
                     o.columnGap + o.indent / 2, o.assistantAbove, o.assistantBeside * 2, o.ahead,
                     o.rootGap});
}

double aspectOf(const Placement& p) {
    return double(p.total().width) / p.total().height;
}

std::string overlapIn(const Placement& p, std::int32_t gap) {
    for (std::int32_t i = 0; i < p.size(); ++i)
        for (std::int32_t j = i + 1; j < p.size(); ++j) {
            if (grown(p.box(i), gap).overlaps(p.box(j)))
                return named("boxes too near", i, j);
            if (p.isFramed(i) && !isBelow(p, j, i) && p.frame(i).overlaps(p.box(j)))
                return named("a strange box in a frame", i, j);
            if (p.isFramed(j) && !isBelow(p, i, j) && p.frame(j).overlaps(p.box(i)))
                return named("a strange box in a frame", j, i);
            if (p.isFramed(i) && p.isFramed(j) && !isBelow(p, j, i) && p.frame(i).overlaps(p.frame(j)))
                return named("frames overlap", i, j);
        }
    return {};
}

std::string disorderIn(const Placement& p) {
    for (std::int32_t i = 0; i < p.size(); ++i)
        if (std::string breach = disorderUnder(p, i); !breach.empty())
            return breach;
    return {};
}

std::string looseBranchIn(const Placement& p) {
    const Rect whole{0, 0, p.total().width, p.total().height};
    for (std::int32_t i = 0; i < p.size(); ++i) {
        if (!p.branch(i).contains(p.box(i)))
            return named("a box leaves its branch", i, i);
        const std::int32_t parent = p.parent(i);
        if (!(parent < 0 ? whole : p.branch(parent)).contains(p.branch(i)))
            return named("a branch leaves its manager's", parent, i);
        if (parent >= 0 && (i >= p.end(parent) || p.end(i) > p.end(parent)))
            return named("ends are wrong", parent, i);
    }
    return {};
}

std::string differenceBetween(const Placement& one, const Placement& other) {
    if (one.size() != other.size() || one.total() != other.total())
        return "sizes differ";
    for (std::int32_t i = 0; i < one.size(); ++i) {
        if (one.parent(i) != other.parent(i) || one.end(i) != other.end(i))
            return named("the trees differ", i, one.parent(i));
        if (one.box(i) != other.box(i) || one.branch(i) != other.branch(i) || one.frame(i) != other.frame(i))
            return named("the places differ", i, one.parent(i));
        if (one.style(i) != other.style(i))
            return named("the styles differ", i, one.parent(i));
    }
    return {};
}

} // namespace orgwright::layout::testing
