// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/bet_page.h"

#include "ui/panels/inspector/bet_edits.h"
#include "ui/panels/inspector/bet_funding_section.h"
#include "ui/panels/inspector/bet_links_section.h"
#include "ui/panels/inspector/bet_section.h"
#include "ui/panels/inspector/bet_work_sections.h"
#include "ui/panels/inspector/inspector_header.h"
#include "ui/panels/inspector/note_section.h"
#include "ui/panels/inspector/warnings_section.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QMenu>

namespace orgwright {

BetPage::BetPage(InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
    , m_warnings(addSection(new WarningsSection(context)))
    , m_bet(addSection(new BetSection(context)))
    , m_funding(addSection(new BetFundingSection(context)))
    , m_hypothesis(
          addText(tr("Hypothesis"), tr("What is believed, and why it would pay"), &Initiative::hypothesis))
    , m_kill(addText(tr("What would end it"), tr("The result that would make you stop"),
                     &Initiative::killCriterion))
    , m_staff(addSection(new BetStaffSection(context)))
    , m_needs(addSection(new BetNeedsSection(context)))
    , m_links(addSection(new BetLinksSection(context)))
    , m_note(addText(tr("Note"), tr("Anything else"), &Initiative::note)) {
    m_note->setHairline(false);
}

NoteSection* BetPage::addText(const QString& title, const QString& placeholder,
                              SharedText Initiative::*text) {
    auto* section = addSection(new NoteSection(title, placeholder, context()));
    connect(section, &NoteSection::committed, this, [this, text](const QString& typed) {
        document().run([&](Editor& editor) {
            return editBet(editor, m_shown, [&](Initiative& row) { row.*text = stdText(typed); });
        });
    });
    return section;
}

FieldRow* BetPage::titleRow() const {
    return m_bet->nameRow();
}

void BetPage::refresh(InspectorHeader& header) {
    const InitiativeId shown = workspace().selection.initiative();
    const Initiative* row = org().find(shown);
    if (!row)
        return;
    m_shown = shown;
    header.show(nameOf(document().plan(), document().scenario(), shown), bucketName(row->bucket));
    header.setBucket(static_cast<BucketMark>(placeOf(row->bucket)));
    header.setTag(stanceName(row->stance), stanceIconName(row->stance));
    header.setHasMenu(true);
    m_warnings->show(shown);
    m_bet->show(shown);
    m_funding->show(shown);
    m_hypothesis->show(qtText(row->hypothesis));
    m_kill->show(qtText(row->killCriterion));
    m_staff->show(shown);
    m_needs->show(shown);
    m_links->show(shown);
    m_note->show(qtText(row->note));
}

void BetPage::fillMenu(QMenu& menu) const {
    for (QAction* action : workspace().actions.menu(MenuId::Portfolio)) {
        if (!action)
            menu.addSeparator();
        else if (action->isEnabled())
            menu.addAction(action);
    }
    menu.addSeparator();
    menu.addAction(workspace().actions.action(ActionId::UseAsEvidence));
}

} // namespace orgwright
