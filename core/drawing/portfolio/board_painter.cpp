// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/portfolio/board_painter.h"

#include "core/drawing/card_picture.h"
#include "core/drawing/fitted_text.h"
#include "core/drawing/text_measure.h"

#include <algorithm>

namespace orgwright::drawing {
namespace {

constexpr Length kBoardInset = pixels(11);

Subject about(orgwright::Bucket bucket, Part part) {
    return {static_cast<std::int64_t>(bucket), SubjectKind::Bucket, part};
}

} // namespace

Paint bucketPaint(orgwright::Bucket bucket) {
    return {Tone::Bucket, static_cast<std::uint8_t>(placeOf(bucket))};
}

GlyphKind bucketGlyph(orgwright::Bucket bucket) {
    return static_cast<GlyphKind>(static_cast<std::size_t>(GlyphKind::BucketCore) + placeOf(bucket));
}

Hatch bucketHatch(orgwright::Bucket bucket) {
    constexpr std::array kHatches{Hatch::None, Hatch::Stripes, Hatch::Dots, Hatch::Vertical};
    return kHatches[placeOf(bucket)];
}

void BoardPainter::text(std::string_view words, Role role, Paint paint, Point at, Length room,
                        Subject subject, Align align) {
    addFitted(m_to, words, at, room, {role, paint, align, subject});
}

void BoardPainter::head(const BoardColumn& column, Rect area, BoardPicture& picture) {
    const std::size_t place = placeOf(column.bucket);
    const Subject name = about(column.bucket, Part::Name);
    m_to.beginGroup(name);
    m_to.add(glyphIn(bucketGlyph(column.bucket), {area.x + pixels(6), area.y + pixels(10)}, pixels(11),
                     bucketPaint(column.bucket)));
    const Length nameRoom = area.width - pixels(46);
    const Length wide = std::min(textWidth(column.name, Role::PanelTitle), nameRoom);
    text(column.name, Role::PanelTitle, paint(Tone::Ink), {area.x + pixels(20), area.y + pixels(15)},
         nameRoom, name);
    const Length countRoom = nameRoom - wide - pixels(8);
    if (textWidth(column.count, Role::CardTitle) <= countRoom)
        text(column.count, Role::CardTitle, paint(Tone::Ink2),
             {area.x + pixels(28) + wide, area.y + pixels(15)}, countRoom, name);
    picture.heads[place] = {area.x, area.y, area.width - pixels(28), pixels(22)};
    picture.adders[place] = {area.right() - pixels(24), area.y - pixels(2), pixels(24), pixels(24)};
    if (!m_look.isPaper)
        m_to.add(glyphIn(GlyphKind::Plus, picture.adders[place].centre(), pixels(16), paint(Tone::Ink)));
    if (m_look.hoveredHead == place)
        m_to.add(glyphIn(GlyphKind::ChevronLeft,
                         {picture.adders[place].x - pixels(8), picture.adders[place].centre().y}, pixels(14),
                         paint(Tone::Ink2)));
    Length y = area.y + pixels(26);
    for (const WrappedLine& line : wrapped(column.question, Role::CardTitle, area.width, 2)) {
        text(line.isElided ? std::string(line.text) + std::string(kEllipsis) : std::string(line.text),
             Role::CardTitle, paint(Tone::Ink2), {area.x, y + baselineInLine(Role::CardTitle)}, area.width,
             about(column.bucket, Part::Note));
        y += typeFace(Role::CardTitle).lineHeight;
    }
    const Length lower = area.bottom() - kHeadHeight;
    shareLine(column, {area.x, lower + pixels(64), area.width, pixels(28)});
    picture.targets[place] = {area.x, lower + pixels(64), area.width, pixels(56)};
    bandBar(column, {area.x, lower + pixels(108), area.width, pixels(8)});
    footLine(column, {area.x, lower + pixels(128), area.width, pixels(16)});
    Box rule;
    rule.rect = {area.x, area.bottom() - pixels(2), area.width, pixels(2)};
    rule.fill = bucketPaint(column.bucket);
    m_to.add(rule);
    m_to.endGroup();
}

/// The share, what it should be (in a drag: what it was), and at the end how the two go together.
void BoardPainter::shareLine(const BoardColumn& column, Rect area) {
    const Length line = area.y + pixels(25);
    text(column.share, Role::Share, paint(Tone::Ink), {area.x, line}, area.width,
         about(column.bucket, Part::Figure));
    const Length shareWide = textWidth(column.share, Role::Share) + pixels(10);
    const bool isChanging = !column.shareChange.empty();
    const std::string& beside = isChanging ? column.shareChange : column.target;
    const Length stateWide = column.state.empty() ? 0 : textWidth(column.state, Role::CardTitle) + pixels(20);
    const Length besideWide = textWidth(beside, Role::Control) + pixels(8);
    // Where both have no room in one line they stand in two, as high as the share.
    const bool isNarrow = shareWide + besideWide + stateWide > area.width;
    text(beside, isChanging ? Role::Control : Role::CardTitle, paint(isChanging ? Tone::Accent : Tone::Ink2),
         {area.x + shareWide, line}, area.width - shareWide, about(column.bucket, Part::Label));
    if (isNarrow)
        state(column, {area.x + shareWide, line - pixels(27), area.width - shareWide, pixels(16)});
    else
        state(column, {area.right() - stateWide, line - pixels(12), stateWide, pixels(16)});
}

void BoardPainter::footLine(const BoardColumn& column, Rect area) {
    const Length line = area.y + pixels(13);
    text(column.fte, Role::CardTitle, paint(Tone::Ink), {area.x, line}, area.width / 2,
         about(column.bucket, Part::Figure));
    text(column.fteChange, Role::Control, paint(Tone::Accent),
         {area.x + textWidth(column.fte, Role::CardTitle) + pixels(6), line}, pixels(60),
         about(column.bucket, Part::Figure));
    text(column.cost, Role::CardTitle, paint(Tone::Ink), {area.right(), line}, area.width * 2 / 3,
         about(column.bucket, Part::Figure), Align::Right);
}

/// At the end of the line of the share.
void BoardPainter::state(const BoardColumn& column, Rect line) {
    if (column.isInBand == BoardColumn::State::NoTarget)
        return;
    const bool isInside = column.isInBand == BoardColumn::State::Inside;
    const Tone tone = isInside ? Tone::Green : Tone::Amber;
    m_to.add(glyphIn(isInside ? GlyphKind::Ok : GlyphKind::Warning, {line.x + pixels(7), line.y + pixels(8)},
                     pixels(13), paint(tone)));
    text(column.state, Role::CardTitle, paint(tone), {line.x + pixels(18), line.y + pixels(12)},
         line.width - pixels(18), about(column.bucket, Part::State));
}

/// The share in the bucket's pattern, and over it the band.
void BoardPainter::bandBar(const BoardColumn& column, Rect bar) {
    Box ground;
    ground.rect = bar;
    ground.radius = pixels(2);
    ground.fill = paint(Tone::Well);
    ground.stroke = paint(Tone::Hair);
    ground.flags = kHairline;
    m_to.add(ground);
    Box filled;
    filled.rect = bar;
    filled.rect.width = static_cast<Length>(bar.width * std::clamp(column.shareValue, 0.0, 1.0));
    filled.radius = pixels(2);
    filled.fill = bucketPaint(column.bucket);
    filled.hatch = bucketHatch(column.bucket);
    filled.hatchPaint = paint(Tone::Canvas);
    filled.subject = about(column.bucket, Part::Bar);
    if (filled.rect.width > 0)
        m_to.add(filled);
    if (column.isInBand == BoardColumn::State::NoTarget)
        return;
    Box band;
    const auto at = [&](double share) { return static_cast<Length>(bar.width * share); };
    band.rect = {bar.x + at(column.least), bar.y - pixels(6),
                 std::max(at(column.most - column.least), pixels(4)), pixels(20)};
    band.radius = pixels(3);
    band.stroke = paint(Tone::Ink);
    band.strokeWidth = pixels(1.25);
    band.subject = about(column.bucket, Part::Bar);
    m_to.add(band);
}

void BoardPainter::foldedHead(const BoardColumn& column, Rect area, BoardPicture& picture) {
    const std::size_t place = placeOf(column.bucket);
    m_to.beginGroup(about(column.bucket, Part::Name));
    m_to.add(glyphIn(bucketGlyph(column.bucket), {area.centre().x, area.y + pixels(10)}, pixels(11),
                     bucketPaint(column.bucket)));
    text(column.share, Role::Control, paint(Tone::Ink), {area.centre().x, area.y + pixels(38)}, area.width,
         about(column.bucket, Part::Figure), Align::Centre);
    text(column.count, Role::Caption, paint(Tone::Ink2), {area.centre().x, area.y + pixels(56)}, area.width,
         about(column.bucket, Part::Count), Align::Centre);
    m_to.add(glyphIn(GlyphKind::ChevronRight, {area.centre().x, area.y + pixels(76)}, pixels(16),
                     paint(Tone::Ink2)));
    picture.heads[place] = area;
    Box rule;
    rule.rect = {area.x, area.bottom() - pixels(2), area.width, pixels(2)};
    rule.fill = bucketPaint(column.bucket);
    m_to.add(rule);
    m_to.endGroup();
}

void BoardPainter::laneHead(const BoardLane& lane, Rect area) {
    m_to.beginGroup({});
    Box rule;
    rule.rect = {area.x, area.y + pixels(8), area.width, pixels(1)};
    rule.fill = paint(Tone::Edge);
    m_to.add(rule);
    const Length left = m_look.isPaper ? area.x : area.x + pixels(20);
    if (!m_look.isPaper)
        m_to.add(glyphIn(lane.isFolded ? GlyphKind::ChevronRight : GlyphKind::ChevronDown,
                         {area.x + pixels(7), area.y + pixels(22)}, pixels(14), paint(Tone::Ink2)));
    const Length line = area.y + pixels(26.5);
    text(lane.name, Role::CardName, paint(Tone::Ink), {left, line}, area.width, {});
    text(lane.count, Role::CardTitle, paint(Tone::Ink2),
         {left + pixels(8) + textWidth(lane.name, Role::CardName), line}, area.width, {});
    m_to.endGroup();
}

/// Where the cards of a column would be: says that there are none.
void BoardPainter::noCards(const BoardColumn& column, Rect area) {
    m_to.beginGroup(about(column.bucket, Part::Note));
    text(column.empty, Role::CardTitle, paint(Tone::Ink3), {area.x, area.y + pixels(20)}, area.width,
         about(column.bucket, Part::Note));
    m_to.endGroup();
}

void BoardPainter::hint(std::string_view words, Rect area) {
    m_to.beginGroup({});
    text(words, Role::Body, paint(Tone::Ink2), {area.centre().x, area.y + pixels(24)}, area.width, {},
         Align::Centre);
    m_to.endGroup();
}

void BoardPainter::run(const BoardColumn& column, Rect area) {
    m_to.beginGroup(about(column.bucket, Part::Foot));
    Box box;
    box.rect = area;
    box.radius = kCardRadius;
    box.stroke = paint(Tone::Edge);
    box.strokeWidth = pixels(1);
    box.dash = Dash::Dashed;
    m_to.add(box);
    m_to.add(
        glyphIn(GlyphKind::People, {area.x + pixels(18), area.centre().y}, pixels(15), paint(Tone::Ink2)));
    const Length figure = textWidth(column.runFte, Role::Control);
    text(column.run, Role::CardTitle, paint(Tone::Ink2), {area.x + pixels(31), area.y + pixels(22)},
         area.width - figure - pixels(47), about(column.bucket, Part::Foot));
    text(column.runFte, Role::Control, paint(Tone::Ink), {area.right() - kBoardInset, area.y + pixels(22)},
         area.width, about(column.bucket, Part::Foot), Align::Right);
    m_to.endGroup();
}

} // namespace orgwright::drawing
