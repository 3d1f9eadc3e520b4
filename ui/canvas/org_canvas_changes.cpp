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

/// Where the chart of so large a plan shows what one built now would show, but for what the edit has changed.
/// Smaller ones are built anew each time, so that their shape comes near that of the view.
bool OrgCanvas::follow(drawing::OrgChart& chart, const Changes& changes) {
    const PositionId focus = m_workspace.view.focus();
    const Org& org = m_workspace.document.org();
    return &chart.plan() == &m_workspace.document.chartPlan() && !m_workspace.view.density() &&
           chart.options().density == drawing::Density::Compact &&
           org.positions().size() > kMostStandardCards &&
           chart.options().root == (org.find(focus) ? focus : PositionId{}) && chart.follow(changes);
}

/// Where only what cards say has changed they are painted anew; false where the chart may look different
/// elsewhere, or stands for another plan than it did.
bool OrgCanvas::refreshCards(const Changes& changes) {
    const ChartView& view = m_workspace.view;
    const auto& positions = changes.of<Position>();
    const auto& people = changes.of<Person>();
    if (&chart().plan() != &m_workspace.document.plan())
        return false;
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
    for (const PositionId position : touched)
        refreshCard(position);
    return true;
}

void OrgCanvas::followChanges(const Changes& changes) {
    if (refreshCards(changes))
        return;
    const Org& org = m_workspace.document.org();
    m_workspace.selection.keepOnly([&](PositionId position) { return org.find(position) != nullptr; });
    const bool wasEmpty = chart().isEmpty();
    rebuild(changes);
    if (wasEmpty)
        fit();
}

/// What hides something marked is unfolded when changes begin to be marked, unless that is most of the chart.
void OrgCanvas::unfoldMarked(const ChangePicture& picture) {
    constexpr std::size_t kMostMarked = 150;
    if (picture.marks.size() + picture.ghosts.size() > kMostMarked)
        return;
    const Org& org = picture.plan.org(m_workspace.document.scenario());
    std::set<PositionId> folded = m_workspace.view.folded();
    const auto unfold = [&](PositionId card) {
        const Position* row = org.find(card);
        for (row = row ? org.find(row->manager) : nullptr; row; row = org.find(row->manager))
            folded.erase(row->id);
    };
    for (const auto& [card, marks] : picture.marks)
        unfold(card);
    for (const auto& [ghost, position] : picture.ghosts)
        unfold(ghost);
    if (folded == m_workspace.view.folded())
        return;
    m_workspace.view.setFolded(std::move(folded));
    fit();
}

/// Not anew where changed() has done it: cards on their way would jump.
void OrgCanvas::followPicture() {
    const PlanDocument& document = m_workspace.document;
    if (document.marked() && !chart().options().changes && isVisible())
        unfoldMarked(*document.marked());
    if (!document.marked())
        chooseClosed({});
    if (&chart().plan() != &document.chartPlan() || chart().options().changes != document.marked())
        rebuild(Changes{});
}

} // namespace orgwright
