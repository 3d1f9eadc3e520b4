// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/scorecard/heat_picture.h"

#include "core/drawing/card_picture.h"
#include "core/drawing/fitted_text.h"

#include <algorithm>

namespace orgwright::drawing {
namespace {

constexpr Length kHeatMargin = pixels(16);
constexpr Length kNames = pixels(220);
constexpr Length kLeastColumn = pixels(72);
constexpr Length kMostColumn = pixels(140);
constexpr Length kRow = pixels(36);
constexpr Length kHead = pixels(28);
constexpr Length kApart = pixels(10);
constexpr Length kHeatGap = pixels(2);

struct Look {
    Tone tone;
    GlyphKind glyph;
};

Look lookOf(MeasureTile::State state) {
    switch (state) {
    case MeasureTile::State::Good:
        return {Tone::Green, GlyphKind::Ok};
    case MeasureTile::State::Near:
        return {Tone::Amber, GlyphKind::Warning};
    default:
        return {Tone::Red, GlyphKind::Error};
    }
}

void addCell(Drawing& to, const HeatContent::Cell& cell, const Rect& rect, Subject subject, bool isCurrent) {
    to.beginGroup(subject);
    Box box;
    box.rect = rect;
    box.radius = static_cast<std::int16_t>(pixels(4));
    box.fill = paint(Tone::Well);
    if (cell.state != MeasureTile::State::None)
        box.fill = blend(paint(lookOf(cell.state).tone), 16, Tone::Card);
    if (isCurrent)
        box.stroke = paint(Tone::Ink2);
    box.subject = subject;
    to.add(box);
    const Length line = rect.centre().y + pixels(4.5);
    if (cell.state != MeasureTile::State::None) {
        const Look look = lookOf(cell.state);
        to.add(glyphIn(look.glyph, {rect.x + pixels(16), rect.centre().y}, pixels(13), paint(look.tone)));
    }
    addFitted(to, cell.text.empty() ? "–" : cell.text, {rect.right() - pixels(10), line},
              rect.width - pixels(30),
              {Role::CardName, paint(cell.text.empty() ? Tone::Ink3 : Tone::Ink), Align::Right, subject});
    to.endGroup();
}

} // namespace

HeatPicture heatPicture(const HeatContent& content, Length width, MeasureId selected) {
    HeatPicture picture;
    Drawing& to = picture.drawing;
    const auto columns = static_cast<Length>(content.quarters.size());
    const Length room = width - 2 * kHeatMargin - kNames;
    const Length column = std::clamp(room / std::max(columns, 1), kLeastColumn, kMostColumn);
    to.width = std::max(width, 2 * kHeatMargin + kNames + columns * column);
    Length y = pixels(4);
    to.beginGroup({0, SubjectKind::Measure, Part::Headline});
    for (Length i = 0; i < columns; ++i) {
        const bool isCurrent = static_cast<std::size_t>(i) == content.current;
        addFitted(to, content.quarters[static_cast<std::size_t>(i)],
                  {kHeatMargin + kNames + (i + 1) * column - kHeatGap - pixels(10), y + pixels(19)},
                  column - pixels(12),
                  {isCurrent ? Role::Label : Role::Caption,
                   paint(isCurrent ? Tone::Ink : Tone::Ink2),
                   Align::Right,
                   {}});
    }
    to.endGroup();
    y += kHead;
    for (const HeatContent::Row& row : content.rows) {
        if (row.beginsCategory)
            y += kApart;
        const Subject subject{row.id.value(), SubjectKind::Measure, Part::Name};
        to.beginGroup(subject);
        addFitted(to, row.name, {kHeatMargin, y + kRow / 2 + pixels(4.5)}, kNames - pixels(12),
                  {row.id == selected ? Role::CardName : Role::Body, paint(Tone::Ink), Align::Left, subject});
        to.endGroup();
        std::vector<Rect>& cells = picture.cells.emplace_back();
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            cells.push_back({kHeatMargin + kNames + static_cast<Length>(i) * column, y, column - kHeatGap,
                             kRow - kHeatGap});
            addCell(to, row.cells[i], cells.back(), {row.id.value(), SubjectKind::Measure, Part::Figure},
                    i == content.current && row.id == selected);
        }
        y += kRow;
    }
    to.height = y + kHeatMargin;
    return picture;
}

} // namespace orgwright::drawing
