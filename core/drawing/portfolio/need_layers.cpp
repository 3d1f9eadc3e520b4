// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/portfolio/need_layers.h"

#include <algorithm>
#include <numeric>

namespace orgwright::drawing {
namespace {

constexpr int kSweeps = 8;

class Layering {
public:
    explicit Layering(const NeedContent& content)
        : m_content(content)
        , m_layer(content.nodes.size(), 0)
        , m_isBack(content.edges.size(), false) {}

    NeedLayers made() {
        breakCircles();
        placeInLayers();
        makeSlots();
        for (int sweep = 0; sweep < kSweeps; ++sweep)
            order(sweep % 2 == 0);
        tellPaths();
        return std::move(m_made);
    }

private:
    struct Piece { ///< of an edge, between two neighbouring layers; places are ids of slots
        std::size_t left;
        std::size_t right;
    };

    std::size_t leftOf(std::size_t edge) const {
        return m_isBack[edge] ? m_content.edges[edge].from : m_content.edges[edge].on;
    }
    std::size_t rightOf(std::size_t edge) const {
        return m_isBack[edge] ? m_content.edges[edge].on : m_content.edges[edge].from;
    }

    /// Depth first along what is needed; an edge to a node that is still open closes a circle.
    void breakCircles() {
        enum class Visit : std::uint8_t { New, Open, Done };
        std::vector<Visit> visits(m_content.nodes.size(), Visit::New);
        std::vector<std::vector<std::size_t>> needs(m_content.nodes.size());
        for (std::size_t edge = 0; edge < m_content.edges.size(); ++edge)
            needs[m_content.edges[edge].from].push_back(edge);
        std::vector<std::pair<std::size_t, std::size_t>> way; ///< node, next of its edges
        for (std::size_t start = 0; start < visits.size(); ++start) {
            if (visits[start] != Visit::New)
                continue;
            visits[start] = Visit::Open;
            way.emplace_back(start, 0);
            while (!way.empty()) {
                const std::size_t node = way.back().first;
                if (way.back().second == needs[node].size()) {
                    visits[node] = Visit::Done;
                    way.pop_back();
                    continue;
                }
                const std::size_t edge = needs[node][way.back().second++];
                const std::size_t on = m_content.edges[edge].on;
                m_isBack[edge] = visits[on] == Visit::Open;
                if (visits[on] == Visit::New) {
                    visits[on] = Visit::Open;
                    way.emplace_back(on, 0);
                }
            }
        }
    }

    /// Each as far left as what it needs allows, then what needs nothing as near as it can to who needs it.
    void placeInLayers() {
        const auto isLoop = [&](std::size_t edge) { return leftOf(edge) == rightOf(edge); };
        for (std::size_t round = 0; round < m_layer.size(); ++round) {
            bool isChanged = false;
            for (std::size_t edge = 0; edge < m_content.edges.size(); ++edge) {
                const std::size_t least = m_layer[leftOf(edge)] + 1;
                if (!isLoop(edge) && m_layer[rightOf(edge)] < least) {
                    m_layer[rightOf(edge)] = least;
                    isChanged = true;
                }
            }
            if (!isChanged)
                break;
        }
        for (std::size_t node = 0; node < m_layer.size(); ++node) {
            if (m_layer[node] > 0)
                continue;
            std::size_t nearest = LayerSlot::kNone;
            for (std::size_t edge = 0; edge < m_content.edges.size(); ++edge) {
                if (leftOf(edge) == node && !isLoop(edge))
                    nearest = std::min(nearest, m_layer[rightOf(edge)]);
            }
            if (nearest != LayerSlot::kNone)
                m_layer[node] = nearest - 1;
        }
    }

    void makeSlots() {
        const std::size_t last = m_layer.empty() ? 0 : *std::max_element(m_layer.begin(), m_layer.end());
        m_order.resize(last + 1);
        for (std::size_t node = 0; node < m_layer.size(); ++node)
            m_order[m_layer[node]].push_back(addSlot({node, LayerSlot::kNone}));
        m_chains.resize(m_content.edges.size());
        for (std::size_t edge = 0; edge < m_content.edges.size(); ++edge) {
            const std::size_t left = leftOf(edge);
            const std::size_t right = rightOf(edge);
            if (left == right)
                continue;
            m_chains[edge].push_back(left);
            for (std::size_t layer = m_layer[left] + 1; layer < m_layer[right]; ++layer) {
                m_chains[edge].push_back(addSlot({LayerSlot::kNone, edge}));
                m_order[layer].push_back(m_chains[edge].back());
            }
            m_chains[edge].push_back(right);
            for (std::size_t i = 1; i < m_chains[edge].size(); ++i)
                m_pieces.push_back({m_chains[edge][i - 1], m_chains[edge][i]});
        }
        number();
    }

    std::size_t addSlot(LayerSlot slot) {
        m_slots.push_back(slot);
        return m_slots.size() - 1;
    }

    void number() {
        m_place.resize(m_slots.size());
        for (const auto& layer : m_order) {
            for (std::size_t i = 0; i < layer.size(); ++i)
                m_place[layer[i]] = i;
        }
    }

    /// Each layer by the mean place of its neighbours on one side.
    void order(bool isFromLeft) {
        std::vector<double> sum(m_slots.size(), 0);
        std::vector<int> count(m_slots.size(), 0);
        const auto sweep = [&](std::size_t layer) {
            std::fill(sum.begin(), sum.end(), 0);
            std::fill(count.begin(), count.end(), 0);
            for (const Piece& piece : m_pieces) {
                const std::size_t own = isFromLeft ? piece.right : piece.left;
                const std::size_t other = isFromLeft ? piece.left : piece.right;
                sum[own] += relativePlace(other);
                ++count[own];
            }
            const auto weight = [&](std::size_t slot) {
                return count[slot] > 0 ? sum[slot] / count[slot] : relativePlace(slot);
            };
            std::stable_sort(m_order[layer].begin(), m_order[layer].end(),
                             [&](std::size_t a, std::size_t b) { return weight(a) < weight(b); });
            number();
        };
        if (isFromLeft) {
            for (std::size_t layer = 1; layer < m_order.size(); ++layer)
                sweep(layer);
        } else {
            for (std::size_t layer = m_order.size(); layer-- > 1;)
                sweep(layer - 1);
        }
    }

    /// 0 to 1 from the top down.
    double relativePlace(std::size_t slot) const {
        for (const auto& layer : m_order) {
            if (m_place[slot] < layer.size() && layer[m_place[slot]] == slot)
                return (static_cast<double>(m_place[slot]) + 0.5) / static_cast<double>(layer.size());
        }
        return 0.5;
    }

    void tellPaths() {
        for (const auto& layer : m_order) {
            m_made.layers.emplace_back();
            for (const std::size_t slot : layer)
                m_made.layers.back().push_back(m_slots[slot]);
        }
        for (std::size_t edge = 0; edge < m_chains.size(); ++edge) {
            LayerPath path;
            path.isBack = m_isBack[edge];
            path.first = m_chains[edge].empty() ? 0 : m_layer[leftOf(edge)];
            for (const std::size_t slot : m_chains[edge])
                path.slots.push_back(m_place[slot]);
            m_made.paths.push_back(std::move(path));
        }
    }

    const NeedContent& m_content;
    std::vector<std::size_t> m_layer; ///< of the nodes, whose slots have the nodes' places
    std::vector<bool> m_isBack;       ///< of the edges
    std::vector<LayerSlot> m_slots;
    std::vector<std::vector<std::size_t>> m_order; ///< slots by layer
    std::vector<std::size_t> m_place;              ///< of the slots in their layers
    std::vector<std::vector<std::size_t>> m_chains;
    std::vector<Piece> m_pieces;
    NeedLayers m_made;
};

} // namespace

NeedLayers needLayers(const NeedContent& content) {
    return Layering(content).made();
}

} // namespace orgwright::drawing
