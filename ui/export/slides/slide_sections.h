// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/export_page.h"
#include "core/drawing/slides/slide.h"
#include "ui/export/export_pages.h"

#include <functional>
#include <memory>
#include <vector>

namespace orgwright {

/// Where a section's slides stand in the deck.
struct SlideNumbers {
    int first = 0; ///< its first slide, counted from 0
    int pages = 0; ///< all slides of the deck
};

/// Slides that belong together. How many there are is known before any is drawn, since a slide names others
/// by their numbers.
struct SlideSection {
    int count = 0;
    std::function<drawing::Slide(int index, SlideNumbers numbers)> make;
};

/// What slides are made from, and what for. The plan must outlive the sections.
struct SlideSource {
    std::shared_ptr<const ExportSource> source;
    drawing::SlideSpace space;
};

/// The slide's page with its number in the foot.
void setNumber(drawing::PageText& text, const ExportSource& source, int index, SlideNumbers numbers);

/// The chart, cut so that it can be read: an overview, then a slide a manager or area, with links.
SlideSection chartSection(const SlideSource& source);
/// The board of bets, as many cards a slide as there is room for.
SlideSection boardSection(const SlideSource& source);
/// The measures of a quarter, category by category.
SlideSection scorecardSection(const SlideSource& source);
/// A table under its headline, cut by rows.
SlideSection tableSection(const SlideSource& source, const drawing::PageText& text,
                          const drawing::SlideTable& table);
/// The name of the plan and of what is shown of it.
SlideSection titleSection(const SlideSource& source);
/// Of a scenario: figures beside the baseline's, the changes, the decision record.
std::vector<SlideSection> recordSections(const SlideSource& source);
/// Of a quarter: the five questions with their answers, the actions.
std::vector<SlideSection> reviewSections(const SlideSource& source);

/// All slides of these sections, one after the other.
std::vector<drawing::Slide> slidesOf(const std::vector<SlideSection>& sections);

/// The sections of what the request wants to see, with slides or without, as far as the plan shows it: no
/// scorecard without scores, no review without notes.
std::vector<SlideSection> slideSections(const DiscreetPlan& plan, ScenarioId scenario,
                                        const ExportRequest& request);

} // namespace orgwright
