// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/slide_morph.h"

#include <unordered_map>

namespace orgwright {
namespace {

using namespace drawing;

using Places = std::unordered_map<std::int64_t, Rect>;

bool isCard(const Subject& subject) {
    return subject.kind == SubjectKind::Position && subject.part == Part::Card;
}

Places cardsOf(const Drawing& page) {
    Places places;
    for (const Box& box : page.boxes) {
        if (isCard(box.subject))
            places.emplace(box.subject.id, box.rect);
    }
    return places;
}

bool isLine(const Subject& subject) {
    return subject.part == Part::Connector || subject.part == Part::Secondary || subject.part == Part::Trail;
}

void move(Drawing& page, const Group& group, Length dx, Length dy) {
    const auto shift = [&](Point& point) {
        point.x += dx;
        point.y += dy;
    };
    for (std::uint32_t i = group.boxes.first; i < group.boxes.last; ++i)
        page.boxes[i].rect = page.boxes[i].rect.movedBy(dx, dy);
    for (std::uint32_t i = group.glyphs.first; i < group.glyphs.last; ++i)
        page.glyphs[i].rect = page.glyphs[i].rect.movedBy(dx, dy);
    for (std::uint32_t i = group.texts.first; i < group.texts.last; ++i)
        shift(page.texts[i].at);
}

} // namespace

bool canMorph(const Drawing& from, const Drawing& to) {
    const Places before = cardsOf(from);
    for (const auto& [id, rect] : cardsOf(to)) {
        const auto found = before.find(id);
        if (found != before.end() && found->second != rect)
            return true;
    }
    return false;
}

Drawing morphed(const Drawing& from, const Drawing& to, double part) {
    const Places before = cardsOf(from);
    const Places after = cardsOf(to);
    Drawing page = to;
    for (Group& group : page.groups) {
        if (part < 1 && isLine(group.subject))
            group.lines.last = group.lines.first;
        const auto was = before.find(group.subject.id);
        const auto is = after.find(group.subject.id);
        if (group.subject.kind != SubjectKind::Position || was == before.end() || is == after.end())
            continue;
        const auto dx = static_cast<Length>((was->second.x - is->second.x) * (1 - part));
        const auto dy = static_cast<Length>((was->second.y - is->second.y) * (1 - part));
        move(page, group, dx, dy);
        group.bounds = group.bounds.movedBy(dx, dy);
    }
    return page;
}

} // namespace orgwright
