// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/org_canvas.h"

#include "ui/shell/org_view.h"

#include <algorithm>
#include <tuple>

namespace orgwright {
namespace {

/// Whether the row stands where it stood, in its colour: no other card looks different for it.
bool keepsPlace(const RowChange<Position>& change, drawing::ColourBy by) {
    if (!change.before || !change.after)
        return false;
    const Position& a = *change.before;
    const Position& b = *change.after;
    const auto place = [](const Position& row) {
        return std::tie(row.manager, row.rank, row.team, row.state, row.standing, row.place, row.layout);
    };
    const bool isColour = by == drawing::ColourBy::Discipline ? a.discipline != b.discipline
                          : by == drawing::ColourBy::Grade    ? a.grade != b.grade
                          : by == drawing::ColourBy::Location ? a.location != b.location
                                                              : false;
    return place(a) == place(b) && !isColour;
}

} // namespace

/// Whether the chart of so large a plan shows what one built now would show, but for what an edit has
/// changed. Smaller ones are built anew each time, so that their shape comes near that of the view.
bool OrgCanvas::canFollow() const {
    const PositionId focus = m_workspace.view.focus();
    return !m_workspace.view.density() && m_chart->options().density == drawing::Density::Compact &&
           m_workspace.document.org().positions().size() > kMostStandardCards &&
           m_chart->options().root == (m_workspace.document.org().find(focus) ? focus : PositionId{});
}

/// Where only what cards say has changed they are painted anew; false where the chart may look different
/// elsewhere.
bool OrgCanvas::refreshCards(const Changes& changes) {
    const ChartView& view = m_workspace.view;
    const auto& positions = changes.of<Position>();
    const auto& people = changes.of<Person>();
    const auto isOfCard = [&](const auto& change) { return keepsPlace(change, view.colourBy()); };
    const auto isRenamed = [](const auto& change) { return change.before && change.after; };
    if (!view.filter().isEmpty() || changes.size() != positions.size() + people.size() ||
        !std::all_of(positions.begin(), positions.end(), isOfCard) ||
        !std::all_of(people.begin(), people.end(), isRenamed))
        return false;
    const Org& org = m_workspace.document.org();
    std::vector<PositionId> touched;
    for (const auto& change : positions)
        touched.push_back(change.id());
    for (const auto& change : people) {
        for (const auto& seat : org.seats(change.id()))
            touched.push_back(org.find(seat.id)->position);
    }
    for (const PositionId position : touched) {
        m_chart->refreshCard(position);
        updateCard(m_chart->find(position));
    }
    return true;
}

void OrgCanvas::followChanges(const Changes& changes) {
    if (refreshCards(changes))
        return;
    const Org& org = m_workspace.document.org();
    m_workspace.selection.keepOnly([&](PositionId position) { return org.find(position) != nullptr; });
    const bool wasEmpty = m_chart->isEmpty();
    rebuild(true, &changes);
    if (wasEmpty)
        fit();
}

} // namespace orgwright
