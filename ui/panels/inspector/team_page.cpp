// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/team_page.h"

#include "core/commands/team_commands.h"
#include "ui/panels/inspector/inspector_header.h"
#include "ui/panels/inspector/members_section.h"
#include "ui/panels/inspector/mix_section.h"
#include "ui/panels/inspector/note_section.h"
#include "ui/panels/inspector/sums_section.h"
#include "ui/panels/inspector/team_section.h"
#include "ui/panels/inspector/warnings_section.h"
#include "ui/panels/inspector/work_section.h"
#include "ui/words/text.h"

#include <QMenu>

namespace orgwright {

TeamPage::TeamPage(InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
    , m_warnings(addSection(new WarningsSection(context)))
    , m_team(addSection(new TeamSection(context)))
    , m_mix(addSection(new MixSection(context)))
    , m_work(addSection(new WorkSection(context)))
    , m_charter(addSection(new NoteSection(tr("Charter"), tr("What the team owns"), context)))
    , m_sums(addSection(new SumsSection(tr("Adds up to"), context)))
    , m_members(addSection(new MembersSection(context))) {
    m_members->setHairline(false);
    connect(m_charter, &NoteSection::committed, this, &TeamPage::commitCharter);
}

FieldRow* TeamPage::titleRow() const {
    return m_team->nameRow();
}

void TeamPage::commitCharter(const QString& charter) {
    const Team* now = org().find(m_team->team());
    if (!now)
        return;
    Team row = *now;
    row.charter = stdText(charter);
    document().run([&](Editor& editor) { return editTeam(editor, row); });
}

void TeamPage::refresh(InspectorHeader& header) {
    const TeamId shown = workspace().selection.team();
    const Team* row = org().find(shown);
    if (!row)
        return;
    const std::vector<PositionId> members = membersOf(org(), shown);
    header.show(shownText(row->name), tr("Team of %n positions", nullptr, static_cast<int>(members.size())));
    header.setIconName("team", context().hues.of(shown));
    header.setHasMenu(true);
    m_warnings->show(shown);
    m_team->show(shown);
    m_mix->show(Worker{shown, {}});
    m_work->show(Worker{shown, {}});
    m_charter->show(qtText(row->charter));
    m_sums->show(members);
    m_members->show(members);
}

void TeamPage::fillMenu(QMenu& menu) const {
    QAction* all = menu.addAction(tr("Select its positions"));
    connect(all, &QAction::triggered, this,
            [this] { workspace().selection.select(membersOf(org(), m_team->team())); });
    menu.addAction(workspace().actions.action(ActionId::Teams));
    menu.addAction(workspace().actions.action(ActionId::ConsolidateTeam));
    menu.addAction(workspace().actions.action(ActionId::UseAsEvidence));
    if (document().isReadOnly())
        return;
    menu.addSeparator();
    QAction* remove = menu.addAction(tr("Delete the team; its positions go to what it is part of"));
    connect(remove, &QAction::triggered, this, [this, team = m_team->team()] {
        workspace().selection.clear();
        document().run([&](Editor& editor) { return deleteTeam(editor, team); });
    });
}

} // namespace orgwright
