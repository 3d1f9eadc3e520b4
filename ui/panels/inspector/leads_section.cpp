// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/leads_section.h"

#include "ui/words/text.h"

namespace orgwright {

LeadsSection::LeadsSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("Leads"), context, parent) {}

void LeadsSection::show(PositionId position) {
    m_position = position;
    refresh();
}

void LeadsSection::refresh() {
    clearRows();
    const auto teams = org().teamsLedBy(m_position);
    for (const auto& link : teams)
        addTeam(*org().find(link.id));
    setVisible(!teams.empty());
}

void LeadsSection::addTeam(const Team& team) {
    FieldRow* row = addRow(tr("Team"));
    row->setReadOnly(false);
    row->setOpensPicker(true);
    row->setValue(shownText(team.name));
    row->setNote(formats().positions(static_cast<std::int64_t>(org().members(team.id).size())));
    // Later: selecting the team takes this row away.
    connect(
        row, &FieldRow::activated, this,
        [this, id = team.id] { context().workspace.selection.selectTeam(id); }, Qt::QueuedConnection);
}

} // namespace orgwright
