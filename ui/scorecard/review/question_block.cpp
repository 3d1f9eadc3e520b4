// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/review/question_block.h"

#include "core/commands/scorecard_commands.h"
#include "ui/panels/inspector/note_field.h"
#include "ui/scorecard/row_links.h"
#include "ui/scorecard/side/link_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/words/review_words.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QMenu>

namespace orgwright {
namespace {

void empty(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

QuestionBlock::QuestionBlock(int question, Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_question(question)
    , m_workspace(workspace)
    , m_draft(new QVBoxLayout)
    , m_answer(new NoteField(reviewQuestion(question), tr("Your answer"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    column->addWidget(new Label(reviewQuestion(question), Type::PanelTitle));
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(24));
    auto* left = new QVBoxLayout;
    left->setSpacing(scaled(4));
    left->addWidget(new Label(tr("What the plan says"), Type::Caption, &Colours::ink2));
    m_draft->setSpacing(0);
    left->addLayout(m_draft);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(scaled(4));
    right->addWidget(new Label(tr("Your answer"), Type::Caption, &Colours::ink2));
    right->addWidget(m_answer);
    auto* take = new Button(tr("Begin with the draft"), ButtonKind::Plain);
    take->setSize(ControlSize::Small);
    connect(take, &QAbstractButton::clicked, this, &QuestionBlock::takeOver);
    right->addWidget(take, 0, Qt::AlignLeft);
    right->addStretch(1);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    column->addLayout(row);
    connect(m_answer, &NoteField::committed, this, &QuestionBlock::answer);
}

void QuestionBlock::answer(const QString& text) {
    m_workspace.document.run([&](Editor& editor) {
        return answerReview(editor, m_workspace.scorecard.quarter(), m_question, stdText(text.trimmed()));
    });
}

/// Behind what is there.
void QuestionBlock::takeOver() {
    QStringList lines{m_answer->toPlainText().trimmed()};
    lines += m_sentences;
    lines.removeAll(QString());
    answer(lines.join(QLatin1Char('\n')));
}

void QuestionBlock::refresh(const std::vector<DraftSentence>& draft) {
    empty(*m_draft);
    m_sentences.clear();
    for (const DraftSentence& sentence : draft)
        addSentence(sentence);
    if (draft.empty()) {
        auto* nothing = new Label(tr("Nothing in the plan speaks to this yet."), Type::Body, &Colours::ink2);
        nothing->setWrapped(true);
        m_draft->addWidget(nothing);
    }
    const Quarter quarter = m_workspace.scorecard.quarter();
    QString text;
    for (const ReviewAnswer& row : m_workspace.document.plan().rows<ReviewAnswer>({})) {
        if (row.quarter == quarter && row.question == m_question)
            text = qtText(row.text);
    }
    const bool isHiding = m_workspace.isHiding(Topic::Notes);
    m_answer->setVisible(!isHiding);
    m_answer->setNote(isHiding ? QString() : text);
    m_answer->setReadOnly(m_workspace.document.isReadOnly() || m_workspace.scorecard.card().lock);
}

/// A sentence about one row leads there; about several, shows them.
void QuestionBlock::addSentence(const DraftSentence& sentence) {
    const PlanDocument& document = m_workspace.document;
    const Formats words(document.plan().settings());
    const QString text =
        orgwright::sentence(sentence, document.plan(), document.scenario(), words, m_workspace.discretion());
    m_sentences += text;
    const QString more = sentence.rows.size() > 1
                             ? tr("%n rows behind it", nullptr, static_cast<int>(sentence.rows.size()))
                             : QString();
    auto* row = new LinkRow(iconOf(sentence.rows.front().kind), text, more);
    connect(row, &QAbstractButton::clicked, this, [this, row, rows = sentence.rows] {
        if (rows.size() == 1)
            return followLink(rows.front(), m_workspace);
        QMenu menu(this);
        fillWithLinks(menu, rows, m_workspace);
        menu.exec(row->mapToGlobal(row->rect().bottomLeft()));
    });
    m_draft->addWidget(row);
}

} // namespace orgwright
