// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"
#include "core/model/plan.h"

#include <QWidget>
#include <vector>

class QDoubleSpinBox;
class QVBoxLayout;

namespace orgwright {

class DropButton;

/// What a scenario is expected to do for measures of the scorecard: a line a measure, and a button for more.
class ExpectationRows : public QWidget {
    Q_OBJECT

public:
    ExpectationRows(const Plan& plan, ScenarioId scenario, QWidget* parent = nullptr);

    /// Says what stands in the lines, and takes back what no longer does.
    Result<void> save(Editor& editor) const;
    void setReadOnly(bool on);

private:
    struct Row {
        MeasureId measure;
        QDoubleSpinBox* change;
    };

    void add(const Measure& measure, Hundredths change);
    bool has(MeasureId measure) const;

    ScenarioId m_scenario;
    std::vector<Measure> m_measures;
    std::vector<Row> m_rows;
    QVBoxLayout* m_lines;
    DropButton* m_add;
};

} // namespace orgwright
