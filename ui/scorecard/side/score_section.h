// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/section.h"

class QHBoxLayout;

namespace orgwright {

class Button;
class Label;
class NoteField;

/// How the selected measure is scored in the quarter: a press on 1 to 5 or a figure, what that level looks
/// like, how sure whoever gave it is, and why.
class ScoreSection : public Section {
    Q_OBJECT

public:
    explicit ScoreSection(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    /// The figure's field, for typing.
    void edit() { m_figure->edit(); }

private:
    void build();
    void enter(const QString& typed);
    void commitConfidence(const QString& typed);
    void showLevels(const ScoredMeasure& each);

    Workspace& m_workspace;
    Label* m_question;
    QWidget* m_levels;
    std::array<Button*, 5> m_buttons = {};
    Label* m_looksLike;
    FieldRow* m_figure;
    FieldRow* m_target;
    FieldRow* m_givenBy;
    FieldRow* m_confidence;
    NoteField* m_note;
};

} // namespace orgwright
