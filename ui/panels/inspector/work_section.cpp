// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/work_section.h"

#include "ui/panels/inspector/bet_edits.h"
#include "ui/panels/inspector/bet_glyph.h"
#include "ui/panels/inspector/choice_popover.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"

namespace orgwright {

WorkSection::WorkSection(InspectorContext& context, QWidget* parent)
    : RunsSection(tr("Works on"), tr("Add a bet"), context, parent) {}

void WorkSection::show(const Worker& who) {
    m_who = who;
    refresh();
}

void WorkSection::refresh() {
    showRuns(m_who.team ? runsOf(org(), m_who.team) : runsOf(org(), m_who.position));
}

RunsSection::Head WorkSection::headOf(const WorkRun& run) const {
    Head head;
    const InitiativeId bet = run.bet;
    head.name = nameOf(plan(), document().scenario(), bet);
    head.figure = fteText(effortOn(org(), run.who, bet, quarter()));
    if (const Initiative* row = org().find(bet))
        head.glyph = bucketGlyph(row->bucket);
    head.go = [this, bet] {
        context().workspace.selection.selectInitiative(bet);
        context().workspace.actions.trigger(ActionId::ShowPortfolio);
    };
    return head;
}

void WorkSection::askForNew(const QWidget& anchor) {
    auto* popover = new ChoicePopover(tr("Find a bet"), betChoices(plan(), document().scenario(), {}), this);
    connect(popover, &ChoicePopover::chosen, this,
            [this](std::int64_t id) { openNew(m_who, InitiativeId(id), adder()); });
    popover->openAt(anchor);
}

} // namespace orgwright
