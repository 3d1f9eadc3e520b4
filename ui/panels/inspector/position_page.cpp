// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/position_page.h"

#include "ui/panels/inspector/bench_section.h"
#include "ui/panels/inspector/branch_section.h"
#include "ui/panels/inspector/cost_section.h"
#include "ui/panels/inspector/inspector_header.h"
#include "ui/panels/inspector/leads_section.h"
#include "ui/panels/inspector/lines_section.h"
#include "ui/panels/inspector/mix_section.h"
#include "ui/panels/inspector/note_section.h"
#include "ui/panels/inspector/people_section.h"
#include "ui/panels/inspector/position_face.h"
#include "ui/panels/inspector/position_section.h"
#include "ui/panels/inspector/seat_edits.h"
#include "ui/panels/inspector/work_section.h"
#include "ui/words/text.h"

namespace orgwright {

PositionPage::PositionPage(InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
    , m_position(addSection(new PositionSection(context, PositionSection::Shows::One)))
    , m_people(addSection(new PeopleSection(context)))
    , m_mix(addSection(new MixSection(context)))
    , m_work(addSection(new WorkSection(context)))
    , m_cost(addSection(new CostSection(context)))
    , m_branch(addSection(new BranchSection(context)))
    , m_leads(addSection(new LeadsSection(context)))
    , m_lines(addSection(new LinesSection(context)))
    , m_bench(addSection(new BenchSection(context)))
    , m_note(addSection(new NoteSection(tr("Note"), tr("Write something down"), context, Topic::Notes))) {
    m_note->setHairline(false);
    connect(m_note, &NoteSection::committed, this, [this](const QString& note) {
        const PositionId shown = m_position->positions().front();
        document().run([&](Editor& editor) {
            return editEach(editor, std::span(&shown, 1), [&](Position& row) { row.note = stdText(note); });
        });
    });
}

FieldRow* PositionPage::titleRow() const {
    return m_position->titleRow();
}

void PositionPage::refresh(InspectorHeader& header) {
    const PositionId shown = workspace().selection.current();
    const Position* row = org().find(shown);
    if (!row)
        return;
    const PositionFace face = faceOf(workspace(), context().hues, shown);
    header.show(face.name, face.second, face.names);
    header.setFace(face.avatar);
    header.setHasMenu(true);
    m_position->show({shown});
    m_people->show(shown);
    m_mix->show(Worker{{}, shown});
    m_work->show(Worker{{}, shown});
    m_cost->show(shown);
    m_branch->show(shown);
    m_leads->show(shown);
    m_lines->show(shown);
    m_bench->show(shown);
    m_note->show(qtText(row->note));
}

} // namespace orgwright
