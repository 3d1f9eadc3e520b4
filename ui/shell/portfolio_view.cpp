// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/portfolio_view.h"

#include "core/base/sources.h"

namespace orgwright {

PortfolioView::PortfolioView(PlanDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    m_looked.quarter = present();
    m_opened = document.core().staffing(kBaseline, quarter()).mix();
    connect(&document, &PlanDocument::changed, this, &PortfolioView::renew);
}

Quarter PortfolioView::present() const {
    return quarterContaining(systemClock().today(), m_document.plan().settings().fiscalYearStart);
}

BoardOptions PortfolioView::boardOptions(bool hidesNames) const {
    BoardOptions options;
    options.lanes = lanes();
    options.order = order();
    options.of = of();
    options.filter = filter();
    options.folded = m_looked.folded;
    options.quarter = quarter();
    options.hidesNames = hidesNames;
    options.hidesCost = hidesNames;
    options.today = systemClock().today();
    return options;
}

void PortfolioView::setShown(bool on) {
    if (m_isShown == on)
        return;
    m_isShown = on;
    Q_EMIT changed();
}

void PortfolioView::setFolded(Bucket bucket, bool isFolded) {
    std::set<Bucket> folded = m_looked.folded;
    if (isFolded)
        folded.insert(bucket);
    else
        folded.erase(bucket);
    look(&Looked::folded, std::move(folded));
}

const Staffing& PortfolioView::staffing(Quarter quarter) const {
    if (!m_document.isShowingPicture())
        return m_document.core().staffing(m_document.scenario(), quarter);
    const auto known = m_pictured.find(quarter);
    if (known != m_pictured.end())
        return known->second;
    return m_pictured.emplace(quarter, Staffing(m_document.org(), quarter)).first->second;
}

Mix PortfolioView::reference() const {
    const bool isBaseline = m_document.scenario() == kBaseline;
    return isBaseline ? m_opened : m_document.core().staffing(kBaseline, quarter()).mix();
}

void PortfolioView::renew() {
    m_pictured.clear();
    Q_EMIT staffingChanged();
}

} // namespace orgwright
