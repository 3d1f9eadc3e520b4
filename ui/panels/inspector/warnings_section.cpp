// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/warnings_section.h"

#include "ui/theme/theme.h"
#include "ui/words/finding_words.h"

#include <algorithm>

namespace orgwright {
namespace {

bool isAbout(const Finding& finding, const RowRef& row) {
    return std::find(finding.rows.begin(), finding.rows.end(), row) != finding.rows.end();
}

} // namespace

WarningsSection::WarningsSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("To look at"), context, parent) {}

void WarningsSection::show(const RowRef& row) {
    m_row = row;
    refresh();
}

Label* WarningsSection::addLine(const QString& text, Type type, Tint tint) {
    Label* line = add(new Label(text, type, tint));
    line->setWrapped(true);
    m_lines.push_back(line);
    return line;
}

void WarningsSection::refresh() {
    for (Label* line : m_lines)
        delete line;
    m_lines.clear();
    for (const Finding& finding : context().workspace.portfolio.findings()) {
        if (!m_row || !isAbout(finding, *m_row))
            continue;
        const bool isError = finding.rule->severity == FindingSeverity::Error;
        addLine(sentence(finding, plan(), document().scenario(), formats(), context().workspace.discretion()),
                Type::Body, isError ? &Colours::red : &Colours::ink);
        addLine(ruleAdvice(finding.rule->id), Type::Small, &Colours::ink2)
            ->setContentsMargins(0, 0, 0, scaled(6));
    }
    setVisible(!m_lines.empty());
}

} // namespace orgwright
