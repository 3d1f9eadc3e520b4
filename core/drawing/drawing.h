// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/drawing/geometry.h"
#include "core/drawing/glyph_kind.h"
#include "core/drawing/paint.h"
#include "core/drawing/typography.h"

namespace orgwright::drawing {

/// What kind of row a thing in the picture stands for.
enum class SubjectKind : std::uint8_t {
    None,
    Position,
    Team,
    SecondaryLine,
    Initiative,
    Measure,
    Bucket,
    Legend,
    Table,
    Chart,
    Page
};

/// Which part of that row's picture a thing is; for hit testing, accessible names and native shapes in
/// exports.
enum class Part : std::uint8_t {
    None,
    Card,   ///< the card's own box
    Bar,    ///< its colour bar
    Avatar, ///< disc, initials and glyph of a person
    Name,
    Title,
    State,  ///< "Open 64 days", "Closes FY27 Q2"
    Place,  ///< location and grade
    Count,  ///< pill and number of direct reports
    Fold,   ///< the pill of a folded branch
    Sheet,  ///< the sheets that peek out under a folded card
    Mark,   ///< the tile of a change
    Note,   ///< "on page 4", "below 5"
    Frame,  ///< a team's frame
    Label,  ///< a frame's name
    People, ///< a frame's "23 people"
    Connector,
    Secondary,
    Trail, ///< from where a position was to where it is
    Headline,
    Foot,
    Figure,
    Selection,
};

struct Subject {
    std::int64_t id = 0; ///< the row's id, 0 where none
    SubjectKind kind = SubjectKind::None;
    Part part = Part::None;
    friend constexpr bool operator==(const Subject&, const Subject&) = default;
};

/// On-off lengths: Dashed 4-3, Dotted 1.5-2.5 with round caps, Gutter 2-4 with round caps, Trail 5-4.
enum class Dash : std::uint8_t { Solid, Dashed, Dotted, Gutter, Trail };

/// Fine is the 45° hatch of planned seats, Back its mirror image of closing ones. The others are the buckets'
/// patterns.
enum class Hatch : std::uint8_t { None, Fine, Back, Stripes, Dots, Vertical };

/// Flags of boxes, lines and texts.
enum : std::uint8_t {
    kScreenWidth = 1, ///< the stroke keeps its width in screen pixels at every zoom
    kHairline = 2,    ///< the stroke is one device pixel, whatever its width
    kStrike = 4,      ///< text: struck through
    kElided = 8,      ///< text: an ellipsis was put in; the full text is the subject's
    kFigures = 16,    ///< text: digits stand in cells of equal width
    kScreenSize = 32, ///< text, glyph: keeps its size in screen pixels at every zoom
    kEllipse = 64,    ///< box: the ellipse in the rectangle
    kSmooth = 128,    ///< line: a curve of many short pieces, on no pixel's edge
};

/// A rectangle with rounded corners. The stroke lies inside the rectangle.
struct Box {
    Rect rect;
    Paint fill;
    Paint stroke;
    Paint hatchPaint;
    std::int16_t radius = 0;
    std::int16_t strokeWidth = kPixel;
    Dash dash = Dash::Solid;
    Hatch hatch = Hatch::None;
    std::uint8_t flags = 0;
    Subject subject;
};

/// Where a connector meets a box, numbered as in Office's connection sites of a rectangle.
enum class Site : std::uint8_t { Top, Left, Bottom, Right };

enum class Arrow : std::uint8_t { None, Open };

/// A polyline over points [firstPoint, firstPoint + pointCount) of the drawing. Lines of one parent share no
/// stretch that would be painted twice, so a line may start on the parent's bus; `from` and `to` name the
/// boxes it joins all the same (rows' ids, 0 where none).
struct Line {
    std::uint32_t firstPoint = 0;
    std::uint32_t pointCount = 0;
    Paint stroke;
    std::int16_t width = kPixel;
    std::int16_t radius = 0; ///< corners are rounded by at most this
    Dash dash = Dash::Solid;
    Arrow arrow = Arrow::None;
    std::uint8_t flags = 0;
    Site fromSite = Site::Bottom;
    Site toSite = Site::Top;
    std::int64_t from = 0;
    std::int64_t to = 0;
    Subject subject;
};

enum class Align : std::uint8_t { Left, Centre, Right };

/// One line of text: bytes [offset, offset + length) of the drawing's text, clean UTF-8. `at` is on the
/// baseline at the left end, middle or right end by `align`. It was fitted to maxWidth (0: unlimited) when it
/// was built.
struct Text {
    Point at;
    Length maxWidth = 0;
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
    Paint paint;
    Role role = Role::Body;
    Align align = Align::Left;
    std::uint8_t flags = 0;
    Subject subject;
};

/// A pictogram stretched from its grid to a square rectangle; lines keep their weight of 1.5 pixels at 20.
struct Glyph {
    Rect rect;
    Paint paint;
    GlyphKind kind = GlyphKind::Person;
    std::uint8_t flags = 0;
    Subject subject;
};

struct Range {
    std::uint32_t first = 0;
    std::uint32_t last = 0; ///< the first that is not in it
    constexpr std::uint32_t size() const { return last - first; }
};

/// Things that belong together, such as a card: painted boxes first, then lines, glyphs and texts, each in
/// order. `bounds` holds all ink except what keeps its screen size, so that a group outside the visible
/// rectangle can be skipped whole.
struct Group {
    Rect bounds;
    Range boxes;
    Range lines;
    Range glyphs;
    Range texts;
    Subject subject;
};

/// A place in the picture that leads to another page of a document of several, counted from 0.
struct PageLink {
    Rect rect;
    std::int32_t page = 0;
};

/// The list that every medium paints: groups from back to front over plain arrays. Plain data; copying costs
/// what it holds.
class Drawing {
public:
    Length width = 0;
    Length height = 0;
    Paint background = paint(Tone::Canvas);
    std::vector<Group> groups;
    std::vector<Box> boxes;
    std::vector<Line> lines;
    std::vector<Glyph> glyphs;
    std::vector<Text> texts;
    std::vector<Point> points;
    std::string text;
    std::vector<PageLink> links;

    /// Opens a group: what is added until endGroup belongs to it. Groups do not nest; returns its index.
    std::uint32_t beginGroup(Subject subject);
    void endGroup();

    void add(const Box& box) { boxes.push_back(box); }
    void add(const Glyph& glyph) { glyphs.push_back(glyph); }
    /// Sets the line's points; fewer than two add nothing.
    void add(Line line, const Point* path, std::size_t count);
    /// Sets the text's bytes; empty text adds nothing. The bytes must be clean UTF-8.
    void add(Text run, std::string_view bytes);

    std::string_view textOf(const Text& run) const {
        return std::string_view(text).substr(run.offset, run.length);
    }
    const Point* pointsOf(const Line& line) const { return points.data() + line.firstPoint; }

    /// Everything away, memory kept for the next frame.
    void clear();
    /// Adds all groups of the other drawing, moved by this much, in front of what is here. Costs what it
    /// holds.
    void append(const Drawing& other, Length dx, Length dy);
    /// The smallest rectangle around all groups.
    Rect inkBounds() const;

private:
    Group m_open;
};

} // namespace orgwright::drawing
