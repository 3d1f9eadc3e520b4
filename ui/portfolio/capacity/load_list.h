// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace orgwright {

/// Teams of which more is asked than there is, and those of which little is on bets, in the quarter looked
/// at; a press on one goes there.
class LoadList : public QWidget {
    Q_OBJECT

public:
    explicit LoadList(Workspace& workspace, QWidget* parent = nullptr);

    void show(const std::vector<TeamId>& over, const std::vector<TeamId>& under);
    using QWidget::show;

Q_SIGNALS:
    void chosen(orgwright::TeamId team);

private:
    void addLine(const QString& caption, const std::vector<TeamId>& teams);

    Workspace& m_workspace;
    QVBoxLayout* m_lines;
};

} // namespace orgwright
