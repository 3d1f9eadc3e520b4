// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_dialog.h"

class QComboBox;
class QLineEdit;

namespace orgwright {

/// An action of a review: what, whose, until when.
class ActionDialog : public PlanDialog {
    Q_OBJECT

public:
    /// None: a new one of this quarter's review.
    ActionDialog(ReviewActionId action, Quarter quarter, PlanDocument& document, QWidget* parent = nullptr);

public Q_SLOTS:
    void accept() override;

private:
    void remove();

    ReviewAction m_row;
    QLineEdit* m_what;
    QLineEdit* m_owner;
    QComboBox* m_due;
};

} // namespace orgwright
