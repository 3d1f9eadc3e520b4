// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/discreet_copy.h"
#include "core/drawing/drawing.h"
#include "ui/export/export_request.h"
#include "ui/painting/pdf_writer.h"
#include "ui/words/team_boxes.h"

#include <QString>
#include <memory>
#include <vector>

namespace orgwright {

/// The paper that the request asks for, with the tiles' names in the user's language.
PageSetup pageSetupFor(const ExportPaper& paper);

/// The request's chart options as pictures use them: growing cards, laid out for the page's shape, without
/// days (the same plan gives the same picture tomorrow).
drawing::ChartOptions chartOptionsFor(const ExportRequest& request);

/// What an export draws: a plan, the picture of its changes, or its teams as a plan, all as far as others may
/// see it. Whatever it gives refers to what it was made from, which must outlive it.
class ExportSource {
public:
    ExportSource(const DiscreetPlan& plan, ScenarioId scenario, const ExportRequest& request);

    /// The plan that charts are made from, and the request with the options that go with it.
    const Plan& plan() const { return m_teams ? m_teams->plan() : changes() ? changes()->plan : m_plan; }
    /// The plan itself.
    const Plan& basePlan() const { return m_plan; }
    const DiscreetPlan& discreet() const { return m_discreet; }
    const Discretion& discretion() const { return m_discreet.discretion(); }
    const Org& org() const { return plan().org(m_scenario); }
    ScenarioId scenario() const { return m_scenario; }
    const ExportRequest& request() const { return m_request; }
    const drawing::ChartWords& words() const { return m_words; }
    bool isOfTeams() const { return m_teams != nullptr; }
    /// The changes that it is of; null: of the plan as it is.
    const ChangePicture* changes() const { return m_request.chart.changes.get(); }
    /// What the picture leaves out; empty where it leaves out nothing.
    QString remark() const { return m_teams ? m_teams->outsideSentence() : QString(); }

private:
    const DiscreetPlan& m_discreet;
    const Plan& m_plan;
    ScenarioId m_scenario;
    ExportRequest m_request;
    std::unique_ptr<TeamBoxes> m_teams;
    drawing::ChartWords m_words;
};

/// The plan's title; of a plan without one what it is.
QString planTitle(const Plan& plan);

/// What a document of this export is called: the plan's title, and the branch where it is one.
QString documentTitle(const ExportSource& source);

/// The chart as pages with headline, legend and foot; one unless it is a page per manager. Empty where there
/// is nothing to show.
std::vector<drawing::Drawing> exportPages(const ExportSource& source);

} // namespace orgwright
