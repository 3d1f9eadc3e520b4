// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/quarters/quarter_chart.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dialog.h"

namespace orgwright {

/// Headcount and cost of the shown scenario by quarter, from the baseline to the last planned change.
class QuarterDialog : public Dialog {
    Q_OBJECT

public:
    explicit QuarterDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Null where nothing is planned in time.
    QuarterChart* chart() const { return m_chart; }
    /// Writes the chart as PNG, SVG or PDF, by the ending, and says so at the foot.
    void exportTo(const QString& path, const Discretion& discretion);

private:
    void build(QuarterPoints points);
    void buildEmpty();
    void chooseFile();

    Workspace& m_workspace;
    QuarterChart* m_chart = nullptr;
};

} // namespace orgwright
