// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_dialog.h"
#include "ui/shell/workspace.h"

class QComboBox;
class QPlainTextEdit;

namespace orgwright {

class FormField;
class Label;
class MixLines;

/// A decision about funding a bet: why, and where it gives its people up, from when and to which other bet.
/// Says before what that frees and what becomes of the mix.
class StanceDialog : public PlanDialog {
    Q_OBJECT

public:
    StanceDialog(Stance stance, InitiativeId bet, Workspace& workspace, QWidget* parent = nullptr);

public Q_SLOTS:
    void accept() override;

private:
    bool givesUp() const;
    void build();
    void fillQuarters();
    void fillBets();
    void look();
    QString freed() const;
    Result<void> decide(Editor& editor) const;

    Workspace& m_workspace;
    Stance m_stance;
    InitiativeId m_bet;
    QPlainTextEdit* m_reason;
    FormField* m_reasonField;
    QComboBox* m_from;
    QComboBox* m_to;
    Label* m_freed;
    MixLines* m_mix;
};

} // namespace orgwright
