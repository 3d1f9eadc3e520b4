// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/slides/chart_cut.h"

#include "core/drawing/card_style.h"

#include <algorithm>
#include <array>

namespace orgwright::drawing {
namespace {

using Nodes = std::vector<std::int32_t>;

constexpr std::int32_t kAllRoots = -1;
/// Branches that did not fit, after which larger ones are not tried any more.
constexpr int kMostMisses = 2;
/// Shapes that the layout is asked to come near, by that of the room: what is too wide in the room's own may
/// fit when it hangs deeper, and the other way about.
constexpr std::array kAspects{1.0, 1.5, 0.67, 2.2, 0.45};
/// The layout keeps as close to them as it can.
constexpr double kSlack = 1.05;

std::size_t at(std::int32_t node) {
    return static_cast<std::size_t>(node);
}

} // namespace

/// Makes the pages of one chart.
class ChartCutter {
public:
    ChartCutter(ChartCut& cut, const Plan& plan, ScenarioId scenario, const ChartWords& words,
                const ChartCut::RoomOf& room)
        : m_cut(cut)
        , m_tree(cut.m_tree)
        , m_plan(plan)
        , m_scenario(scenario)
        , m_words(words)
        , m_room(room) {}

    void cut();

private:
    /// A page to be made: these stand under the top.
    struct Task {
        std::int32_t top = kAllRoots;
        Nodes firsts;
        int from = -1;
        int part = 0;
        int parts = 0;
        bool isWhole = false; ///< of neighbours, whose branches are known to fit
    };

    /// How cards are laid out so that they find room.
    struct Fit {
        double aspect = 1;
        std::optional<LayoutStyle> layout;
    };

    Nodes reportsOf(std::int32_t node) const;
    std::int32_t size(std::int32_t node) const { return m_tree.end[at(node)] - node; }
    bool isManager(std::int32_t node) const { return size(node) > 1; }
    Nodes managersAmong(const Nodes& nodes) const;
    void addBranch(std::unordered_set<PositionId>& shown, std::int32_t node) const;
    void addAll(std::unordered_set<PositionId>& shown, const Nodes& nodes) const;
    std::unordered_set<PositionId> shownWith(std::int32_t top, const Nodes& nodes) const;
    bool isTooMany(std::size_t cards) const;
    std::optional<Fit> fitOf(std::int32_t top, const std::unordered_set<PositionId>& shown) const;
    bool fits(std::int32_t top, const std::unordered_set<PositionId>& shown) const {
        return fitOf(top, shown).has_value();
    }
    std::vector<Task> dealtOut(std::int32_t top, const Nodes& firsts, int from) const;
    std::size_t fitting(std::int32_t top, const Nodes& firsts, std::size_t begin) const;
    void make(const Task& task);
    Nodes unfolded(std::int32_t top, Nodes frontier, std::unordered_set<PositionId>& shown) const;
    Nodes completed(std::int32_t top, const Nodes& frontier, std::unordered_set<PositionId>& shown) const;
    std::vector<Task> continuations(const Nodes& closed, int from) const;

    ChartCut& m_cut;
    const OrgTree& m_tree;
    const Plan& m_plan;
    ScenarioId m_scenario;
    const ChartWords& m_words;
    const ChartCut::RoomOf& m_room;
    mutable std::int64_t m_largestRoom = 0; ///< of any page yet, in square units
    std::vector<Task> m_open;               ///< the next page's last
};

Nodes ChartCutter::reportsOf(std::int32_t node) const {
    Nodes reports;
    const std::int32_t end = node == kAllRoots ? m_tree.size() : m_tree.end[at(node)];
    for (std::int32_t next = node + 1; next < end; next = m_tree.end[at(next)])
        reports.push_back(next);
    return reports;
}

Nodes ChartCutter::managersAmong(const Nodes& nodes) const {
    Nodes managers;
    std::copy_if(nodes.begin(), nodes.end(), std::back_inserter(managers),
                 [this](std::int32_t node) { return isManager(node); });
    return managers;
}

void ChartCutter::addBranch(std::unordered_set<PositionId>& shown, std::int32_t node) const {
    for (std::int32_t each = node; each < m_tree.end[at(node)]; ++each)
        shown.insert(m_tree.id[at(each)]);
}

void ChartCutter::addAll(std::unordered_set<PositionId>& shown, const Nodes& nodes) const {
    for (const std::int32_t node : nodes)
        shown.insert(m_tree.id[at(node)]);
}

std::unordered_set<PositionId> ChartCutter::shownWith(std::int32_t top, const Nodes& nodes) const {
    std::unordered_set<PositionId> shown;
    if (top != kAllRoots)
        shown.insert(m_tree.id[at(top)]);
    addAll(shown, nodes);
    return shown;
}

/// Whether so many of the smallest cards already cover more than a page, which saves the layouts.
bool ChartCutter::isTooMany(std::size_t cards) const {
    const CardStyle style = cardStyle(m_cut.m_options.density);
    const auto all = static_cast<std::int64_t>(cards) * style.width * style.height;
    return m_largestRoom > 0 && all > m_largestRoom;
}

/// None where they find no room at all.
std::optional<ChartCutter::Fit> ChartCutter::fitOf(std::int32_t top,
                                                   const std::unordered_set<PositionId>& shown) const {
    ChartOptions options = m_cut.m_options;
    options.root = top == kAllRoots ? PositionId{} : m_tree.id[at(top)];
    options.isMatch = [&shown](PositionId id) { return shown.count(id) > 0; };
    // Those of a card below the top are shown together or not at all, so its first one tells.
    options.note = [&](PositionId id) {
        const std::int32_t node = m_cut.m_nodeOf.at(id);
        const bool isClosed = node != top && isManager(node) && shown.count(m_tree.id[at(node + 1)]) == 0;
        return isClosed && m_cut.m_options.note ? m_cut.m_options.note(id) : std::string();
    };
    if (isTooMany(shown.size()))
        return std::nullopt;
    for (const auto layout : {std::optional<LayoutStyle>(), std::optional(LayoutStyle::Grid)}) {
        options.rootLayout = layout;
        for (const double shape : kAspects) {
            options.aspect = shape * m_cut.m_options.aspect;
            const OrgChart chart(m_plan, m_scenario, options, m_words);
            const ChartRoom room = m_room(chart);
            m_largestRoom = std::max(m_largestRoom, std::int64_t{room.width} * room.height);
            if (chart.width() <= room.width && chart.height() <= room.height)
                return Fit{options.aspect, layout};
        }
    }
    return std::nullopt;
}

/// How many of these, from this one on, find room under the top; at least one.
std::size_t ChartCutter::fitting(std::int32_t top, const Nodes& firsts, std::size_t begin) const {
    const auto first = firsts.begin() + static_cast<std::ptrdiff_t>(begin);
    std::size_t least = 1;
    std::size_t most = firsts.size() - begin;
    while (least < most) {
        const std::size_t middle = (least + most + 1) / 2;
        const bool isEnough =
            fits(top, shownWith(top, Nodes(first, first + static_cast<std::ptrdiff_t>(middle))));
        (isEnough ? least : most) = isEnough ? middle : middle - 1;
    }
    return least;
}

/// The page of a manager, or where the direct reports do not fit one, several.
std::vector<ChartCutter::Task> ChartCutter::dealtOut(std::int32_t top, const Nodes& firsts, int from) const {
    if (firsts.size() < 2 || fits(top, shownWith(top, firsts)))
        return {{top, firsts, from}};
    std::size_t pages = 0;
    for (std::size_t begin = 0; begin < firsts.size(); ++pages)
        begin += fitting(top, firsts, begin);
    const std::size_t each = (firsts.size() + pages - 1) / pages;
    std::vector<Task> tasks;
    for (std::size_t begin = 0; begin < firsts.size();) {
        const auto first = firsts.begin() + static_cast<std::ptrdiff_t>(begin);
        Nodes some(first, first + static_cast<std::ptrdiff_t>(std::min(each, firsts.size() - begin)));
        // Fewer can take more room than more did, in another arrangement.
        while (some.size() > 1 && !fits(top, shownWith(top, some)))
            some.pop_back();
        begin += some.size();
        tasks.push_back({top, std::move(some), from});
    }
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        tasks[i].part = static_cast<int>(i) + 1;
        tasks[i].parts = static_cast<int>(tasks.size());
    }
    return tasks;
}

/// Layer after layer, as long as a whole layer fits; the managers that are left.
Nodes ChartCutter::unfolded(std::int32_t top, Nodes frontier, std::unordered_set<PositionId>& shown) const {
    while (!frontier.empty()) {
        auto more = shown;
        Nodes next;
        for (const std::int32_t manager : frontier) {
            const Nodes reports = reportsOf(manager);
            addAll(more, reports);
            const Nodes managers = managersAmong(reports);
            next.insert(next.end(), managers.begin(), managers.end());
        }
        if (!fits(top, more))
            break;
        shown = std::move(more);
        frontier = std::move(next);
    }
    return frontier;
}

/// Whole branches, the smallest first, so that few have a page almost to themselves; the managers that are
/// left, in their order.
Nodes ChartCutter::completed(std::int32_t top, const Nodes& frontier,
                             std::unordered_set<PositionId>& shown) const {
    Nodes bySize = frontier;
    std::stable_sort(bySize.begin(), bySize.end(),
                     [this](std::int32_t a, std::int32_t b) { return size(a) < size(b); });
    Nodes closed = frontier;
    int misses = 0;
    for (const std::int32_t manager : bySize) {
        auto more = shown;
        addBranch(more, manager);
        if (fits(top, more)) {
            shown = std::move(more);
            closed.erase(std::find(closed.begin(), closed.end(), manager));
        } else if (++misses == kMostMisses) {
            break;
        }
    }
    return closed;
}

/// Neighbours whose whole branches fit one page share it; each other has its own.
std::vector<ChartCutter::Task> ChartCutter::continuations(const Nodes& closed, int from) const {
    std::vector<Task> tasks;
    for (std::size_t begin = 0; begin < closed.size();) {
        const std::int32_t manager = m_tree.parent[at(closed[begin])];
        Nodes together{closed[begin]};
        std::unordered_set<PositionId> shown = shownWith(manager < 0 ? kAllRoots : manager, {});
        addBranch(shown, closed[begin]);
        while (begin + together.size() < closed.size()) {
            const std::int32_t next = closed[begin + together.size()];
            auto more = shown;
            addBranch(more, next);
            if (m_tree.parent[at(next)] != manager || !fits(manager < 0 ? kAllRoots : manager, more))
                break;
            together.push_back(next);
            shown = std::move(more);
        }
        begin += together.size();
        if (together.size() > 1) {
            tasks.push_back({manager < 0 ? kAllRoots : manager, together, from, 0, 0, true});
            continue;
        }
        const auto own = dealtOut(together.front(), reportsOf(together.front()), from);
        tasks.insert(tasks.end(), own.begin(), own.end());
    }
    return tasks;
}

void ChartCutter::make(const Task& task) {
    const int number = m_cut.count();
    std::unordered_set<PositionId> shown = shownWith(task.top, task.firsts);
    Nodes closed;
    if (task.isWhole) {
        for (const std::int32_t node : task.firsts) {
            addBranch(shown, node);
            m_cut.m_pageOf[m_tree.id[at(node)]] = number;
        }
    } else {
        closed = completed(task.top, unfolded(task.top, managersAmong(task.firsts), shown), shown);
        if (task.top != kAllRoots)
            m_cut.m_pageOf.try_emplace(m_tree.id[at(task.top)], number);
    }
    const Fit fit = fitOf(task.top, shown).value_or(Fit{m_cut.m_options.aspect, {}});
    m_cut.m_pages.push_back({task.top == kAllRoots ? PositionId{} : m_tree.id[at(task.top)], std::move(shown),
                             task.from, task.part, task.parts,
                             task.isWhole ? static_cast<int>(task.firsts.size()) : 0, fit.aspect,
                             fit.layout});
    auto next = continuations(closed, number);
    m_open.insert(m_open.end(), std::make_move_iterator(next.rbegin()), std::make_move_iterator(next.rend()));
}

void ChartCutter::cut() {
    const bool isOne = m_tree.end.front() == m_tree.size();
    const std::int32_t top = isOne ? 0 : kAllRoots;
    auto first = dealtOut(top, reportsOf(top), -1);
    m_open.assign(std::make_move_iterator(first.rbegin()), std::make_move_iterator(first.rend()));
    while (!m_open.empty()) {
        const Task task = std::move(m_open.back());
        m_open.pop_back();
        make(task);
    }
}

ChartCut::ChartCut(const Plan& plan, ScenarioId scenario, const ChartOptions& options,
                   const ChartWords& words, RoomOf room)
    : m_options(options) {
    // What the options leave out is left out of the tree; what is shown of it is then this class's to say.
    const OrgChart whole(plan, scenario, options, words);
    const OrgTree all = orgTree(plan.org(scenario), {options.root, 0, {}});
    std::vector<std::int32_t> place(static_cast<std::size_t>(all.size()), -1);
    for (std::int32_t node = 0; node < all.size(); ++node) {
        if (whole.find(all.id[at(node)]) == kNoNode)
            continue;
        const std::int32_t parent = all.parent[at(node)];
        place[at(node)] = m_tree.size();
        m_tree.id.push_back(all.id[at(node)]);
        m_tree.parent.push_back(parent < 0 ? -1 : place[at(parent)]);
        m_tree.layer.push_back(all.layer[at(node)]);
    }
    m_tree.end.resize(m_tree.id.size());
    for (std::int32_t node = m_tree.size(); node-- > 0;) {
        m_tree.end[at(node)] = std::max(m_tree.end[at(node)], node + 1);
        if (const std::int32_t parent = m_tree.parent[at(node)]; parent >= 0)
            m_tree.end[at(parent)] = std::max(m_tree.end[at(parent)], m_tree.end[at(node)]);
        m_nodeOf.emplace(m_tree.id[at(node)], node);
    }
    m_options.slack = kSlack;
    m_options.isFolded = {};
    m_options.levels = 0;
    if (m_tree.size() > 0)
        ChartCutter(*this, plan, scenario, words, room).cut();
}

std::optional<int> ChartCut::continuation(PositionId card, int page) const {
    const auto found = m_pageOf.find(card);
    if (found == m_pageOf.end() || found->second == page || hidden(card, page) == 0)
        return std::nullopt;
    return found->second;
}

std::optional<int> ChartCut::link(PositionId card, int page) const {
    const Page& shown = m_pages[static_cast<std::size_t>(page)];
    if (shown.from >= 0 && card == shown.top)
        return shown.from;
    return continuation(card, page);
}

int ChartCut::hidden(PositionId card, int page) const {
    const auto found = m_nodeOf.find(card);
    if (found == m_nodeOf.end())
        return 0;
    const auto& shown = m_pages[static_cast<std::size_t>(page)].shown;
    int count = 0;
    for (std::int32_t node = found->second + 1; node < m_tree.end[at(found->second)]; ++node)
        count += shown.count(m_tree.id[at(node)]) == 0 ? 1 : 0;
    return count;
}

ChartOptions ChartCut::optionsFor(int page) const {
    const Page& shown = m_pages[static_cast<std::size_t>(page)];
    ChartOptions options = m_options;
    options.root = shown.top;
    options.aspect = shown.aspect;
    options.rootLayout = shown.layout;
    options.isMatch = [cards = shown.shown](PositionId id) { return cards.count(id) > 0; };
    return options;
}

} // namespace orgwright::drawing
