// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/runs_section.h"

class QMenu;

namespace orgwright {

class IconButton;

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
    /// A dependency, and what stands at its other end.
    struct Line {
        Dependency row;
        QString other;
        friend bool operator==(const Line&, const Line&) = default;
    };

    void addNeed(const Line& line);
    void addNeeder(const Line& line);
    void openMenu(DependencyId need, FieldRow& row);
    void fillQuarters(QMenu& menu, DependencyId need);
    void askForNote(DependencyId need);
    void askForNew();

    InitiativeId m_bet;
    IconButton* m_add;
    std::vector<Line> m_seen;
};

} // namespace orgwright
