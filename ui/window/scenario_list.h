// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/scenario_counts.h"

#include <QListView>

class QStandardItemModel;

namespace orgwright {

/// Every scenario with its number of changes and clashes, the shown one with a check; archived ones behind a
/// row that opens. A click or Enter takes one.
class ScenarioList : public QListView {
    Q_OBJECT

public:
    ScenarioList(Workspace& workspace, ScenarioCounts& counts, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void taken(orgwright::ScenarioId scenario);
    /// There are more or fewer rows.
    void resized();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void addRow(const Scenario& row);
    void addFold(int archived);
    void mark(ScenarioId scenario);
    QString noteOf(ScenarioId scenario);
    void showNumbers();
    void take(int row);
    void setOpen(bool on);

    Workspace& m_workspace;
    ScenarioCounts& m_counts;
    QStandardItemModel* m_rows;
    bool m_isOpen = false;
};

} // namespace orgwright
