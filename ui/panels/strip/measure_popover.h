// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/team_hues.h"
#include "ui/panels/strip/explanation.h"
#include "ui/widgets/popover.h"

namespace orgwright {

struct Workspace;

/// What stands behind a figure, as a list over its cell, with what it was and is. Goes with its closing.
class MeasurePopover : public Popover {
    Q_OBJECT

public:
    MeasurePopover(Workspace& workspace, StripFigure measure, const QString& comparison, QWidget* parent);

    StripFigure measure() const { return m_measure; }

Q_SIGNALS:
    void chosen(orgwright::PositionId position);

private:
    void addRow(const ExplanationRow& row);

    Workspace& m_workspace;
    TeamHues m_hues;
    StripFigure m_measure;
    QVBoxLayout* m_rows;
};

} // namespace orgwright
