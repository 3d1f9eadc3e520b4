// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/org_chart.h"

#include <algorithm>
#include <set>

namespace orgwright::drawing {
namespace {

/// Beyond, building anew is not much dearer.
constexpr std::size_t kMostChanges = 60;
constexpr std::int32_t kMostInserted = 200;

bool isHead(const Position& row) {
    return !row.manager || row.standing == Standing::Assistant;
}

bool standsElsewhere(const RowChange<Position>& change) {
    if (!change.before || !change.after)
        return true;
    const Position& a = *change.before;
    const Position& b = *change.after;
    return a.manager != b.manager || a.rank != b.rank || a.place != b.place;
}

/// Moves the run [from, last) of the items so that it begins at `to`.
template <class Item>
void moveRun(std::vector<Item>& items, std::ptrdiff_t from, std::ptrdiff_t last, std::ptrdiff_t to) {
    const auto begin = items.begin();
    const std::vector<Item> run(begin + from, begin + last);
    if (to < from)
        std::move_backward(begin + to, begin + from, begin + last);
    else
        std::move(begin + last, begin + to + (last - from), begin + from);
    std::copy(run.begin(), run.end(), begin + to);
}

} // namespace

/// One edit being taken over: first the tree, then what follows for the cards above each touched place.
class OrgChart::Patch {
public:
    Patch(OrgChart& chart, const Changes& changes)
        : m_chart(chart)
        , m_org(chart.org())
        , m_changes(changes) {}

    bool isPossible() const {
        const auto& options = m_chart.m_options;
        const std::size_t known = m_changes.of<Position>().size() + m_changes.of<Incumbent>().size() +
                                  m_changes.of<Person>().size() + m_changes.of<SecondaryLine>().size();
        if (options.isMatch || options.changes || options.isGrowing || options.levels > 0 ||
            m_changes.size() != known || known > kMostChanges)
            return false;
        const auto& positions = m_changes.of<Position>();
        return std::all_of(positions.begin(), positions.end(),
                           [this](const auto& change) { return isPossible(change); });
    }

    void run() {
        m_chart.m_gutterWays.clear();
        moveCards();
        for (const auto& change : m_changes.of<Position>()) {
            if (!change.after)
                takeOut(change.id());
        }
        for (const auto& change : m_changes.of<Incumbent>())
            touchSeat(change);
        refreshTouched();
    }

private:
    bool isPossible(const RowChange<Position>& change) const;
    bool keepsColours(const RowChange<Position>& change) const;
    bool hasSteadyMember(TeamId team) const;
    std::int32_t shownBelow(PositionId head) const;
    bool isOpen(PositionId manager) const;
    bool isWanted(const Position& row) const;

    void moveCards();
    void place(const Position& row, const std::set<PositionId>& pending);
    std::int32_t placeOf(const Position& row, const std::set<PositionId>& pending) const;
    void insert(const Position& row, std::int32_t place);
    void takeOut(PositionId id);
    void renumber(Node first, Node last);

    void touch(PositionId id);
    void touchSeat(const RowChange<Incumbent>& change);
    void refreshTouched();
    void refreshFacts(Node node);
    void refreshForm(Node node);

    OrgChart& m_chart;
    const Org& m_org;
    const Changes& m_changes;
    std::set<PositionId> m_touched; ///< positions of which more than the place may be different
    std::set<PositionId> m_teamChanged;
};

bool OrgChart::Patch::isPossible(const RowChange<Position>& change) const {
    const PositionId root = m_chart.m_options.root;
    if (change.scenario != m_chart.m_scenario || change.id() == root || !keepsColours(change))
        return false;
    // With a head of its own, teams count where they stand below it.
    if (root && standsElsewhere(change))
        return false;
    return !change.after || shownBelow(change.id()) <= kMostInserted;
}

/// How many cards would have to be added that are not there yet.
std::int32_t OrgChart::Patch::shownBelow(PositionId head) const {
    if (m_chart.find(head) != kNoNode || !m_chart.m_options.isFolded)
        return 0;
    return orgTree(m_org, {head, 0, m_chart.m_options.isFolded}).size();
}

/// Which colours there are depends on which teams and values occur; a change keeps them where each of its
/// teams has members that it does not touch.
bool OrgChart::Patch::keepsColours(const RowChange<Position>& change) const {
    const auto* a = change.before ? &*change.before : nullptr;
    const auto* b = change.after ? &*change.after : nullptr;
    const auto isEqual = [&](auto field) { return a && b && field(*a) == field(*b); };
    const bool isSteady = isEqual([](const Position& row) { return std::pair(row.team, isHead(row)); });
    for (const Position* row : {a, b}) {
        if (!isSteady && row && row->team && !hasSteadyMember(row->team))
            return false;
    }
    switch (m_chart.m_options.colourBy) {
    case ColourBy::Discipline:
        return isEqual([](const Position& row) { return row.discipline; });
    case ColourBy::Grade:
        return isEqual([](const Position& row) { return row.grade; });
    case ColourBy::Location:
        return isEqual([](const Position& row) { return row.location; });
    default:
        return true;
    }
}

bool OrgChart::Patch::hasSteadyMember(TeamId team) const {
    const auto members = m_org.members(team);
    const auto& changed = m_changes.of<Position>();
    return std::any_of(members.begin(), members.end(), [&](const auto& member) {
        return !isHead(*m_org.find(member.id)) &&
               std::none_of(changed.begin(), changed.end(),
                            [&](const auto& change) { return change.id() == member.id; });
    });
}

bool OrgChart::Patch::isOpen(PositionId manager) const {
    const auto& isFolded = m_chart.m_options.isFolded;
    return m_chart.find(manager) != kNoNode && !(isFolded && isFolded(manager));
}

bool OrgChart::Patch::isWanted(const Position& row) const {
    return row.manager ? isOpen(row.manager) : row.place == Place::Chart && !m_chart.m_options.root;
}

/// Managers before their reports, so that none lands under a card that is still to move.
void OrgChart::Patch::moveCards() {
    std::vector<std::pair<std::int32_t, PositionId>> byLayer;
    std::set<PositionId> pending;
    for (const auto& change : m_changes.of<Position>()) {
        if (change.before)
            touch(change.before->manager);
        if (!change.after)
            continue;
        touch(change.id());
        touch(change.after->manager);
        if (!change.before || change.before->team != change.after->team)
            m_teamChanged.insert(change.id());
        if (standsElsewhere(change)) {
            byLayer.emplace_back(layerOf(m_org, change.id()), change.id());
            pending.insert(change.id());
        }
    }
    std::sort(byLayer.begin(), byLayer.end());
    for (const auto& [layer, id] : byLayer) {
        pending.erase(id);
        place(*m_org.find(id), pending);
    }
}

void OrgChart::Patch::place(const Position& row, const std::set<PositionId>& pending) {
    if (!isWanted(row))
        return takeOut(row.id);
    const Node from = m_chart.find(row.id);
    if (from == kNoNode)
        return insert(row, placeOf(row, pending));
    const Node last = m_chart.end(from);
    const Node manager = row.manager ? m_chart.find(row.manager) : kNoNode;
    const Node to = m_chart.m_layout->move(from, manager, placeOf(row, pending));
    moveRun(m_chart.m_ids, from, last, to);
    moveRun(m_chart.m_facts, from, last, to);
    renumber(std::min(from, to), std::max(last, to + (last - from)));
}

/// Behind the nearest sibling before it that stands where it is to stay; how many cards of the manager's come
/// before that place, itself not counted.
std::int32_t OrgChart::Patch::placeOf(const Position& row, const std::set<PositionId>& pending) const {
    const Node manager = row.manager ? m_chart.find(row.manager) : kNoNode;
    Node before = kNoNode;
    for (const auto& sibling : m_org.reports(row.manager)) {
        if (sibling.id == row.id)
            break;
        const Node node = pending.contains(sibling.id) ? kNoNode : m_chart.find(sibling.id);
        if (node != kNoNode && m_chart.parent(node) == manager)
            before = node;
    }
    std::int32_t place = 0;
    Node node = manager == kNoNode ? 0 : manager + 1;
    for (; before != kNoNode && node <= before; node = m_chart.end(node))
        place += m_chart.id(node) == row.id ? 0 : 1;
    return place;
}

/// The card and what is to be seen below it, one after the other.
void OrgChart::Patch::insert(const Position& row, std::int32_t place) {
    const Node manager = row.manager ? m_chart.find(row.manager) : kNoNode;
    layout::Tree leaf;
    leaf.parent = {-1};
    leaf.size = {m_chart.cardSize(row, false, false, 0)};
    const Node node = m_chart.m_layout->insert(leaf, manager, place);
    const auto number = static_cast<std::int32_t>(m_chart.m_nodeOfNumber.size());
    Facts facts;
    facts.number = number;
    m_chart.m_ids.insert(m_chart.m_ids.begin() + node, row.id);
    m_chart.m_facts.insert(m_chart.m_facts.begin() + node, facts);
    m_chart.m_nodeOfNumber.push_back(node);
    renumber(node, m_chart.size());
    m_chart.m_numbers.insert(std::hash<PositionId>()(row.id), static_cast<std::uint32_t>(number),
                             m_chart.hashAt());
    m_touched.insert(row.id);
    if (!isOpen(row.id))
        return;
    std::int32_t below = 0;
    for (const auto& report : m_org.reports(row.id)) {
        if (m_chart.find(report.id) == kNoNode)
            insert(*m_org.find(report.id), below++);
    }
}

void OrgChart::Patch::takeOut(PositionId id) {
    const Node node = m_chart.find(id);
    if (node == kNoNode)
        return;
    const Node last = m_chart.end(node);
    for (Node gone = node; gone < last; ++gone) {
        const std::int32_t number = m_chart.m_facts[index(gone)].number;
        m_chart.m_numbers.erase(std::hash<PositionId>()(m_chart.id(gone)), static_cast<std::uint32_t>(number),
                                m_chart.hashAt());
        m_chart.m_nodeOfNumber[index(number)] = kNoNode;
    }
    m_chart.m_layout->remove(node);
    m_chart.m_ids.erase(m_chart.m_ids.begin() + node, m_chart.m_ids.begin() + last);
    m_chart.m_facts.erase(m_chart.m_facts.begin() + node, m_chart.m_facts.begin() + last);
    renumber(node, m_chart.size());
}

void OrgChart::Patch::renumber(Node first, Node last) {
    for (Node node = first; node < last; ++node)
        m_chart.m_nodeOfNumber[index(m_chart.m_facts[index(node)].number)] = node;
}

void OrgChart::Patch::touch(PositionId id) {
    if (id)
        m_touched.insert(id);
}

void OrgChart::Patch::touchSeat(const RowChange<Incumbent>& change) {
    if (change.before)
        touch(change.before->position);
    if (change.after)
        touch(change.after->position);
}

/// Every touched card that is shown, or the card that hides it, and all above: from the last card up, so that
/// a manager comes after its reports. Then what the layout is told, from the first one down.
void OrgChart::Patch::refreshTouched() {
    std::set<Node> nodes;
    for (PositionId id : m_touched) {
        const Position* row = m_org.find(id);
        while (row && m_chart.find(row->id) == kNoNode)
            row = m_org.find(row->manager);
        Node node = row ? m_chart.find(row->id) : kNoNode;
        for (; node != kNoNode && nodes.insert(node).second; node = m_chart.parent(node)) {
        }
    }
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
        refreshFacts(*node);
    for (const PositionId id : m_teamChanged) {
        const Node node = m_chart.find(id);
        if (node == kNoNode)
            continue;
        for (Node report = node + 1; report < m_chart.end(node); report = m_chart.end(report))
            nodes.insert(report);
    }
    for (const Node node : nodes)
        refreshForm(node);
}

void OrgChart::Patch::refreshFacts(Node node) {
    const Position& row = *m_org.find(m_chart.id(node));
    const auto links = m_org.reports(row.id);
    Facts& facts = m_chart.m_facts[index(node)];
    facts.isFolded = !links.empty() && !isOpen(row.id);
    facts.state = row.state;
    facts.colour = m_chart.m_colours.of(row);
    facts.below = 0;
    facts.people = m_chart.holders(row);
    facts.reports =
        static_cast<std::int32_t>(std::count_if(links.begin(), links.end(), [&](const auto& link) {
            return m_org.find(link.id)->standing == Standing::Report;
        }));
    if (facts.isFolded) {
        const OrgTree below = orgTree(m_org, {row.id, 0, {}});
        facts.below = below.size() - 1;
        for (std::int32_t i = 1; i < below.size(); ++i)
            facts.people += m_chart.holders(*m_org.find(below.id[index(i)]));
        return;
    }
    for (Node report = node + 1; report < m_chart.end(node); report = m_chart.end(report)) {
        facts.below += m_chart.below(report) + 1;
        facts.people += m_chart.people(report);
    }
}

void OrgChart::Patch::refreshForm(Node node) {
    const Position& row = *m_org.find(m_chart.id(node));
    const Node manager = m_chart.parent(node);
    std::optional<TeamId> above;
    if (manager != kNoNode)
        above = m_chart.groupOf(*m_org.find(m_chart.id(manager)));
    const Form form = m_chart.formOf(row, m_chart.m_facts[index(node)], m_chart.groupOf(row), above,
                                     m_chart.end(node) > node + 1);
    layout::Chart& layout = *m_chart.m_layout;
    const layout::Arrays& now = layout.placement().arrays();
    if (now.flags[index(node)] != form.flags)
        layout.setFlags(node, form.flags);
    if (now.wish[index(node)] != form.style)
        layout.setStyle(node, form.style);
    if (!(now.size[index(node)] == form.size))
        layout.resize(node, form.size);
}

bool OrgChart::follow(const Changes& changes) {
    find({}); // so that cards can be found and numbered while they move
    Patch patch(*this, changes);
    if (!patch.isPossible())
        return false;
    patch.run();
    return true;
}

} // namespace orgwright::drawing
