// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/slides/slide_sections.h"
#include "ui/export/slides/speaker_notes.h"

#include <iterator>

namespace orgwright {
namespace {

/// The notes are asked for as each slide is made.
void addNotes(std::vector<SlideSection>& sections, const DiscreetPlan& discreet, ScenarioId scenario,
              Quarter quarter) {
    for (SlideSection& section : sections) {
        section.make = [make = std::move(section.make), &discreet, scenario, quarter](int index,
                                                                                      SlideNumbers numbers) {
            drawing::Slide slide = make(index, numbers);
            slide.notes = speakerNotes(discreet, scenario, quarter, slide.page);
            return slide;
        };
    }
}

} // namespace

std::vector<SlideSection> slideSections(const DiscreetPlan& discreet, ScenarioId scenario,
                                        const ExportRequest& request) {
    const Plan& plan = discreet.plan();
    const drawing::SlideSpace space = request.slides.space();
    const bool isDeck = request.view == ExportView::Deck;
    auto changes = request.chart.changes;
    if (isDeck && scenario != kBaseline && !changes)
        changes =
            std::make_shared<const ChangePicture>(changePicture(plan, changeList(plan, kBaseline, scenario)));
    const auto of = [&](ExportView view, bool hasChanges) {
        ExportRequest own = request;
        own.chart.changes = changes;
        own.view = view;
        if (!hasChanges)
            own.chart.changes = {};
        return SlideSource{std::make_shared<const ExportSource>(discreet, scenario, own), space};
    };
    std::vector<SlideSection> sections;
    const auto add = [&](std::vector<SlideSection> more) {
        sections.insert(sections.end(), std::make_move_iterator(more.begin()),
                        std::make_move_iterator(more.end()));
    };
    if (isDeck)
        add({titleSection(of(ExportView::Org, false))});
    if (request.view == ExportView::Teams)
        add({chartSection(of(ExportView::Teams, true))});
    if (isDeck || (request.view == ExportView::Org && !changes))
        add({chartSection(of(ExportView::Org, false))});
    if (changes) {
        add({chartSection(of(ExportView::Org, true))});
        add(recordSections(of(ExportView::Org, true)));
    }
    if (isDeck || request.view == ExportView::Portfolio)
        add({boardSection(of(ExportView::Portfolio, false))});
    if ((isDeck || request.view == ExportView::Scorecard) && discreet.discretion().scores) {
        add({scorecardSection(of(ExportView::Scorecard, false))});
        if (discreet.discretion().notes)
            add(reviewSections(of(ExportView::Scorecard, false)));
    }
    if (request.slides.hasNotes)
        addNotes(sections, discreet, scenario, request.board.quarter);
    return sections;
}

} // namespace orgwright
