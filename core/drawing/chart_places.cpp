// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/card_style.h"
#include "core/drawing/org_chart.h"

#include <cstdlib>

namespace orgwright::drawing {
namespace {

/// How far from a card something dropped still means the place beside it.
constexpr Length kDropReach = pixels(20);
/// Roots stand far apart; this reaches the middle between two branches.
constexpr Length kRootReach = pixels(33);
/// The pill on a card's lower edge reaches this far below.
constexpr Length kPillReach = pixels(10);
constexpr Length kSlotHeight = pixels(8);

Length gapTo(Length value, Length from, Length to) {
    return value < from ? from - value : value > to ? value - to : 0;
}

Length distance(const Rect& rect, Point at) {
    return std::max(gapTo(at.x, rect.x, rect.right()), gapTo(at.y, rect.y, rect.bottom()));
}

/// Where the count's pill or the folded branch's stands.
Rect foldHandle(const Rect& card, bool isFolded) {
    if (isFolded)
        return {card.centre().x - pixels(26), card.bottom() + pixels(2), pixels(52), pixels(20)};
    return {card.right() - pixels(52), card.bottom() - pixels(10), pixels(48), pixels(20)};
}

} // namespace

Node OrgChart::cardAt(Point at) const {
    for (Node node = 0; node < size();) {
        if (card(node).contains(at))
            return node;
        if (foldHandleAt(at, node))
            return node;
        const Rect reach = branch(node).grownBy(kPillReach);
        node = reach.contains(at) ? node + 1 : end(node);
    }
    return kNoNode;
}

bool OrgChart::foldHandleAt(Point at, Node node) const {
    return reports(node) > 0 && foldHandle(card(node), isFolded(node)).contains(at);
}

Node OrgChart::foldHandleAt(Point at) const {
    const Node node = cardAt(at);
    return node != kNoNode && foldHandleAt(at, node) ? node : kNoNode;
}

std::optional<DropPlace> OrgChart::dropPlaceAt(Point at) const {
    if (isEmpty())
        return std::nullopt;
    for (Node node = 0; node < size();) {
        if (card(node).contains(at))
            return placeOn(node);
        node = branch(node).contains(at) ? node + 1 : end(node);
    }
    const Node around = managerAround(at);
    if (auto place = placeBetween(around, at))
        return place;
    // Beside the manager's own card, where its branch is wider than the card.
    if (around != kNoNode && distance(card(around), at) <= kDropReach)
        return placeBetween(parent(around), at);
    return std::nullopt;
}

DropPlace OrgChart::placeOn(Node manager) const {
    DropPlace place{manager, 0, false, {}};
    Node last = kNoNode;
    for (Node report = manager + 1; report < end(manager); report = end(report)) {
        ++place.place;
        last = report;
    }
    const bool isColumn = last != kNoNode && placement().style(manager) == layout::Style::Stacked;
    if (isColumn) {
        const Rect below = card(last);
        place.slot = {below.x, branch(last).bottom() + layoutOptions().stackGap, below.width, below.height};
    }
    return place;
}

/// The lowest manager whose branch, with some reach, holds the place; kNoNode between roots.
Node OrgChart::managerAround(Point at) const {
    Node found = kNoNode;
    for (Node node = 0; node < size();) {
        if (end(node) == node + 1 || !branch(node).grownBy(kDropReach / 2).contains(at)) {
            node = end(node);
            continue;
        }
        // Inside a branch the last one found lies deeper.
        if (branch(node).contains(at) || found == kNoNode)
            found = node;
        ++node;
    }
    return found;
}

/// Beside the nearest report's card: above or below in a column, left or right in a row.
std::optional<DropPlace> OrgChart::placeBetween(Node manager, Point at) const {
    const Node first = manager == kNoNode ? 0 : manager + 1;
    const Node last = manager == kNoNode ? size() : end(manager);
    Node nearest = kNoNode;
    std::int32_t number = 0, nearestNumber = 0;
    Length best = (manager == kNoNode ? kRootReach : kDropReach) + 1;
    for (Node report = first; report < last; report = end(report), ++number) {
        const Length away =
            std::min(distance(card(report), at), distance(branch(report), at) + kDropReach / 2);
        if (placement().isAssistant(report) || away >= best)
            continue;
        best = away;
        nearest = report;
        nearestNumber = number;
    }
    if (nearest == kNoNode)
        return std::nullopt;
    const Rect beside = card(nearest);
    const layout::Style style = manager == kNoNode ? layout::Style::Wide : placement().style(manager);
    const bool isColumn = style != layout::Style::Wide || gapTo(at.x, beside.x, beside.right()) == 0;
    const bool isAfter = isColumn ? at.y > beside.centre().y : at.x > beside.centre().x;
    DropPlace place{manager, nearestNumber + (isAfter ? 1 : 0), true, {}};
    const Rect whole = branch(nearest);
    if (isColumn)
        place.slot = {beside.x, isAfter ? whole.bottom() + pixels(1) : whole.y - pixels(1) - kSlotHeight,
                      beside.width, kSlotHeight};
    else
        place.slot = {isAfter ? whole.right() + pixels(8) : whole.x - pixels(8) - kSlotHeight, beside.y,
                      kSlotHeight, beside.height};
    return place;
}

} // namespace orgwright::drawing
