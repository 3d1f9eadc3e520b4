// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/svg_writer.h"

#include "core/drawing/chart_painter.h"
#include "core/drawing/export_page.h"
#include "tests/core/drawing/sample_org.h"

#include <gmock/gmock.h>
#include <pugixml.hpp>
#include <set>

namespace orgwright {
namespace {

using namespace drawing;
using testing::HasSubstr;
using testing::Not;

Drawing sampleDrawing() {
    const SampleOrg org;
    ChartOptions options;
    options.today = {20261103};
    options.isGrowing = true;
    return drawChart(OrgChart(org.plan, kBaseline, options, sampleWords()));
}

pugi::xml_document parsed(const std::string& svg) {
    pugi::xml_document document;
    const auto result = document.load_buffer(
        svg.data(), svg.size(), pugi::parse_default | pugi::parse_ws_pcdata_single, pugi::encoding_utf8);
    EXPECT_TRUE(result) << result.description();
    return document;
}

std::multiset<std::string> textsOf(const pugi::xml_document& document) {
    std::multiset<std::string> texts;
    for (const auto& found : document.select_nodes("//text"))
        texts.insert(found.node().text().get());
    return texts;
}

Drawing withText(std::string_view words) {
    Drawing drawing;
    drawing.width = drawing.height = pixels(100);
    drawing.beginGroup({1, SubjectKind::Position, Part::Card});
    Text run;
    run.at = {pixels(10), pixels(20)};
    run.maxWidth = pixels(80);
    run.subject = {1, SubjectKind::Position, Part::Name};
    drawing.add(run, words);
    drawing.endGroup();
    return drawing;
}

TEST(WriteSvg, KeepsEveryTextAsText) {
    const Drawing drawing = sampleDrawing();
    const auto document = parsed(writeSvg(drawing, printPalette(), {"Plan", true}));
    std::multiset<std::string> expected;
    for (const Text& run : drawing.texts)
        expected.emplace(drawing.textOf(run));
    EXPECT_EQ(textsOf(document), expected);
    EXPECT_EQ(document.child("svg").child_value("title"), std::string("Plan"));
    EXPECT_EQ(document.child("svg").attribute("role").value(), std::string("img"));
}

TEST(WriteSvg, NamesEachCardForThoseWhoCannotSeeIt) {
    const std::string svg = writeSvg(sampleDrawing(), lightPalette());
    EXPECT_THAT(svg, HasSubstr("<title>Ana Ruiz, Piotr Zielinski, Co-directors</title>"));
    EXPECT_THAT(svg, HasSubstr("<title>EM, Carrier links, Open 63 days</title>"));
}

TEST(WriteSvg, EscapesMarkup) {
    const auto document =
        parsed(writeSvg(withText("<img src=\"x\"> & ]]> 'co'"), lightPalette(), {"<b>\"&", true}));
    EXPECT_EQ(textsOf(document), std::multiset<std::string>{"<img src=\"x\"> & ]]> 'co'"});
    EXPECT_EQ(document.child("svg").child_value("title"), std::string("<b>\"&"));
}

TEST(WriteSvg, MakesAnyBytesWellFormed) {
    const std::string bytes =
        std::string("a\0b", 3) + "\x01\x1B\x7F \xED\xA0\x80 \xFF\xFE \xEF\xBF\xBF \xC2\x85 end\tof\nline";
    const std::string svg = writeSvg(withText(bytes), lightPalette());
    const auto document = parsed(svg);
    for (const char c : svg)
        EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
    const std::string text = *textsOf(document).begin();
    EXPECT_THAT(text, HasSubstr("end of line"));
    EXPECT_THAT(text, HasSubstr("\xEF\xBF\xBD"));
    EXPECT_THAT(text, Not(HasSubstr("\xED\xA0\x80")));
}

TEST(WriteSvg, GivesTheSameBytesForTheSameDrawing) {
    EXPECT_EQ(writeSvg(sampleDrawing(), lightPalette()), writeSvg(sampleDrawing(), lightPalette()));
}

TEST(WriteSvg, ShowsAllInkInItsViewBox) {
    Drawing drawing = sampleDrawing();
    drawing.beginGroup({});
    Box far;
    far.rect = {-pixels(300), -pixels(40), pixels(10), pixels(10)};
    far.fill = paint(Tone::Red);
    drawing.add(far);
    drawing.endGroup();
    const auto document = parsed(writeSvg(drawing, lightPalette()));
    const std::string box = document.child("svg").attribute("viewBox").value();
    double x = 0, y = 0, width = 0, height = 0;
    ASSERT_EQ(std::sscanf(box.c_str(), "%lf %lf %lf %lf", &x, &y, &width, &height), 4);
    const Rect ink = drawing.inkBounds();
    EXPECT_LE(x * kPixel, ink.x);
    EXPECT_LE(y * kPixel, ink.y);
    EXPECT_GE((x + width) * kPixel, ink.right());
    EXPECT_GE((y + height) * kPixel, ink.bottom());
}

TEST(WriteSvg, DefinesEachPatternOnceAndRefersToNoOther) {
    const std::string svg = writeSvg(sampleDrawing(), lightPalette());
    const auto document = parsed(svg);
    std::set<std::string> defined;
    for (const auto& found : document.select_nodes("//pattern"))
        EXPECT_TRUE(defined.insert(found.node().attribute("id").value()).second);
    EXPECT_EQ(defined.size(), 2u); // planned and closing seats
    for (const auto& found : document.select_nodes("//rect[starts-with(@fill,'url(')]")) {
        const std::string fill = found.node().attribute("fill").value();
        EXPECT_TRUE(defined.contains(fill.substr(5, fill.size() - 6))) << fill;
    }
}

TEST(WriteSvg, TellsNothingOfTheMachine) {
    const std::string svg = writeSvg(sampleDrawing(), lightPalette(), {"Plan", true});
    for (const char* word : {"/home", "/tmp", "/root", "file:", "Qt", "generator"})
        EXPECT_THAT(svg, Not(HasSubstr(word)));
}

TEST(WriteSvg, WritesLengthsExactlyWhateverTheLocale) {
    Drawing drawing = withText("x");
    drawing.beginGroup({});
    Box box;
    box.rect = {-3, 9, 12345678, 4};
    box.fill = paint(Tone::Ink);
    drawing.add(box);
    drawing.endGroup();
    EXPECT_THAT(
        writeSvg(drawing, lightPalette()),
        HasSubstr("<rect x=\"-0.375\" y=\"1.125\" width=\"1543209.75\" height=\"0.5\" fill=\"#1d1c1a\"/>"));
}

} // namespace
} // namespace orgwright
