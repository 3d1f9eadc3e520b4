// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_dialog.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace orgwright {

/// What a measure is: its name and question, what 1 to 5 look like, owner, weight, target; or that it is set
/// aside, and why. A new one, or one to be edited; one of the plan's own can be deleted.
class MeasureDialog : public PlanDialog {
    Q_OBJECT

public:
    /// None: a new one.
    MeasureDialog(MeasureId measure, PlanDocument& document, QWidget* parent = nullptr);

public Q_SLOTS:
    void accept() override;

private:
    void build();
    void fill();
    Measure entered() const;
    void remove();

    Measure m_row;
    bool m_isNew;
    QLineEdit* m_name;
    QLineEdit* m_question;
    QComboBox* m_category;
    QLineEdit* m_owner;
    QSpinBox* m_weight;
    QLineEdit* m_unit;
    QDoubleSpinBox* m_target;
    QDoubleSpinBox* m_near;
    QCheckBox* m_less;
    QPlainTextEdit* m_levels;
    QLineEdit* m_aside;
};

} // namespace orgwright
