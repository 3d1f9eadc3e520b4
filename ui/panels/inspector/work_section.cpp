// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/work_section.h"

#include "ui/panels/inspector/bet_edits.h"
#include "ui/panels/inspector/bet_glyph.h"
#include "ui/panels/inspector/choice_popover.h"
#include "ui/panels/inspector/mix_lines.h"
#include "ui/widgets/label.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"

namespace orgwright {

WorkSection::WorkSection(InspectorContext& context, QWidget* parent)
    : RunsSection(tr("Works on"), tr("Add a bet"), context, parent)
    , m_mix(add(new MixLines))
    , m_remark(add(new Label({}, Type::Small, &Colours::ink2))) {
    m_remark->setWrapped(true);
}

void WorkSection::show(const Worker& who) {
    m_who = who;
    refresh();
}

void WorkSection::refresh() {
    const bool isThere =
        m_who.team ? org().find(m_who.team) != nullptr : org().find(m_who.position) != nullptr;
    if (!isThere)
        return;
    m_mix->show(mix(), formats());
    m_remark->setText(remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
    showRuns(m_who.team ? runsOf(org(), m_who.team) : runsOf(org(), m_who.position));
}

Mix WorkSection::mix() const {
    const Staffing& staffing = context().workspace.portfolio.staffing();
    return m_who.team ? staffing.whole(org(), m_who.team) : staffing.of(org(), *org().find(m_who.position));
}

/// Whose shares it has, where it says none of its own in the quarter.
QString WorkSection::remark() const {
    const TeamId speaker = m_who.team ? speakerFor(org(), m_who.team, quarter())
                                      : speakerFor(org(), *org().find(m_who.position), quarter()).team;
    if (!speaker || speaker == m_who.team)
        return {};
    return tr("As %1 does in %2")
        .arg(nameOf(plan(), document().scenario(), speaker), formats().quarter(quarter()));
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
