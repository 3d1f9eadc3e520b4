// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace orgwright {

class FormField;

/// An entry of the decision log: a new one, or one to be edited.
class DecisionDialog : public PlanDialog {
    Q_OBJECT

public:
    /// None: a new one.
    DecisionDialog(LoggedDecisionId decision, PlanDocument& document, QWidget* parent = nullptr);

public Q_SLOTS:
    void accept() override;

private:
    void build();
    void fill();
    bool readDays(LoggedDecision& row);

    LoggedDecision m_row;
    QLineEdit* m_what;
    QLineEdit* m_raised;
    QLineEdit* m_raisedBy;
    QLineEdit* m_decided;
    QLineEdit* m_decidedBy;
    QComboBox* m_level;
    QCheckBox* m_escalated;
    QPlainTextEdit* m_outcome;
    FormField* m_whatField = nullptr;
    FormField* m_raisedField = nullptr;
    FormField* m_decidedField = nullptr;
};

} // namespace orgwright
