// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/pptx/shape_xml.h"

#include "core/drawing/text_measure.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace orgwright::pptx {

using namespace drawing;

namespace {

constexpr int kLeastHeadline = 1200; // hundredths of a point

} // namespace

Frame Scale::operator()(const Rect& rect) const {
    const Emu x = (*this)(rect.x);
    const Emu y = (*this)(rect.y);
    return {x, y, (*this)(rect.right()) - x, (*this)(rect.bottom()) - y};
}

int Scale::points(Length length) const {
    return static_cast<int>(length * perUnit / 127 + 0.5);
}

pugi::xml_node child(pugi::xml_node parent, const char* name) {
    return parent.append_child(name);
}

void set(pugi::xml_node node, const char* name, std::string_view value) {
    node.append_attribute(name).set_value(std::string(value).c_str());
}

void set(pugi::xml_node node, const char* name, Emu value) {
    node.append_attribute(name).set_value(static_cast<long long>(value));
}

std::string cleanText(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t letter = nextCodePoint(text, at);
        if (letter < 0x20 || letter == 0x7F)
            clean += ' ';
        else if (letter == 0xFFFD || letter == 0xFFFE || letter == 0xFFFF)
            clean += "\xEF\xBF\xBD";
        else
            clean += text.substr(begin, at - begin);
    }
    return clean;
}

int fittingSize(std::string_view text, const SlideTemplate::Headline& headline) {
    constexpr double kPoint = 12'700;
    constexpr double kLine = 1.2;   // from one line to the next, in sizes
    constexpr double kInset = 14.4; // beside the text, in points
    const double width = static_cast<double>(headline.place.width) / kPoint - kInset;
    const double height = static_cast<double>(headline.place.height) / kPoint;
    if (width <= 0 || height <= 0)
        return 0;
    const TypeFace& face = typeFace(Role::PageHeadline);
    const double atOne = static_cast<double>(textWidth(text, Role::PageHeadline)) / face.size;
    for (int size = headline.size; size > kLeastHeadline; size -= 100) {
        const double points = size / 100.0;
        const double lines = std::max(1.0, std::floor(height / (points * kLine)));
        // A line is seldom full.
        if (atOne * points <= width * (lines > 1 ? lines * 0.85 : 1.0))
            return size == headline.size ? 0 : size;
    }
    return kLeastHeadline;
}

pugi::xml_node addPlace(pugi::xml_node parent, const Frame& frame, const char* name) {
    pugi::xml_node place = child(parent, name);
    pugi::xml_node offset = child(place, "a:off");
    set(offset, "x", frame.x);
    set(offset, "y", frame.y);
    pugi::xml_node extent = child(place, "a:ext");
    set(extent, "cx", std::max<Emu>(frame.width, 0));
    set(extent, "cy", std::max<Emu>(frame.height, 0));
    return place;
}

pugi::xml_node addGraphicFrame(pugi::xml_node tree, const GraphicFrame& frame) {
    pugi::xml_node node = child(tree, "p:graphicFrame");
    pugi::xml_node nonVisual = child(node, "p:nvGraphicFramePr");
    pugi::xml_node properties = child(nonVisual, "p:cNvPr");
    set(properties, "id", Emu{frame.id});
    set(properties, "name", frame.name);
    set(properties, "descr", frame.description);
    set(child(child(nonVisual, "p:cNvGraphicFramePr"), "a:graphicFrameLocks"), "noGrp", "1");
    child(nonVisual, "p:nvPr");
    addPlace(node, frame.place, "p:xfrm");
    pugi::xml_node data = child(child(node, "a:graphic"), "a:graphicData");
    set(data, "uri", frame.uri);
    return data;
}

void Inks::colour(pugi::xml_node parent, Paint paint) const {
    const bool isWhole = paint.percent == 100 && !m_isLiteral;
    if (isWhole && (paint.tone == Tone::Ink || paint.tone == Tone::Card || paint.tone == Tone::Canvas)) {
        set(child(parent, "a:schemeClr"), "val", paint.tone == Tone::Ink ? "tx1" : "bg1");
        return;
    }
    const Rgba colour = m_palette.colour(paint);
    pugi::xml_node node = child(parent, "a:srgbClr");
    set(node, "val", fmt::format("{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue));
    if (colour.alpha < 255)
        set(child(node, "a:alpha"), "val", Emu{colour.alpha} * 100'000 / 255);
}

void Inks::solid(pugi::xml_node parent, Paint paint) const {
    if (paint.isNone()) {
        child(parent, "a:noFill");
        return;
    }
    colour(child(parent, "a:solidFill"), paint);
}

void Inks::fill(pugi::xml_node parent, const Box& box) const {
    const auto pattern = [&]() -> const char* {
        switch (box.hatch) {
        case Hatch::Fine:
            return "ltUpDiag";
        case Hatch::Back:
            return "ltDnDiag";
        case Hatch::Stripes:
            return "wdUpDiag";
        case Hatch::Vertical:
            return "narVert";
        case Hatch::Dots:
            return "pct30";
        case Hatch::None:
            break;
        }
        return nullptr;
    }();
    if (pattern == nullptr)
        return solid(parent, box.fill);
    pugi::xml_node node = child(parent, "a:pattFill");
    set(node, "prst", pattern);
    colour(child(node, "a:fgClr"), box.hatchPaint);
    colour(child(node, "a:bgClr"), box.fill.isNone() ? paint(Tone::Card) : box.fill);
}

pugi::xml_node Inks::line(pugi::xml_node parent, Paint paint, Emu width, Dash dash) const {
    pugi::xml_node line = child(parent, "a:ln");
    if (paint.isNone()) {
        child(line, "a:noFill");
        return line;
    }
    set(line, "w", width);
    const bool isRound = dash == Dash::Dotted || dash == Dash::Gutter;
    if (isRound)
        set(line, "cap", "rnd");
    solid(line, paint);
    if (dash != Dash::Solid)
        set(child(line, "a:prstDash"), "val", isRound ? "sysDot" : "dash");
    return line;
}

} // namespace orgwright::pptx
