// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/export_page.h"

#include <array>

namespace orgwright::drawing {
namespace {

/// What occurs among the shown cards.
struct Occurring {
    std::vector<bool> colours;
    std::array<bool, 4> states{};
    std::array<bool, kMarks> marks{};
    bool hasCounts = false;
};

Occurring occurringIn(const OrgChart& chart) {
    Occurring found;
    found.colours.resize(static_cast<std::size_t>(chart.colours().size()));
    for (Node node = 0; node < chart.size(); ++node) {
        found.colours[static_cast<std::size_t>(chart.colour(node))] = true;
        found.states[static_cast<std::size_t>(chart.state(node))] = true;
        found.hasCounts = found.hasCounts || chart.reports(node) > 0;
        for (const Mark mark : chart.marksAt(node))
            found.marks[static_cast<std::size_t>(mark)] = true;
    }
    return found;
}

bool hasSecondaryLine(const OrgChart& chart) {
    if (!chart.options().hasSecondaryLines)
        return false;
    for (const SecondaryLine& line : chart.org().lines()) {
        if (chart.find(line.from) != kNoNode && chart.find(line.to) != kNoNode)
            return true;
    }
    return false;
}

std::string colourLabel(const OrgChart& chart, std::int32_t colour) {
    if (chart.options().colourBy == ColourBy::State && colour > 0)
        return chart.words().state(static_cast<SeatState>(colour - 1));
    if (chart.options().colourBy == ColourBy::Bucket && colour > 0)
        return chart.words().bucket(orgwright::kBuckets[static_cast<std::size_t>(colour - 1)]);
    const std::string& label = chart.colours()[colour].label;
    return label.empty() ? chart.words().noTeam : label;
}

} // namespace

std::vector<LegendEntry> legendOf(const OrgChart& chart) {
    using Kind = LegendEntry::Kind;
    const Occurring found = occurringIn(chart);
    std::vector<LegendEntry> entries;
    for (std::int32_t i = 0; i < chart.colours().size(); ++i) {
        const std::int32_t colour = (i + 1) % chart.colours().size(); // what has none comes last
        if (!found.colours[static_cast<std::size_t>(colour)] || chart.colours().size() == 1)
            continue;
        const ChartColour& shown = chart.colours()[colour];
        entries.push_back({Kind::Colour, colourLabel(chart, colour), shown.hue, shown.isBroken, {}, {}});
    }
    for (const SeatState state : {SeatState::Open, SeatState::Planned, SeatState::Closing}) {
        if (found.states[static_cast<std::size_t>(state)])
            entries.push_back({Kind::State, chart.words().state(state), 0, false, state, {}});
    }
    for (std::size_t i = 0; i < found.marks.size(); ++i) {
        if (found.marks[i])
            entries.push_back(
                {Kind::Mark, chart.words().mark(static_cast<Mark>(i)), 0, false, {}, static_cast<Mark>(i)});
    }
    if (hasSecondaryLine(chart))
        entries.push_back({Kind::SecondaryLine, chart.words().secondaryLine, 0, false, {}, {}});
    if (found.hasCounts && chart.options().hasCounts)
        entries.push_back({Kind::Count, chart.words().directReports, 0, false, {}, {}});
    return entries;
}

} // namespace orgwright::drawing
