// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/cycle_findings.h"

#include "core/rollup/findings_context.h"

#include <algorithm>

namespace orgwright {
namespace {

constexpr std::size_t kMostCycles = 100;
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// What bets need as a graph: the needs of node i are the edges [first[i], first[i + 1]).
struct Graph {
    std::vector<InitiativeId> bets;
    std::vector<std::size_t> first;
    std::vector<std::size_t> to;

    std::size_t size() const { return bets.size(); }
};

Graph graphOf(const Org& org, const std::vector<const Initiative*>& bets) {
    Graph graph;
    IdMap<InitiativeId, std::size_t> places;
    for (const Initiative* bet : bets) {
        if (isOver(*bet))
            continue;
        places[bet->id] = graph.bets.size();
        graph.bets.push_back(bet->id);
    }
    for (const InitiativeId bet : graph.bets) {
        graph.first.push_back(graph.to.size());
        for (const auto& link : org.needsOf(bet)) {
            if (const std::size_t* place = places.find(org.find(link.id)->onInitiative))
                graph.to.push_back(*place);
        }
    }
    graph.first.push_back(graph.to.size());
    return graph;
}

/// Which nodes reach each other: Tarjan's strongly connected components, with a stack instead of recursion.
class Components {
public:
    explicit Components(const Graph& graph)
        : m_graph(graph)
        , m_seen(graph.size(), kNone)
        , m_low(graph.size(), 0)
        , m_of(graph.size(), kNone)
        , m_edge(graph.first) {
        for (std::size_t node = 0; node < graph.size(); ++node) {
            if (m_seen[node] == kNone)
                walk(node);
        }
    }

    bool isSame(std::size_t a, std::size_t b) const { return m_of[a] == m_of[b]; }

private:
    void enter(std::size_t node) {
        m_seen[node] = m_low[node] = m_count++;
        m_path.push_back(node);
        m_open.push_back(node);
    }

    void walk(std::size_t root) {
        enter(root);
        while (!m_path.empty()) {
            const std::size_t node = m_path.back();
            if (m_edge[node] == m_graph.first[node + 1]) {
                leave(node);
                continue;
            }
            const std::size_t next = m_graph.to[m_edge[node]++];
            if (m_seen[next] == kNone)
                enter(next);
            else if (m_of[next] == kNone)
                m_low[node] = std::min(m_low[node], m_seen[next]);
        }
    }

    void leave(std::size_t node) {
        m_path.pop_back();
        if (!m_path.empty())
            m_low[m_path.back()] = std::min(m_low[m_path.back()], m_low[node]);
        if (m_low[node] != m_seen[node])
            return;
        while (m_of[node] == kNone) {
            m_of[m_open.back()] = node;
            m_open.pop_back();
        }
    }

    const Graph& m_graph;
    std::vector<std::size_t> m_seen; ///< in which order nodes were entered
    std::vector<std::size_t> m_low;  ///< the earliest open node that each reaches
    std::vector<std::size_t> m_of;   ///< its component, named by one of its nodes
    std::vector<std::size_t> m_edge; ///< the next one to look at
    std::vector<std::size_t> m_path; ///< from the root to where the walk is
    std::vector<std::size_t> m_open; ///< entered and in no component yet
    std::size_t m_count = 0;
};

class Cycles {
public:
    explicit Cycles(const Graph& graph)
        : m_graph(graph)
        , m_components(graph)
        , m_isNamed(graph.to.size(), false)
        , m_from(graph.size(), kNone) {}

    std::vector<std::vector<InitiativeId>> collected() {
        for (std::size_t node = 0; node < m_graph.size(); ++node) {
            for (std::size_t edge = m_graph.first[node]; edge < m_graph.first[node + 1]; ++edge) {
                const std::size_t to = m_graph.to[edge];
                if (!m_isNamed[edge] && m_components.isSame(node, to) && m_found.size() < kMostCycles)
                    add(node, to);
            }
        }
        return std::move(m_found);
    }

private:
    /// The cycle that goes from a node to this next one and a shortest way back.
    void add(std::size_t node, std::size_t next) {
        std::vector<std::size_t> back = way(next, node);
        std::vector<InitiativeId>& cycle = m_found.emplace_back();
        std::size_t at = node;
        for (const std::size_t to : back) {
            cycle.push_back(m_graph.bets[at]);
            nameEdges(at, to);
            at = to;
        }
    }

    /// A bet may need another more than once.
    void nameEdges(std::size_t node, std::size_t to) {
        for (std::size_t edge = m_graph.first[node]; edge < m_graph.first[node + 1]; ++edge)
            m_isNamed[edge] = m_isNamed[edge] || m_graph.to[edge] == to;
    }

    /// The nodes of a shortest way, both ends included. There is one.
    std::vector<std::size_t> way(std::size_t start, std::size_t goal) {
        std::vector<std::size_t> reached{start};
        m_from[start] = start;
        for (std::size_t i = 0; m_from[goal] == kNone; ++i)
            reach(reached[i], reached);
        std::vector<std::size_t> nodes{goal};
        while (nodes.back() != start)
            nodes.push_back(m_from[nodes.back()]);
        for (const std::size_t node : reached)
            m_from[node] = kNone;
        std::reverse(nodes.begin(), nodes.end());
        return nodes;
    }

    void reach(std::size_t node, std::vector<std::size_t>& reached) {
        for (std::size_t edge = m_graph.first[node]; edge < m_graph.first[node + 1]; ++edge) {
            const std::size_t to = m_graph.to[edge];
            if (m_from[to] != kNone || !m_components.isSame(node, to))
                continue;
            m_from[to] = node;
            reached.push_back(to);
        }
    }

    const Graph& m_graph;
    Components m_components;
    std::vector<bool> m_isNamed; ///< by edge: is in a cycle that was found
    std::vector<std::size_t> m_from;
    std::vector<std::vector<InitiativeId>> m_found;
};

} // namespace

std::vector<std::vector<InitiativeId>> needCycles(const Org& org,
                                                  const std::vector<const Initiative*>& bets) {
    const Graph graph = graphOf(org, bets);
    return Cycles(graph).collected();
}

} // namespace orgwright
