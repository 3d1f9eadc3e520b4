// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_dialog.h"

class QLineEdit;
class QStandardItemModel;
class QTableView;

namespace orgwright {

class FormField;

/// Names the plan as it is now, and goes back to how it was when it was named before. Going back is a step
/// that can be undone.
class CheckpointDialog : public PlanDialog {
    Q_OBJECT

public:
    explicit CheckpointDialog(PlanDocument& document, QWidget* parent = nullptr);

    /// Names the plan as it is now.
    void accept() override;

private:
    QWidget* makeList();
    void fill();
    void refresh();
    void goBack();

    QLineEdit* m_name;
    FormField* m_field;
    QTableView* m_table;
    QStandardItemModel* m_rows;
    Button* m_back;
    QString m_here; ///< how the one the plan stands at is shown; empty: at none
};

} // namespace orgwright
