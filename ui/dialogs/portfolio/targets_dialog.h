// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_dialog.h"
#include "ui/shell/workspace.h"

#include <array>

class QComboBox;
class QGridLayout;
class QDoubleSpinBox;

namespace orgwright {

class Label;

/// The target bands of the four buckets from a quarter on, with what is there now beside each.
class TargetsDialog : public PlanDialog {
    Q_OBJECT

public:
    explicit TargetsDialog(Workspace& workspace, QWidget* parent = nullptr);

public Q_SLOTS:
    void accept() override;

private:
    struct Row {
        QDoubleSpinBox* fteLeast;
        QDoubleSpinBox* fteMost;
        QDoubleSpinBox* costLeast;
        QDoubleSpinBox* costMost;
    };

    void fillQuarters();
    void addRow(QGridLayout& grid, Bucket bucket);
    QDoubleSpinBox* percentBox(const QString& name);
    void load();
    void look();
    Quarter from() const;
    std::array<BucketTarget, kBuckets.size()> bands() const;

    Workspace& m_workspace;
    QComboBox* m_from;
    std::array<Row, kBuckets.size()> m_rows{};
    Label* m_warning;
};

} // namespace orgwright
