// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

/// The plan's title and span target, and its figures.
class PlanSection : public InspectorSection {
    Q_OBJECT

public:
    explicit PlanSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    FieldRow* titleRow() const { return m_title; }

private:
    void commitTitle(const QString& typed);
    void commitTarget(const QString& typed);

    FieldRow* m_title;
    FieldRow* m_target;
    FieldRow* m_positions;
    FieldRow* m_people;
    FieldRow* m_open;
    FieldRow* m_managers;
    FieldRow* m_layers;
    FieldRow* m_teams;
    FieldRow* m_fte;
    FieldRow* m_cost;
};

} // namespace orgwright
