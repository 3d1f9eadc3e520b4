// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/chart_motion.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <utility>

namespace orgwright {
namespace {

constexpr int kMilliseconds = 180;
constexpr std::size_t kMostCards = 600;

/// Calls visit(node) for the cards that meet the rectangle until it returns false.
template <class Visit>
void forVisible(const drawing::OrgChart& chart, const drawing::Rect& visible, Visit&& visit) {
    for (drawing::Node node = 0; node < chart.size();) {
        if (!chart.branch(node).meets(visible)) {
            node = chart.end(node);
            continue;
        }
        if (chart.card(node).meets(visible) && !visit(node))
            return;
        ++node;
    }
}

} // namespace

void ChartMotion::remember(const drawing::OrgChart& chart, const drawing::Rect& visible) {
    const double left = m_isRunning ? 1.0 - progress() : 0.0;
    const auto before = std::exchange(m_from, {});
    forVisible(chart, visible, [&](drawing::Node node) {
        const drawing::Rect card = chart.card(node);
        drawing::Point& place = m_from[chart.id(node)];
        place = {card.x, card.y};
        if (const auto from = before.find(chart.id(node)); left > 0 && from != before.end()) {
            place.x += static_cast<drawing::Length>((from->second.x + m_shift.x - card.x) * left);
            place.y += static_cast<drawing::Length>((from->second.y + m_shift.y - card.y) * left);
        }
        return m_from.size() <= kMostCards;
    });
    if (m_from.size() > kMostCards)
        m_from.clear();
}

void ChartMotion::start(const drawing::OrgChart& chart, drawing::Point shift) {
    m_shift = shift;
    m_isRunning = false;
    if (Theme::instance().duration(kMilliseconds) == 0)
        return;
    for (const auto& [id, from] : m_from) {
        const drawing::Node node = chart.find(id);
        if (node == drawing::kNoNode)
            continue;
        const drawing::Rect card = chart.card(node);
        m_isRunning = m_isRunning || card.x != from.x + shift.x || card.y != from.y + shift.y;
    }
    m_clock.start();
}

double ChartMotion::progress() {
    const double passed = std::min(1.0, m_clock.elapsed() / double(kMilliseconds));
    if (passed >= 1.0)
        m_isRunning = false;
    const double left = 1.0 - passed;
    return 1.0 - left * left * left;
}

void ChartMotion::draw(const drawing::OrgChart& chart, const drawing::Rect& visible,
                       const drawing::ViewState& view, double progress, drawing::Drawing& to) const {
    drawing::Drawing card;
    forVisible(chart, visible.grownBy(visible.width / 2), [&](drawing::Node node) {
        card.clear();
        drawCard(chart, node, view.look ? view.look(node) : drawing::CardLook{}, view.zoom, card);
        const auto from = m_from.find(chart.id(node));
        drawing::Point offset;
        if (from != m_from.end()) {
            const drawing::Rect now = chart.card(node);
            offset.x = static_cast<drawing::Length>((from->second.x + m_shift.x - now.x) * (1.0 - progress));
            offset.y = static_cast<drawing::Length>((from->second.y + m_shift.y - now.y) * (1.0 - progress));
        }
        to.append(card, offset.x, offset.y);
        return true;
    });
}

} // namespace orgwright
