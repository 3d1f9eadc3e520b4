// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/runs_section.h"

namespace orgwright {

/// The bets that a team, or a position by itself, gives shares, with their quarters.
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
    Worker m_who;
};

} // namespace orgwright
