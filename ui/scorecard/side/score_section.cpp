// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/side/score_section.h"

#include "ui/panels/inspector/note_field.h"
#include "ui/scorecard/score_edits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <cmath>

namespace orgwright {

ScoreSection::ScoreSection(Workspace& workspace, QWidget* parent)
    : Section(tr("Score"), parent)
    , m_workspace(workspace)
    , m_question(add(new Label({}, Type::Small, &Colours::ink2)))
    , m_levels(add(new QWidget))
    , m_looksLike(add(new Label({}, Type::Small)))
    , m_figure(add(new FieldRow(tr("Score"))))
    , m_target(add(new FieldRow(tr("Target"))))
    , m_givenBy(add(new FieldRow(tr("Given by"))))
    , m_confidence(add(new FieldRow(tr("How sure"))))
    , m_note(add(new NoteField(tr("Why this score"), tr("Why this score")))) {
    build();
}

void ScoreSection::build() {
    m_question->setWrapped(true);
    m_looksLike->setWrapped(true);
    auto* row = new QHBoxLayout(m_levels);
    row->setContentsMargins(0, scaled(4), 0, scaled(4));
    row->setSpacing(scaled(6));
    for (int level = 1; level <= 5; ++level) {
        auto* button = new Button(QString::number(level));
        button->setMinimumTextWidth(8);
        connect(button, &QAbstractButton::clicked, this,
                [this, level] { giveScore(m_workspace, m_workspace.scorecard.measure(), level * 100); });
        row->addWidget(button, 1);
        m_buttons[static_cast<std::size_t>(level - 1)] = button;
    }
    m_figure->setPlaceholder(tr("Not scored"));
    m_target->setReadOnly(true);
    m_givenBy->setPlaceholder(tr("Name who judged it"));
    m_confidence->setPlaceholder(tr("Not said"));
    connect(m_figure, &FieldRow::committed, this, &ScoreSection::enter);
    connect(m_confidence, &FieldRow::committed, this, &ScoreSection::commitConfidence);
    connect(m_givenBy, &FieldRow::committed, this, [this](const QString& name) {
        editScore(m_workspace, m_workspace.scorecard.measure(),
                  [&](Score& score) { score.givenBy = stdText(name.trimmed()); });
    });
    connect(m_note, &NoteField::committed, this, [this](const QString& note) {
        editScore(m_workspace, m_workspace.scorecard.measure(),
                  [&](Score& score) { score.note = stdText(note.trimmed()); });
    });
}

/// By the language's rules, or as a plain number; empty takes the score back.
void ScoreSection::enter(const QString& typed) {
    const MeasureId measure = m_workspace.scorecard.measure();
    if (typed.trimmed().isEmpty())
        return takeScoreBack(m_workspace, measure);
    bool isNumber = false;
    double number = wordsLocale().toDouble(typed.trimmed(), &isNumber);
    if (!isNumber)
        number = typed.trimmed().toDouble(&isNumber);
    if (!isNumber || std::abs(number) > 1e12)
        return m_figure->refuse(tr("Write a number, such as 3.5"));
    giveScore(m_workspace, measure, std::llround(number * 100));
}

void ScoreSection::commitConfidence(const QString& typed) {
    bool isNumber = false;
    const int percent = QString(typed).remove(QLatin1Char('%')).trimmed().toInt(&isNumber);
    if (!typed.trimmed().isEmpty() && (!isNumber || percent < 0 || percent > 100))
        return m_confidence->refuse(tr("Write a number from 0 to 100"));
    editScore(m_workspace, m_workspace.scorecard.measure(),
              [&](Score& score) { score.confidence = typed.trimmed().isEmpty() ? 0 : percent; });
}

void ScoreSection::showLevels(const ScoredMeasure& each) {
    const bool isScale = each.measure.unit.empty();
    const int level = each.value && isScale ? static_cast<int>(*each.value / 100) : 0;
    m_levels->setVisible(isScale);
    for (int i = 1; i <= 5; ++i) {
        Button* button = m_buttons[static_cast<std::size_t>(i - 1)];
        button->setKind(each.value == i * 100 && isScale ? ButtonKind::Filled : ButtonKind::Outline);
        const QString looks = levelText(each.measure, i);
        button->setToolTip(looks.toHtmlEscaped());
        button->setAccessibleName(tr("Score %1: %2").arg(i).arg(looks));
    }
    m_looksLike->setVisible(level > 0);
    m_looksLike->setText(tr("%1: %2").arg(level).arg(levelText(each.measure, level)));
}

void ScoreSection::refresh() {
    const ScoredMeasure* each = m_workspace.scorecard.card().find(m_workspace.scorecard.measure());
    if (!each)
        return;
    const PlanDocument& document = m_workspace.document;
    const Formats words(document.plan().settings());
    const bool isLocked = document.isReadOnly() || m_workspace.scorecard.card().lock.isSet();
    const bool isHidingNotes = m_workspace.isHiding(Topic::Notes);
    m_question->setText(measureQuestion(each->measure));
    showLevels(*each);
    m_figure->setValue(each->value ? scoreText(each->measure, each->value, words) : QString());
    m_figure->setEditText(
        each->value ? wordsLocale().toString(static_cast<double>(*each->value) / 100, 'g', 12) : QString());
    m_target->setValue(scoreText(each->measure, each->measure.target, words));
    m_target->setNote(statusName(each->status));
    const Score score = scoreNow(m_workspace, each->measure.id);
    m_givenBy->setValue(shownText(score.givenBy));
    m_givenBy->setConcealed(m_workspace.isHiding(Topic::Names) && !score.givenBy.empty());
    m_confidence->setValue(score.confidence > 0 ? words.percent(score.confidence / 100.0) : QString());
    m_confidence->setEditText(score.confidence > 0 ? QString::number(score.confidence) : QString());
    m_note->setVisible(!isHidingNotes);
    m_note->setNote(isHidingNotes ? QString() : qtText(each->note));
    m_note->setReadOnly(isLocked);
    m_levels->setEnabled(!isLocked);
    for (FieldRow* row : {m_figure, m_givenBy, m_confidence})
        row->setReadOnly(isLocked);
}

} // namespace orgwright
