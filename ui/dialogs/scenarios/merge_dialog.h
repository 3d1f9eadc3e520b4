// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/scenarios/merge_forecast.h"

class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace orgwright {

class Label;

/// Says what a colleague's copy would bring into a scenario, in words, and brings it.
class MergeDialog : public PlanDialog {
    Q_OBJECT

public:
    MergeDialog(PlanDocument& document, ColleaguesCopy copy, const Discretion& discretion,
                QWidget* parent = nullptr);

    ScenarioId scenario() const;
    const MergeForecast& forecast() const { return m_forecast; }

public Q_SLOTS:
    void accept() override;

private:
    void build();
    void look();
    void list();
    void addClashes(QVBoxLayout& rows) const;
    void addLines(QVBoxLayout& rows) const;
    QString whatComes() const;
    QString whyNotMerge() const;

    ColleaguesCopy m_copy;
    Discretion m_discretion;
    MergeForecast m_forecast;
    QComboBox* m_scenarios;
    Label* m_summary;
    QScrollArea* m_list;
};

} // namespace orgwright
