// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/discretion.h"
#include "core/rollup/findings.h"
#include "core/rollup/staffing.h"
#include "ui/shell/plan_document.h"
#include "ui/words/board_content.h"

#include <QJsonObject>
#include <QObject>
#include <map>
#include <optional>
#include <set>

namespace orgwright {

/// How the portfolio is looked at, and who works on what in the quarter looked at, live. The way of looking
/// is view state: no part of the plan.
class PortfolioView : public QObject {
    Q_OBJECT

public:
    explicit PortfolioView(PlanDocument& document, QObject* parent = nullptr);

    enum class Page { Board, Capacity, Pictures };
    using Lanes = BoardLanes;
    using Order = BoardOrder;
    using Of = ShareOf;

    /// Whether the window shows the portfolio, in place of the chart.
    bool isShown() const { return m_isShown; }
    Page page() const { return m_looked.page; }
    Lanes lanes() const { return m_looked.lanes; }
    Order order() const { return m_looked.order; }
    Of of() const { return m_looked.of; }
    const QString& filter() const { return m_looked.filter; }
    bool isFolded(Bucket bucket) const { return m_looked.folded.contains(bucket); }
    /// The quarter looked at: at first the one that today lies in.
    Quarter quarter() const { return m_looked.quarter; }
    /// The one that today lies in.
    Quarter present() const;
    /// Those that bars and pictures show.
    std::vector<Quarter> quarters() const { return quartersAround(quarter()); }
    /// The way of looking as a value of its own.
    BoardOptions boardOptions(const Discretion& discretion) const;

    void setShown(bool on);
    void setPage(Page page) { look(&Looked::page, page); }
    void setLanes(Lanes lanes) { look(&Looked::lanes, lanes); }
    void setOrder(Order order) { look(&Looked::order, order); }
    void setOf(Of of) { look(&Looked::of, of); }
    void setFilter(const QString& filter) { look(&Looked::filter, filter); }
    void setFolded(Bucket bucket, bool isFolded);
    void setQuarter(Quarter quarter) { look(&Looked::quarter, quarter); }

    /// What is shown, in the quarter looked at. Follows every change; holds until the next.
    const Staffing& staffing() const { return staffing(quarter()); }
    /// In another quarter; kept up to date like Document::staffing, and holds as long.
    const Staffing& staffing(Quarter quarter) const;
    /// What the mix is compared with: of a scenario the baseline's, of the baseline what it was when the plan
    /// was opened.
    Mix reference() const;
    /// What the rules find in what is shown, today. Holds until the next change; costs n log n the first time
    /// after one.
    const std::vector<Finding>& findings() const;

    /// The way of looking but the filter and the quarter, for a later session.
    QJsonObject saved() const;
    /// Values that are none are left as they are.
    void restore(const QJsonObject& saved);

Q_SIGNALS:
    /// The way of looking.
    void changed();
    void quarterChanged();
    /// Who works on what, or the quarter in which that is looked at.
    void staffingChanged();

private:
    struct Looked {
        Page page = Page::Board;
        Lanes lanes = Lanes::None;
        Order order = Order::Own;
        Of of = Of::Fte;
        QString filter = {};
        std::set<Bucket> folded = {};
        Quarter quarter = {};
    };

    template <class Value>
    void look(Value Looked::*member, std::type_identity_t<Value> wanted);
    void renew();

    PlanDocument& m_document;
    bool m_isShown = false;
    Looked m_looked;
    Mix m_opened;                                   ///< for reference()
    mutable std::map<Quarter, Staffing> m_pictured; ///< of a picture in the scenario's place
    mutable std::optional<std::vector<Finding>> m_findings;
};

template <class Value>
void PortfolioView::look(Value Looked::*member, std::type_identity_t<Value> wanted) {
    if (m_looked.*member == wanted)
        return;
    const Quarter before = quarter();
    m_looked.*member = std::move(wanted);
    Q_EMIT changed();
    if (quarter() == before)
        return;
    Q_EMIT quarterChanged();
    Q_EMIT staffingChanged();
}

} // namespace orgwright
