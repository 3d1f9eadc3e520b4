// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/findings.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

class QVBoxLayout;

namespace orgwright {

class Label;
class MixByQuarter;

/// Beside the portfolio while nothing is selected: the mix by quarter, what the rules find, what bets depend
/// on.
class PortfolioSide : public Surface {
    Q_OBJECT

public:
    explicit PortfolioSide(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refresh();
    void showMix();
    void showFindings();
    void showNeeds();
    void addFinding(const Finding& finding);
    void openMenu(const Finding& finding, const QPoint& at);
    void choose(const Finding& finding);
    void showSilenced();

    Workspace& m_workspace;
    Label* m_of;
    MixByQuarter* m_mix;
    Label* m_findingsTitle;
    QVBoxLayout* m_findings;
    QVBoxLayout* m_silenced;
    Label* m_needsTitle;
    Label* m_needs;
};

} // namespace orgwright
