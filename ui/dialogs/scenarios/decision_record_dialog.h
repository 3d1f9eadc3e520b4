// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_dialog.h"
#include "ui/shell/workspace.h"

class QLineEdit;
class QPlainTextEdit;

namespace orgwright {

class DropButton;
class ExpectationRows;
class FormField;
struct RecordText;

/// The decision record of the shown scenario: what was chosen, what was rejected and why, what is expected to
/// improve, when to look back. What is typed can be printed or kept as a file with the change list before it
/// is saved.
class DecisionRecordDialog : public PlanDialog {
    Q_OBJECT

public:
    explicit DecisionRecordDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Saves the record; where something is refused, says so at its field and stays.
    void accept() override;
    /// Writes record and change list as PDF or Markdown, by the ending, as far as the discretion shows them,
    /// and says so at the foot.
    void exportTo(const QString& path, const Discretion& discretion);

private:
    void build();
    QWidget* makeRejected();
    QWidget* makeLookBack();
    void fill(const Scenario& row);
    void lock();
    /// The record as typed; nothing where the date cannot be read, which its field says.
    std::optional<Scenario> entered();
    std::optional<RecordText> typedText(const Discretion& discretion);
    std::optional<Discretion> askWhatIsShown();
    void addRejected(const QString& name);
    QStringList suggestions() const;
    void chooseFile();
    void print();

    Workspace& m_workspace;
    ScenarioId m_scenario;
    QPlainTextEdit* m_chosen;
    QPlainTextEdit* m_rejected;
    QPlainTextEdit* m_expected;
    ExpectationRows* m_measures;
    QLineEdit* m_lookBack;
    FormField* m_lookBackField = nullptr;
    DropButton* m_add = nullptr;
};

} // namespace orgwright
