// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_dialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace orgwright {

class DiscretionBoxes;
class FormField;

/// Title, currency, fiscal year and span target of the open plan, and what others may see of it; all of it
/// becomes one step.
class PlanSettingsDialog : public PlanDialog {
    Q_OBJECT

public:
    explicit PlanSettingsDialog(PlanDocument& document, QWidget* parent = nullptr);

    /// Makes the step; where a value is refused, says so at its field and stays.
    void accept() override;

private:
    void build();
    void fill(const Settings& settings);
    Settings entered() const;
    FormField* fieldOf(const Refusal& refusal) const;

    QLineEdit* m_title;
    QComboBox* m_currency;
    QComboBox* m_month;
    QSpinBox* m_least;
    QSpinBox* m_most;
    DiscretionBoxes* m_open;
    FormField* m_titleField = nullptr;
    FormField* m_currencyField = nullptr;
    FormField* m_monthField = nullptr;
    FormField* m_spanField = nullptr;
};

} // namespace orgwright
