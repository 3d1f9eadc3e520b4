// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/export_page.h"

#include "core/drawing/chart_painter.h"
#include "core/drawing/text_measure.h"

#include <algorithm>

namespace orgwright::drawing {
namespace {

constexpr Length kExportPageMargin = pixels(32);
constexpr Length kLegendRow = pixels(24);
constexpr Length kSampleGap = pixels(6);
constexpr Length kEntryGap = pixels(20);
constexpr Length kLeastWidth = pixels(560);
constexpr int kMostHeadlineLines = 3;
/// Beside a chart, which has a margin of its own.
constexpr Length kSideRoom = pixels(8);

constexpr Length sampleWidth(LegendEntry::Kind kind) {
    return kind == LegendEntry::Kind::Colour ? pixels(10)
           : kind == LegendEntry::Kind::Mark ? pixels(16)
                                             : pixels(20);
}

class Page {
public:
    Page(PageText text, std::string number, std::vector<LegendEntry> legend)
        : m_text(std::move(text))
        , m_number(std::move(number))
        , m_legend(std::move(legend)) {}

    /// With the content, which is so wide and high, in the middle.
    Drawing drawn(const Drawing& content, Length width, Length height, double aspect);
    Drawing onSlide(const Drawing& content, Length width, Length height, SlideSpace space, Length above);
    ChartRoom room(SlideSpace space);

private:
    struct Placed {
        const LegendEntry* entry;
        Point at;
    };

    Length innerWidth() const { return m_page.width - m_left - m_right; }
    Length measure(Length contentHeight);
    std::vector<Placed> placedLegend(Length width) const;
    std::string signature() const;
    void paper(Rect body);
    void head();
    void foot();
    void sample(const LegendEntry& entry, Point at);
    void colourSample(const LegendEntry& entry, Rect place);
    void stateSample(SeatState state, Rect place);
    void markSample(Mark mark, Rect place);
    void say(std::string_view words, Role role, Tone tone, Point baseline, Align align, Part part);

    PageText m_text;
    std::string m_number;
    std::vector<LegendEntry> m_legend;
    Drawing m_page;
    /// What stays free at the edges, and where what is below the headline begins; 0: where the headline ends.
    Length m_left = kExportPageMargin;
    Length m_right = kExportPageMargin;
    Length m_top = kExportPageMargin;
    Length m_bottom = kExportPageMargin;
    Length m_headLeft = kExportPageMargin;
    Length m_headEnd = 0;
    Length m_headHeight = 0;
    Length m_footHeight = 0;
    int m_mostHeadlineLines = kMostHeadlineLines;
};

/// "Plan, scenario, remark".
std::string Page::signature() const {
    std::string words = m_text.plan;
    for (const std::string& more : {m_text.scenario, m_text.remark}) {
        if (!more.empty())
            words += (words.empty() ? "" : ", ") + more;
    }
    return words;
}

/// Entries one after another, in as many rows as the width asks for; the first row leaves room for the
/// signature.
std::vector<Page::Placed> Page::placedLegend(Length width) const {
    const Length signed_ =
        textWidth(signature(), Role::CardTitle) + textWidth(m_number, Role::Label) + 3 * kEntryGap;
    std::vector<Placed> placed;
    Point at;
    for (const LegendEntry& entry : m_legend) {
        const Length taken = sampleWidth(entry.kind) + kSampleGap + textWidth(entry.label, Role::CardTitle);
        const Length room = at.y == 0 ? width - signed_ : width;
        if (at.x > 0 && at.x + taken > room)
            at = {0, at.y + kLegendRow};
        placed.push_back({&entry, at});
        at.x += taken + kEntryGap;
    }
    return placed;
}

/// How high the page is at its width.
Length Page::measure(Length contentHeight) {
    const Length width = innerWidth();
    m_headHeight = m_top;
    if (!m_text.headline.empty())
        m_headHeight += static_cast<Length>(
                            wrapped(m_text.headline, Role::PageHeadline, width, m_mostHeadlineLines).size()) *
                        typeFace(Role::PageHeadline).lineHeight;
    m_headHeight = std::max(m_headHeight, m_headEnd);
    if (!m_text.subtitle.empty())
        m_headHeight += pixels(4) + typeFace(Role::Body).lineHeight;
    const auto legend = placedLegend(width);
    m_footHeight = m_bottom + kLegendRow + (legend.empty() ? 0 : legend.back().at.y);
    return m_headHeight + contentHeight + m_footHeight;
}

void Page::say(std::string_view words, Role role, Tone tone, Point baseline, Align align, Part part) {
    Text run;
    run.role = role;
    run.paint = paint(tone);
    run.at = baseline;
    run.align = align;
    run.maxWidth = std::max(textWidth(words, role), pixels(1));
    run.subject = {0, SubjectKind::Page, part};
    m_page.add(run, words);
}

void Page::paper(Rect body) {
    Box box;
    box.rect = body.grownBy(pixels(10));
    box.fill = paint(Tone::Card);
    box.subject = {0, SubjectKind::Page, Part::Foot};
    m_page.add(box);
}

void Page::head() {
    m_page.beginGroup({0, SubjectKind::Page, Part::Headline});
    const Length width = innerWidth();
    Length top = m_top;
    for (const WrappedLine& line : wrapped(m_text.headline, Role::PageHeadline, width, m_mostHeadlineLines)) {
        std::string words(line.text);
        if (line.isElided)
            words += kEllipsis;
        say(words, Role::PageHeadline, Tone::Ink, {m_headLeft, top + baselineInLine(Role::PageHeadline)},
            Align::Left, Part::Headline);
        top += typeFace(Role::PageHeadline).lineHeight;
    }
    top = std::max(top, m_headEnd) + pixels(4);
    say(elided(m_text.subtitle, Role::Body, width), Role::Body, Tone::Ink2,
        {m_left, top + baselineInLine(Role::Body)}, Align::Left, Part::Headline);
    m_page.endGroup();
}

void Page::colourSample(const LegendEntry& entry, Rect place) {
    Box box;
    box.fill = teamPaint(Tone::Team, entry.hue);
    box.radius = pixels(2);
    box.subject = {0, SubjectKind::Legend, Part::Bar};
    const int pieces = entry.isBroken ? 3 : 1;
    const Length side = pixels(10);
    const Length gap = pixels(2);
    const Length height = (side - (pieces - 1) * gap) / pieces;
    for (int i = 0; i < pieces; ++i) {
        box.rect = {place.x, place.centre().y - side / 2 + i * (height + gap), side, height};
        m_page.add(box);
    }
}

void Page::stateSample(SeatState state, Rect place) {
    Box box;
    box.rect = {place.x, place.centre().y - pixels(6), place.width, pixels(12)};
    box.radius = pixels(3);
    box.stroke = paint(Tone::Line);
    box.strokeWidth = pixels(1.25);
    box.subject = {0, SubjectKind::Legend, Part::Card};
    if (state == SeatState::Open)
        box.dash = Dash::Dashed;
    if (state == SeatState::Planned) {
        box.dash = Dash::Dotted;
        box.hatch = Hatch::Fine;
        box.hatchPaint = paint(Tone::Hair);
    }
    if (state == SeatState::Closing) {
        box.hatch = Hatch::Back;
        box.hatchPaint = blend(paint(Mark::Closing), 24, Tone::Card);
    }
    m_page.add(box);
}

void Page::markSample(Mark mark, Rect place) {
    Box tile;
    tile.rect = {place.right() - pixels(16), place.centre().y - pixels(8), pixels(16), pixels(16)};
    tile.radius = pixels(5);
    tile.fill = paint(mark);
    tile.subject = {0, SubjectKind::Legend, Part::Mark};
    m_page.add(tile);
    Glyph glyph;
    glyph.kind = static_cast<GlyphKind>(static_cast<int>(GlyphKind::Moved) + static_cast<int>(mark));
    glyph.rect = tile.rect.grownBy(-pixels(2.5));
    glyph.paint = paint(Tone::Card);
    glyph.subject = tile.subject;
    m_page.add(glyph);
}

void Page::sample(const LegendEntry& entry, Point at) {
    const Rect place{at.x, at.y, sampleWidth(entry.kind), kLegendRow};
    switch (entry.kind) {
    case LegendEntry::Kind::Colour:
        return colourSample(entry, place);
    case LegendEntry::Kind::State:
        return stateSample(entry.state, place);
    case LegendEntry::Kind::Mark:
        return markSample(entry.mark, place);
    case LegendEntry::Kind::SecondaryLine: {
        Line line;
        line.stroke = paint(Tone::Ink2);
        line.width = pixels(1.5);
        line.dash = Dash::Gutter;
        line.subject = {0, SubjectKind::Legend, Part::Secondary};
        const Point ends[] = {{place.x, place.centre().y}, {place.right(), place.centre().y}};
        return m_page.add(line, ends, 2);
    }
    case LegendEntry::Kind::Count: {
        Glyph glyph;
        glyph.kind = GlyphKind::People;
        glyph.rect = {place.right() - pixels(15), place.centre().y - pixels(7), pixels(14), pixels(14)};
        glyph.paint = paint(Tone::Ink2);
        glyph.subject = {0, SubjectKind::Legend, Part::Count};
        return m_page.add(glyph);
    }
    }
}

void Page::foot() {
    m_page.beginGroup({0, SubjectKind::Page, Part::Foot});
    const Length top = m_page.height - m_footHeight;
    Box rule;
    rule.rect = {m_left, top, innerWidth(), pixels(1)};
    rule.fill = paint(Tone::Hair);
    rule.subject = {0, SubjectKind::Page, Part::Foot};
    m_page.add(rule);
    const Length firstRow = top + pixels(8);
    for (const auto& [entry, at] : placedLegend(innerWidth())) {
        const Point place{m_left + at.x, firstRow + at.y};
        sample(*entry, place);
        say(entry->label, Role::CardTitle, Tone::Ink2,
            {place.x + sampleWidth(entry->kind) + kSampleGap, place.y + kLegendRow / 2 + pixels(4.25)},
            Align::Left, Part::Foot);
    }
    const Length baseline = firstRow + kLegendRow / 2 + pixels(4.25);
    Length right = m_page.width - m_right;
    if (!m_number.empty()) {
        say(m_number, Role::Label, Tone::Ink, {right, baseline}, Align::Right, Part::Foot);
        right -= textWidth(m_number, Role::Label) + kEntryGap;
    }
    say(signature(), Role::CardTitle, Tone::Ink2, {right, baseline}, Align::Right, Part::Foot);
    m_page.endGroup();
}

Drawing Page::drawn(const Drawing& content, Length width, Length height, double aspect) {
    m_page.width = std::max(width + 2 * kSideRoom, kLeastWidth);
    m_page.height = measure(height);
    if (aspect > 0) {
        m_page.width = std::max(m_page.width, static_cast<Length>(m_page.height * aspect));
        m_page.height = std::max(measure(height), static_cast<Length>(m_page.width / aspect));
    }
    head();
    m_page.append(content, (m_page.width - width) / 2, m_headHeight);
    foot();
    return std::move(m_page);
}

/// Takes the places of a company's slides; a chart has a margin of its own on others.
ChartRoom Page::room(SlideSpace space) {
    m_mostHeadlineLines = 1;
    m_page.width = space.width;
    Length beside = 2 * kSideRoom;
    if (space.body.width > 0) {
        m_left = space.body.x;
        m_right = space.width - space.body.right();
        m_bottom = space.height - space.body.bottom();
        m_top = space.head.y;
        m_headLeft = space.head.x;
        m_headEnd = space.body.y;
        beside = m_left + m_right;
    }
    return {space.width - beside, space.height - measure(0)};
}

/// `above`: how much of the room that is left stands above the content, as one part in so many; 0: none.
Drawing Page::onSlide(const Drawing& content, Length width, Length height, SlideSpace space, Length above) {
    const ChartRoom asked = this->room(space);
    const ChartRoom room = asked.width < width && space.body.width == 0
                               ? this->room({width + 2 * kSideRoom, space.height})
                               : asked;
    const Length spare = std::max(0, room.height - height);
    m_page.height = std::max(space.height, measure(height));
    if (space.needsPaper)
        paper(space.body);
    head();
    const Length middle =
        space.body.width > 0 ? m_left + (innerWidth() - width) / 2 : (m_page.width - width) / 2;
    m_page.append(content, middle, m_headHeight + (above > 0 ? spare / above : 0));
    foot();
    return std::move(m_page);
}

Page pageOf(const OrgChart& chart, const PageText& text) {
    const ChartWords& words = chart.words();
    PageText own = text;
    if (chart.options().hidesNames)
        own.remark = words.namesHidden;
    const std::string number =
        text.page > 0 ? words.page(text.page, std::max(text.page, text.pages)) : text.number;
    return Page(std::move(own), number, legendOf(chart));
}

} // namespace

Drawing exportPage(const OrgChart& chart, const PageText& text, double aspect) {
    return pageOf(chart, text).drawn(drawChart(chart), chart.width(), chart.height(), aspect);
}

Drawing exportPage(const Drawing& content, const PageText& text, double aspect) {
    return Page(text, text.number, {}).drawn(content, content.width, content.height, aspect);
}

Drawing slidePage(const OrgChart& chart, const PageText& text, SlideSpace space) {
    return pageOf(chart, text).onSlide(drawChart(chart), chart.width(), chart.height(), space, 3);
}

Drawing slidePage(const Drawing& content, const PageText& text, SlideSpace space) {
    return Page(text, text.number, {}).onSlide(content, content.width, content.height, space, 0);
}

ChartRoom roomOnSlide(SlideSpace space, const PageText& text, std::vector<LegendEntry> legend) {
    return Page(text, "999 / 999", std::move(legend)).room(space);
}

ChartRoom roomOnSlide(SlideSpace space, const PageText& text) {
    const ChartRoom room = roomOnSlide(space, text, {});
    return {space.body.width > 0 ? space.body.width : space.width - 2 * kExportPageMargin, room.height};
}

void addPageLinks(Drawing& page, const std::function<std::optional<int>(PositionId)>& pageOf) {
    for (const Box& box : page.boxes) {
        if (box.subject.kind != SubjectKind::Position || box.subject.part != Part::Card)
            continue;
        if (const auto target = pageOf(PositionId(box.subject.id)))
            page.links.push_back({box.rect, *target});
    }
}

} // namespace orgwright::drawing
