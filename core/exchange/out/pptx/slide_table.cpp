// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/pptx/slide_table.h"

#include <fmt/format.h>

namespace orgwright::pptx {

using namespace drawing;

namespace {

constexpr Emu kHair = 6350;
constexpr Emu kInset = 45'720;

class Table {
public:
    Table(pugi::xml_node table, const SlideTable& content, const Inks& inks, const Scale& scale)
        : m_table(table)
        , m_content(content)
        , m_inks(inks)
        , m_scale(scale) {}

    void fill() {
        set(child(m_table, "a:tblPr"), "firstRow", "1");
        pugi::xml_node grid = child(m_table, "a:tblGrid");
        for (const SlideTable::Column& column : m_content.columns)
            set(child(grid, "a:gridCol"), "w", m_scale(column.width));
        pugi::xml_node head = row(m_content.headHeight);
        for (const SlideTable::Column& column : m_content.columns)
            cell(head, column.heading, column.isFigure, Role::Label);
        for (const SlideTable::Row& content : m_content.rows) {
            pugi::xml_node node = row(content.height);
            for (std::size_t i = 0; i < m_content.columns.size(); ++i)
                cell(node, content.cells[i], m_content.columns[i].isFigure, Role::CardTitle);
        }
    }

private:
    pugi::xml_node row(Length height) {
        pugi::xml_node node = child(m_table, "a:tr");
        set(node, "h", m_scale(height));
        return node;
    }

    void cell(pugi::xml_node row, const std::string& words, bool isFigure, Role role) {
        pugi::xml_node cell = child(row, "a:tc");
        pugi::xml_node body = child(cell, "a:txBody");
        child(body, "a:bodyPr");
        child(body, "a:lstStyle");
        pugi::xml_node paragraph = child(body, "a:p");
        set(child(paragraph, "a:pPr"), "algn", isFigure ? "r" : "l");
        pugi::xml_node look;
        if (words.empty()) {
            look = child(paragraph, "a:endParaRPr");
        } else {
            pugi::xml_node run = child(paragraph, "a:r");
            look = child(run, "a:rPr");
            child(run, "a:t").text().set(cleanText(words).c_str());
        }
        set(look, "sz", Emu{m_scale.points(typeFace(role).size)});
        set(look, "b", role == Role::Label ? "1" : "0");
        m_inks.solid(look, paint(Tone::Ink));
        pugi::xml_node properties = child(cell, "a:tcPr");
        for (const char* inset : {"marL", "marR"})
            set(properties, inset, kInset);
        for (const char* inset : {"marT", "marB"})
            set(properties, inset, "0");
        set(properties, "anchor", "ctr");
        edge(properties, "a:lnL", {});
        edge(properties, "a:lnR", {});
        edge(properties, "a:lnT", {});
        edge(properties, "a:lnB", paint(role == Role::Label ? Tone::Line : Tone::Hair));
        child(properties, "a:noFill");
    }

    void edge(pugi::xml_node properties, const char* name, Paint paint) {
        pugi::xml_node line = m_inks.line(properties, paint, kHair, Dash::Solid);
        line.set_name(name);
    }

    pugi::xml_node m_table;
    const SlideTable& m_content;
    const Inks& m_inks;
    const Scale& m_scale;
};

} // namespace

void addTable(pugi::xml_node tree, const SlideTable& table, const Inks& inks, const Scale& scale, int id) {
    std::string words;
    for (const SlideTable::Column& column : table.columns)
        words += (words.empty() ? "" : ", ") + cleanText(column.heading);
    pugi::xml_node data = addGraphicFrame(tree, {id, fmt::format("Table {}", id), words, scale(table.place),
                                                 "http://schemas.openxmlformats.org/drawingml/2006/table"});
    Table(child(data, "a:tbl"), table, inks, scale).fill();
}

} // namespace orgwright::pptx
