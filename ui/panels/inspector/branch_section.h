// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

/// How a manager's span stands against the plan's target: "under 4", "over 9"; empty where it is within or
/// there are no reports.
QString spanWarning(int span, const Settings& settings);

/// What hangs under a position: span against its target, people and cost, layer, how it is laid out.
class BranchSection : public InspectorSection {
    Q_OBJECT

public:
    explicit BranchSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(PositionId position);

private:
    void refreshSpan();
    void refreshBranch(const BranchTotals& totals);
    void commitLayout(const QString& word);

    PositionId m_position;
    FieldRow* m_span;
    FieldRow* m_branch;
    FieldRow* m_layer;
    FieldRow* m_layout;
};

} // namespace orgwright
