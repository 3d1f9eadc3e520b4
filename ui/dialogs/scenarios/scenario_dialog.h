// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace orgwright {

class FormField;

/// The name of a scenario, what it is about and, of a new one, what it starts from.
class ScenarioDialog : public PlanDialog {
    Q_OBJECT

public:
    enum class For {
        New,  ///< starts from one that is chosen; at first the baseline
        Copy, ///< starts from the one that is shown
        Edit  ///< the one that is shown
    };

    ScenarioDialog(For purpose, PlanDocument& document, QWidget* parent = nullptr);

    /// The one that was made; none before it was, and of Edit.
    ScenarioId made() const { return m_made; }

public Q_SLOTS:
    void accept() override;

private:
    void build();
    void fill();
    void tellStart();
    ScenarioId source() const;
    bool make(const std::string& name, const std::string& description);
    bool edit(const std::string& name, const std::string& description);
    template <class Command>
    bool isRefused(const Command& command);

    For m_purpose;
    QLineEdit* m_name;
    FormField* m_nameField;
    QComboBox* m_source;
    FormField* m_sourceField = nullptr;
    QPlainTextEdit* m_description;
    ScenarioId m_made;
};

} // namespace orgwright
