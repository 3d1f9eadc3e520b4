// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/bet_funding_section.h"

#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QMenu>

namespace orgwright {

BetFundingSection::BetFundingSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("Funding"), context, parent)
    , m_stance(addRow(tr("Decision")))
    , m_reason(addFact(tr("Because")))
    , m_into(addFact(tr("Part of"))) {
    m_stance->setOpensPicker(true);
    m_stance->setPlaceholder(tr("Not decided"));
    connect(m_stance, &FieldRow::activated, this, [this] {
        QMenu menu(this);
        for (const ActionId id :
             {ActionId::FundInitiative, ActionId::ProtectInitiative, ActionId::ConsolidateInitiative,
              ActionId::PauseInitiative, ActionId::StopInitiative, ActionId::ClearStance})
            menu.addAction(this->context().workspace.actions.action(id));
        menu.exec(m_stance->mapToGlobal(m_stance->rect().bottomLeft()));
    });
}

void BetFundingSection::show(InitiativeId bet) {
    m_bet = bet;
    refresh();
}

void BetFundingSection::refresh() {
    const Initiative* row = org().find(m_bet);
    if (!row)
        return;
    m_stance->setValue(stanceName(row->stance));
    m_stance->setGlyph(stanceIconName(row->stance));
    m_reason->setValue(shownText(row->stanceReason, 400));
    m_reason->setConcealed(isHiding(Topic::Notes));
    m_reason->setVisible(!row->stanceReason.empty());
    m_into->setValue(row->into ? nameOf(plan(), document().scenario(), row->into) : QString());
    m_into->setVisible(row->into.isSet());
}

} // namespace orgwright
