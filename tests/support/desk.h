// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QTemporaryDir>
#include <QWidget>
#include <memory>

namespace orgwright::test {

/// A small open plan and all that panels work with: Ines leads Lee (Booking, two reports) and Ana (Customs,
/// one report and an open seat); Rui stands in the tray.
class Desk {
public:
    enum class Holds { Small, Sample, Nothing };

    explicit Desk(Holds holds = Holds::Small);

    Workspace& workspace() { return *m_workspace; }
    PlanDocument& document() { return *m_document; }
    const Org& org() const { return m_document->org(); }
    const Plan& plan() const { return m_document->plan(); }
    Selection& selection() { return m_selection; }
    ChartView& view() { return m_view; }
    DropPreview& drop() { return m_drop; }
    PortfolioView& portfolio() { return *m_portfolio; }
    ScorecardView& scorecard() { return *m_scorecard; }
    Actions& actions() { return *m_actions; }
    QTemporaryDir& folder() { return m_folder; }

    const Position& position(PositionId id) const { return *org().find(id); }
    /// The first position with this title; fails the test where there is none.
    PositionId titled(std::string_view title) const;
    TeamId team(std::string_view name) const;
    /// The names of those who sit there.
    std::vector<std::string> holders(PositionId position) const;
    /// Shuts the eye on all that can be confidential, names too.
    void hideEverything();
    std::int64_t steps() const { return m_document->core().history().cursor(); }

    PositionId add(const Position& row, PositionId manager, const std::string& holder = {});

private:
    void fill();

    QTemporaryDir m_folder;
    QWidget m_window;
    std::unique_ptr<PlanDocument> m_document;
    Selection m_selection;
    ChartView m_view;
    DropPreview m_drop;
    std::unique_ptr<PortfolioView> m_portfolio;
    std::unique_ptr<ScorecardView> m_scorecard;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<Workspace> m_workspace;
};

/// Shows the widget on the offscreen screen and waits until it is laid out.
void show(QWidget& widget, int width, int height);

} // namespace orgwright::test
