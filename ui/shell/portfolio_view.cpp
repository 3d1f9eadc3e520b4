// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/portfolio_view.h"

#include "core/base/sources.h"
#include "ui/words/model_words.h"

#include <QJsonArray>

namespace orgwright {
namespace {

const QLatin1String kPage("page");
const QLatin1String kLanes("lanes");
const QLatin1String kOrder("order");
const QLatin1String kOf("of");
const QLatin1String kFolded("folded");

} // namespace

PortfolioView::PortfolioView(PlanDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    m_looked.quarter = present();
    m_opened = document.core().staffing(kBaseline, quarter()).mix();
    connect(&document, &PlanDocument::changed, this, &PortfolioView::renew);
    const auto forget = [this] { m_findings.reset(); };
    connect(&document, &PlanDocument::scenariosChanged, this, forget);
    connect(&document, &PlanDocument::historyChanged, this, forget);
}

Quarter PortfolioView::present() const {
    return presentQuarter(m_document.plan());
}

BoardOptions PortfolioView::boardOptions(const Discretion& discretion) const {
    BoardOptions options;
    options.lanes = lanes();
    options.order = order();
    options.of = of();
    options.filter = filter();
    options.folded = m_looked.folded;
    options.quarter = quarter();
    options.hidesNames = !discretion.names;
    options.hidesCost = !discretion.pay;
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

const std::vector<Finding>& PortfolioView::findings() const {
    if (!m_findings)
        m_findings = orgwright::findings(m_document.plan(), m_document.scenario(), systemClock().today());
    return *m_findings;
}

QJsonObject PortfolioView::saved() const {
    QJsonArray folded;
    for (const Bucket bucket : m_looked.folded)
        folded.append(static_cast<int>(bucket));
    return {{kPage, static_cast<int>(page())},
            {kLanes, static_cast<int>(lanes())},
            {kOrder, static_cast<int>(order())},
            {kOf, static_cast<int>(of())},
            {kFolded, folded}};
}

void PortfolioView::restore(const QJsonObject& saved) {
    Looked wanted = m_looked;
    const auto take = [&]<class Value>(QLatin1String name, Value last, Value& value) {
        const int number = saved.value(name).toInt(-1);
        if (number >= 0 && number <= static_cast<int>(last))
            value = static_cast<Value>(number);
    };
    take(kPage, Page::Pictures, wanted.page);
    take(kLanes, Lanes::Sponsor, wanted.lanes);
    take(kOrder, Order::Name, wanted.order);
    take(kOf, Of::Cost, wanted.of);
    const QJsonArray folded = saved.value(kFolded).toArray();
    for (const Bucket bucket : kBuckets) {
        if (folded.contains(static_cast<int>(bucket)))
            wanted.folded.insert(bucket);
    }
    m_looked = std::move(wanted);
    Q_EMIT changed();
}

void PortfolioView::renew() {
    m_pictured.clear();
    m_findings.reset();
    Q_EMIT staffingChanged();
}

} // namespace orgwright
