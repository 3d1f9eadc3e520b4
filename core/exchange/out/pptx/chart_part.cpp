// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/pptx/chart_part.h"

#include "core/drawing/slides/chart_picture.h"
#include "core/exchange/out/pptx/ooxml_names.h"
#include "core/exchange/xml_text.h"

#include <fmt/format.h>

namespace orgwright::pptx {

using namespace drawing;

namespace {

constexpr const char* kChart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr const char* kSheet = "Figures";
constexpr const char* kCategoryAxis = "111111111";
constexpr const char* kValueAxis = "222222222";

/// "B" for the first series; there are never more than 25.
char columnOf(std::size_t series) {
    return static_cast<char>('B' + series);
}

class ChartPart {
public:
    ChartPart(const SlideChart& chart, const Inks& inks, const Scale& scale)
        : m_chart(chart)
        , m_inks(inks)
        , m_scale(scale) {}

    std::string text() {
        pugi::xml_document document;
        pugi::xml_node root = document.append_child("c:chartSpace");
        set(root, "xmlns:c", kChart);
        set(root, "xmlns:a", kDrawing);
        set(root, "xmlns:r", kRelations);
        value(root, "c:roundedCorners", "0");
        pugi::xml_node chart = child(root, "c:chart");
        value(chart, "c:autoTitleDeleted", "1");
        pugi::xml_node area = child(chart, "c:plotArea");
        child(area, "c:layout");
        plot(area);
        categoryAxis(area);
        valueAxis(area);
        pugi::xml_node legend = child(chart, "c:legend");
        value(legend, "c:legendPos", "t");
        value(legend, "c:overlay", "0");
        value(chart, "c:plotVisOnly", "1");
        value(chart, "c:dispBlanksAs", "gap");
        type(root, Tone::Ink);
        pugi::xml_node data = child(root, "c:externalData");
        set(data, "r:id", "rId1");
        value(data, "c:autoUpdate", "0");
        return xmlText(document);
    }

private:
    bool isColumns() const { return m_chart.kind == SlideChart::Kind::Columns; }

    static void value(pugi::xml_node parent, const char* name, const char* text) {
        set(child(parent, name), "val", text);
    }

    void plot(pugi::xml_node area) {
        pugi::xml_node plot = child(area, isColumns() ? "c:barChart" : "c:lineChart");
        if (isColumns())
            value(plot, "c:barDir", "col");
        value(plot, "c:grouping", isColumns() ? "stacked" : "standard");
        value(plot, "c:varyColors", "0");
        for (std::size_t i = 0; i < m_chart.series.size(); ++i)
            series(plot, i);
        if (isColumns()) {
            value(plot, "c:gapWidth", "80");
            value(plot, "c:overlap", "100");
        } else {
            value(plot, "c:marker", "1");
        }
        value(plot, "c:axId", kCategoryAxis);
        value(plot, "c:axId", kValueAxis);
    }

    void series(pugi::xml_node plot, std::size_t index) {
        const SlideChart::Series& series = m_chart.series[index];
        pugi::xml_node node = child(plot, "c:ser");
        const std::string number = std::to_string(index);
        value(node, "c:idx", number.c_str());
        value(node, "c:order", number.c_str());
        texts(child(node, "c:tx"), fmt::format("{}!${}$1", kSheet, columnOf(index)), {series.name});
        look(child(node, "c:spPr"), series);
        if (isColumns())
            value(node, "c:invertIfNegative", "0");
        else
            marker(node, series);
        const std::size_t last = m_chart.categories.size() + 1;
        texts(child(node, "c:cat"), fmt::format("{}!$A$2:$A${}", kSheet, last), m_chart.categories);
        numbers(child(node, "c:val"), fmt::format("{0}!${1}$2:${1}${2}", kSheet, columnOf(index), last),
                series.values);
        if (!isColumns())
            value(node, "c:smooth", "0");
    }

    void look(pugi::xml_node properties, const SlideChart::Series& series) {
        constexpr Emu kLine = 25'400;
        if (!isColumns()) {
            m_inks.line(properties, series.paint, kLine, Dash::Solid);
            return;
        }
        m_inks.fill(properties, boxOf(series));
    }

    void marker(pugi::xml_node node, const SlideChart::Series& series) {
        pugi::xml_node marker = child(node, "c:marker");
        value(marker, "c:symbol", "circle");
        value(marker, "c:size", "7");
        m_inks.solid(child(marker, "c:spPr"), series.paint);
    }

    static void texts(pugi::xml_node parent, const std::string& place,
                      const std::vector<std::string>& words) {
        pugi::xml_node reference = child(parent, "c:strRef");
        child(reference, "c:f").text().set(place.c_str());
        pugi::xml_node cache = child(reference, "c:strCache");
        value(cache, "c:ptCount", std::to_string(words.size()).c_str());
        for (std::size_t i = 0; i < words.size(); ++i) {
            pugi::xml_node point = child(cache, "c:pt");
            set(point, "idx", static_cast<Emu>(i));
            child(point, "c:v").text().set(cleanText(words[i]).c_str());
        }
    }

    void numbers(pugi::xml_node parent, const std::string& place,
                 const std::vector<std::optional<double>>& values) const {
        pugi::xml_node reference = child(parent, "c:numRef");
        child(reference, "c:f").text().set(place.c_str());
        pugi::xml_node cache = child(reference, "c:numCache");
        child(cache, "c:formatCode").text().set(format());
        value(cache, "c:ptCount", std::to_string(values.size()).c_str());
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!values[i])
                continue;
            pugi::xml_node point = child(cache, "c:pt");
            set(point, "idx", static_cast<Emu>(i));
            child(point, "c:v").text().set(fmt::format("{}", *values[i]).c_str());
        }
    }

    const char* format() const { return m_chart.isShare ? "0%" : "General"; }

    pugi::xml_node axis(pugi::xml_node area, const char* kind, const char* id, const char* where) {
        pugi::xml_node axis = child(area, kind);
        value(axis, "c:axId", id);
        pugi::xml_node scaling = child(axis, "c:scaling");
        value(scaling, "c:orientation", "minMax");
        value(axis, "c:delete", "0");
        value(axis, "c:axPos", where);
        return axis;
    }

    void ticks(pugi::xml_node axis, Tone line) {
        value(axis, "c:majorTickMark", "none");
        value(axis, "c:minorTickMark", "none");
        value(axis, "c:tickLblPos", "nextTo");
        m_inks.line(child(axis, "c:spPr"), line == Tone::None ? Paint{} : paint(line), 6350, Dash::Solid);
        type(axis, Tone::Ink2);
    }

    void categoryAxis(pugi::xml_node area) {
        pugi::xml_node node = axis(area, "c:catAx", kCategoryAxis, "b");
        set(child(node, "c:numFmt"), "formatCode", "General");
        set(node.child("c:numFmt"), "sourceLinked", "0");
        ticks(node, Tone::Line);
        value(node, "c:crossAx", kValueAxis);
        value(node, "c:crosses", "autoZero");
        value(node, "c:auto", "0");
        value(node, "c:lblAlgn", "ctr");
        value(node, "c:lblOffset", "100");
        value(node, "c:noMultiLvlLbl", "0");
    }

    void valueAxis(pugi::xml_node area) {
        pugi::xml_node node = axis(area, "c:valAx", kValueAxis, "l");
        value(node.child("c:scaling"), "c:max", fmt::format("{}", m_chart.most).c_str());
        value(node.child("c:scaling"), "c:min", "0");
        m_inks.line(child(child(node, "c:majorGridlines"), "c:spPr"), paint(Tone::Hair), 6350, Dash::Solid);
        set(child(node, "c:numFmt"), "formatCode", format());
        set(node.child("c:numFmt"), "sourceLinked", "0");
        ticks(node, Tone::None);
        value(node, "c:crossAx", kCategoryAxis);
        value(node, "c:crosses", "autoZero");
        value(node, "c:crossBetween", "between");
        value(node, "c:majorUnit", fmt::format("{}", m_chart.most / m_chart.steps).c_str());
    }

    void type(pugi::xml_node parent, Tone tone) {
        pugi::xml_node body = child(parent, "c:txPr");
        child(body, "a:bodyPr");
        child(body, "a:lstStyle");
        pugi::xml_node look = child(child(child(body, "a:p"), "a:pPr"), "a:defRPr");
        set(look, "sz", Emu{m_scale.points(typeFace(Role::Caption).size)});
        m_inks.solid(look, paint(tone));
        set(child(body.child("a:p"), "a:endParaRPr"), "lang", "en-US");
    }

    const SlideChart& m_chart;
    const Inks& m_inks;
    const Scale& m_scale;
};

} // namespace

Workbook chartSheet(const SlideChart& chart) {
    Sheet sheet{kSheet, {{" "}}, {}};
    for (const SlideChart::Series& series : chart.series)
        sheet.columns.push_back({series.name});
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        auto& row = sheet.rows.emplace_back();
        row.emplace_back(chart.categories[i]);
        for (const SlideChart::Series& series : chart.series) {
            if (series.values[i])
                row.emplace_back(*series.values[i]);
            else
                row.emplace_back();
        }
    }
    return {{std::move(sheet)}};
}

std::string chartPart(const SlideChart& chart, const Inks& inks, const Scale& scale) {
    return ChartPart(chart, inks, scale).text();
}

void addChartFrame(pugi::xml_node tree, const SlideChart& chart, const Scale& scale, int id,
                   const std::string& relation) {
    std::string words;
    for (const SlideChart::Series& series : chart.series)
        words += (words.empty() ? "" : ", ") + cleanText(series.name);
    pugi::xml_node data =
        addGraphicFrame(tree, {id, fmt::format("Chart {}", id), words, scale(chart.place), kChart});
    pugi::xml_node seen = child(data, "c:chart");
    set(seen, "xmlns:c", kChart);
    set(seen, "r:id", relation);
}

} // namespace orgwright::pptx
