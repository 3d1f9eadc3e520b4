// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/plan_section.h"

#include "core/commands/team_commands.h"
#include "ui/panels/strip/reading.h"
#include "ui/words/text.h"

namespace orgwright {

PlanSection::PlanSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("Plan"), context, parent)
    , m_title(addRow(tr("Title")))
    , m_target(addRow(tr("Span target")))
    , m_positions(addFact(tr("Positions")))
    , m_people(addFact(tr("People")))
    , m_open(addFact(tr("Open")))
    , m_managers(addFact(tr("Managers")))
    , m_layers(addFact(tr("Layers")))
    , m_teams(addFact(tr("Teams")))
    , m_fte(addFact(tr("FTE")))
    , m_cost(addFact(tr("Cost a year"))) {
    m_title->setPlaceholder(tr("Untitled"));
    connect(m_title, &FieldRow::committed, this, &PlanSection::commitTitle);
    connect(m_target, &FieldRow::committed, this, &PlanSection::commitTarget);
}

void PlanSection::refresh() {
    const Settings& settings = plan().settings();
    const Measures now = document().measures();
    const Formats words = formats();
    m_title->setValue(shownText(settings.title, 400));
    m_target->setValue(QStringLiteral("%1–%2").arg(settings.spanLeast).arg(settings.spanMost));
    m_target->setNote(tr("reports"));
    m_positions->setValue(words.count(now.positions));
    m_people->setValue(words.count(now.headcount));
    m_open->setValue(words.count(now.open));
    m_managers->setValue(words.count(now.managers));
    m_layers->setValue(words.count(now.layers));
    m_teams->setValue(words.count(now.teams));
    m_fte->setValue(words.fte(now.fteBasisPoints));
    m_cost->setValue(words.shortMoney(Money{now.costMinor}));
    m_cost->setConcealed(isHiding(Topic::Pay));
    const bool hasPositions = now.positions > 0;
    for (FieldRow* row : {m_people, m_open, m_managers, m_layers, m_fte})
        row->setVisible(hasPositions);
    m_cost->setVisible(hasPositions && now.costMinor != 0);
}

void PlanSection::commitTitle(const QString& typed) {
    Settings settings = plan().settings();
    settings.title = stdText(typed.trimmed());
    attempt(*m_title, [&](Editor& editor) { return editSettings(editor, settings); });
}

void PlanSection::commitTarget(const QString& typed) {
    attempt(*m_target, readSpanTarget(typed), [this](Editor& editor, std::pair<int, int> target) {
        Settings settings = plan().settings();
        settings.spanLeast = target.first;
        settings.spanMost = target.second;
        return editSettings(editor, settings);
    });
}

} // namespace orgwright
