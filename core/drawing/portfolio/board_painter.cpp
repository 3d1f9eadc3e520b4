// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/portfolio/board_painter.h"

#include "core/drawing/card_picture.h"
#include "core/drawing/portfolio/fitted_text.h"
#include "core/drawing/text_measure.h"

#include <algorithm>

namespace orgwright::drawing {
namespace {

constexpr Length kInset = pixels(11);

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
    text(column.count, Role::CardTitle, paint(Tone::Ink2), {area.x + pixels(28) + wide, area.y + pixels(15)},
         nameRoom - wide - pixels(8), name);
    picture.heads[place] = {area.x, area.y, area.width - pixels(28), pixels(22)};
    picture.adders[place] = {area.right() - pixels(24), area.y - pixels(2), pixels(24), pixels(24)};
    if (!m_look.isPaper)
        m_to.add(glyphIn(GlyphKind::Plus, picture.adders[place].centre(), pixels(16), paint(Tone::Ink)));
    Length y = area.y + pixels(26);
    for (const WrappedLine& line : wrapped(column.question, Role::CardTitle, area.width, 2)) {
        text(line.text, Role::CardTitle, paint(Tone::Ink2), {area.x, y + baselineInLine(Role::CardTitle)},
             area.width, about(column.bucket, Part::Note));
        y += typeFace(Role::CardTitle).lineHeight;
    }
    const Length shareLine = area.y + pixels(85);
    text(column.share, Role::Share, paint(Tone::Ink), {area.x, shareLine}, area.width,
         about(column.bucket, Part::Figure));
    const Length shareWide = textWidth(column.share, Role::Share) + pixels(10);
    text(column.target, Role::CardTitle, paint(Tone::Ink2), {area.x + shareWide, shareLine},
         area.width - shareWide, about(column.bucket, Part::Label));
    picture.targets[place] = {area.x, shareLine - pixels(22), area.width, pixels(28)};
    const Length after = area.x + shareWide + textWidth(column.target, Role::CardTitle) + pixels(8);
    state(column, {after, shareLine - pixels(12), area.right() - after, pixels(16)});
    bandBar(column, {area.x, area.y + pixels(104), area.width, pixels(8)});
    const Length foot = area.y + pixels(137);
    text(column.fte, Role::CardTitle, paint(Tone::Ink), {area.x, foot}, area.width / 2,
         about(column.bucket, Part::Figure));
    text(column.cost, Role::CardTitle, paint(Tone::Ink), {area.right(), foot}, area.width / 2,
         about(column.bucket, Part::Figure), Align::Right);
    Box rule;
    rule.rect = {area.x, area.bottom() - pixels(2), area.width, pixels(2)};
    rule.fill = bucketPaint(column.bucket);
    m_to.add(rule);
    m_to.endGroup();
}

/// At the end of the line of the share: in full, else in short, else the mark alone.
void BoardPainter::state(const BoardColumn& column, Rect line) {
    if (column.isInBand == BoardColumn::State::NoTarget)
        return;
    const bool isInside = column.isInBand == BoardColumn::State::Inside;
    const Tone tone = isInside ? Tone::Green : Tone::Amber;
    const auto widthOf = [](const std::string& words) {
        return words.empty() ? pixels(14) : textWidth(words, Role::CardTitle) + pixels(19);
    };
    std::string words = column.state;
    for (const std::string& shorter : {column.shortState, std::string()}) {
        if (widthOf(words) > line.width)
            words = shorter;
    }
    const Length left = line.right() - widthOf(words);
    m_to.add(glyphIn(isInside ? GlyphKind::Ok : GlyphKind::Warning, {left + pixels(7), line.y + pixels(8)},
                     pixels(13), paint(tone)));
    text(words, Role::CardTitle, paint(tone), {left + pixels(18), line.y + pixels(12)},
         line.right() - left - pixels(18), about(column.bucket, Part::State));
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

void BoardPainter::laneName(std::string_view name, Rect area) {
    m_to.beginGroup({});
    Box rule;
    rule.rect = {area.x, area.y + pixels(6), area.width, pixels(1)};
    rule.fill = paint(Tone::Hair);
    m_to.add(rule);
    text(name, Role::Label, paint(Tone::Ink2), {area.x, area.y + pixels(22)}, area.width, {});
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
        glyphIn(GlyphKind::People, {area.x + pixels(20), area.centre().y}, pixels(15), paint(Tone::Ink2)));
    const Length figure = textWidth(column.runFte, Role::Control);
    text(column.run, Role::CardTitle, paint(Tone::Ink2), {area.x + pixels(36), area.y + pixels(22)},
         area.width - figure - pixels(56), about(column.bucket, Part::Foot));
    text(column.runFte, Role::Control, paint(Tone::Ink), {area.right() - kInset, area.y + pixels(22)},
         area.width, about(column.bucket, Part::Foot), Align::Right);
    m_to.endGroup();
}

} // namespace orgwright::drawing
