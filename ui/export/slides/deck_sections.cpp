// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/slides/figure_sections.h"
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

/// Makes the sections of the parts that are asked for, as far as the plan shows them.
class DeckMaker {
public:
    DeckMaker(const DiscreetPlan& discreet, ScenarioId scenario, const ExportRequest& request)
        : m_discreet(discreet)
        , m_scenario(scenario)
        , m_request(request)
        , m_space(request.slides.space())
        , m_changes(request.chart.changes) {
        const Plan& plan = discreet.plan();
        if (request.view == ExportView::Deck && scenario != kBaseline && !m_changes)
            m_changes = std::make_shared<const ChangePicture>(
                changePicture(plan, changeList(plan, kBaseline, scenario)));
    }

    void add(DeckPart part);
    void addTeams() { add(chartSection(of(ExportView::Teams, true))); }
    std::vector<SlideSection> take() { return std::move(m_sections); }

private:
    void add(SlideSection section) { m_sections.push_back(std::move(section)); }
    void add(std::optional<SlideSection> section) {
        if (section)
            m_sections.push_back(std::move(*section));
    }
    void add(std::vector<SlideSection> sections) {
        m_sections.insert(m_sections.end(), std::make_move_iterator(sections.begin()),
                          std::make_move_iterator(sections.end()));
    }
    SlideSource of(ExportView view, bool hasChanges) const {
        ExportRequest own = m_request;
        own.view = view;
        own.chart.changes = hasChanges ? m_changes : nullptr;
        return {std::make_shared<const ExportSource>(m_discreet, m_scenario, own), m_space};
    }
    void addChanges() {
        add(chartSection(of(ExportView::Org, true)));
        add(recordSections(of(ExportView::Org, true)));
        add(headcountChartSection(of(ExportView::Org, false)));
    }

    const DiscreetPlan& m_discreet;
    ScenarioId m_scenario;
    const ExportRequest& m_request;
    drawing::SlideSpace m_space;
    std::shared_ptr<const ChangePicture> m_changes;
    std::vector<SlideSection> m_sections;
};

void DeckMaker::add(DeckPart part) {
    const Discretion& shown = m_discreet.discretion();
    switch (part) {
    case DeckPart::Title:
        return add(titleSection(of(ExportView::Org, false)));
    case DeckPart::Chart:
        return add(chartSection(of(ExportView::Org, false)));
    case DeckPart::Changes:
        if (m_changes)
            addChanges();
        return;
    case DeckPart::Portfolio:
        add(boardSection(of(ExportView::Portfolio, false)));
        return add(mixChartSection(of(ExportView::Portfolio, false)));
    case DeckPart::Scorecard:
        if (!shown.scores)
            return;
        add(scorecardSection(of(ExportView::Scorecard, false)));
        return add(scoreChartSection(of(ExportView::Scorecard, false)));
    case DeckPart::Review:
        if (shown.scores && shown.notes)
            add(reviewSections(of(ExportView::Scorecard, false)));
    }
}

} // namespace

std::vector<SlideSection> slideSections(const DiscreetPlan& discreet, ScenarioId scenario,
                                        const ExportRequest& request) {
    DeckMaker deck(discreet, scenario, request);
    if (request.view == ExportView::Deck) {
        for (const DeckPart part : request.slides.deck)
            deck.add(part);
    } else if (request.view == ExportView::Teams) {
        deck.addTeams();
    } else if (request.view == ExportView::Portfolio) {
        deck.add(DeckPart::Portfolio);
    } else if (request.view == ExportView::Scorecard) {
        deck.add(DeckPart::Scorecard);
        deck.add(DeckPart::Review);
    } else {
        deck.add(request.chart.changes ? DeckPart::Changes : DeckPart::Chart);
    }
    std::vector<SlideSection> sections = deck.take();
    if (request.slides.hasNotes)
        addNotes(sections, discreet, scenario, request.board.quarter);
    return sections;
}

} // namespace orgwright
