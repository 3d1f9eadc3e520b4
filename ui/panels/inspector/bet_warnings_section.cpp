// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/bet_warnings_section.h"

#include "core/base/sources.h"
#include "core/rollup/findings.h"
#include "ui/theme/theme.h"
#include "ui/words/finding_words.h"

#include <algorithm>

namespace orgwright {
namespace {

bool isAbout(const Finding& finding, InitiativeId bet) {
    return finding.rule->area == FindingArea::Portfolio &&
           std::any_of(finding.rows.begin(), finding.rows.end(), [&](const RowRef& row) {
               return row.kind == Kind::Initiative && row.id == bet.value();
           });
}

} // namespace

BetWarningsSection::BetWarningsSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("To look at"), context, parent) {}

void BetWarningsSection::show(InitiativeId bet) {
    m_bet = bet;
    refresh();
}

Label* BetWarningsSection::addLine(const QString& text, Type type, Tint tint) {
    Label* line = add(new Label(text, type, tint));
    line->setWrapped(true);
    m_lines.push_back(line);
    return line;
}

void BetWarningsSection::refresh() {
    for (Label* line : m_lines)
        delete line;
    m_lines.clear();
    for (const Finding& finding : findings(plan(), document().scenario(), systemClock().today())) {
        if (!isAbout(finding, m_bet))
            continue;
        const bool isError = finding.rule->severity == FindingSeverity::Error;
        addLine(sentence(finding, plan(), document().scenario(), formats()), Type::Body,
                isError ? &Colours::red : &Colours::ink);
        addLine(ruleAdvice(finding.rule->id), Type::Small, &Colours::ink2)
            ->setContentsMargins(0, 0, 0, scaled(6));
    }
    setVisible(!m_lines.empty());
}

} // namespace orgwright
