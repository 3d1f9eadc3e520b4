// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/review/review_page.h"

#include "core/base/sources.h"
#include "core/commands/scorecard_commands.h"
#include "ui/export/review_text.h"
#include "ui/scorecard/review/question_block.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hair_line.h"
#include "ui/widgets/label.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace orgwright {

ReviewPage::ReviewPage(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_actions(new QVBoxLayout) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(16));
    column->setSpacing(scaled(14));
    for (int question = 0; question < kReviewQuestions; ++question) {
        m_questions.push_back(new QuestionBlock(question, workspace));
        column->addWidget(m_questions.back());
        column->addWidget(new HairLine(Qt::Horizontal));
    }
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Actions"), Type::PanelTitle));
    head->addStretch(1);
    auto* add = new Button("plus", tr("New action"));
    auto* write = new Button("export", tr("Save as document…"));
    for (Button* each : {add, write}) {
        each->setSize(ControlSize::Small);
        head->addWidget(each);
    }
    connect(add, &QAbstractButton::clicked, this,
            [this] { m_workspace.actions.trigger(ActionId::AddReviewAction); });
    connect(write, &QAbstractButton::clicked, this,
            [this] { m_workspace.actions.trigger(ActionId::WriteReview); });
    column->addLayout(head);
    m_actions->setSpacing(scaled(2));
    column->addLayout(m_actions);
    column->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(&workspace.scorecard, &ScorecardView::changed, this, &ReviewPage::refresh);
    connect(&workspace.scorecard, &ScorecardView::cardChanged, this, &ReviewPage::refresh);
    connect(&workspace.view, &ChartView::changed, this, &ReviewPage::refresh);
}

void ReviewPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    refresh();
}

void ReviewPage::refresh() {
    if (!isVisible())
        return;
    const PlanDocument& document = m_workspace.document;
    const auto draft = reviewDraft(document.plan(), document.scenario(), m_workspace.scorecard.quarter(),
                                   systemClock().today());
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        m_questions[i]->refresh(draft[i]);
    showActions();
}

void ReviewPage::showActions() {
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto actions = actionsFor(m_workspace.document.plan(), m_workspace.scorecard.quarter());
    for (const ReviewAction* row : actions)
        addAction(*row);
    if (actions.empty())
        m_actions->addWidget(
            new Label(tr("No actions yet. What is to be done, by whom, until which quarter?"), Type::Body,
                      &Colours::ink2));
}

/// A box to tick, and the action as a button that edits it.
void ReviewPage::addAction(const ReviewAction& row) {
    const Plan& plan = m_workspace.document.plan();
    const Formats words(plan.settings());
    auto* line = new QWidget;
    auto* parts = new QHBoxLayout(line);
    parts->setContentsMargins(0, 0, 0, 0);
    auto* done = new QCheckBox;
    done->setChecked(row.done.isSet());
    done->setAccessibleName(tr("Done: %1").arg(shownText(row.what)));
    done->setEnabled(!m_workspace.document.isReadOnly());
    QStringList notes;
    if (!m_workspace.isHiding(Topic::Names))
        notes += shownText(row.owner);
    if (row.due.isSet())
        notes += tr("until %1").arg(words.quarter(row.due));
    if (row.quarter != m_workspace.scorecard.quarter())
        notes += tr("from the review of %1").arg(words.quarter(row.quarter));
    if (row.done.isSet())
        notes += tr("done in %1").arg(words.quarter(row.done));
    notes.removeAll(QString());
    auto* what = new Button(shownText(row.what, 200), ButtonKind::Plain);
    what->setNote(notes.join(QStringLiteral(" · ")));
    what->setMinimumTextWidth(60);
    parts->addWidget(done);
    parts->addWidget(what, 0, Qt::AlignLeft);
    parts->addStretch(1);
    connect(what, &QAbstractButton::clicked, this, [this, id = row.id] { Q_EMIT actionRequested(id); });
    connect(done, &QCheckBox::clicked, this, [this, id = row.id](bool isDone) {
        m_workspace.document.run([&](Editor& editor) -> Result<void> {
            const ReviewAction* now = editor.plan().rows<ReviewAction>({}).find(id);
            if (!now)
                return refuse(Reason::NotFound, id);
            ReviewAction wanted = *now;
            wanted.done = isDone ? m_workspace.scorecard.quarter() : Quarter{};
            return editReviewAction(editor, wanted);
        });
    });
    m_actions->addWidget(line);
}

} // namespace orgwright
