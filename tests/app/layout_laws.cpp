// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/layout_laws.h"

#include <algorithm>
#include <map>

namespace orgwright::test {
namespace {

struct Box {
    std::string key;
    std::string manager;
    double left, top, right, bottom;

    bool overlaps(const Box& other) const {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    bool hasOnEdge(double x, double y) const {
        const bool isInside = x >= left && x <= right && y >= top && y <= bottom;
        return isInside && (x == left || x == right || y == top || y == bottom);
    }
};

std::map<std::string, Box> boxesOf(const nlohmann::json& layout) {
    std::map<std::string, Box> boxes;
    for (const auto& each : layout["boxes"]) {
        const double x = each["x"], y = each["y"];
        boxes[each["key"]] = {
            each["key"], each["manager"], x, y, x + each["w"].get<double>(), y + each["h"].get<double>()};
    }
    return boxes;
}

void findOverlaps(const std::map<std::string, Box>& boxes, std::vector<std::string>& breaches) {
    for (auto a = boxes.begin(); a != boxes.end(); ++a) {
        for (auto b = std::next(a); b != boxes.end(); ++b) {
            if (a->second.overlaps(b->second))
                breaches.push_back(a->first + " overlaps " + b->first);
        }
    }
}

void findMisplaced(const nlohmann::json& layout, const std::map<std::string, Box>& boxes,
                   std::vector<std::string>& breaches) {
    for (const auto& [key, box] : boxes) {
        if (box.left < 0 || box.top < 0 || box.right > layout["width"] || box.bottom > layout["height"])
            breaches.push_back(key + " lies outside the picture");
        if (box.manager.empty())
            continue;
        const auto manager = boxes.find(box.manager);
        if (manager == boxes.end())
            breaches.push_back(key + " has a manager without a box");
        else if (manager->second.bottom > box.top && manager->second.right > box.left)
            breaches.push_back(key + " stands neither below nor right of its manager");
    }
}

void findLooseLines(const nlohmann::json& layout, const std::map<std::string, Box>& boxes,
                    std::vector<std::string>& breaches) {
    std::size_t solid = 0;
    for (const auto& line : layout["lines"]) {
        const auto from = boxes.find(line["from"]);
        const auto to = boxes.find(line["to"]);
        const auto& points = line["points"];
        const bool isHeld = from != boxes.end() && to != boxes.end() && points.size() >= 2 &&
                            from->second.hasOnEdge(points.front()[0], points.front()[1]) &&
                            to->second.hasOnEdge(points.back()[0], points.back()[1]);
        if (!isHeld)
            breaches.push_back("a line does not join its boxes: " + line.dump());
        solid += line["kind"] == "solid";
    }
    const auto managed = std::count_if(boxes.begin(), boxes.end(),
                                       [](const auto& each) { return !each.second.manager.empty(); });
    if (solid != static_cast<std::size_t>(managed))
        breaches.push_back(std::to_string(solid) + " lines for " + std::to_string(managed) + " reports");
}

} // namespace

std::vector<std::string> breachesOf(const nlohmann::json& layout) {
    std::vector<std::string> breaches;
    const auto boxes = boxesOf(layout);
    if (boxes.size() != layout["boxes"].size())
        breaches.push_back("two boxes have one key");
    findOverlaps(boxes, breaches);
    findMisplaced(layout, boxes, breaches);
    findLooseLines(layout, boxes, breaches);
    return breaches;
}

} // namespace orgwright::test
