// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scorecard_view.h"

#include "core/base/sources.h"

namespace orgwright {

ScorecardView::ScorecardView(PlanDocument& document, PortfolioView& portfolio, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_portfolio(portfolio) {
    connect(&document, &PlanDocument::changed, this, &ScorecardView::forget);
    connect(&document, &PlanDocument::historyChanged, this, &ScorecardView::forget);
    connect(&document, &PlanDocument::scenariosChanged, this, &ScorecardView::forget);
    connect(&portfolio, &PortfolioView::quarterChanged, this, &ScorecardView::forget);
}

MeasureId ScorecardView::measure() const {
    return measureOf(m_document.plan(), m_measure) ? m_measure : MeasureId{};
}

std::optional<Quarter> ScorecardView::compared() const {
    if (m_compared && *m_compared != quarter())
        return m_compared;
    std::optional<Quarter> last;
    for (const Quarter each : scoredQuarters(m_document.plan())) {
        if (each < quarter())
            last = each;
    }
    return last;
}

void ScorecardView::setShown(bool on) {
    if (m_isShown == on)
        return;
    m_isShown = on;
    Q_EMIT changed();
}

void ScorecardView::setPage(Page page) {
    if (m_page == page)
        return;
    m_page = page;
    Q_EMIT changed();
}

void ScorecardView::selectMeasure(MeasureId measure) {
    if (m_measure == measure)
        return;
    m_measure = measure;
    Q_EMIT changed();
}

void ScorecardView::setCompared(std::optional<Quarter> quarter) {
    if (m_compared == quarter)
        return;
    m_compared = quarter;
    Q_EMIT changed();
}

const Scorecard& ScorecardView::card() const {
    if (!m_card)
        m_card = scorecard(m_document.plan(), m_document.scenario(), quarter(), systemClock().today());
    return *m_card;
}

void ScorecardView::forget() {
    m_card.reset();
    Q_EMIT cardChanged();
}

} // namespace orgwright
