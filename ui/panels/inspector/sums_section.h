// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

/// What some positions add up to: positions, people, FTE, cost. Reports below them are not counted.
class SumsSection : public InspectorSection {
    Q_OBJECT

public:
    SumsSection(const QString& title, InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(std::vector<PositionId> positions);

private:
    std::vector<PositionId> m_positions;
    FieldRow* m_count;
    FieldRow* m_people;
    FieldRow* m_open;
    FieldRow* m_fte;
    FieldRow* m_cost;
};

} // namespace orgwright
