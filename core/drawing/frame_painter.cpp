// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/frame_painter.h"

#include "core/drawing/text_measure.h"

namespace orgwright::drawing {
namespace {

/// Where the end of the name begins that fits the width, at a word where there is one.
std::size_t endOf(std::string_view name, Length width) {
    std::size_t at = 0;
    while (at < name.size() && textWidth(name.substr(at), Role::Label) > width)
        at = letterEnd(name, at);
    const std::size_t space = name.find(' ', at);
    const bool isAtWord = at == 0 || name[at - 1] == ' ';
    return isAtWord || space == std::string_view::npos ? at : space + 1;
}

/// A name that is too wide loses its middle: teams of one kind begin alike and are told apart by the end.
std::string cut(const std::string& name, Length width) {
    if (!fitted(name, Role::Label, width).isElided)
        return name;
    const std::string_view whole = name;
    const Length half = (width - textWidth(kEllipsis, Role::Label)) / 2;
    const std::string_view end = whole.substr(endOf(whole, std::max(half, 0)));
    const std::string_view begin = whole.substr(0, whole.size() - end.size());
    const Fit fit = fitted(begin, Role::Label, width - textWidth(end, Role::Label));
    return std::string(begin.substr(0, fit.bytes)) + std::string(kEllipsis) + std::string(end);
}

} // namespace

int FramePainter::hueOf(Node node) const {
    const bool isByTeam = m_chart.options().colourBy == ColourBy::Team;
    return isByTeam ? m_chart.colours().ofTeam(m_chart.frameTeam(node)).hue : 0;
}

Subject FramePainter::subject(Node node, Part part) const {
    return {m_chart.frameTeam(node).value(), SubjectKind::Team, part};
}

Box FramePainter::frameBox(Node node) const {
    Box box;
    box.rect = m_chart.frame(node);
    box.radius = pixels(12);
    box.fill = teamPaint(Tone::TeamFrame, hueOf(node));
    box.stroke = teamPaint(Tone::TeamFrameEdge, hueOf(node));
    box.flags = kHairline;
    box.subject = subject(node, Part::Frame);
    return box;
}

void FramePainter::frame(Node node, Detail detail) {
    m_to.beginGroup(subject(node, Part::Frame));
    m_to.add(frameBox(node));
    if (detail <= Detail::Names)
        label(node);
    m_to.endGroup();
}

void FramePainter::label(Node node) {
    const Rect frame = m_chart.frame(node);
    const Length middle = frame.y + pixels(13);
    Box swatch;
    swatch.rect = {frame.x + pixels(9), middle - pixels(4), pixels(8), pixels(8)};
    swatch.radius = pixels(2);
    swatch.fill = teamPaint(Tone::Team, hueOf(node));
    swatch.subject = subject(node, Part::Frame);
    m_to.add(swatch);

    Text people;
    people.role = Role::Caption;
    people.paint = paint(Tone::Ink2);
    people.align = Align::Right;
    people.at = {frame.right() - kFrameCountRight, middle + screenPixels(m_zoom < 1.0 ? 4 : 4 * m_zoom)};
    people.subject = subject(node, Part::People);
    const std::string count = m_chart.words().people(m_chart.people(node));
    // Below 100 % letters keep their size on the screen, so they take more of the frame.
    const double letters = std::min(m_zoom, 1.0);
    const std::uint8_t keeps = m_zoom < 1.0 ? kScreenSize : 0;
    const auto taken = static_cast<Length>(textWidth(count, people.role) / letters);
    const Length left = frame.x + kFrameNameLeft;
    const Length room = people.at.x - left;
    people.maxWidth = taken;
    people.flags = keeps;

    Text name;
    name.role = Role::Label;
    name.paint = teamPaint(Tone::TeamName, hueOf(node));
    name.at = {left, people.at.y};
    name.subject = subject(node, Part::Label);
    const std::string& full = m_chart.colours().ofTeam(m_chart.frameTeam(node)).label;
    const bool hasPeople = textWidth(full, name.role) / letters + taken + kFrameNameGap <= room;
    name.maxWidth = hasPeople ? room - taken : room;
    const std::string shown = cut(full, static_cast<Length>(name.maxWidth * letters));
    name.flags = keeps | (shown != full ? kElided : 0);
    m_to.add(name, shown);
    if (hasPeople)
        m_to.add(people, count);
}

void FramePainter::mass(Node node, std::int32_t mostPeople) {
    m_to.beginGroup(subject(node, Part::Frame));
    Box box = frameBox(node);
    const int share = mostPeople > 0 ? 50 * m_chart.people(node) / mostPeople : 0;
    box.radius = m_zoom > 0.06 ? box.radius : 0;
    box.fill = blend(teamPaint(Tone::Team, hueOf(node)), 25 + share, Tone::Canvas);
    box.stroke = {};
    m_to.add(box);
    m_to.endGroup();
}

void FramePainter::plate(Node node) {
    const Rect frame = m_chart.frame(node);
    const std::string& full = m_chart.colours().ofTeam(m_chart.frameTeam(node)).label;
    const auto room = static_cast<Length>((frame.width - screenPixels(14)) * m_zoom);
    const std::string name = cut(full, std::max(room, 0));
    const Length width = static_cast<Length>(textWidth(name, Role::Label) / m_zoom) + screenPixels(12);
    // A name cut to less than a few letters says nothing.
    if (width > frame.width || screenPixels(16) > frame.height ||
        name.size() < std::min<std::size_t>(full.size(), 6))
        return;
    m_to.beginGroup(subject(node, Part::Label));
    Box box;
    box.rect = {frame.x + screenPixels(3), frame.y + screenPixels(3), width, screenPixels(16)};
    box.rect.x = std::min(box.rect.x, frame.right() - width);
    box.radius = static_cast<std::int16_t>(std::min<Length>(screenPixels(4), 30'000));
    box.fill = paint(Tone::Card);
    box.subject = subject(node, Part::Label);
    m_to.add(box);
    Text run;
    run.role = Role::Label;
    run.paint = paint(Tone::Ink);
    run.flags = kScreenSize;
    run.maxWidth = width;
    run.at = {box.rect.x + screenPixels(6), box.rect.y + screenPixels(12)};
    run.subject = box.subject;
    m_to.add(run, name);
    m_to.endGroup();
}

} // namespace orgwright::drawing
