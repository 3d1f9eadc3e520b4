// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

/// The teams a position leads. A press selects the team.
class LeadsSection : public InspectorSection {
    Q_OBJECT

public:
    explicit LeadsSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(PositionId position);

private:
    void addTeam(const Team& team);

    PositionId m_position;
};

} // namespace orgwright
