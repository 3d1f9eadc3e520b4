// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/template_xml.h"

#include "core/base/text.h"
#include "core/exchange/in/table_error.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <set>
#include <string_view>

namespace orgwright {
namespace {

using SlidePlace = SlideTemplate::Place;

/// Without recursion, however deep it is.
bool isTooDeep(const pugi::xml_document& document) {
    struct Depth : pugi::xml_tree_walker {
        bool for_each(pugi::xml_node&) override { return depth() < static_cast<int>(kMostXmlDepth); }
    } walker;
    pugi::xml_document& walked = const_cast<pugi::xml_document&>(document);
    return !walked.traverse(walker);
}

/// The element that is nothing without the relation.
pugi::xml_node holderOf(pugi::xml_node node) {
    constexpr std::array<std::string_view, 4> kFrames{"p:graphicFrame", "p:pic", "p:controls",
                                                      "p:custDataLst"};
    for (pugi::xml_node up = node; up; up = up.parent()) {
        if (std::find(kFrames.begin(), kFrames.end(), up.name()) != kFrames.end())
            return up;
    }
    return node;
}

bool refersElsewhere(const pugi::xml_node& node, const std::vector<std::string>& ids) {
    for (const pugi::xml_attribute& attribute : node.attributes()) {
        const std::string_view name = attribute.name();
        if (name.starts_with("r:") && *attribute.value() != '\0' &&
            std::find(ids.begin(), ids.end(), attribute.value()) == ids.end())
            return true;
    }
    return false;
}

bool isInside(pugi::xml_node node, const std::set<std::size_t>& hashes) {
    for (node = node.parent(); node; node = node.parent()) {
        if (hashes.contains(node.hash_value()))
            return true;
    }
    return false;
}

/// Finds what has to go, in the order of the document.
struct Sieve : pugi::xml_tree_walker {
    explicit Sieve(const std::vector<std::string>& kept)
        : ids(kept) {}
    bool for_each(pugi::xml_node& node) override {
        if (refersElsewhere(node, ids)) {
            const pugi::xml_node holder = holderOf(node);
            if (hashes.insert(holder.hash_value()).second)
                gone.push_back(holder);
        }
        return true;
    }
    const std::vector<std::string>& ids;
    std::vector<pugi::xml_node> gone;
    std::set<std::size_t> hashes;
};

/// 0 black to 1 white; 1 where it is not written as a number.
double lightnessOf(const pugi::xml_node& colour) {
    std::string hex = colour.child("a:srgbClr").attribute("val").value();
    if (hex.empty())
        hex = colour.child("a:sysClr").attribute("lastClr").value();
    if (hex.size() != 6)
        return 1;
    const unsigned long number = std::strtoul(hex.c_str(), nullptr, 16);
    const auto part = [number](int shift) { return static_cast<double>(number >> shift & 0xFF) / 255; };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

SlidePlace placeIn(const pugi::xml_node& xfrm) {
    const pugi::xml_node at = xfrm.child("a:off");
    const pugi::xml_node size = xfrm.child("a:ext");
    return {at.attribute("x").as_llong(), at.attribute("y").as_llong(), size.attribute("cx").as_llong(),
            size.attribute("cy").as_llong()};
}

/// Whether a picture or shape lies under much of what is meant for the drawing.
bool isCovered(const pugi::xml_document& document, const SlidePlace& body) {
    constexpr double kMuch = 0.25;
    const double whole = std::max(1.0, static_cast<double>(body.width) * static_cast<double>(body.height));
    for (const pugi::xml_node& shape :
         document.document_element().child("p:cSld").child("p:spTree").children()) {
        const pugi::xml_node properties =
            shape.child("p:grpSpPr") ? shape.child("p:grpSpPr") : shape.child("p:spPr");
        if (!properties.child("a:xfrm") || shape.child("p:nvSpPr").child("p:nvPr").child("p:ph"))
            continue;
        const SlidePlace place = placeIn(properties.child("a:xfrm"));
        const auto overlap = [](std::int64_t a, std::int64_t aSize, std::int64_t b, std::int64_t bSize) {
            return static_cast<double>(
                std::max<std::int64_t>(0, std::min(a + aSize, b + bSize) - std::max(a, b)));
        };
        if (overlap(place.x, place.width, body.x, body.width) *
                overlap(place.y, place.height, body.y, body.height) >
            kMuch * whole)
            return true;
    }
    return false;
}

} // namespace

bool parseXml(pugi::xml_document& document, const std::string& bytes) {
    const auto read =
        document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata);
    return read && document.document_element() && !isTooDeep(document);
}

std::string contentTypeOf(const pugi::xml_document& types, const std::string& part) {
    const std::string wanted = foldedCase("/" + part);
    const std::string ending = foldedCase(part.substr(part.rfind('.') + 1));
    std::string usual;
    for (const pugi::xml_node& each : types.document_element().children()) {
        if (each.name() == std::string_view("Override") &&
            foldedCase(each.attribute("PartName").value()) == wanted)
            return each.attribute("ContentType").value();
        if (each.name() == std::string_view("Default") &&
            foldedCase(each.attribute("Extension").value()) == ending)
            usual = each.attribute("ContentType").value();
    }
    return usual;
}

void removeAllBut(pugi::xml_document& document, const std::vector<std::string>& ids) {
    pugi::xml_node root = document.document_element();
    for (const char* around : {"p:timing", "p:transition", "p:extLst", "mc:AlternateContent"}) {
        while (root.remove_child(around)) {
        }
    }
    Sieve sieve(ids);
    document.traverse(sieve);
    // What is inside of another goes with it.
    std::erase_if(sieve.gone, [&](const pugi::xml_node& node) { return isInside(node, sieve.hashes); });
    for (pugi::xml_node& node : sieve.gone)
        node.parent().remove_child(node);
}

pugi::xml_node placeholder(const pugi::xml_document& document, const char* type) {
    const pugi::xml_node tree = document.document_element().child("p:cSld").child("p:spTree");
    for (const pugi::xml_node& shape : tree.children("p:sp")) {
        const pugi::xml_node holder = shape.child("p:nvSpPr").child("p:nvPr").child("p:ph");
        if (holder && holder.attribute("type").as_string("body") == std::string_view(type))
            return holder;
    }
    return {};
}

std::optional<SlidePlace> placeOf(const pugi::xml_document& document, const char* type) {
    const pugi::xml_node place =
        placeholder(document, type).parent().parent().parent().child("p:spPr").child("a:xfrm");
    if (!place)
        return std::nullopt;
    return placeIn(place);
}

int textSizeOf(const pugi::xml_document& document, const char* type) {
    const pugi::xml_node shape = placeholder(document, type).parent().parent().parent();
    return shape.child("p:txBody")
        .child("a:lstStyle")
        .child("a:lvl1pPr")
        .child("a:defRPr")
        .attribute("sz")
        .as_int();
}

int titleSizeOf(const pugi::xml_document& master) {
    return master.document_element()
        .child("p:txStyles")
        .child("p:titleStyle")
        .child("a:lvl1pPr")
        .child("a:defRPr")
        .attribute("sz")
        .as_int();
}

bool isPlainGround(const pugi::xml_document& layout, const pugi::xml_document& master,
                   const pugi::xml_document& theme, const SlidePlace& body) {
    constexpr double kLight = 0.85;
    const std::string mapped = master.document_element().child("p:clrMap").attribute("bg1").as_string("lt1");
    const pugi::xml_node paper =
        theme.document_element().child("a:themeElements").child("a:clrScheme").child(("a:" + mapped).c_str());
    if (lightnessOf(paper) < kLight || isCovered(layout, body) || isCovered(master, body))
        return false;
    pugi::xml_node ground = layout.document_element().child("p:cSld").child("p:bg");
    if (!ground)
        ground = master.document_element().child("p:cSld").child("p:bg");
    const pugi::xml_node solid = ground.child("p:bgPr").child("a:solidFill");
    const pugi::xml_node named = ground.child("p:bgRef") ? ground.child("p:bgRef") : solid;
    if (!ground || named.child("a:schemeClr").attribute("val").value() == std::string_view("bg1"))
        return true;
    return solid.child("a:srgbClr") && lightnessOf(solid) >= kLight;
}

SlidePlace within(const SlidePlace& place, const SlidePlace& whole) {
    SlidePlace in;
    in.x = std::clamp(place.x, whole.x, whole.x + whole.width);
    in.y = std::clamp(place.y, whole.y, whole.y + whole.height);
    in.width = std::clamp(place.width, std::int64_t{0}, whole.x + whole.width - in.x);
    in.height = std::clamp(place.height, std::int64_t{0}, whole.y + whole.height - in.y);
    return in;
}

std::string safeEnding(const std::string& ending) {
    const bool isPlain = ending.size() > 1 && ending.size() <= 6 &&
                         std::all_of(ending.begin() + 1, ending.end(),
                                     [](unsigned char c) { return c < 0x80 && std::isalnum(c) != 0; });
    return isPlain ? foldedCase(ending) : std::string();
}

} // namespace orgwright
