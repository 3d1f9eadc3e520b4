// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"
#include "core/drawing/slides/chart_cut.h"
#include "core/drawing/slides/slide.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace orgwright::drawing {

/// What stands around a chart on paper. Empty texts are left out.
struct PageText {
    std::string headline; ///< says the point
    std::string subtitle;
    std::string plan;
    std::string scenario;
    int page = 0; ///< counted from 1; 0: no number
    int pages = 0;
    std::string remark = {}; ///< after the scenario; a chart without names says so itself
    std::string number = {}; ///< in the page's place, as words, where there is no page
};

/// One line of the legend: what a colour, an edge or a mark of the chart stands for.
struct LegendEntry {
    enum class Kind : std::uint8_t { Colour, State, Mark, SecondaryLine, Count };
    Kind kind = Kind::Colour;
    std::string label;
    int hue = 0;
    bool isBroken = false;
    SeatState state = SeatState::Filled;
    Mark mark = Mark::Moved;
};

/// Entries for what the shown cards hold and nothing else: colours, states other than filled, marks,
/// secondary lines, counts.
std::vector<LegendEntry> legendOf(const OrgChart& chart);

/// The chart as a page of its own: headline and subtitle above, legend, plan, scenario and page below. The
/// page is as large as it takes, and widened or heightened to the aspect (width by height, 0: as it comes);
/// the chart stands in the middle. Nothing is cut.
Drawing exportPage(const OrgChart& chart, const PageText& text, double aspect = 0);

/// Any drawing as such a page, without a legend and a number.
Drawing exportPage(const Drawing& content, const PageText& text, double aspect = 0);

/// The same as large as a slide: a chart stands a little above the middle, other content under the subtitle;
/// the headline has one line. Content without room is not cut: the page is then larger.
Drawing slidePage(const OrgChart& chart, const PageText& text, SlideSpace space);
Drawing slidePage(const Drawing& content, const PageText& text, SlideSpace space);

/// What such a page leaves for a chart, its margins included, under a headline and a subtitle and above this
/// legend; and for other content, which begins where the headline does.
ChartRoom roomOnSlide(SlideSpace space, const PageText& text, std::vector<LegendEntry> legend);
ChartRoom roomOnSlide(SlideSpace space, const PageText& text);

/// Makes each card a link to the page, counted from 0, that its branch goes on on; cards without one stay as
/// they are.
void addPageLinks(Drawing& page, const std::function<std::optional<int>(PositionId)>& pageOf);

} // namespace orgwright::drawing
