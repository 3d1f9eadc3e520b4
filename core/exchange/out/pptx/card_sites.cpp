// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/pptx/card_sites.h"

namespace orgwright::pptx {
namespace {

constexpr Emu kQuarterTurn = 5'400'000; // 60,000 a degree

pugi::xml_node addPoint(pugi::xml_node parent, const char* name, Emu x, Emu y) {
    pugi::xml_node point = child(parent, name);
    set(point, "x", x);
    set(point, "y", y);
    return point;
}

/// `angle`: from which way a connector comes.
void addSite(pugi::xml_node sites, Emu x, Emu y, Emu angle) {
    pugi::xml_node site = child(sites, "a:cxn");
    set(site, "ang", angle);
    addPoint(site, "a:pos", x, y);
}

void lineTo(pugi::xml_node path, Emu x, Emu y) {
    addPoint(child(path, "a:lnTo"), "a:pt", x, y);
}

void cornerFrom(pugi::xml_node path, Emu radius, Emu angle) {
    pugi::xml_node arc = child(path, "a:arcTo");
    set(arc, "wR", radius);
    set(arc, "hR", radius);
    set(arc, "stAng", angle);
    set(arc, "swAng", kQuarterTurn);
}

/// Clockwise from the left edge's upper end.
void addOutline(pugi::xml_node path, const Frame& card, Emu radius) {
    set(path, "w", card.width);
    set(path, "h", card.height);
    addPoint(child(path, "a:moveTo"), "a:pt", 0, radius);
    cornerFrom(path, radius, 2 * kQuarterTurn);
    lineTo(path, card.width - radius, 0);
    cornerFrom(path, radius, 3 * kQuarterTurn);
    lineTo(path, card.width, card.height - radius);
    cornerFrom(path, radius, 0);
    lineTo(path, radius, card.height);
    cornerFrom(path, radius, kQuarterTurn);
    child(path, "a:close");
}

pugi::xml_node freeform(pugi::xml_node properties, const Frame& card, Emu radius) {
    pugi::xml_node preset = properties.child("a:prstGeom");
    pugi::xml_node custom = properties.insert_child_before("a:custGeom", preset);
    properties.remove_child(preset);
    for (const char* list : {"a:avLst", "a:gdLst", "a:ahLst"})
        child(custom, list);
    pugi::xml_node sites = child(custom, "a:cxnLst");
    addSite(sites, card.width / 2, 0, 3 * kQuarterTurn);
    addSite(sites, 0, card.height / 2, 2 * kQuarterTurn);
    addSite(sites, card.width / 2, card.height, kQuarterTurn);
    addSite(sites, card.width, card.height / 2, 0);
    pugi::xml_node text = child(custom, "a:rect");
    for (const char* edge : {"l", "t", "r", "b"})
        set(text, edge, edge);
    addOutline(child(child(custom, "a:pathLst"), "a:path"), card, radius);
    return custom;
}

} // namespace

int siteBelow(pugi::xml_node properties, const Frame& card, Emu radius, Emu x) {
    pugi::xml_node custom = properties.child("a:custGeom");
    if (!custom)
        custom = freeform(properties, card, radius);
    pugi::xml_node sites = custom.child("a:cxnLst");
    int index = 0;
    for (const pugi::xml_node site : sites.children()) {
        const pugi::xml_node place = site.child("a:pos");
        if (place.attribute("x").as_llong() == x && place.attribute("y").as_llong() == card.height)
            return index;
        ++index;
    }
    addSite(sites, x, card.height, kQuarterTurn);
    return index;
}

} // namespace orgwright::pptx
