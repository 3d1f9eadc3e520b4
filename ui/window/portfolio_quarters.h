// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/stepper.h"

namespace orgwright {

/// In which quarter the portfolio is looked at. There only while it is shown.
class PortfolioQuarters : public Stepper {
    Q_OBJECT

public:
    explicit PortfolioQuarters(Workspace& workspace, QWidget* parent = nullptr);

private:
    void refresh();
    void openMenu();
    QString textOf(Quarter quarter) const;

    Workspace& m_workspace;
};

} // namespace orgwright
