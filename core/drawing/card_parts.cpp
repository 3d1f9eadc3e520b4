// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/card_content.h"
#include "core/drawing/card_picture.h"
#include "core/drawing/text_measure.h"

namespace orgwright::drawing {
namespace {

Rect disc(Length x, Length centreY, Length diameter) {
    return {x, centreY - diameter / 2, diameter, diameter};
}

GlyphKind markGlyph(Mark mark) {
    return static_cast<GlyphKind>(static_cast<int>(GlyphKind::Moved) + static_cast<int>(mark));
}

GlyphKind seatGlyph(SeatState state) {
    switch (state) {
    case SeatState::Planned:
        return GlyphKind::Plus;
    case SeatState::Closing:
        return GlyphKind::Closing;
    default:
        return GlyphKind::Person;
    }
}

} // namespace

void CardPainter::avatars(const Card& card, const CardContent& content) {
    const Length x = card.rect.x + card.style.avatarLeft;
    const Length middle = card.rect.centre().y;
    const bool isTaken =
        card.state == SeatState::Filled || card.state == SeatState::Closing || content.hasPeople;
    if (!isTaken) {
        emptyAvatar(card, disc(x, middle, card.style.avatar));
    } else if (content.initials.size() == 2) {
        avatar(card, disc(x - pixels(1), middle - pixels(7), pixels(22)), content.initials[0], true);
        avatar(card, disc(x + pixels(11), middle + pixels(7), pixels(22)), content.initials[1], true);
    } else {
        avatar(card, disc(x, middle, card.style.avatar),
               content.initials.empty() ? std::string() : content.initials.front(), false);
    }
}

void CardPainter::avatar(const Card& card, Rect disc, const std::string& letters, bool isSmall) {
    Box box;
    box.subject = card.subject(Part::Avatar);
    box.flags = kEllipse;
    if (isSmall) {
        // A ring of the card's colour parts the two discs.
        box.rect = disc.grownBy(pixels(1.5));
        box.fill = paint(Tone::Card);
        m_to.add(box);
    }
    box.rect = disc;
    box.fill = card.has(kDragOrigin) ? Paint{} : card.team(Tone::TeamAvatar);
    m_to.add(box);
    if (letters.empty()) {
        Glyph glyph = glyphIn(GlyphKind::Person, disc.centre(), disc.width / 2 + pixels(2), paint(Tone::Ink));
        glyph.subject = box.subject;
        m_to.add(glyph);
        return;
    }
    Text run;
    run.role = isSmall ? Role::SmallInitials : Role::Initials;
    run.align = Align::Centre;
    run.paint = paint(card.has(kDragOrigin) ? Tone::Ink2 : Tone::Ink);
    run.at = {disc.centre().x, disc.centre().y + typeFace(run.role).size * 727 / 2000};
    run.maxWidth = disc.width;
    run.subject = box.subject;
    m_to.add(run, letters);
}

/// A dashed ring: nobody sits there yet.
void CardPainter::emptyAvatar(const Card& card, Rect disc) {
    Box box;
    box.rect = disc;
    box.flags = kEllipse;
    box.fill = card.state == SeatState::Planned ? paint(Tone::Card) : Paint{};
    box.stroke = paint(Tone::Line);
    box.strokeWidth = pixels(1.25);
    box.dash = Dash::Dashed;
    box.subject = card.subject(Part::Avatar);
    m_to.add(box);
    Glyph glyph = glyphIn(seatGlyph(card.state), disc.centre(), pixels(15), paint(Tone::Ink2));
    glyph.subject = box.subject;
    m_to.add(glyph);
}

void CardPainter::stateGlyph(const Card& card) {
    const Tone tone = card.state == SeatState::Filled ? Tone::Ink3 : Tone::Ink2;
    const Point centre{card.rect.x + pixels(19), card.rect.centre().y};
    if (card.state == SeatState::Open || card.state == SeatState::Planned) {
        Box ring;
        ring.rect = {centre.x - pixels(8), centre.y - pixels(8), pixels(16), pixels(16)};
        ring.flags = kEllipse;
        ring.stroke = paint(Tone::Line);
        ring.dash = Dash::Dashed;
        ring.subject = card.subject(Part::Avatar);
        m_to.add(ring);
    }
    Glyph glyph =
        glyphIn(seatGlyph(card.state), centre, card.state == SeatState::Filled ? pixels(14) : pixels(11),
                card.state == SeatState::Closing ? paint(Mark::Closing) : paint(tone));
    glyph.subject = card.subject(Part::Avatar);
    m_to.add(glyph);
}

void CardPainter::count(const Card& card, const CardContent& content) {
    const int reports = m_chart.reports(card.node);
    if (m_chart.isFolded(card.node)) {
        const std::string number = std::to_string(m_chart.below(card.node));
        const Length width = textWidth(number, Role::Label) + pixels(32);
        return pill(card,
                    {card.rect.centre().x - width / 2, card.rect.bottom() + pixels(3), width, pixels(18)},
                    number, true);
    }
    if (reports == 0 || !card.options.hasCounts)
        return;
    const std::string number = std::to_string(reports);
    if (card.options.density == Density::Standard) {
        const Length width = textWidth(number, Role::Label) + pixels(26);
        return pill(
            card,
            {card.rect.right() - pixels(10) - width, card.rect.bottom() - pixels(8.5), width, pixels(17)},
            number, false);
    }
    Text run;
    run.role = Role::Label;
    run.align = Align::Right;
    run.paint = paint(Tone::Ink2);
    run.maxWidth = pixels(40);
    run.subject = card.subject(Part::Count);
    if (card.options.density == Density::Slide) {
        const Length top = card.rect.y + (card.rect.height - linesHeight(content.lines)) / 2;
        run.role = Role::CardTitle;
        run.at = {card.rect.right() - pixels(9), top + baselineInLine(Role::CardName)};
        m_to.add(run, number);
        return;
    }
    const bool isCompact = card.options.density == Density::Compact;
    run.at = {card.rect.right() - pixels(9),
              isCompact ? card.rect.centre().y + pixels(4) : card.rect.bottom() - pixels(11)};
    const Length left = run.at.x - textWidth(number, run.role);
    Glyph glyph = glyphIn(GlyphKind::People, {left - pixels(9), run.at.y - pixels(4)}, pixels(12), run.paint);
    glyph.subject = run.subject;
    m_to.add(glyph);
    m_to.add(run, number);
}

void CardPainter::pill(const Card& card, Rect pill, const std::string& number, bool isFold) {
    const bool isSelected = card.has(kSelected) || card.has(kDropTarget);
    Box box;
    box.rect = pill;
    box.radius = static_cast<std::int16_t>(pill.height / 2);
    box.fill = paint(Tone::Card);
    box.stroke = paint(isSelected ? Tone::Accent : Tone::Line);
    box.subject = card.subject(isFold ? Part::Fold : Part::Count);
    m_to.add(box);
    const Paint ink = paint(isSelected ? Tone::Accent : isFold ? Tone::Ink : Tone::Ink2);
    Glyph glyph = glyphIn(isFold ? GlyphKind::ChevronRight : GlyphKind::People,
                          {pill.x + pixels(12), pill.centre().y}, pixels(11), ink);
    glyph.subject = box.subject;
    m_to.add(glyph);
    Text run;
    run.role = Role::Label;
    run.paint = ink;
    run.subject = box.subject;
    run.maxWidth = pill.width;
    run.at = {pill.x + pixels(19), pill.centre().y + pixels(4)};
    m_to.add(run, number);
}

/// On the card's top right corner, one beside the other, as large on the screen at every zoom; over the
/// card's texts, so in a group of its own.
void CardPainter::marks(const Card& card, double side) {
    const std::set<Mark>& marks = m_chart.marksAt(card.node);
    if (marks.empty())
        return;
    m_to.beginGroup(card.subject(Part::Mark));
    // On a card that is small on the screen less of it, so that the name stays legible.
    const double share = std::clamp(m_zoom, side < 16 ? 0.35 : 0.58, 1.0);
    Length right = card.rect.right() + screenPixels(side * (1 - 0.65 * share));
    const Length top = card.rect.y - screenPixels(side * (1 - 0.6 * share));
    for (const Mark mark : marks) {
        const Length width = screenPixels(side);
        tile(card, {right - width, top, width, width}, mark);
        right -= width + screenPixels(side * 0.1);
    }
    m_to.endGroup();
}

/// A plate on the card's upper edge that says what became of the position.
void CardPainter::markWords(const Card& card) {
    const std::set<Mark>& marks = m_chart.marksAt(card.node);
    if (marks.empty())
        return;
    std::string words;
    for (const Mark mark : marks)
        words += (words.empty() ? "" : ", ") + m_chart.words().mark(mark);
    m_to.beginGroup(card.subject(Part::Mark));
    Box plate;
    const Length width = std::min(textWidth(words, Role::Label) + pixels(12), card.rect.width);
    plate.rect = {card.rect.right() + pixels(3) - width, card.rect.y - pixels(11), width, pixels(16)};
    plate.radius = pixels(2);
    plate.fill = paint(Tone::Ink);
    plate.subject = card.subject(Part::Mark);
    m_to.add(plate);
    Text run;
    run.role = Role::Label;
    run.align = Align::Centre;
    run.paint = paint(Tone::Card);
    run.maxWidth = width;
    run.at = {plate.rect.centre().x, plate.rect.y + baselineInLine(Role::Label)};
    run.subject = plate.subject;
    m_to.add(run, elided(words, Role::Label, width - pixels(8)));
    m_to.endGroup();
}

/// The first mark only, within the box.
void CardPainter::boxMark(const Card& card) {
    const std::set<Mark>& marks = m_chart.marksAt(card.node);
    if (marks.empty())
        return;
    const Length side = std::min(screenPixels(14), card.rect.height);
    tile(card, {card.rect.right() - side, card.rect.centre().y - side / 2, side, side}, *marks.begin());
}

void CardPainter::tile(const Card& card, const Rect& place, Mark mark) {
    Box tile;
    tile.rect = place.grownBy(place.width / 10);
    tile.radius = static_cast<std::int16_t>(place.width * 2 / 5);
    tile.fill = paint(Tone::Canvas);
    tile.subject = card.subject(Part::Mark);
    m_to.add(tile);
    tile.rect = place;
    tile.radius = static_cast<std::int16_t>(place.width * 3 / 10);
    tile.fill = paint(mark);
    m_to.add(tile);
    Glyph glyph = glyphIn(markGlyph(mark), place.centre(), place.width * 7 / 10, paint(Tone::Card));
    glyph.subject = tile.subject;
    m_to.add(glyph);
}

} // namespace orgwright::drawing
