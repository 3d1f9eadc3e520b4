// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/svg_writer.h"

#include "core/drawing/glyphs.h"
#include "core/drawing/stroke.h"
#include "core/drawing/text_measure.h"
#include "core/exchange/out/svg_text.h"

#include <set>

namespace orgwright {
namespace {

using namespace drawing;

class Writer {
public:
    Writer(const Drawing& drawing, const Palette& palette)
        : m_drawing(drawing)
        , m_palette(palette) {
        m_out.reserve(drawing.boxes.size() * 140 + drawing.texts.size() * 150 + drawing.lines.size() * 120 +
                      drawing.glyphs.size() * 420 + drawing.groups.size() * 60 + drawing.text.size() * 2 +
                      4096);
    }

    std::string write(const SvgOptions& options);

private:
    void head(const SvgOptions& options);
    void patterns();
    void pattern(Hatch hatch, Paint paint);
    void group(const Group& group);
    void groupTitle(const Group& group);
    void box(const Box& box);
    void shape(const Box& box, Length inset);
    void hatchFill(const Box& box);
    void line(const Line& line);
    void path(const Line& line);
    void arrowHead(const Line& line);
    void glyph(const Glyph& glyph);
    void text(const Text& run);
    void stroke(Paint paint, Length width, Dash dash);
    void paintAttribute(SvgText& out, std::string_view name, Paint paint) const;
    void paintAttribute(std::string_view name, Paint paint) { paintAttribute(m_out, name, paint); }

    struct GlyphLook {
        GlyphKind kind = GlyphKind::Person;
        Length width = 0;
        Paint paint;
        friend bool operator==(const GlyphLook&, const GlyphLook&) = default;
    };
    std::string glyphTail(const GlyphLook& look) const;

    const Drawing& m_drawing;
    const Palette& m_palette;
    SvgText m_out;
    GlyphLook m_glyphLook;
    std::string m_glyphTail; ///< for that look; empty before the first
};

std::string_view weightName(Weight weight) {
    switch (weight) {
    case Weight::Medium:
        return "500";
    case Weight::SemiBold:
        return "600";
    case Weight::Regular:
        break;
    }
    return "400";
}

Rect viewBox(const Drawing& drawing) {
    const Rect page{0, 0, drawing.width, drawing.height};
    const Rect ink = drawing.inkBounds();
    return ink.isEmpty() || page.contains(ink) ? page : united(page, ink.grownBy(2 * kPixel));
}

void Writer::paintAttribute(SvgText& out, std::string_view name, Paint paint) const {
    out << ' ' << name << "=\"";
    if (paint.isNone()) {
        out << "none\"";
        return;
    }
    const Rgba colour = m_palette.colour(paint);
    out.colour(colour);
    out << '"';
    if (colour.alpha == 255)
        return;
    out << ' ' << name << "-opacity=\"";
    out.decimal(colour.alpha / 255.0);
    out << '"';
}

void Writer::stroke(Paint paint, Length width, Dash dash) {
    paintAttribute("stroke", paint);
    m_out.attribute(" stroke-width=\"", width);
    const DashLengths lengths = dashLengths(dash);
    if (lengths.on <= 0)
        return;
    m_out << " stroke-dasharray=\"";
    m_out.decimal(lengths.on);
    m_out << ' ';
    m_out.decimal(lengths.off);
    m_out << (lengths.hasRoundCaps ? "\" stroke-linecap=\"round\"" : "\"");
}

void Writer::shape(const Box& box, Length inset) {
    const Rect r = box.rect.grownBy(-inset);
    if ((box.flags & kEllipse) != 0) {
        m_out.attribute("<ellipse cx=\"", r.x + r.width / 2);
        m_out.attribute(" cy=\"", r.y + r.height / 2);
        m_out.attribute(" rx=\"", r.width / 2);
        m_out.attribute(" ry=\"", r.height / 2);
        return;
    }
    m_out.attribute("<rect x=\"", r.x);
    m_out.attribute(" y=\"", r.y);
    m_out.attribute(" width=\"", std::max(0, r.width));
    m_out.attribute(" height=\"", std::max(0, r.height));
    if (box.radius > inset)
        m_out.attribute(" rx=\"", box.radius - inset);
}

void Writer::hatchFill(const Box& box) {
    shape(box, 0);
    m_out << " fill=\"url(#";
    m_out.patternName(box.hatch, m_palette.colour(box.hatchPaint));
    m_out << ")\"/>\n";
}

void Writer::box(const Box& box) {
    const bool hasStroke = !box.stroke.isNone() && box.strokeWidth > 0;
    const bool hasHatch = box.hatch != Hatch::None;
    if (hasHatch) {
        if (!box.fill.isNone()) {
            shape(box, 0);
            paintAttribute("fill", box.fill);
            m_out << "/>\n";
        }
        hatchFill(box);
        if (!hasStroke)
            return;
    }
    shape(box, hasStroke ? box.strokeWidth / 2 : 0);
    paintAttribute("fill", hasHatch ? Paint{} : box.fill);
    if (hasStroke)
        stroke(box.stroke, box.strokeWidth, box.dash);
    m_out << "/>\n";
}

void Writer::path(const Line& line) {
    const Point* points = m_drawing.pointsOf(line);
    m_out << "<path d=\"M";
    m_out.point(points[0]);
    for (std::uint32_t i = 1; i + 1 < line.pointCount; ++i) {
        const Length radius = cornerRadius(line, points[i - 1], points[i], points[i + 1]);
        m_out << 'L';
        m_out.point(towards(points[i], points[i - 1], radius));
        if (radius == 0)
            continue;
        m_out << 'Q';
        m_out.point(points[i]);
        m_out << ' ';
        m_out.point(towards(points[i], points[i + 1], radius));
    }
    m_out << 'L';
    m_out.point(points[line.pointCount - 1]);
    m_out << "\" fill=\"none\"";
}

void Writer::line(const Line& line) {
    path(line);
    stroke(line.stroke, line.width, line.dash);
    m_out << "/>\n";
    if (line.arrow == Arrow::Open)
        arrowHead(line);
}

void Writer::arrowHead(const Line& line) {
    const Point* points = m_drawing.pointsOf(line);
    const auto [left, right] = arrowHeadOf(points[line.pointCount - 2], points[line.pointCount - 1]);
    m_out << "<path d=\"M";
    m_out.point(left);
    m_out << 'L';
    m_out.point(points[line.pointCount - 1]);
    m_out << 'L';
    m_out.point(right);
    m_out << "\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
    stroke(line.stroke, line.width, Dash::Solid);
    m_out << "/>\n";
}

void Writer::glyph(const Glyph& glyph) {
    m_out << "<path transform=\"translate(";
    m_out.point({glyph.rect.x, glyph.rect.y});
    const GlyphLook look{glyph.kind, glyph.rect.width, glyph.paint};
    if (m_glyphTail.empty() || look != m_glyphLook) {
        m_glyphLook = look;
        m_glyphTail = glyphTail(look);
    }
    m_out << m_glyphTail;
}

/// All of a glyph behind its place. One look is repeated card after card.
std::string Writer::glyphTail(const GlyphLook& look) const {
    const GlyphShape& shape = glyphShape(look.kind);
    const double side = look.width / double(kPixel);
    const double scale = side / kGlyphGrid;
    SvgText out;
    out << ") scale(";
    out.decimal(scale);
    out << ")\" d=\"" << shape.path << '"';
    if (shape.isFilled) {
        paintAttribute(out, "fill", look.paint);
    } else {
        out << " fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"";
        out.decimal(glyphLineWidth(side) / scale);
        out << '"';
        paintAttribute(out, "stroke", look.paint);
    }
    out << "/>\n";
    return out.take();
}

void Writer::text(const Text& run) {
    const TypeFace& face = typeFace(run.role);
    m_out.attribute("<text x=\"", run.at.x);
    m_out.attribute(" y=\"", run.at.y);
    m_out.attribute(" font-size=\"", face.size);
    if (face.weight != Weight::Regular)
        m_out << " font-weight=\"" << weightName(face.weight) << '"';
    if (face.spacing != 0) {
        m_out << " letter-spacing=\"";
        m_out.decimal(face.spacing * face.size / 1000.0 / kPixel);
        m_out << '"';
    }
    if (run.align != Align::Left)
        m_out << (run.align == Align::Right ? " text-anchor=\"end\"" : " text-anchor=\"middle\"");
    if ((run.flags & kStrike) != 0)
        m_out << " text-decoration=\"line-through\"";
    paintAttribute("fill", run.paint);
    m_out << '>';
    m_out.escaped(m_drawing.textOf(run));
    m_out << "</text>\n";
}

/// A card's accessible name: its texts of name, title and state.
void Writer::groupTitle(const Group& group) {
    bool isOpen = false;
    for (std::uint32_t i = group.texts.first; i < group.texts.last; ++i) {
        const Text& run = m_drawing.texts[i];
        const Part part = run.subject.part;
        if (part != Part::Name && part != Part::Title && part != Part::State && part != Part::Label)
            continue;
        m_out << (isOpen ? ", " : "<title>");
        m_out.escaped(m_drawing.textOf(run));
        isOpen = true;
    }
    if (isOpen)
        m_out << "</title>\n";
}

void Writer::group(const Group& group) {
    const bool isNamed = group.subject.part == Part::Card || group.subject.part == Part::Frame;
    m_out << "<g>\n";
    if (isNamed)
        groupTitle(group);
    for (std::uint32_t i = group.boxes.first; i < group.boxes.last; ++i)
        box(m_drawing.boxes[i]);
    for (std::uint32_t i = group.lines.first; i < group.lines.last; ++i)
        line(m_drawing.lines[i]);
    for (std::uint32_t i = group.glyphs.first; i < group.glyphs.last; ++i)
        glyph(m_drawing.glyphs[i]);
    for (std::uint32_t i = group.texts.first; i < group.texts.last; ++i)
        text(m_drawing.texts[i]);
    m_out << "</g>\n";
}

void Writer::pattern(Hatch hatch, Paint paint) {
    const HatchLines lines = hatchLines(hatch);
    const Rgba colour = m_palette.colour(paint);
    m_out << "<pattern id=\"";
    m_out.patternName(hatch, colour);
    m_out << "\" patternUnits=\"userSpaceOnUse\" width=\"";
    m_out.decimal(lines.distance);
    m_out << "\" height=\"";
    m_out.decimal(lines.distance);
    m_out << '"';
    if (lines.angle == 45 || lines.angle == -45)
        m_out << " patternTransform=\"rotate(" << (lines.angle == 45 ? "45" : "-45") << ")\"";
    m_out << '>';
    if (lines.angle == 0) {
        m_out << "<circle cx=\"2.5\" cy=\"2.5\" r=\"";
        m_out.decimal(lines.width / 2);
    } else {
        m_out << "<rect width=\"";
        m_out.decimal(lines.width);
        m_out << "\" height=\"";
        m_out.decimal(lines.distance);
    }
    m_out << '"';
    paintAttribute("fill", paint);
    m_out << "/></pattern>\n";
}

void Writer::patterns() {
    std::set<std::string> written;
    for (const Box& box : m_drawing.boxes) {
        if (box.hatch == Hatch::None)
            continue;
        SvgText name;
        name.patternName(box.hatch, m_palette.colour(box.hatchPaint));
        if (!written.insert(name.take()).second)
            continue;
        if (written.size() == 1)
            m_out << "<defs>\n";
        pattern(box.hatch, box.hatchPaint);
    }
    if (!written.empty())
        m_out << "</defs>\n";
}

void Writer::head(const SvgOptions& options) {
    const Rect view = viewBox(m_drawing);
    m_out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
    m_out.attribute(" width=\"", view.width);
    m_out.attribute(" height=\"", view.height);
    m_out << " viewBox=\"";
    m_out.point({view.x, view.y});
    m_out << ' ';
    m_out.point({view.width, view.height});
    m_out << "\" role=\"img\" xml:space=\"preserve\" font-family=\"Inter, &apos;Helvetica Neue&apos;, Arial, "
             "&apos;Liberation Sans&apos;, sans-serif\">\n";
    if (!options.title.empty()) {
        m_out << "<title>";
        m_out.escaped(options.title);
        m_out << "</title>\n";
    }
    patterns();
    if (!options.hasBackground)
        return;
    box(Box{view, m_drawing.background, {}, {}, 0, 0, Dash::Solid, Hatch::None, 0, {}});
}

std::string Writer::write(const SvgOptions& options) {
    head(options);
    for (const Group& each : m_drawing.groups)
        group(each);
    m_out << "</svg>\n";
    return m_out.take();
}

} // namespace

std::string writeSvg(const Drawing& drawing, const Palette& palette, const SvgOptions& options) {
    return Writer(drawing, palette).write(options);
}

void appendXmlText(std::string& to, std::string_view text) {
    SvgText out;
    out.escaped(text);
    to += out.take();
}

} // namespace orgwright
