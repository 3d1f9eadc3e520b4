// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/scorecard_page.h"

#include "core/drawing/export_page.h"
#include "core/drawing/scorecard/scorecard_picture.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/scorecard_content.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct ScorecardPageTexts {
    Q_DECLARE_TR_FUNCTIONS(ScorecardPage)
};

constexpr drawing::Length kWidth = drawing::pixels(1000);

} // namespace

ScorecardSaid scorecardSaid(const ExportSource& source) {
    const Plan& plan = source.plan();
    const Formats formats(plan.settings());
    const Quarter quarter = source.request().board.quarter;
    const Scorecard card = scorecard(plan, source.scenario(), quarter, source.request().today);
    std::optional<Quarter> compared;
    for (const Quarter each : scoredQuarters(plan)) {
        if (each < quarter)
            compared = each;
    }
    drawing::PageText text;
    text.headline =
        stdText(ScorecardPageTexts::tr("%1: scorecard, %2").arg(planTitle(plan), formats.quarter(quarter)));
    const QuarterLock* lock = plan.rows<QuarterLock>({}).find(card.lock);
    text.subtitle = stdText(lock ? ScorecardPageTexts::tr("Locked on %1").arg(formats.date(lock->on))
                                 : ScorecardPageTexts::tr("Draft: the quarter is not locked"));
    text.scenario = stdText(nameOf(plan, source.scenario()));
    return {scorecardContent(plan, card, compared), text};
}

std::vector<drawing::Drawing> scorecardPages(const ExportSource& source, double aspect) {
    const ScorecardSaid said = scorecardSaid(source);
    return {exportPage(drawing::scorecardPicture(said.content, kWidth).drawing, said.text, aspect)};
}

} // namespace orgwright
