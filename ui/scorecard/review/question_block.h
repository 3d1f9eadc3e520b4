// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/review_draft.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace orgwright {

class NoteField;

/// A question of the review: the draft at the left, the answer at the right.
class QuestionBlock : public QWidget {
    Q_OBJECT

public:
    QuestionBlock(int question, Workspace& workspace, QWidget* parent = nullptr);

    void refresh(const std::vector<DraftSentence>& draft);

private:
    void addSentence(const DraftSentence& sentence);
    void answer(const QString& text);
    void takeOver();

    int m_question;
    Workspace& m_workspace;
    QVBoxLayout* m_draft;
    NoteField* m_answer;
    QStringList m_sentences;
};

} // namespace orgwright
