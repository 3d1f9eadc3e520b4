// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/out/pptx/connector_shape.h"
#include "core/exchange/out/pptx/shape_tree.h"

#include <string>
#include <vector>

namespace orgwright::pptx {

/// What a shape is called and how it reads to those who do not see it.
struct ShapeName {
    std::string name;
    std::string description; ///< empty: it only decorates
};

/// A shape that a connector is glued to, and where on it; 0: to none.
struct Glue {
    int shape = 0;
    int site = 0;
};

/// A line of text in a shape. Colour and size are its own.
using TextLines = std::vector<const drawing::Text*>;

/// Makes single shapes, each with an id of its own on the slide.
class ShapeMaker {
public:
    ShapeMaker(const drawing::Drawing& page, const ShapeContext& context, int firstId)
        : m_page(page)
        , m_context(context)
        , m_inks(context.palette, context.look != nullptr && !context.look->isPlain)
        , m_nextId(firstId) {}

    /// The id of a shape that this made.
    static int idOf(pugi::xml_node shape) {
        return shape.child("p:nvSpPr").child("p:cNvPr").attribute("id").as_int();
    }
    int nextId() const { return m_nextId; }
    const Inks& inks() const { return m_inks; }
    const Scale& scale() const { return m_context.scale; }
    const SlideTemplate* look() const { return m_context.look; }

    pugi::xml_node group(pugi::xml_node parent, const drawing::Rect& bounds, const ShapeName& name);
    /// The box; with texts a shape that holds them line by line, `figure` at the right of the first.
    pugi::xml_node box(pugi::xml_node parent, const drawing::Box& box, const ShapeName& name,
                       const TextLines& texts = {}, const drawing::Text* figure = nullptr);
    void text(pugi::xml_node parent, const drawing::Text& text);
    void glyph(pugi::xml_node parent, const drawing::Glyph& glyph);
    void line(pugi::xml_node parent, const drawing::Line& line);
    /// The slide's title; where its lines take this place instead of the master's.
    void title(pugi::xml_node parent, const std::string& text, const drawing::Rect* place);
    /// "4 / 12": the slide's own number and what follows it.
    void slideNumber(pugi::xml_node parent, const drawing::Text& text);
    /// A connector before that sibling, or at the end.
    void connector(pugi::xml_node parent, pugi::xml_node before, const drawing::Line& line,
                   const ConnectorShape& shape, Glue from, Glue to, const ShapeName& name);
    /// The same along the line's own points.
    void freeConnector(pugi::xml_node parent, const drawing::Line& line, Glue from, Glue to);

private:
    int nonVisual(pugi::xml_node parent, const char* wrapper, const ShapeName& name,
                  const drawing::Rect* place);
    static void glue(pugi::xml_node connector, Glue from, Glue to);
    void geometry(pugi::xml_node properties, const drawing::Box& box) const;
    pugi::xml_node body(pugi::xml_node shape, bool isCentred) const;
    pugi::xml_node run(pugi::xml_node paragraph, const drawing::Text& text) const;
    void look(pugi::xml_node run, const drawing::Text& text) const;
    drawing::Rect placeOf(const drawing::Text& text) const;
    void path(pugi::xml_node properties, const drawing::Line& line, const Frame& frame) const;
    Frame frameOf(const drawing::Line& line) const;

    const drawing::Drawing& m_page;
    const ShapeContext& m_context;
    Inks m_inks;
    int m_nextId;
};

} // namespace orgwright::pptx
