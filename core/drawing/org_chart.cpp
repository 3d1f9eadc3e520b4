// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/org_chart.h"

#include "core/drawing/card_content.h"
#include "core/drawing/card_style.h"
#include "core/drawing/frame_painter.h"
#include "core/drawing/gutter_lines.h"
#include "core/drawing/text_measure.h"

#include <algorithm>

namespace orgwright::drawing {
namespace {

layout::Style styleOf(LayoutStyle style) {
    switch (style) {
    case LayoutStyle::Wide:
        return layout::Style::Wide;
    case LayoutStyle::Stacked:
        return layout::Style::Stacked;
    case LayoutStyle::Grid:
        return layout::Style::Grid;
    case LayoutStyle::LeftToRight:
        return layout::Style::LeftToRight;
    case LayoutStyle::Automatic:
        break;
    }
    return layout::Style::Automatic;
}

layout::Options layoutOptionsFor(const ChartOptions& options) {
    layout::Options result;
    result.aspect = options.aspect;
    result.slack = options.slack;
    result.indent = kManagerExtra;
    if (options.density == Density::Compact)
        result.stackGap = 6 * layout::kPixel;
    return result;
}

} // namespace

/// The part of the tree that is shown, as indexes into the whole: parents are indexes into `node`.
struct OrgChart::Shown {
    std::vector<std::int32_t> node;
    std::vector<std::int32_t> parent;
    std::vector<std::uint8_t> isFolded;
    std::vector<std::uint8_t> isDimmed;
    std::vector<const Position*> row;
};

OrgChart::OrgChart(const Plan& plan, ScenarioId scenario, ChartOptions options, ChartWords words)
    : OrgChart(plan, scenario, std::move(options), std::move(words), nullptr) {}

OrgChart::OrgChart(const Plan& plan, ScenarioId scenario, ChartOptions options, ChartWords words,
                   const layout::Shape& shape)
    : OrgChart(plan, scenario, std::move(options), std::move(words), &shape) {}

OrgChart::OrgChart(const Plan& plan, ScenarioId scenario, ChartOptions options, ChartWords words,
                   const layout::Shape* shape)
    : m_plan(&plan)
    , m_scenario(scenario)
    , m_options(std::move(options))
    , m_words(std::move(words))
    , m_colours(plan.org(scenario), m_options) {
    const OrgTree all = orgTree(org(), {m_options.root, 0, {}});
    Shown shown = shownPart(all);
    readFacts(all, shown);
    layOut(shown, shape);
}

std::int32_t OrgChart::holders(const Position& row) const {
    if (m_options.isGhost(row.id))
        return 0;
    const auto incumbents = org().incumbents(row.id);
    if (!incumbents.empty())
        return static_cast<std::int32_t>(incumbents.size());
    return row.state == SeatState::Filled || row.state == SeatState::Closing ? 1 : 0;
}

/// There is nobody to count on a fold's pill, and below ghosts there are but ghosts.
bool OrgChart::leadsGhostsOnly(const OrgTree& all, std::int32_t node) const {
    if (!m_options.changes)
        return false;
    for (std::int32_t report = node + 1; report < all.end[index(node)]; report = all.end[index(report)]) {
        if (!m_options.isGhost(all.id[index(report)]))
            return false;
    }
    return true;
}

/// Walks the whole once; a folded branch and what lies below the last level are skipped, what the filter
/// leaves out as well.
OrgChart::Shown OrgChart::shownPart(const OrgTree& all) const {
    const auto count = static_cast<std::size_t>(all.size());
    std::vector<std::uint8_t> isMatch(m_options.isMatch ? count : 0);
    std::vector<std::uint8_t> isKept(count, 1);
    for (std::size_t i = 0; i < isMatch.size(); ++i)
        isMatch[i] = isKept[i] = m_options.isMatch(all.id[i]) ? 1 : 0;
    for (std::size_t i = isMatch.size(); i-- > 0;) {
        if (isKept[i] != 0 && all.parent[i] >= 0)
            isKept[index(all.parent[i])] = 1;
    }
    Shown shown;
    std::vector<std::int32_t> place(count, -1);
    const std::int32_t top = count > 0 ? all.layer[0] : 0;
    for (std::int32_t i = 0; i < all.size();) {
        const std::size_t at = index(i);
        if (isKept[at] == 0) {
            i = all.end[at];
            continue;
        }
        place[at] = static_cast<std::int32_t>(shown.node.size());
        const bool hasReports = all.end[at] > i + 1;
        const bool isLast = m_options.levels > 0 && all.layer[at] - top + 1 >= m_options.levels;
        const bool isFolded =
            hasReports && m_options.isFolded && m_options.isFolded(all.id[at]) && !leadsGhostsOnly(all, i);
        shown.node.push_back(i);
        shown.parent.push_back(all.parent[at] < 0 ? -1 : place[index(all.parent[at])]);
        shown.isFolded.push_back(isFolded ? 1 : 0);
        shown.isDimmed.push_back(!isMatch.empty() && isMatch[at] == 0 ? 1 : 0);
        i = isFolded || isLast ? all.end[at] : i + 1;
    }
    return shown;
}

void OrgChart::readFacts(const OrgTree& all, Shown& shown) {
    std::vector<const Position*> rows(index(all.size()));
    std::vector<std::int32_t> people(rows.size());
    std::vector<std::int32_t> reports(rows.size());
    std::vector<std::int32_t> below(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = org().find(all.id[i]);
    for (std::size_t i = rows.size(); i-- > 0;) {
        people[i] += holders(*rows[i]);
        if (all.parent[i] < 0 || m_options.isGhost(rows[i]->id))
            continue;
        people[index(all.parent[i])] += people[i];
        reports[index(all.parent[i])] += rows[i]->standing == Standing::Report ? 1 : 0;
        below[index(all.parent[i])] += below[i] + 1;
    }
    m_ids.reserve(shown.node.size());
    m_facts.reserve(shown.node.size());
    m_nodeOfNumber.reserve(shown.node.size());
    shown.row.reserve(shown.node.size());
    for (std::size_t i = 0; i < shown.node.size(); ++i) {
        const std::size_t at = index(shown.node[i]);
        const Position& row = *rows[at];
        const auto number = static_cast<std::int32_t>(i);
        m_ids.push_back(row.id);
        m_facts.push_back({reports[at], below[at], people[at], m_colours.of(row), number, row.state,
                           shown.isFolded[i] != 0, shown.isDimmed[i] != 0});
        m_nodeOfNumber.push_back(number);
        shown.row.push_back(&row);
    }
}

/// On paper nothing is cut, so a frame is as wide as its label asks for: no less than this card.
Length OrgChart::widthUnderLabel(TeamId framed, std::int32_t peopleInFrame) const {
    if (!framed || !m_options.isGrowing)
        return 0;
    constexpr Length kMargins = kFrameNameLeft + kFrameNameGap + kFrameCountRight + pixels(1);
    const Length label = textWidth(m_colours.ofTeam(framed).label, Role::Label) +
                         textWidth(m_words.people(peopleInFrame), Role::Caption);
    return std::min(label + kMargins - 2 * layoutOptionsFor(m_options).frameSide, layout::kMaxSide);
}

layout::Size OrgChart::cardSize(const Position& row, bool isManager, bool isFolded, Length leastWidth) const {
    const CardStyle style = cardStyle(m_options.density);
    const Length width = std::max(style.width + (isManager ? kManagerExtra : 0), leastWidth);
    Length height = style.height;
    if (m_options.isGrowing) {
        const auto content = cardContent(plan(), org(), row, m_options, m_words, width);
        height = std::max(height, linesHeight(content.lines) + 2 * style.padding);
    }
    return {width, std::min(height + (isFolded ? kFoldRoom : 0), layout::kMaxSide)};
}

bool OrgChart::beginsFrame(const Position& row, TeamId group, TeamId managersGroup,
                           std::int32_t reports) const {
    if (!group || group == managersGroup || row.standing == Standing::Assistant)
        return false;
    const auto led = org().teamsLedBy(row.id);
    return reports > 0 ||
           std::any_of(led.begin(), led.end(), [&](const auto& link) { return link.id == group; });
}

/// The group of the manager above is none for a root.
OrgChart::Form OrgChart::formOf(const Position& row, const Facts& facts, TeamId group,
                                std::optional<TeamId> managersGroup, bool hasShownReports) const {
    std::uint8_t flags = 0;
    if (managersGroup && row.standing == Standing::Assistant && !hasShownReports)
        flags = layout::kAssistant;
    else if (managersGroup && beginsFrame(row, group, *managersGroup, facts.reports))
        flags = layout::kFramed;
    const bool isFramed = (flags & layout::kFramed) != 0;
    const Length least = widthUnderLabel(isFramed ? group : TeamId{}, facts.people);
    const bool isManager = !managersGroup || isFramed || hasShownReports;
    const LayoutStyle style =
        row.id == m_options.root ? m_options.rootLayout.value_or(row.layout) : row.layout;
    return {cardSize(row, isManager, facts.isFolded, least), styleOf(style), flags};
}

void OrgChart::layOut(const Shown& shown, const layout::Shape* shape) {
    layout::Tree tree;
    tree.parent = shown.parent;
    std::vector<std::uint8_t> hasShownReports(m_ids.size());
    for (const std::int32_t parent : shown.parent) {
        if (parent >= 0)
            hasShownReports[index(parent)] = 1;
    }
    std::vector<TeamId> group(m_ids.size());
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const Position& row = *shown.row[i];
        group[i] = groupOf(row);
        const std::int32_t parent = shown.parent[i];
        const std::optional<TeamId> above = parent < 0 ? std::nullopt : std::optional(group[index(parent)]);
        const Form form = formOf(row, m_facts[i], group[i], above, hasShownReports[i] != 0);
        tree.size.push_back(form.size);
        tree.style.push_back(form.style);
        tree.flags.push_back(form.flags);
    }
    const layout::Options layoutOptions = layoutOptionsFor(m_options);
    m_layout = shape == nullptr ? std::make_unique<layout::Chart>(tree, layoutOptions)
                                : std::make_unique<layout::Chart>(tree, layoutOptions, *shape);
}

const std::set<Mark>& OrgChart::marksAt(Node node) const {
    static const std::set<Mark> kNone;
    if (!m_options.changes)
        return kNone;
    const auto found = m_options.changes->marks.find(id(node));
    return found == m_options.changes->marks.end() ? kNone : found->second;
}

Length OrgChart::width() const {
    return placement().total().width + 2 * kChartMargin;
}

Length OrgChart::height() const {
    return placement().total().height + 2 * kChartMargin;
}

Rect OrgChart::placed(const layout::Rect& rect) const {
    return {rect.x + kChartMargin, rect.y + kChartMargin, rect.width, rect.height};
}

Rect OrgChart::card(Node node) const {
    Rect rect = placed(placement().box(node));
    if (isFolded(node))
        rect.height -= kFoldRoom;
    return rect;
}

Rect OrgChart::branch(Node node) const {
    return placed(placement().branch(node));
}

Rect OrgChart::frame(Node node) const {
    return placement().isFramed(node) ? placed(placement().frame(node)) : Rect{};
}

TeamId OrgChart::frameTeam(Node node) const {
    return placement().isFramed(node) ? m_colours.group(org().find(id(node))->team) : TeamId{};
}

Node OrgChart::find(PositionId id) const {
    if (!m_hasNumbers) {
        m_numbers.reserve(m_ids.size(), hashAt());
        for (const Facts& facts : m_facts) {
            const auto number = static_cast<std::uint32_t>(facts.number);
            m_numbers.insert(hashAt()(number), number, hashAt());
        }
        m_hasNumbers = true;
    }
    const std::uint32_t number = m_numbers.find(std::hash<PositionId>()(id),
                                                [&](std::uint32_t each) { return idOfNumber(each) == id; });
    return number == FlatIndex::kNone ? kNoNode : m_nodeOfNumber[number];
}

void OrgChart::refreshCard(PositionId changed) {
    const Node node = find(changed);
    const Position* row = org().find(changed);
    if (node == kNoNode || row == nullptr)
        return;
    Facts& facts = m_facts[index(node)];
    facts.colour = m_colours.of(*row);
    facts.state = row->state;
    const bool isManager = parent(node) == kNoNode || placement().isFramed(node) || end(node) > node + 1;
    const TeamId framed = placement().isFramed(node) ? frameTeam(node) : TeamId{};
    const layout::Size size =
        cardSize(*row, isManager, facts.isFolded, widthUnderLabel(framed, facts.people));
    const layout::Rect box = placement().box(node);
    if (size != layout::Size{box.width, box.height})
        m_layout->resize(node, size);
    m_gutterWays.clear();
}

const std::vector<Point>& OrgChart::gutterWay(Node from, Node to) const {
    const std::pair ends(from, to);
    const auto found = m_gutterWays.find(ends);
    if (found != m_gutterWays.end())
        return found->second;
    // Lines take lanes in the order in which they come, three beside each other.
    const int lane = static_cast<int>(m_gutterWays.size() % 3);
    std::vector<Point> path = gutterPath(*this, from, to, lane);
    if (path.empty() && lane > 0)
        path = gutterPath(*this, from, to, 0);
    return m_gutterWays.emplace(ends, std::move(path)).first->second;
}

} // namespace orgwright::drawing
