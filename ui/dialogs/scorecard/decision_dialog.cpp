// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scorecard/decision_dialog.h"

#include "core/base/sources.h"
#include "core/commands/scorecard_commands.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/dialogs/scorecard/beside.h"
#include "ui/panels/strip/reading.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace orgwright {
namespace {

constexpr int kDecisionWidth = 560;
constexpr int kOutcomeHeight = 72;

} // namespace

DecisionDialog::DecisionDialog(LoggedDecisionId decision, PlanDocument& document, QWidget* parent)
    : PlanDialog(decision ? tr("Decision") : tr("Log a decision"), document, parent)
    , m_what(new QLineEdit)
    , m_raised(new QLineEdit)
    , m_raisedBy(new QLineEdit)
    , m_decided(new QLineEdit)
    , m_decidedBy(new QLineEdit)
    , m_level(new QComboBox)
    , m_escalated(new QCheckBox(tr("It was escalated")))
    , m_outcome(new QPlainTextEdit) {
    if (const LoggedDecision* row = plan().rows<LoggedDecision>({}).find(decision))
        m_row = *row;
    else
        m_row.raised = systemClock().today();
    build();
    fill();
    setCancel(tr("Cancel"));
    setPrimary(decision ? tr("Save") : tr("Log"));
    sayLocked();
    m_what->setFocus();
    sizeToContent(*this, kDecisionWidth);
}

void DecisionDialog::build() {
    setIntroduction(tr("From these days the scorecard reckons how fast decisions are made, and where."));
    for (const DecisionLevel level : {DecisionLevel::Unsaid, DecisionLevel::Team, DecisionLevel::Manager,
                                      DecisionLevel::Director, DecisionLevel::Top})
        m_level->addItem(level == DecisionLevel::Unsaid ? tr("Not said") : levelName(level));
    m_what->setPlaceholderText(tr("Tariff engine, buy or build"));
    m_decided->setPlaceholderText(tr("Not decided yet"));
    m_outcome->setTabChangesFocus(true);
    m_outcome->setFixedHeight(scaled(kOutcomeHeight));
    body()->setSpacing(scaled(12));
    m_whatField = new FormField(tr("What is to be decided"), m_what);
    m_raisedField = new FormField(tr("Raised on"), m_raised);
    m_decidedField = new FormField(tr("Decided on"), m_decided);
    body()->addWidget(m_whatField);
    body()->addLayout(beside({m_raisedField, new FormField(tr("Raised by"), m_raisedBy)}));
    body()->addLayout(beside({m_decidedField, new FormField(tr("Decided by"), m_decidedBy)}));
    body()->addLayout(beside({new FormField(tr("At which level"), m_level), m_escalated}));
    body()->addWidget(new FormField(tr("Outcome"), m_outcome));
}

void DecisionDialog::fill() {
    const Formats words(plan().settings());
    m_what->setText(qtText(m_row.what));
    m_raised->setText(words.date(m_row.raised));
    m_raisedBy->setText(qtText(m_row.raisedBy));
    m_decided->setText(words.date(m_row.decided));
    m_decidedBy->setText(qtText(m_row.decidedBy));
    m_level->setCurrentIndex(static_cast<int>(m_row.level));
    m_escalated->setChecked(m_row.isEscalated);
    m_outcome->setPlainText(qtText(m_row.outcome));
}

bool DecisionDialog::readDays(LoggedDecision& row) {
    m_raisedField->refuse({});
    m_decidedField->refuse({});
    const auto raised = readDate(m_raised->text(), wordsLocale());
    const auto decided = readDate(m_decided->text(), wordsLocale());
    if (!raised)
        m_raisedField->refuse(raised.error());
    else if (!decided)
        m_decidedField->refuse(decided.error());
    if (!raised || !decided) {
        growToContent(*this);
        return false;
    }
    row.raised = *raised;
    row.decided = *decided;
    return true;
}

void DecisionDialog::accept() {
    LoggedDecision row = m_row;
    if (!readDays(row))
        return;
    row.what = stdText(m_what->text().trimmed());
    row.raisedBy = stdText(m_raisedBy->text().trimmed());
    row.decidedBy = stdText(m_decidedBy->text().trimmed());
    row.level = static_cast<DecisionLevel>(m_level->currentIndex());
    row.isEscalated = m_escalated->isChecked();
    row.outcome = stdText(m_outcome->toPlainText().trimmed());
    const auto command = [&](Editor& editor) -> Result<void> {
        if (row.id)
            return editDecision(editor, row);
        return logDecision(editor, row).map([](LoggedDecisionId) {});
    };
    if (attempt(command))
        PlanDialog::accept();
}

} // namespace orgwright
