// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/talk_actions.h"

#include "ui/dialogs/export/shown_chart.h"
#include "ui/export/slides/slide_sections.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/widgets/wait_cursor.h"
#include "ui/window/changes_furniture.h"
#include "ui/window/plan_page.h"

namespace orgwright {

TalkActions::TalkActions(PlanPage& page)
    : QObject(&page)
    , m_page(page) {
    page.workspace().actions.onTriggered(ActionId::Present, this, [this] { present(); });
}

void TalkActions::present() {
    if (m_page.workspace().portfolio.isShown())
        return m_page.portfolio().setInRoom(!m_page.portfolio().isInRoom());
    ChangesFurniture& changes = m_page.changes();
    if (!changes.isShown())
        return beginTalk();
    changes.isInRoom() ? changes.leaveRoom() : changes.enterRoom();
}

void TalkActions::beginTalk() {
    if (m_talk)
        return;
    const WaitCursor waiting;
    const PlanDocument& document = m_page.workspace().document;
    m_talk =
        new Talk(slidesOf(slideSections(document.plan(), document.scenario(), shownDeck(m_page.workspace()))),
                 m_page.window());
}

} // namespace orgwright
