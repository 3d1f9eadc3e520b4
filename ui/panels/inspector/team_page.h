// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_page.h"

namespace orgwright {

class MembersSection;
class NoteSection;
class SumsSection;
class TeamSection;
class MixSection;
class WarningsSection;
class WorkSection;

/// One team.
class TeamPage : public InspectorPage {
    Q_OBJECT

public:
    explicit TeamPage(InspectorContext& context, QWidget* parent = nullptr);

    void refresh(InspectorHeader& header) override;
    FieldRow* titleRow() const override;
    void fillMenu(QMenu& menu) const override;

private:
    void commitCharter(const QString& charter);

    WarningsSection* m_warnings;
    TeamSection* m_team;
    MixSection* m_mix;
    WorkSection* m_work;
    NoteSection* m_charter;
    SumsSection* m_sums;
    MembersSection* m_members;
};

} // namespace orgwright
