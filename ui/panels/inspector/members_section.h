// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

/// The first members of a team by name; a press goes to one, the last row selects them all.
class MembersSection : public InspectorSection {
    Q_OBJECT

public:
    explicit MembersSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(std::vector<PositionId> members);

private:
    QWidget* makeRow(PositionId member);

    std::vector<PositionId> m_members;
};

} // namespace orgwright
