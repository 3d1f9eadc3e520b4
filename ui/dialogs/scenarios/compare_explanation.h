// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/scenario_matrix.h"
#include "ui/panels/inspector/team_hues.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>

class QVBoxLayout;

namespace orgwright {

class Button;
class Label;

/// What stands behind a figure of the comparison: what it counts, the value of both, and those that explain
/// it. A press on one of them goes there.
class CompareExplanation : public QWidget {
    Q_OBJECT

public:
    explicit CompareExplanation(Workspace& workspace, QWidget* parent = nullptr);

    /// Both values are of the same row; `value` is the option's.
    void explain(ScenarioId option, const MatrixRow& row, const MatrixValue& value,
                 const MatrixValue& baseline);

Q_SIGNALS:
    /// A position of this scenario was chosen.
    void chosen(orgwright::ScenarioId scenario, orgwright::PositionId position);
    void teamChosen(orgwright::ScenarioId scenario, orgwright::TeamId team);
    void betChosen(orgwright::ScenarioId scenario, orgwright::InitiativeId bet);
    void changesRequested(orgwright::ScenarioId scenario);

private:
    void build();
    void addParts(const MatrixRow& row, const MatrixValue& value);
    void addPart(const MatrixRow& row, const MatrixPart& part);
    void addBet(const MatrixRow& row, const MatrixPart& part);
    QString figureOf(const MatrixRow& row, const MatrixPart& part) const;
    QString summary(const MatrixRow& row, const MatrixValue& value, const MatrixValue& baseline) const;
    void look(ScenarioId scenario);
    bool isHiding(const MatrixRow& row) const;

    PlanDocument m_document; ///< shows the option that is explained, whatever the window shows
    PortfolioView m_portfolio;
    ScorecardView m_scorecard;
    Workspace m_workspace;
    TeamHues m_hues;
    ScenarioId m_option = kBaseline;
    Label* m_title;
    Label* m_values;
    Label* m_meaning;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows = nullptr;
    Button* m_changes;
};

} // namespace orgwright
