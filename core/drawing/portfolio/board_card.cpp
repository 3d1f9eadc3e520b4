// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/card_picture.h"
#include "core/drawing/portfolio/board_painter.h"
#include "core/drawing/text_measure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace orgwright::drawing {
namespace {

constexpr Length kBoardCardInset = pixels(12);
constexpr Length kEdge = pixels(11); ///< above the name and below the last line
constexpr Length kOwnerLine = pixels(20);
constexpr Length kBarWidth = pixels(11);
constexpr Length kBarGap = pixels(2);
constexpr Length kBarsHeight = pixels(24);
constexpr Length kLineGap = pixels(4);
constexpr Length kBarsGap = pixels(7);
constexpr Length kSecondLine = pixels(20);
constexpr Length kWarningLine = pixels(22);
constexpr Length kTagHeight = pixels(20);

Subject about(const BoardCard& card, Part part) {
    return {card.id.value(), SubjectKind::Initiative, part};
}

Length barsWidth(const BoardCard& card) {
    return static_cast<Length>(card.bars.size()) * (kBarWidth + kBarGap);
}

/// Whether stage, confidence and needs find no room beside bars and FTE.
bool isNarrow(const BoardCard& card, Length width) {
    const Length confidence =
        card.confidence.empty() ? 0 : textWidth(card.confidence, Role::CardTitle) + pixels(28);
    const Length right = textWidth(card.needs, Role::CardTitle) + pixels(26) + confidence +
                         textWidth(card.stage, Role::CardTitle);
    const Length left = barsWidth(card) + textWidth(card.fte, Role::CardName) +
                        textWidth(card.fteUnit, Role::CardTitle) + pixels(20);
    return left + right > width - 2 * kBoardCardInset;
}

Length tagWidth(const BoardCard& card) {
    if (card.stance.empty())
        return 0;
    return textWidth(card.stance, Role::Control) + pixels(card.stanceGlyph ? 28 : 14);
}

/// The card's name in up to two lines beside the stance.
std::vector<WrappedLine> nameLines(const BoardCard& card, Length width) {
    const Length stance = card.stance.empty() ? 0 : tagWidth(card) + pixels(8);
    return wrapped(card.name, Role::BetName, width - 2 * kBoardCardInset - stance, 2);
}

Length nameHeight(const BoardCard& card, Length width) {
    return typeFace(Role::BetName).lineHeight *
           static_cast<Length>(std::max<std::size_t>(nameLines(card, width).size(), 1));
}

} // namespace

Length BoardPainter::cardHeight(const BoardCard& card, Length width) {
    return 2 * kEdge + nameHeight(card, width) + kLineGap + kOwnerLine + kBarsGap + kBarsHeight +
           (isNarrow(card, width) ? kSecondLine : 0) + (card.warning.empty() ? 0 : kWarningLine);
}

void BoardPainter::card(const BoardCard& card, Rect area) {
    m_to.beginGroup(about(card, Part::Card));
    ground(card, area);
    nameLine(card, area);
    const Length below = area.y + kEdge + nameHeight(card, area.width) + kLineGap;
    ownerLine(card, area, below);
    const Rect figureArea{area.x + kBoardCardInset, below + kOwnerLine + kBarsGap,
                          area.width - 2 * kBoardCardInset, kBarsHeight};
    bars(card, figureArea);
    figures(card, figureArea, figureArea.x + barsWidth(card) + pixels(6));
    warning(card, area);
    m_to.endGroup();
}

void BoardPainter::ground(const BoardCard& card, Rect area) {
    const bool isSelected = card.id == m_look.selected && card.id != m_look.dragged;
    if (isSelected && m_look.hasFocus) {
        Box ring;
        ring.rect = area.grownBy(pixels(4));
        ring.radius = kCardRadius + pixels(4);
        ring.stroke = paint(Tone::Accent);
        ring.strokeWidth = pixels(2);
        ring.subject = about(card, Part::Selection);
        m_to.add(ring);
    }
    Box box;
    box.rect = area;
    box.radius = kCardRadius;
    box.fill = card.id == m_look.dragged ? Paint{} : paint(Tone::Card);
    box.stroke = paint(card.id == m_look.hovered ? Tone::Line : Tone::Edge);
    box.flags = kHairline;
    box.subject = about(card, Part::Card);
    if (isSelected) {
        box.stroke = paint(Tone::Accent);
        box.strokeWidth = pixels(2);
        box.flags = 0;
    }
    if (card.id == m_look.dragged) {
        box.dash = Dash::Dashed;
        box.strokeWidth = pixels(1.5);
        box.flags = 0;
    }
    m_to.add(box);
}

void BoardPainter::nameLine(const BoardCard& card, Rect area) {
    Length y = area.y + kEdge;
    for (const WrappedLine& line : nameLines(card, area.width)) {
        text(line.isElided ? std::string(line.text) + std::string(kEllipsis) : std::string(line.text),
             Role::BetName, paint(card.id == m_look.dragged ? Tone::Ink2 : Tone::Ink),
             {area.x + kBoardCardInset, y + baselineInLine(Role::BetName)}, area.width - 2 * kBoardCardInset,
             about(card, Part::Name));
        y += typeFace(Role::BetName).lineHeight;
    }
    if (card.stance.empty())
        return;
    const Length wide = tagWidth(card);
    Box tag;
    tag.rect = {area.right() - pixels(9) - wide, area.y + pixels(9), wide, kTagHeight};
    tag.radius = pixels(4);
    tag.fill = paint(Tone::Well);
    tag.subject = about(card, Part::State);
    m_to.add(tag);
    if (card.stanceGlyph)
        m_to.add(glyphIn(*card.stanceGlyph, {tag.rect.x + pixels(12), tag.rect.centre().y}, pixels(12),
                         paint(Tone::Ink)));
    text(card.stance, Role::Control, paint(Tone::Ink),
         {tag.rect.right() - pixels(7), tag.rect.y + pixels(14.5)}, wide, about(card, Part::State),
         Align::Right);
}

void BoardPainter::ownerLine(const BoardCard& card, Rect area, Length top) {
    Length left = area.x + kBoardCardInset;
    if (!card.initials.empty()) {
        Box disc;
        disc.rect = {left, top, kOwnerLine, kOwnerLine};
        disc.flags = kEllipse;
        disc.fill = blend(bucketPaint(card.bucket), 16, Tone::Card);
        disc.subject = about(card, Part::Avatar);
        m_to.add(disc);
        text(card.initials, Role::SmallInitials, paint(Tone::Ink),
             {disc.rect.centre().x, disc.rect.y + pixels(13)}, kOwnerLine, about(card, Part::Avatar),
             Align::Centre);
        left += kOwnerLine + pixels(6);
    }
    text(card.owner, Role::CardTitle, paint(Tone::Ink2), {left, top + pixels(14)},
         area.right() - kBoardCardInset - left, about(card, Part::Title));
}

/// The tallest bar is the bet's own greatest: how it grows and shrinks is seen in a small one too; how large
/// it is, the figure says.
void BoardPainter::bars(const BoardCard& card, Rect area) {
    const double tallest = card.bars.empty() ? 0 : *std::max_element(card.bars.begin(), card.bars.end());
    Length x = area.x;
    for (std::size_t i = 0; i < card.bars.size(); ++i) {
        const double part = tallest > 0 ? std::clamp(card.bars[i] / tallest, 0.0, 1.0) : 0;
        const Length height = std::max(static_cast<Length>(kBarsHeight * part), pixels(2));
        Box bar;
        bar.rect = {x, area.bottom() - height, kBarWidth, height};
        bar.radius = pixels(1);
        bar.fill =
            i == card.present ? bucketPaint(card.bucket) : blend(bucketPaint(card.bucket), 38, Tone::Card);
        bar.subject = about(card, Part::Bar);
        m_to.add(bar);
        x += kBarWidth + kBarGap;
    }
}

/// FTE beside the bars; stage, confidence and needs at the right of them or, where it is narrow, below.
void BoardPainter::figures(const BoardCard& card, Rect area, Length left) {
    const Length line = area.bottom() - pixels(3);
    text(card.fte, Role::CardName, paint(Tone::Ink), {left, line}, pixels(48), about(card, Part::Figure));
    const Length after = left + textWidth(card.fte, Role::CardName) + pixels(4);
    text(card.fteUnit, Role::CardTitle, paint(Tone::Ink2), {after, line}, pixels(40),
         about(card, Part::Figure));
    const bool isBelow = isNarrow(card, area.width + 2 * kBoardCardInset);
    const Length base = isBelow ? line + kSecondLine : line;
    Length right = area.right();
    const auto atRight = [&](std::string_view words, Role role) {
        text(words, role, paint(Tone::Ink2), {right, base}, pixels(90), about(card, Part::Figure),
             Align::Right);
        right -= textWidth(words, role);
    };
    atRight(card.needs, Role::CardTitle);
    m_to.add(glyphIn(GlyphKind::Link, {right - pixels(9), base - pixels(4)}, pixels(14), paint(Tone::Ink2)));
    right -= pixels(26);
    if (!card.confidence.empty()) {
        atRight(card.confidence, Role::CardTitle);
        ring({right - pixels(11), base - pixels(4)}, card.confidenceShare);
        right -= pixels(28);
    }
    text(card.stage, Role::CardTitle, paint(Tone::Ink2), {isBelow ? area.x : right, base}, pixels(90),
         about(card, Part::Note), isBelow ? Align::Left : Align::Right);
}

/// A full circle in hair, over it the share from the top clockwise. Both are lines, so that they lie on each
/// other exactly.
void BoardPainter::ring(Point centre, double share) {
    constexpr int kSteps = 48;
    constexpr double kRadius = 5.25 * kPixel;
    std::array<Point, kSteps + 1> circle;
    for (int step = 0; step <= kSteps; ++step) {
        const double angle = 2 * std::numbers::pi * step / kSteps;
        circle[static_cast<std::size_t>(step)] = {
            centre.x + static_cast<Length>(std::lround(kRadius * std::sin(angle))),
            centre.y - static_cast<Length>(std::lround(kRadius * std::cos(angle)))};
    }
    Line line;
    line.width = pixels(2.5);
    line.flags = kSmooth;
    line.stroke = paint(Tone::Edge);
    m_to.add(line, circle.data(), circle.size());
    line.stroke = paint(Tone::Ink2);
    const auto part = static_cast<std::size_t>(std::lround(kSteps * std::clamp(share, 0.0, 1.0)));
    m_to.add(line, circle.data(), part + 1);
}

void BoardPainter::warning(const BoardCard& card, Rect area) {
    if (card.warning.empty())
        return;
    const Tone tone = card.isSevere ? Tone::Red : Tone::Amber;
    const Length line = area.bottom() - kEdge - pixels(6);
    m_to.add(glyphIn(card.isSevere ? GlyphKind::Error : GlyphKind::Warning,
                     {area.x + kBoardCardInset + pixels(6), line}, pixels(13), paint(tone)));
    text(card.warning, Role::CardTitle, paint(tone),
         {area.x + kBoardCardInset + pixels(18), line + pixels(4)},
         area.width - 2 * kBoardCardInset - pixels(18), about(card, Part::Note));
}

} // namespace orgwright::drawing
