// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/pptx/connector_shape.h"

#include <cstdlib>
#include <string_view>
#include <vector>

namespace orgwright::pptx {
namespace {

constexpr Emu kWhole = 100'000;
/// Under half a point a bend is no bend.
constexpr Emu kStraight = 12'700 / 2;

Emu share(Emu part, Emu whole) {
    return whole == 0 ? 0 : part * kWhole / whole;
}

ConnectorShape straight(Spot from, Spot to) {
    ConnectorShape shape;
    shape.box = {std::min(from.x, to.x), std::min(from.y, to.y), std::abs(to.x - from.x),
                 std::abs(to.y - from.y)};
    shape.isFlippedH = to.x < from.x;
    shape.isFlippedV = to.y < from.y;
    return shape;
}

/// The presets set out level. One that sets out downwards is turned: a quarter clockwise for a way to the
/// left, three quarters and mirrored for one to the right. Its own width is then the height on the slide.
ConnectorShape falling(Spot from, Spot to) {
    const Emu down = to.y - from.y;
    const Emu aside = std::max<Emu>(std::abs(to.x - from.x), 1);
    const Spot middle{(from.x + to.x) / 2, (from.y + to.y) / 2};
    ConnectorShape shape;
    shape.box = {middle.x - down / 2, middle.y - aside / 2, down, aside};
    const bool isToRight = to.x >= from.x;
    shape.quarters = isToRight ? 3 : 1;
    shape.isFlippedH = isToRight;
    return shape;
}

/// Two bends, the piece between them so far along the way.
ConnectorShape bentTwice(ConnectorShape shape, Emu part, Emu whole) {
    shape.preset = "bentConnector3";
    shape.adjusts = 1;
    shape.adjust[0] = share(part, whole);
    return shape;
}

} // namespace

ConnectorShape fallingConnector(Spot from, Spot to, Emu bus) {
    if (std::abs(to.x - from.x) < kStraight)
        return straight(from, {from.x, to.y});
    return bentTwice(falling(from, to), bus - from.y, to.y - from.y);
}

ConnectorShape hangingConnector(Spot from, Spot to, Emu bus, Emu spine) {
    ConnectorShape shape = falling(from, to);
    if (std::abs(spine - from.x) < kStraight) {
        shape.preset = "bentConnector2";
        return shape;
    }
    const Emu aside = to.x >= from.x ? spine - from.x : from.x - spine;
    shape.preset = "bentConnector4";
    shape.adjusts = 2;
    shape.adjust = {share(bus - from.y, to.y - from.y),
                    share(aside, std::max<Emu>(std::abs(to.x - from.x), 1))};
    return shape;
}

ConnectorShape levelConnector(Spot from, Spot to, Emu spine) {
    if (std::abs(to.y - from.y) < kStraight)
        return straight(from, {to.x, from.y});
    return bentTwice(straight(from, to), spine - from.x, to.x - from.x);
}

std::vector<Spot> pathOf(const ConnectorShape& shape) {
    const Emu w = shape.box.width;
    const Emu h = shape.box.height;
    const Emu a = w * shape.adjust[0] / kWhole;
    const Emu b = h * shape.adjust[1] / kWhole;
    const std::string_view preset = shape.preset;
    std::vector<Spot> path{{0, 0}};
    if (preset == "bentConnector2")
        path.push_back({w, 0});
    if (preset == "bentConnector3" || preset == "bentConnector4")
        path.push_back({a, 0});
    if (preset == "bentConnector3")
        path.push_back({a, h});
    if (preset == "bentConnector4") {
        path.push_back({a, b});
        path.push_back({w, b});
    }
    path.push_back({w, h});
    for (Spot& spot : path) {
        // Twice the distance from the middle, so that halves stay whole.
        Spot off{2 * spot.x - w, 2 * spot.y - h};
        off.x = shape.isFlippedH ? -off.x : off.x;
        off.y = shape.isFlippedV ? -off.y : off.y;
        for (int i = 0; i < shape.quarters; ++i)
            off = {-off.y, off.x};
        spot = {shape.box.x + (w + off.x) / 2, shape.box.y + (h + off.y) / 2};
    }
    return path;
}

} // namespace orgwright::pptx
