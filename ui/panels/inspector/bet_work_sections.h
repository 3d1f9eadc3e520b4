// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/runs_section.h"

namespace orgwright {

/// Who works on a bet, with their shares by quarter.
class BetStaffSection : public RunsSection {
    Q_OBJECT

public:
    explicit BetStaffSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(InitiativeId bet);

protected:
    Head headOf(const WorkRun& run) const override;
    bool isSameHead(const WorkRun& a, const WorkRun& b) const override { return a.who == b.who; }
    void askForNew(const QWidget& anchor) override;

private:
    InitiativeId m_bet;
};

/// What a bet needs of others, and who needs it.
class BetNeedsSection : public InspectorSection {
    Q_OBJECT

public:
    explicit BetNeedsSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(InitiativeId bet);

private:
    void addNeed(const Dependency& row);
    void addNeeder(const Dependency& row);
    void openMenu(DependencyId need, FieldRow& row);
    void askForNew();

    InitiativeId m_bet;
    class IconButton* m_add;
    std::vector<Dependency> m_seen;
};

} // namespace orgwright
