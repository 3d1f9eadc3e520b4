// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/scorecard/tile_painter.h"

#include "core/drawing/card_picture.h"
#include "core/drawing/fitted_text.h"
#include "core/drawing/text_measure.h"

#include <algorithm>
#include <cmath>

namespace orgwright::drawing {
namespace {

constexpr Length kTileInset = pixels(14);
constexpr int kSteps = 5;
constexpr double kLeast = 1.0; ///< of the scale of scores
constexpr double kMost = 5.0;

Tone toneOf(MeasureTile::State state) {
    switch (state) {
    case MeasureTile::State::Good:
        return Tone::Green;
    case MeasureTile::State::Near:
        return Tone::Amber;
    case MeasureTile::State::Bad:
        return Tone::Red;
    default:
        return Tone::Ink2;
    }
}

GlyphKind glyphOf(MeasureTile::State state) {
    switch (state) {
    case MeasureTile::State::Good:
        return GlyphKind::Ok;
    case MeasureTile::State::Near:
        return GlyphKind::Warning;
    default:
        return GlyphKind::Error;
    }
}

} // namespace

Subject TilePainter::about(const MeasureTile& tile, Part part) const {
    return {tile.id.value(), SubjectKind::Measure, part};
}

void TilePainter::paint(const MeasureTile& tile, const Rect& rect) {
    m_to.beginGroup(about(tile, Part::Card));
    frame(tile, rect);
    const Rect inner{rect.x + kTileInset, rect.y, rect.width - 2 * kTileInset, rect.height};
    head(tile, inner);
    score(tile, inner);
    if (!tile.isAside) {
        trend(tile, {inner.right() - pixels(104), rect.y + pixels(34), pixels(104), pixels(36)});
        bar(tile, {inner.x, rect.y + pixels(80), inner.width, pixels(5)});
        indicators(tile, inner);
    }
    m_to.endGroup();
}

void TilePainter::frame(const MeasureTile& tile, const Rect& rect) {
    const bool isSelected = m_look.selected == tile.id;
    Box box;
    box.rect = rect;
    box.radius = static_cast<std::int16_t>(pixels(8));
    box.fill = drawing::paint(m_look.hovered == tile.id && !isSelected ? Tone::Raised : Tone::Card);
    box.stroke = drawing::paint(isSelected ? Tone::Accent : Tone::Edge);
    box.strokeWidth = static_cast<std::int16_t>(isSelected ? pixels(2) : kPixel);
    box.flags = isSelected ? 0 : kHairline;
    if (tile.isAside)
        box.dash = Dash::Dashed;
    box.subject = about(tile, Part::Card);
    m_to.add(box);
    if (isSelected && m_look.hasFocus) {
        Box ring = box;
        ring.rect = rect.grownBy(pixels(3));
        ring.radius = static_cast<std::int16_t>(pixels(11));
        ring.fill = {};
        ring.subject = about(tile, Part::Selection);
        m_to.add(ring);
    }
}

void TilePainter::head(const MeasureTile& tile, const Rect& inner) {
    const Length line = inner.y + pixels(23);
    const Length stateWide =
        tile.stateName.empty() ? 0 : textWidth(tile.stateName, Role::CardTitle) + pixels(18);
    addFitted(m_to, tile.name, {inner.x, line}, inner.width - stateWide - pixels(8),
              {Role::CardName, drawing::paint(tile.isAside ? Tone::Ink2 : Tone::Ink), Align::Left,
               about(tile, Part::Name)});
    if (tile.stateName.empty())
        return;
    const Tone tone = toneOf(tile.state);
    if (tile.state != MeasureTile::State::None)
        m_to.add(glyphIn(glyphOf(tile.state), {inner.right() - stateWide + pixels(7), line - pixels(5)},
                         pixels(13), drawing::paint(tone)));
    addFitted(m_to, tile.stateName, {inner.right(), line}, stateWide,
              {Role::CardTitle, drawing::paint(tone), Align::Right, about(tile, Part::State)});
}

void TilePainter::score(const MeasureTile& tile, const Rect& inner) {
    if (tile.isAside) {
        Length y = inner.y + pixels(46);
        for (const WrappedLine& line : wrapped(tile.target, Role::CardTitle, inner.width, 4)) {
            addFitted(m_to, line.text, {inner.x, y}, inner.width,
                      {Role::CardTitle, drawing::paint(Tone::Ink2), Align::Left, about(tile, Part::Note)});
            y += typeFace(Role::CardTitle).lineHeight;
        }
        return;
    }
    const Length room = inner.width - pixels(116);
    addFitted(m_to, tile.score, {inner.x, inner.y + pixels(68)}, room,
              {Role::Score, drawing::paint(Tone::Ink), Align::Left, about(tile, Part::Figure)});
    const Length left = inner.x + std::min(textWidth(tile.score, Role::Score), room) + pixels(10);
    const Length wide = inner.right() - pixels(110) - left;
    addFitted(m_to, tile.target, {left, inner.y + pixels(52)}, wide,
              {Role::CardTitle, drawing::paint(Tone::Ink2), Align::Left, about(tile, Part::Label)});
    addFitted(m_to, tile.change, {left, inner.y + pixels(68)}, wide,
              {Role::CardTitle, drawing::paint(Tone::Ink2), Align::Left, about(tile, Part::Label)});
}

/// The target as a dotted line, the scores as a line from quarter to quarter that breaks where there is none.
void TilePainter::trend(const MeasureTile& tile, const Rect& area) {
    double least = tile.level ? kLeast : tile.targetValue;
    double most = tile.level ? kMost : tile.targetValue;
    for (const auto& value : tile.trend) {
        least = std::min(least, value.value_or(least));
        most = std::max(most, value.value_or(most));
    }
    const double span = most > least ? most - least : 1;
    const auto y = [&](double value) {
        return area.bottom() - static_cast<Length>(std::lround((value - least) / span * area.height));
    };
    Line target;
    target.stroke = drawing::paint(Tone::Line);
    target.dash = Dash::Dotted;
    target.subject = about(tile, Part::Trail);
    const Point ends[]{{area.x, y(tile.targetValue)}, {area.right(), y(tile.targetValue)}};
    m_to.add(target, ends, 2);
    const auto steps = static_cast<Length>(std::max<std::size_t>(tile.trend.size(), 2) - 1);
    std::vector<Point> run;
    Line line;
    line.stroke = drawing::paint(Tone::Ink2);
    line.width = static_cast<std::int16_t>(pixels(1.5));
    line.flags = kSmooth;
    line.subject = about(tile, Part::Trail);
    for (std::size_t i = 0; i < tile.trend.size(); ++i) {
        if (tile.trend[i]) {
            run.push_back({area.x + area.width * static_cast<Length>(i) / steps, y(*tile.trend[i])});
        } else {
            m_to.add(line, run.data(), run.size());
            run.clear();
        }
    }
    m_to.add(line, run.data(), run.size());
    if (run.empty())
        return;
    Box dot;
    dot.rect = Rect{run.back().x, run.back().y, 0, 0}.grownBy(pixels(3));
    dot.fill = drawing::paint(Tone::Ink);
    dot.flags = kEllipse;
    m_to.add(dot);
}

/// Five steps, filled up to the score, with a tick at the target.
void TilePainter::bar(const MeasureTile& tile, const Rect& area) {
    if (!tile.level)
        return;
    const Length gap = pixels(4);
    const Length step = (area.width - gap * (kSteps - 1)) / kSteps;
    for (int i = 0; i < kSteps; ++i) {
        Box box;
        box.rect = {area.x + i * (step + gap), area.y, step, area.height};
        box.radius = static_cast<std::int16_t>(pixels(2.5));
        box.fill = drawing::paint(Tone::Edge);
        m_to.add(box);
        const double filled = std::clamp(*tile.level - i, 0.0, 1.0);
        box.rect.width = static_cast<Length>(std::lround(step * filled));
        box.fill = drawing::paint(Tone::Ink);
        if (box.rect.width > 0)
            m_to.add(box);
    }
    const double target = std::clamp(tile.targetValue, 0.0, kMost);
    const auto whole = static_cast<Length>(std::floor(target));
    const Length at = area.x + whole * (step + gap) - (whole > 0 ? gap / 2 : 0) +
                      static_cast<Length>(std::lround((target - whole) * step));
    Box tick;
    tick.rect = {at - kPixel, area.y - pixels(4), pixels(2), area.height + pixels(8)};
    tick.fill = drawing::paint(Tone::Ink);
    m_to.add(tick);
}

void TilePainter::indicators(const MeasureTile& tile, const Rect& inner) {
    constexpr std::size_t kMostLines = 2; ///< beside the evidence; all stand beside the scorecard
    Length y = inner.y + pixels(107);
    for (std::size_t i = 0; i < std::min(tile.indicators.size(), kMostLines); ++i) {
        const auto& [name, figure] = tile.indicators[i];
        const Length wide = textWidth(figure, Role::Control) + pixels(8);
        addFitted(m_to, name, {inner.x, y}, inner.width - wide,
                  {Role::CardTitle, drawing::paint(Tone::Ink2), Align::Left, about(tile, Part::Label)});
        addFitted(m_to, figure, {inner.right(), y}, wide,
                  {Role::Control, drawing::paint(Tone::Ink), Align::Right, about(tile, Part::Figure)});
        y += pixels(17);
    }
    if (tile.evidence.empty())
        return;
    const Length line = inner.y + kHeight - pixels(13);
    m_to.add(glyphIn(GlyphKind::Link, {inner.x + pixels(6), line - pixels(4)}, pixels(12),
                     drawing::paint(Tone::Ink2)));
    addFitted(m_to, tile.evidence, {inner.x + pixels(17), line}, inner.width - pixels(17),
              {Role::Caption, drawing::paint(Tone::Ink2), Align::Left, about(tile, Part::Note)});
}

} // namespace orgwright::drawing
