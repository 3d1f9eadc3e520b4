// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/slides/speaker_notes.h"

#include "ui/words/model_words.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QStringList>
#include <set>

namespace orgwright {
namespace {

using drawing::SubjectKind;

/// Collects the lines of one slide.
class SpeakerNotes {
public:
    SpeakerNotes(const DiscreetPlan& discreet, ScenarioId scenario, Quarter quarter)
        : m_plan(discreet.plan())
        , m_scenario(scenario)
        , m_quarter(quarter)
        , m_hasNames(discreet.discretion().names) {}

    void add(const drawing::Subject& subject) {
        if (!m_seen.insert({subject.kind, subject.id}).second)
            return;
        const Org& org = m_plan.org(m_scenario);
        if (subject.kind == SubjectKind::Position) {
            const PositionId id(subject.id);
            if (const Position* row = org.find(id))
                say(m_hasNames ? titleAndName(m_plan, m_scenario, id) : titleOf(m_plan, m_scenario, id),
                    {row->note});
        } else if (subject.kind == SubjectKind::Initiative) {
            const InitiativeId id(subject.id);
            if (const Initiative* row = org.find(id))
                say(shownText(row->name, 200), {row->stanceReason, row->note});
        } else if (subject.kind == SubjectKind::Measure) {
            addMeasure(MeasureId(subject.id));
        }
    }
    std::string text() const { return stdText(m_lines.join(QLatin1Char('\n'))); }

private:
    void addMeasure(MeasureId id) {
        const Measure* measure = m_plan.rows<Measure>({}).find(id);
        for (const Score& row : m_plan.rows<Score>({})) {
            if (measure != nullptr && row.measure == id && row.quarter == m_quarter)
                say(measureName(*measure), {row.note});
        }
    }
    void say(const QString& name, std::initializer_list<std::string_view> notes) {
        QStringList parts;
        for (const std::string_view note : notes)
            parts += shownText(note, 2000);
        parts.removeAll(QString());
        if (!parts.isEmpty())
            m_lines += QStringLiteral("%1: %2").arg(name, parts.join(QStringLiteral(" ")));
    }

    const Plan& m_plan;
    ScenarioId m_scenario;
    Quarter m_quarter;
    bool m_hasNames;
    std::set<std::pair<SubjectKind, std::int64_t>> m_seen;
    QStringList m_lines;
};

} // namespace

std::string speakerNotes(const DiscreetPlan& discreet, ScenarioId scenario, Quarter quarter,
                         const drawing::Drawing& page) {
    if (!discreet.discretion().notes)
        return {};
    SpeakerNotes notes(discreet, scenario, quarter);
    for (const drawing::Box& box : page.boxes)
        notes.add(box.subject);
    return notes.text();
}

} // namespace orgwright
