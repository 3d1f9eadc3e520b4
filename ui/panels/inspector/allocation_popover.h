// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/work_runs.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/popover.h"

class QComboBox;
class QGridLayout;

namespace orgwright {

class Label;
class ShareBox;

/// How much of somebody's work goes to a bet and from when to when, as one step: of what is there already, or
/// as something new. Says before what the bet then has, and why it is refused where it is.
class AllocationPopover : public Popover {
    Q_OBJECT

public:
    enum class Is { New, There };

    AllocationPopover(Workspace& workspace, const WorkRun& run, Is is, QWidget* parent);

private:
    void build(const QString& title, Is is);
    void addField(const QString& name, QWidget* field, QGridLayout& grid);
    void addFoot(Is is);
    WorkRun entered() const;
    Result<void> write(Editor& editor) const;
    void look();
    void save();
    void remove();

    Workspace& m_workspace;
    WorkRun m_run;
    Is m_is;
    ShareBox* m_share;
    QComboBox* m_first;
    QComboBox* m_last;
    Label* m_outcome;
};

} // namespace orgwright
