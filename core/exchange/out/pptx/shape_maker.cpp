// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/pptx/shape_maker.h"

#include "core/drawing/glyphs.h"
#include "core/drawing/stroke.h"
#include "core/drawing/text_measure.h"

#include <algorithm>
#include <fmt/format.h>

namespace orgwright::pptx {

using namespace drawing;

namespace {

/// Of the office fonts, as shares of the size: from a line's upper edge to its baseline, and its height.
constexpr double kAscent = 0.905;
constexpr double kLine = 1.15;
/// Text is measured in Inter; other fonts may run a little wider.
constexpr double kSlack = 1.06;
constexpr Emu kHairWidth = 9525;

Emu widthOf(const ShapeMaker& maker, std::int16_t width, std::uint8_t flags) {
    return (flags & kHairline) != 0 ? kHairWidth : std::max<Emu>(maker.scale()(width), kHairWidth);
}

} // namespace

/// Ids and what a shape is called; a link where the page has one at this place.
int ShapeMaker::nonVisual(pugi::xml_node parent, const char* wrapper, const ShapeName& name,
                          const Rect* place) {
    pugi::xml_node node = child(child(parent, wrapper), "p:cNvPr");
    const int id = m_nextId++;
    set(node, "id", Emu{id});
    set(node, "name", fmt::format("{} {}", cleanText(name.name), id));
    if (!name.description.empty())
        set(node, "descr", cleanText(name.description));
    if (place != nullptr && m_context.linkTo) {
        const auto link = std::find_if(m_page.links.begin(), m_page.links.end(),
                                       [&](const PageLink& each) { return each.rect == *place; });
        if (link != m_page.links.end()) {
            pugi::xml_node click = child(node, "a:hlinkClick");
            set(click, "r:id", m_context.linkTo(link->page));
            set(click, "action", "ppaction://hlinksldjump");
        }
    }
    if (name.description.empty()) {
        pugi::xml_node extension = child(child(node, "a:extLst"), "a:ext");
        set(extension, "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
        pugi::xml_node decorative = child(extension, "adec:decorative");
        set(decorative, "xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative");
        set(decorative, "val", "1");
    }
    return id;
}

pugi::xml_node ShapeMaker::group(pugi::xml_node parent, const Rect& bounds, const ShapeName& name) {
    pugi::xml_node group = child(parent, "p:grpSp");
    nonVisual(group, "p:nvGrpSpPr", name, nullptr);
    child(group.child("p:nvGrpSpPr"), "p:cNvGrpSpPr");
    child(group.child("p:nvGrpSpPr"), "p:nvPr");
    const Frame frame = scale()(bounds);
    pugi::xml_node place = addPlace(child(group, "p:grpSpPr"), frame);
    pugi::xml_node offset = child(place, "a:chOff");
    set(offset, "x", frame.x);
    set(offset, "y", frame.y);
    pugi::xml_node extent = child(place, "a:chExt");
    set(extent, "cx", frame.width);
    set(extent, "cy", frame.height);
    return group;
}

void ShapeMaker::geometry(pugi::xml_node properties, const Box& box) const {
    const Length shorter = std::max(1, std::min(box.rect.width, box.rect.height));
    const bool isRound = box.radius > 0;
    pugi::xml_node preset = child(properties, "a:prstGeom");
    set(preset, "prst", (box.flags & kEllipse) != 0 ? "ellipse" : isRound ? "roundRect" : "rect");
    pugi::xml_node values = child(preset, "a:avLst");
    if ((box.flags & kEllipse) != 0 || !isRound)
        return;
    pugi::xml_node guide = child(values, "a:gd");
    set(guide, "name", "adj");
    set(guide, "fmla", fmt::format("val {}", std::min<Emu>(50'000, Emu{box.radius} * 100'000 / shorter)));
}

pugi::xml_node ShapeMaker::body(pugi::xml_node shape, bool isCentred) const {
    pugi::xml_node body = child(shape, "p:txBody");
    pugi::xml_node properties = child(body, "a:bodyPr");
    set(properties, "wrap", "square");
    for (const char* inset : {"lIns", "tIns", "rIns", "bIns"})
        set(properties, inset, "0");
    set(properties, "rtlCol", "0");
    set(properties, "anchor", isCentred ? "ctr" : "t");
    child(properties, "a:noAutofit");
    child(body, "a:lstStyle");
    return body;
}

void ShapeMaker::look(pugi::xml_node run, const Text& text) const {
    const TypeFace& face = typeFace(text.role);
    pugi::xml_node properties = child(run, "a:rPr");
    set(properties, "sz", Emu{scale().points(face.size)});
    set(properties, "b", face.weight == Weight::SemiBold ? "1" : "0");
    if ((text.flags & kStrike) != 0)
        set(properties, "strike", "sngStrike");
    m_inks.solid(properties, text.paint);
}

pugi::xml_node ShapeMaker::run(pugi::xml_node paragraph, const Text& text) const {
    pugi::xml_node run = child(paragraph, "a:r");
    look(run, text);
    child(run, "a:t").text().set(cleanText(m_page.textOf(text)).c_str());
    return run;
}

pugi::xml_node ShapeMaker::box(pugi::xml_node parent, const Box& box, const ShapeName& name,
                               const TextLines& texts, const Text* figure) {
    pugi::xml_node shape = child(parent, "p:sp");
    nonVisual(shape, "p:nvSpPr", name, &box.rect);
    child(shape.child("p:nvSpPr"), "p:cNvSpPr");
    child(shape.child("p:nvSpPr"), "p:nvPr");
    pugi::xml_node properties = child(shape, "p:spPr");
    addPlace(properties, scale()(box.rect));
    geometry(properties, box);
    m_inks.fill(properties, box);
    m_inks.line(properties, box.stroke, widthOf(*this, box.strokeWidth, box.flags), box.dash);
    if (texts.empty())
        return shape;
    const bool isCentred = texts.front()->align == Align::Centre;
    pugi::xml_node text = body(shape, true);
    if (!isCentred)
        text.child("a:bodyPr")
            .attribute("lIns")
            .set_value(static_cast<long long>(scale()(texts.front()->at.x - box.rect.x)));
    for (const Text* line : texts) {
        pugi::xml_node paragraph = child(text, "a:p");
        pugi::xml_node style = child(paragraph, "a:pPr");
        set(style, "algn", isCentred ? "ctr" : "l");
        set(child(child(style, "a:lnSpc"), "a:spcPts"), "val",
            Emu{scale().points(typeFace(line->role).lineHeight)});
        const bool hasFigure = figure != nullptr && line == texts.front();
        if (hasFigure) {
            pugi::xml_node stop = child(child(style, "a:tabLst"), "a:tab");
            set(stop, "pos", scale()(figure->at.x - texts.front()->at.x));
            set(stop, "algn", "r");
        }
        run(paragraph, *line);
        if (hasFigure) {
            pugi::xml_node number = run(paragraph, *figure);
            number.child("a:t").text().set(("\t" + cleanText(m_page.textOf(*figure))).c_str());
        }
    }
    return shape;
}

Rect ShapeMaker::placeOf(const Text& text) const {
    const TypeFace& face = typeFace(text.role);
    const auto width = static_cast<Length>(textWidth(m_page.textOf(text), text.role) * kSlack) + pixels(2);
    const Length left = text.align == Align::Left     ? text.at.x
                        : text.align == Align::Centre ? text.at.x - width / 2
                                                      : text.at.x - width;
    return {left, text.at.y - static_cast<Length>(face.size * kAscent), width,
            static_cast<Length>(face.size * kLine)};
}

void ShapeMaker::text(pugi::xml_node parent, const Text& text) {
    pugi::xml_node shape = child(parent, "p:sp");
    nonVisual(shape, "p:nvSpPr", {"Text", std::string(m_page.textOf(text))}, nullptr);
    set(child(shape.child("p:nvSpPr"), "p:cNvSpPr"), "txBox", "1");
    child(shape.child("p:nvSpPr"), "p:nvPr");
    pugi::xml_node properties = child(shape, "p:spPr");
    addPlace(properties, scale()(placeOf(text)));
    child(child(properties, "a:prstGeom"), "a:avLst");
    set(properties.child("a:prstGeom"), "prst", "rect");
    child(properties, "a:noFill");
    pugi::xml_node paragraph = child(body(shape, false), "a:p");
    set(child(paragraph, "a:pPr"), "algn",
        text.align == Align::Left     ? "l"
        : text.align == Align::Centre ? "ctr"
                                      : "r");
    run(paragraph, text);
}

void ShapeMaker::slideNumber(pugi::xml_node parent, const Text& text) {
    const std::string words = cleanText(m_page.textOf(text));
    const std::size_t digits = std::min(words.find_first_not_of("0123456789"), words.size());
    pugi::xml_node shape = child(parent, "p:sp");
    nonVisual(shape, "p:nvSpPr", {"Slide number", words}, nullptr);
    set(child(child(shape.child("p:nvSpPr"), "p:cNvSpPr"), "a:spLocks"), "noGrp", "1");
    pugi::xml_node holder = child(child(shape.child("p:nvSpPr"), "p:nvPr"), "p:ph");
    set(holder, "type", "sldNum");
    set(holder, "sz", "quarter");
    set(holder, "idx", "4");
    addPlace(child(shape, "p:spPr"), scale()(placeOf(text)));
    pugi::xml_node paragraph = child(body(shape, false), "a:p");
    set(child(paragraph, "a:pPr"), "algn", "r");
    pugi::xml_node field = child(paragraph, "a:fld");
    set(field, "id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
    set(field, "type", "slidenum");
    look(field, text);
    child(field, "a:t").text().set(words.substr(0, digits).c_str());
    if (digits < words.size())
        run(paragraph, text).child("a:t").text().set(words.substr(digits).c_str());
}

void ShapeMaker::title(pugi::xml_node parent, const std::string& text, const Rect* place) {
    pugi::xml_node shape = child(parent, "p:sp");
    nonVisual(shape, "p:nvSpPr", {"Title", text}, nullptr);
    set(child(child(shape.child("p:nvSpPr"), "p:cNvSpPr"), "a:spLocks"), "noGrp", "1");
    set(child(child(shape.child("p:nvSpPr"), "p:nvPr"), "p:ph"), "type", "title");
    pugi::xml_node properties = child(shape, "p:spPr");
    if (place != nullptr)
        addPlace(properties, scale()(*place));
    pugi::xml_node body = child(shape, "p:txBody");
    child(body, "a:bodyPr");
    child(body, "a:lstStyle");
    pugi::xml_node run = child(child(body, "a:p"), "a:r");
    if (m_context.look != nullptr) {
        const SlideTemplate::Headline& usual = m_context.look->title;
        const int size = fittingSize(text, usual);
        if (size > 0 || usual.isMoved)
            set(child(run, "a:rPr"), "sz", Emu{size > 0 ? size : usual.size});
    }
    child(run, "a:t").text().set(cleanText(text).c_str());
}

/// The glyph's own grid as a path, stroked or filled as on the screen.
void ShapeMaker::glyph(pugi::xml_node parent, const Glyph& glyph) {
    const GlyphShape& form = glyphShape(glyph.kind);
    const Frame frame = scale()(glyph.rect);
    pugi::xml_node shape = child(parent, "p:sp");
    nonVisual(shape, "p:nvSpPr", {"Sign", {}}, nullptr);
    child(shape.child("p:nvSpPr"), "p:cNvSpPr");
    child(shape.child("p:nvSpPr"), "p:nvPr");
    pugi::xml_node properties = child(shape, "p:spPr");
    addPlace(properties, frame);
    pugi::xml_node custom = child(properties, "a:custGeom");
    for (const char* list : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        child(custom, list);
    pugi::xml_node path = child(child(custom, "a:pathLst"), "a:path");
    set(path, "w", frame.width);
    set(path, "h", frame.height);
    if (!form.isFilled)
        set(path, "fill", "none");
    for (const PathStep& step : pathSteps(form.path)) {
        using Kind = PathStep::Kind;
        pugi::xml_node node = child(path, step.kind == Kind::Move    ? "a:moveTo"
                                          : step.kind == Kind::Line  ? "a:lnTo"
                                          : step.kind == Kind::Curve ? "a:cubicBezTo"
                                                                     : "a:close");
        const int points = step.kind == Kind::Curve ? 3 : step.kind == Kind::Close ? 0 : 1;
        for (int i = 0; i < points; ++i) {
            pugi::xml_node point = child(node, "a:pt");
            set(point, "x", static_cast<Emu>(step.x[i] / kGlyphGrid * frame.width));
            set(point, "y", static_cast<Emu>(step.y[i] / kGlyphGrid * frame.height));
        }
    }
    m_inks.solid(properties, form.isFilled ? glyph.paint : Paint{});
    const double width = glyphLineWidth(glyph.rect.width / double(kPixel)) * kPixel;
    pugi::xml_node line =
        m_inks.line(properties, form.isFilled ? Paint{} : glyph.paint, scale()(width), Dash::Solid);
    if (!form.isFilled)
        line.prepend_attribute("cap").set_value("rnd");
}

Frame ShapeMaker::frameOf(const Line& line) const {
    Rect bounds;
    const Point* points = m_page.pointsOf(line);
    for (std::uint32_t i = 0; i < line.pointCount; ++i)
        bounds = i == 0 ? Rect{points[0].x, points[0].y, 0, 0}
                        : Rect{std::min(bounds.x, points[i].x), std::min(bounds.y, points[i].y),
                               std::max(bounds.right(), points[i].x) - std::min(bounds.x, points[i].x),
                               std::max(bounds.bottom(), points[i].y) - std::min(bounds.y, points[i].y)};
    return scale()(bounds);
}

void ShapeMaker::path(pugi::xml_node properties, const Line& line, const Frame& frame) const {
    pugi::xml_node custom = child(properties, "a:custGeom");
    for (const char* list : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        child(custom, list);
    pugi::xml_node path = child(child(custom, "a:pathLst"), "a:path");
    set(path, "w", frame.width);
    set(path, "h", frame.height);
    set(path, "fill", "none");
    const Point* points = m_page.pointsOf(line);
    for (std::uint32_t i = 0; i < line.pointCount; ++i) {
        pugi::xml_node point = child(child(path, i == 0 ? "a:moveTo" : "a:lnTo"), "a:pt");
        set(point, "x", scale()(points[i].x) - frame.x);
        set(point, "y", scale()(points[i].y) - frame.y);
    }
}

void ShapeMaker::line(pugi::xml_node parent, const Line& line) {
    freeConnector(parent, line, {}, {});
}

void ShapeMaker::glue(pugi::xml_node connector, Glue from, Glue to) {
    pugi::xml_node ends = child(connector.child("p:nvCxnSpPr"), "p:cNvCxnSpPr");
    const auto addEnd = [&](const char* name, Glue glue) {
        if (glue.shape == 0)
            return;
        pugi::xml_node end = child(ends, name);
        set(end, "id", Emu{glue.shape});
        set(end, "idx", Emu{glue.site});
    };
    addEnd("a:stCxn", from);
    addEnd("a:endCxn", to);
    child(connector.child("p:nvCxnSpPr"), "p:nvPr");
}

void ShapeMaker::connector(pugi::xml_node parent, pugi::xml_node before, const Line& line,
                           const ConnectorShape& shape, Glue from, Glue to, const ShapeName& name) {
    pugi::xml_node connector =
        before ? parent.insert_child_before("p:cxnSp", before) : parent.append_child("p:cxnSp");
    nonVisual(connector, "p:nvCxnSpPr", name, nullptr);
    glue(connector, from, to);
    pugi::xml_node properties = child(connector, "p:spPr");
    pugi::xml_node place = addPlace(properties, shape.box);
    if (shape.quarters != 0)
        set(place, "rot", Emu{shape.quarters} * 5'400'000);
    if (shape.isFlippedH)
        set(place, "flipH", "1");
    if (shape.isFlippedV)
        set(place, "flipV", "1");
    pugi::xml_node preset = child(properties, "a:prstGeom");
    set(preset, "prst", shape.preset);
    pugi::xml_node values = child(preset, "a:avLst");
    for (int i = 0; i < shape.adjusts; ++i) {
        pugi::xml_node guide = child(values, "a:gd");
        set(guide, "name", fmt::format("adj{}", i + 1));
        set(guide, "fmla", fmt::format("val {}", shape.adjust[static_cast<std::size_t>(i)]));
    }
    m_inks.line(properties, line.stroke, widthOf(*this, line.width, line.flags), line.dash);
}

void ShapeMaker::freeConnector(pugi::xml_node parent, const Line& line, Glue from, Glue to) {
    pugi::xml_node connector = child(parent, "p:cxnSp");
    nonVisual(connector, "p:nvCxnSpPr", {"Line", {}}, nullptr);
    glue(connector, from, to);
    pugi::xml_node properties = child(connector, "p:spPr");
    const Frame frame = frameOf(line);
    const bool isStraight = line.pointCount == 2;
    pugi::xml_node place = addPlace(properties, frame);
    if (isStraight) {
        const Point* ends = m_page.pointsOf(line);
        if (ends[1].x < ends[0].x)
            set(place, "flipH", "1");
        if (ends[1].y < ends[0].y)
            set(place, "flipV", "1");
        pugi::xml_node preset = child(properties, "a:prstGeom");
        set(preset, "prst", "line");
        child(preset, "a:avLst");
    } else {
        path(properties, line, frame);
    }
    pugi::xml_node stroke =
        m_inks.line(properties, line.stroke, widthOf(*this, line.width, line.flags), line.dash);
    if (line.arrow == Arrow::Open)
        set(child(stroke, "a:tailEnd"), "type", "arrow");
}

} // namespace orgwright::pptx
