// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_page.h"

namespace orgwright {

class BenchSection;
class BranchSection;
class CostSection;
class LeadsSection;
class LinesSection;
class NoteSection;
class PeopleSection;
class PositionSection;
class MixSection;
class WorkSection;

/// One position.
class PositionPage : public InspectorPage {
    Q_OBJECT

public:
    explicit PositionPage(InspectorContext& context, QWidget* parent = nullptr);

    void refresh(InspectorHeader& header) override;
    FieldRow* titleRow() const override;

private:
    PositionSection* m_position;
    PeopleSection* m_people;
    MixSection* m_mix;
    WorkSection* m_work;
    CostSection* m_cost;
    BranchSection* m_branch;
    LeadsSection* m_leads;
    LinesSection* m_lines;
    BenchSection* m_bench;
    NoteSection* m_note;
};

} // namespace orgwright
