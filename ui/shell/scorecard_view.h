// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/scorecard.h"
#include "ui/shell/portfolio_view.h"

#include <QObject>
#include <optional>

namespace orgwright {

/// How the scorecard is looked at, and how the measures stand in the quarter looked at, which is the
/// portfolio's. The way of looking is view state: no part of the plan.
class ScorecardView : public QObject {
    Q_OBJECT

public:
    ScorecardView(PlanDocument& document, PortfolioView& portfolio, QObject* parent = nullptr);

    enum class Page { Measures, Trends, HeatMap, DecisionLog, Review };

    /// Whether the window shows the scorecard, in place of the chart.
    bool isShown() const { return m_isShown; }
    Page page() const { return m_page; }
    /// The measure looked at; none where it is not there any more.
    MeasureId measure() const;
    Quarter quarter() const { return m_portfolio.quarter(); }
    /// The quarter that this one is compared with: what was chosen, else the last before with scores.
    std::optional<Quarter> compared() const;

    void setShown(bool on);
    void setPage(Page page);
    void selectMeasure(MeasureId measure);
    void setCompared(std::optional<Quarter> quarter);
    void setQuarter(Quarter quarter) { m_portfolio.setQuarter(quarter); }

    /// Of the quarter looked at. Holds until the next change; costs what the indicators cost the first time
    /// after one.
    const Scorecard& card() const;

Q_SIGNALS:
    /// The way of looking.
    void changed();
    /// What the scorecard says.
    void cardChanged();

private:
    void forget();

    PlanDocument& m_document;
    PortfolioView& m_portfolio;
    bool m_isShown = false;
    Page m_page = Page::Measures;
    MeasureId m_measure;
    std::optional<Quarter> m_compared;
    mutable std::optional<Scorecard> m_card;
};

} // namespace orgwright
