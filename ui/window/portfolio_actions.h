// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <QObject>

namespace orgwright {

class PlanPage;
struct Workspace;

/// What is done to bets, and to teams as part of a portfolio: by menu, palette, keys and the board's menu.
class PortfolioActions : public QObject {
    Q_OBJECT

public:
    explicit PortfolioActions(PlanPage& page);

private:
    void add();
    void decide(Stance stance);
    void clear();
    void remove();
    QString nameOfBet(InitiativeId bet) const;

    PlanPage& m_page;
    Workspace& m_workspace;
};

} // namespace orgwright
