// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/drawing.h"

namespace orgwright::drawing {
namespace {

template <class T>
std::uint32_t count(const std::vector<T>& items) {
    return static_cast<std::uint32_t>(items.size());
}

Range movedBy(Range range, std::uint32_t by) {
    return {range.first + by, range.last + by};
}

Rect around(const Drawing& drawing, const Line& line) {
    Rect bounds;
    const Point* points = drawing.pointsOf(line);
    for (std::uint32_t i = 0; i < line.pointCount; ++i)
        bounds = united(
            bounds, Rect{points[i].x - line.width, points[i].y - line.width, 2 * line.width, 2 * line.width});
    return line.arrow == Arrow::None ? bounds : bounds.grownBy(8 * kPixel);
}

/// Text is as wide as it was fitted to; unlimited text is taken as one size a byte, which no font exceeds.
Rect around(const Text& run) {
    const Length size = typeFace(run.role).size;
    const Length width = run.maxWidth > 0 ? run.maxWidth : size * static_cast<Length>(run.length);
    const Length left = run.align == Align::Left    ? run.at.x
                        : run.align == Align::Right ? run.at.x - width
                                                    : run.at.x - width / 2;
    return Rect{left, run.at.y - size, width, size + size / 2}.grownBy(size / 8);
}

Rect boundsOf(const Drawing& drawing, const Group& group) {
    Rect bounds;
    for (std::uint32_t i = group.boxes.first; i < group.boxes.last; ++i)
        bounds = united(bounds, drawing.boxes[i].rect);
    for (std::uint32_t i = group.lines.first; i < group.lines.last; ++i)
        bounds = united(bounds, around(drawing, drawing.lines[i]));
    for (std::uint32_t i = group.glyphs.first; i < group.glyphs.last; ++i)
        bounds = united(bounds, drawing.glyphs[i].rect);
    for (std::uint32_t i = group.texts.first; i < group.texts.last; ++i)
        bounds = united(bounds, around(drawing.texts[i]));
    return bounds;
}

/// Copies the items and moves the copies.
template <class T, class Move>
void appendMoved(std::vector<T>& to, const std::vector<T>& from, Move move) {
    const std::size_t first = to.size();
    to.insert(to.end(), from.begin(), from.end());
    for (std::size_t i = first; i < to.size(); ++i)
        move(to[i]);
}

} // namespace

std::uint32_t Drawing::beginGroup(Subject subject) {
    m_open = {};
    m_open.subject = subject;
    m_open.boxes.first = count(boxes);
    m_open.lines.first = count(lines);
    m_open.glyphs.first = count(glyphs);
    m_open.texts.first = count(texts);
    return count(groups);
}

void Drawing::endGroup() {
    m_open.boxes.last = count(boxes);
    m_open.lines.last = count(lines);
    m_open.glyphs.last = count(glyphs);
    m_open.texts.last = count(texts);
    m_open.bounds = boundsOf(*this, m_open);
    groups.push_back(m_open);
}

void Drawing::add(Line line, const Point* path, std::size_t pathCount) {
    if (pathCount < 2)
        return;
    line.firstPoint = count(points);
    line.pointCount = static_cast<std::uint32_t>(pathCount);
    points.insert(points.end(), path, path + pathCount);
    lines.push_back(line);
}

void Drawing::add(Text run, std::string_view bytes) {
    if (bytes.empty())
        return;
    run.offset = static_cast<std::uint32_t>(text.size());
    run.length = static_cast<std::uint32_t>(bytes.size());
    text.append(bytes);
    texts.push_back(run);
}

void Drawing::clear() {
    groups.clear();
    boxes.clear();
    lines.clear();
    glyphs.clear();
    texts.clear();
    points.clear();
    text.clear();
    links.clear();
}

void Drawing::append(const Drawing& other, Length dx, Length dy) {
    const std::uint32_t box = count(boxes), line = count(lines), glyph = count(glyphs), run = count(texts);
    const std::uint32_t point = count(points), byte = static_cast<std::uint32_t>(text.size());
    appendMoved(groups, other.groups, [&](Group& g) {
        g.bounds = g.bounds.movedBy(dx, dy);
        g.boxes = movedBy(g.boxes, box);
        g.lines = movedBy(g.lines, line);
        g.glyphs = movedBy(g.glyphs, glyph);
        g.texts = movedBy(g.texts, run);
    });
    appendMoved(boxes, other.boxes, [&](Box& b) { b.rect = b.rect.movedBy(dx, dy); });
    appendMoved(lines, other.lines, [&](Line& l) { l.firstPoint += point; });
    appendMoved(glyphs, other.glyphs, [&](Glyph& g) { g.rect = g.rect.movedBy(dx, dy); });
    appendMoved(points, other.points, [&](Point& p) { p = {p.x + dx, p.y + dy}; });
    appendMoved(links, other.links, [&](PageLink& l) { l.rect = l.rect.movedBy(dx, dy); });
    appendMoved(texts, other.texts, [&](Text& t) {
        t.at = {t.at.x + dx, t.at.y + dy};
        t.offset += byte;
    });
    text += other.text;
}

Rect Drawing::inkBounds() const {
    Rect bounds;
    for (const Group& group : groups)
        bounds = united(bounds, group.bounds);
    return bounds;
}

} // namespace orgwright::drawing
