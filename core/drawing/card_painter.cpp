// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/card_painter.h"

#include "core/drawing/card_content.h"
#include "core/drawing/card_picture.h"
#include "core/drawing/text_measure.h"

namespace orgwright::drawing {
namespace {

constexpr std::int16_t kSeatStroke = pixels(1.5);
/// Of the tile of a mark, in pixels of the screen.
constexpr double kMarkSide = 20;
constexpr double kSmallMarkSide = 16;
constexpr double kTinyMarkSide = 12;
/// Below, names fill their cards.
constexpr double kFullOfName = 0.5;

} // namespace

CardPainter::Card CardPainter::cardOf(Node node, CardLook look) const {
    const ChartColour& colour = m_chart.colours()[m_chart.colour(node)];
    if (m_chart.isDimmed(node))
        look |= kDimmed;
    if (m_chart.isGhost(node))
        look |= kDragOrigin;
    return {node,
            m_chart.id(node),
            m_chart.card(node),
            look,
            m_chart.state(node),
            colour.hue,
            colour.isBroken,
            m_chart.options(),
            cardStyle(m_chart.options().density)};
}

void CardPainter::full(Node node, CardLook look) {
    const Card card = cardOf(node, look);
    const auto content = cardContent(m_chart.plan(), m_chart.org(), *m_chart.org().find(card.id),
                                     card.options, m_chart.words(), card.rect.width);
    m_to.beginGroup(card.subject(Part::Card));
    sheets(card);
    halo(card);
    ground(card);
    bar(card);
    if (card.options.density == Density::Compact)
        stateGlyph(card);
    else if (card.style.avatar > 0 && card.options.hasAvatars)
        avatars(card, content);
    lines(card, content);
    mixBar(card);
    count(card, content);
    m_to.endGroup();
    veil(card);
    if (card.options.density == Density::Slide)
        markWords(card);
    else
        marks(card, kMarkSide);
}

void CardPainter::named(Node node, CardLook look) {
    const Card card = cardOf(node, look);
    m_to.beginGroup(card.subject(Part::Card));
    sheets(card);
    halo(card);
    ground(card);
    bar(card);
    nameLines(card);
    m_to.endGroup();
    veil(card);
    marks(card, m_zoom < kFullOfName ? kTinyMarkSide : kSmallMarkSide);
}

/// The name or names at the size of the screen: as many lines as the card has room for, two at most.
void CardPainter::nameLines(const Card& card) {
    const Position& position = shownAt(m_chart.org(), card.id, card.options);
    const auto names = holderNames(m_chart.plan(), m_chart.org(), position.id);
    const bool hasName = !names.empty() && !card.options.hidesNames;
    Text run;
    run.role = Role::Label;
    run.paint = paint(card.has(kDragOrigin) ? Tone::Ink2 : Tone::Ink);
    run.flags = kScreenSize | (card.state == SeatState::Closing && !hasName ? kStrike : 0);
    run.subject = card.subject(hasName ? Part::Name : Part::Title);
    const Length left = pixels(13);
    run.maxWidth = card.rect.width - left - screenPixels(4);
    const auto room = static_cast<Length>(run.maxWidth * m_zoom);
    const Length step = screenPixels(13);
    const int most = static_cast<int>(std::min<Length>(2, (card.rect.height - screenPixels(2)) / step));
    std::vector<WrappedLine> lines;
    if (hasName && names.size() > 1 && most == 2) {
        for (const std::string_view name : {names[0], names[1]}) {
            const auto line = wrapped(name, run.role, room, 1);
            lines.insert(lines.end(), line.begin(), line.end());
        }
    } else if (most > 0) {
        lines = wrapped(hasName ? names.front() : std::string_view(position.title), run.role, room, most);
    }
    run.at = {card.rect.x + left,
              card.rect.centre().y + screenPixels(4) - step * (static_cast<Length>(lines.size()) - 1) / 2};
    for (const WrappedLine& line : lines) {
        // An ellipsis alone says nothing.
        if (!line.text.empty())
            m_to.add(run, line.isElided ? std::string(line.text) + std::string(kEllipsis)
                                        : std::string(line.text));
        run.at.y += step;
    }
}

std::int16_t CardPainter::radius() const {
    return m_chart.options().density == Density::Slide ? kSlideCardRadius : kCardRadius;
}

void CardPainter::box(Node node, CardLook look) {
    const Card card = cardOf(node, look);
    m_to.beginGroup(card.subject(Part::Card));
    Box box;
    box.rect = card.rect;
    box.radius = m_zoom > 0.25 ? radius() : 0;
    box.subject = card.subject(Part::Card);
    box.flags = kScreenWidth;
    box.stroke = card.team(Tone::Team);
    const bool isGhost = m_chart.isGhost(node);
    const bool isEmpty = isGhost || card.state == SeatState::Open || card.state == SeatState::Planned;
    box.fill =
        isEmpty ? paint(Tone::Card) : blend(card.team(Tone::Team), card.has(kDimmed) ? 30 : 80, Tone::Card);
    box.dash = isGhost || card.state == SeatState::Open ? Dash::Dashed
               : card.state == SeatState::Planned       ? Dash::Dotted
                                                        : Dash::Solid;
    if (card.state == SeatState::Closing)
        box.fill = blend(paint(Mark::Closing), 30, Tone::Card);
    // Patterns this small are only noise and cost.
    if (m_zoom < 0.2)
        box.dash = Dash::Solid;
    if (card.has(kSelected) || card.has(kDropTarget) || card.has(kFocused)) {
        box.stroke = paint(Tone::Accent);
        box.strokeWidth = pixels(2);
    } else if (!isEmpty) {
        box.stroke = {};
    }
    if (card.has(kRefused))
        box.fill = blend(card.team(Tone::Team), 35, Tone::Canvas);
    m_to.add(box);
    boxMark(card);
    m_to.endGroup();
}

/// Two sheets that peek out under a folded card.
void CardPainter::sheets(const Card& card) {
    if (!m_chart.isFolded(card.node))
        return;
    for (int sheet = 2; sheet >= 1; --sheet) {
        Box box;
        const Length in = pixels(5) * sheet;
        box.rect = {card.rect.x + in, card.rect.bottom() - pixels(16), card.rect.width - 2 * in,
                    pixels(16) + pixels(4) * sheet};
        box.radius = radius();
        box.fill = paint(Tone::Card);
        box.stroke = paint(Tone::Edge);
        box.flags = kHairline;
        box.subject = card.subject(Part::Sheet);
        m_to.add(box);
    }
}

void CardPainter::halo(const Card& card) {
    Box box;
    box.subject = card.subject(Part::Selection);
    if (card.has(kSelected)) {
        box.rect = card.rect.grownBy(screenPixels(3));
        box.radius = static_cast<std::int16_t>(radius() + screenPixels(3));
        // A ring, since the card of an open seat lets through what lies under it.
        box.stroke = blend(paint(Tone::Accent), 22, Tone::Canvas);
        box.strokeWidth = pixels(3);
        box.flags = kScreenWidth;
        m_to.add(box);
    }
    if (card.has(kFocused)) {
        box.rect = card.rect.grownBy(screenPixels(4));
        box.radius = static_cast<std::int16_t>(radius() + screenPixels(4));
        box.stroke = paint(Tone::Accent);
        box.strokeWidth = pixels(2);
        box.flags = kScreenWidth;
        m_to.add(box);
    }
}

/// The card's own box: fill, hatch and edge say the seat's state, then what a view does to it.
void CardPainter::ground(const Card& card) {
    Box box;
    box.rect = card.rect;
    box.radius = radius();
    box.subject = card.subject(Part::Card);
    box.fill = paint(Tone::Card);
    box.stroke = paint(card.has(kHovered) ? Tone::Line : Tone::Edge);
    box.flags = kHairline;
    if (card.state == SeatState::Open || card.has(kDragOrigin)) {
        box.fill = {};
        box.dash = Dash::Dashed;
    }
    if (card.state == SeatState::Closing) {
        box.hatch = Hatch::Back;
        box.hatchPaint = blend(paint(Mark::Closing), 24, Tone::Card);
    } else if (card.state == SeatState::Planned && !card.has(kDragOrigin)) {
        box.dash = Dash::Dotted;
        box.hatch = Hatch::Fine;
        box.hatchPaint = paint(Tone::Hair);
    }
    if (box.dash != Dash::Solid) {
        box.stroke = paint(card.has(kHovered) ? Tone::Ink2 : Tone::Line);
        box.strokeWidth = kSeatStroke;
        box.flags = 0;
    }
    if (card.options.density == Density::Slide && !m_chart.marksAt(card.node).empty()) {
        box.stroke = paint(Tone::Ink);
        box.strokeWidth = pixels(1.75);
        box.flags = 0;
    }
    if (card.has(kSelected) || card.has(kDropTarget)) {
        box.stroke = paint(Tone::Accent);
        box.strokeWidth = card.has(kDropTarget) ? pixels(2.5) : pixels(2);
        box.flags = kScreenWidth;
        box.dash = card.has(kDropTarget) ? Dash::Solid : box.dash;
    }
    if (card.has(kDropTarget))
        box.fill = paint(Tone::Soft);
    if (card.has(kRefusedHover)) {
        box.stroke = paint(Tone::Red);
        box.strokeWidth = pixels(2);
        box.flags = kScreenWidth;
    }
    m_to.add(box);
}

void CardPainter::bar(const Card& card) {
    Box box;
    box.radius = pixels(1.5);
    box.fill = card.team(Tone::Team);
    box.subject = card.subject(Part::Bar);
    const Length inset = card.rect.height > pixels(40) ? pixels(8) : pixels(6);
    const Rect whole{card.rect.x + pixels(4), card.rect.y + inset, pixels(3), card.rect.height - 2 * inset};
    const int pieces = card.isBroken ? 3 : 1;
    const Length gap = pixels(4);
    const Length height = (whole.height - gap * (pieces - 1)) / pieces;
    for (int i = 0; i < pieces; ++i) {
        box.rect = {whole.x, whole.y + i * (height + gap), whole.width, height};
        m_to.add(box);
    }
}

void CardPainter::lines(const Card& card, const CardContent& content) {
    const bool hasPicture = card.options.hasAvatars || card.options.density == Density::Compact;
    const Length left = card.rect.x + (hasPicture ? card.style.textLeft : card.style.bareTextLeft);
    Length top = card.rect.y + (card.rect.height - linesHeight(content.lines)) / 2;
    for (const CardLine& line : content.lines) {
        Text run;
        const bool isQuiet = card.has(kDragOrigin) || card.has(kDimmed);
        run.role = isQuiet && line.role == Role::CardName ? Role::Body : line.role;
        run.paint = line.tone == Tone::Mark ? paint(Mark::Closing) : paint(isQuiet ? Tone::Ink2 : line.tone);
        run.flags = (line.isStruck ? kStrike : 0) | (line.isElided ? kElided : 0);
        run.subject = card.subject(line.part);
        run.at = {left, top + baselineInLine(line.role)};
        run.maxWidth = card.rect.right() - left - card.style.textRight;
        if (line.hasPin) {
            Glyph pin = glyphIn(GlyphKind::Pin, {left + pixels(5), run.at.y - pixels(4)}, pixels(11),
                                paint(Tone::Ink2));
            pin.subject = run.subject;
            m_to.add(pin);
            run.at.x += pixels(13);
        }
        m_to.add(run, line.text);
        top += typeFace(line.role).lineHeight;
    }
}

/// What its work goes into, along the foot.
void CardPainter::mixBar(const Card& card) {
    if (!card.options.mix)
        return;
    const auto shares = card.options.mix(card.id);
    const Length left = card.rect.x + card.style.bareTextLeft;
    const Length width = card.rect.right() - left - card.style.textRight;
    Box box;
    box.radius = pixels(1);
    box.subject = card.subject(Part::Bar);
    box.rect = {left, card.rect.bottom() - pixels(9), 0, pixels(4)};
    for (const orgwright::Bucket bucket : orgwright::kBuckets) {
        const auto part =
            static_cast<Length>(std::int64_t{width} * shares[placeOf(bucket)] / kWhole.basisPoints);
        box.rect.width = std::max(part - pixels(1), Length{0});
        box.fill = teamPaint(Tone::Team, bucketHue(bucket));
        if (box.rect.width > 0)
            m_to.add(box);
        box.rect.x += part;
    }
}

/// Over everything else of the card, so in a group of its own.
void CardPainter::veil(const Card& card) {
    const bool isRefused = card.has(kRefused);
    if (!isRefused && !card.has(kDimmed))
        return;
    m_to.beginGroup(card.subject(Part::Selection));
    Box box;
    box.rect = card.rect;
    box.radius = radius();
    box.fill = {Tone::Canvas, 0, static_cast<std::uint8_t>(isRefused ? 55 : 40), Tone::None};
    m_to.add(box);
    if (isRefused)
        m_to.add(glyphIn(GlyphKind::No, {card.rect.right() - pixels(15), card.rect.y + pixels(14)},
                         pixels(14), paint(Tone::Ink)));
    m_to.endGroup();
}

} // namespace orgwright::drawing
