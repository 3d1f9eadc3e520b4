// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace orgwright {

class FormField;
class Label;

/// Makes a team part of another, and says before what becomes of people, parts, charter, bets and shares.
class ConsolidateTeamDialog : public PlanDialog {
    Q_OBJECT

public:
    ConsolidateTeamDialog(TeamId team, PlanDocument& document, QWidget* parent = nullptr);

public Q_SLOTS:
    void accept() override;

private:
    TeamId into() const;
    void look();
    QString consequences() const;

    TeamId m_team;
    QComboBox* m_into;
    QPlainTextEdit* m_reason;
    FormField* m_reasonField;
    Label* m_consequences;
};

} // namespace orgwright
