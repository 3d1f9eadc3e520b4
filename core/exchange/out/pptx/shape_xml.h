// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/palette.h"
#include "core/exchange/slide_template.h"

#include <cstdint>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace orgwright::pptx {

/// English Metric Units: 914,400 an inch, 12,700 a point.
using Emu = std::int64_t;

/// A rectangle on a slide.
struct Frame {
    Emu x = 0;
    Emu y = 0;
    Emu width = 0;
    Emu height = 0;
};

/// From a drawing's lengths to a slide's. `perUnit` is EMU by 1/8 pixel.
struct Scale {
    double perUnit = 0;

    Emu operator()(double length) const {
        return static_cast<Emu>(length * perUnit + (length < 0 ? -0.5 : 0.5));
    }
    Frame operator()(const drawing::Rect& rect) const;
    /// A type size in the hundredths of a point that DrawingML counts in.
    int points(drawing::Length length) const;
};

pugi::xml_node child(pugi::xml_node parent, const char* name);
void set(pugi::xml_node node, const char* name, std::string_view value);
void set(pugi::xml_node node, const char* name, Emu value);

/// Text that XML can hold: control characters become spaces, what no text is becomes U+FFFD.
std::string cleanText(std::string_view text);

/// The size at which a headline has room in its place, in hundredths of a point, 1200 at least; 0: its usual
/// one. Reckoned with the widths of our own type.
int fittingSize(std::string_view text, const SlideTemplate::Headline& headline);

/// a:xfrm, or under the name of a graphic frame p:xfrm.
pugi::xml_node addPlace(pugi::xml_node parent, const Frame& frame, const char* name = "a:xfrm");

/// A p:graphicFrame, through which something else than a shape is seen; returns its a:graphicData. `uri` says
/// what it is.
struct GraphicFrame {
    int id = 0;
    std::string name;
    std::string description;
    Frame place;
    const char* uri = "";
};
pugi::xml_node addGraphicFrame(pugi::xml_node tree, const GraphicFrame& frame);

/// How paints become colours: ink and paper are those of the deck's theme, so that a template's apply.
class Inks {
public:
    /// With `isLiteral` they stay what they are, on whatever ground.
    explicit Inks(const drawing::Palette& palette, bool isLiteral = false)
        : m_palette(palette)
        , m_isLiteral(isLiteral) {}

    void solid(pugi::xml_node parent, drawing::Paint paint) const;
    /// The box's fill: none, solid or a pattern.
    void fill(pugi::xml_node parent, const drawing::Box& box) const;
    /// a:ln; without a paint a line that is not there.
    pugi::xml_node line(pugi::xml_node parent, drawing::Paint paint, Emu width, drawing::Dash dash) const;

private:
    void colour(pugi::xml_node parent, drawing::Paint paint) const;

    const drawing::Palette& m_palette;
    bool m_isLiteral;
};

} // namespace orgwright::pptx
