// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/runs_section.h"

namespace orgwright {

class Label;
class MixLines;

/// What a team, or a position by itself, works on: its mix in the quarter looked at, and the bets it gives
/// shares. What it has from a team around it is said, not listed.
class WorkSection : public RunsSection {
    Q_OBJECT

public:
    explicit WorkSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(const Worker& who);
    using QWidget::show;

protected:
    Head headOf(const WorkRun& run) const override;
    bool isSameHead(const WorkRun& a, const WorkRun& b) const override { return a.bet == b.bet; }
    void askForNew(const QWidget& anchor) override;

private:
    Mix mix() const;
    QString remark() const;

    Worker m_who;
    MixLines* m_mix;
    Label* m_remark;
};

} // namespace orgwright
