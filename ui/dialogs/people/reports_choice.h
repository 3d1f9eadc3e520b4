// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/people/reports_dialog.h"

#include <QWidget>

namespace orgwright {

class ChoiceRow;

/// The three things that can become of a manager's reports, the safe one chosen.
class ReportsChoice : public QWidget {
    Q_OBJECT

public:
    ReportsChoice(const Workspace& workspace, PositionId position, ReportsQuestion question,
                  QWidget* parent = nullptr);

    ReportsGo chosen() const;
    /// "Nadia Rahman has 7 reports. What becomes of them?"
    static QString question(const Workspace& workspace, PositionId position);

private:
    ChoiceRow* addRow(const QString& title, const QString& consequence);
    QString managerTitle() const;
    QString managerConsequence() const;
    QString alongTitle() const;
    QString alongConsequence() const;

    const Workspace& m_workspace;
    PositionId m_position;
    ReportsQuestion m_question;
    ChoiceRow* m_toManager;
    ChoiceRow* m_along;
    ChoiceRow* m_toTray;
};

} // namespace orgwright
