// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QScrollArea>

class QVBoxLayout;

namespace orgwright {

class NoteField;
class QuestionBlock;

/// The quarter's review: each of the five questions with a draft from the plan, every sentence of which leads
/// to what it cites, and the user's own answer beside it; then the actions, those of earlier reviews that are
/// not done with them.
class ReviewPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ReviewPage(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void actionRequested(orgwright::ReviewActionId action);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showActions();
    void addAction(const ReviewAction& row);

    Workspace& m_workspace;
    std::vector<QuestionBlock*> m_questions;
    QVBoxLayout* m_actions;
};

} // namespace orgwright
