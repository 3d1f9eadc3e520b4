// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

class HueChoice;

/// What a team is: name, what it is part of, who leads it, what its run work is for, what it optimises for,
/// its colour.
class TeamSection : public InspectorSection {
    Q_OBJECT

public:
    explicit TeamSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(TeamId team);
    FieldRow* nameRow() const { return m_name; }
    TeamId team() const { return m_team; }

private:
    void commitName(const QString& typed);
    void chooseParent();
    void chooseLead();
    void commitBucket(const QString& word);
    void commitAim(const QString& word);
    void showPurpose(const Team& row);
    void setColour(int hue);

    TeamId m_team;
    FieldRow* m_name;
    FieldRow* m_parent;
    FieldRow* m_lead;
    FieldRow* m_bucket;
    FieldRow* m_aim;
    HueChoice* m_colour;
};

/// The positions of the team and of its parts, in the order of the chart's members lists.
std::vector<PositionId> membersOf(const Org& org, TeamId team);

} // namespace orgwright
