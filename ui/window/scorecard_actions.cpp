// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/scorecard_actions.h"

#include "core/base/sources.h"
#include "core/commands/scorecard_commands.h"
#include "ui/dialogs/scorecard/action_dialog.h"
#include "ui/dialogs/scorecard/decision_dialog.h"
#include "ui/dialogs/scorecard/measure_dialog.h"
#include "ui/export/plan_export.h"
#include "ui/export/record_document.h"
#include "ui/export/review_text.h"
#include "ui/panels/inspector/choice_popover.h"
#include "ui/scorecard/decisions/decisions_page.h"
#include "ui/scorecard/evidence.h"
#include "ui/scorecard/review/review_page.h"
#include "ui/scorecard/row_links.h"
#include "ui/scorecard/scorecard_canvas.h"
#include "ui/scorecard/scorecard_page.h"
#include "ui/scorecard/side/measure_side.h"
#include "ui/shell/discretion/ask_discretion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message.h"
#include "ui/widgets/toast_host.h"
#include "ui/window/plan_page.h"
#include "ui/window/step_toasts.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

namespace orgwright {
namespace {

constexpr int kPopoverTop = 96;

} // namespace

ScorecardActions::ScorecardActions(PlanPage& page)
    : QObject(&page)
    , m_page(page)
    , m_workspace(page.workspace()) {
    Actions& actions = m_workspace.actions;
    using Page = ScorecardView::Page;
    actions.onTriggered(ActionId::CopyScores, this, [this] {
        show(static_cast<int>(Page::Measures));
        m_workspace.document.run(
            [&](Editor& editor) { return copyScores(editor, m_workspace.scorecard.quarter()); });
    });
    const auto editMeasure = [this](MeasureId measure) {
        MeasureDialog(measure, m_workspace.document, &m_page).exec();
    };
    const auto editDecision = [this](LoggedDecisionId decision) {
        DecisionDialog(decision, m_workspace.document, &m_page).exec();
    };
    const auto editAction = [this](ReviewActionId action) {
        ActionDialog(action, m_workspace.scorecard.quarter(), m_workspace.document, &m_page).exec();
    };
    actions.onTriggered(ActionId::AddMeasure, this, [editMeasure] { editMeasure({}); });
    actions.onTriggered(ActionId::LogDecision, this, [this, editDecision] {
        show(static_cast<int>(Page::DecisionLog));
        editDecision({});
    });
    actions.onTriggered(ActionId::AddReviewAction, this, [this, editAction] {
        show(static_cast<int>(Page::Review));
        editAction({});
    });
    actions.onTriggered(ActionId::WriteReview, this, [this] { writeReview(); });
    actions.onTriggered(ActionId::UseAsEvidence, this, [this] { useAsEvidence(); });
    actions.onTriggered(ActionId::LockQuarter, this, [this] { lock(); });
    actions.onTriggered(ActionId::UnlockQuarter, this, [this] { unlock(); });
    ScorecardPage& card = m_page.scorecard();
    connect(&card.decisions(), &DecisionsPage::editRequested, this, editDecision);
    connect(&card.decisions(), &DecisionsPage::evidenceRequested, this,
            [this](LoggedDecisionId decision) { askMeasureFor(decision); });
    connect(&card.review(), &ReviewPage::actionRequested, this, editAction);
    connect(&m_page.measureSide(), &MeasureSide::measureRequested, this,
            [this, editMeasure] { editMeasure(m_workspace.scorecard.measure()); });
    connect(&card.canvas(), &ScorecardCanvas::editRequested, &m_page.measureSide(), &MeasureSide::editScore);
}

void ScorecardActions::show(int page) {
    m_workspace.actions.action(ActionId::ShowScorecard)->setChecked(true);
    m_workspace.scorecard.setPage(static_cast<ScorecardView::Page>(page));
}

void ScorecardActions::lock() {
    const PlanDocument& document = m_workspace.document;
    const QString quarter = Formats(document.plan().settings()).quarter(m_workspace.scorecard.quarter());
    const Message message{
        tr("Lock %1?").arg(quarter),
        tr("How the baseline, the mix, the bets, the indicators and the scores stand today is put down and "
           "stays as it is, whatever is edited later. Scores, evidence and answers of the quarter can then "
           "not be edited, until it is unlocked for a reason."),
        tr("Lock the quarter"),
        {},
        tr("Cancel")};
    if (ask(&m_page, message) != Answer::Primary)
        return;
    if (m_workspace.document.run(
            [&](Editor& editor) { return lockQuarter(editor, m_workspace.scorecard.quarter()); }))
        m_page.steps().done(tr("%1 locked").arg(quarter));
}

void ScorecardActions::unlock() {
    bool isGiven = false;
    const QString reason =
        QInputDialog::getText(&m_page, tr("Unlock the quarter"),
                              tr("Why is it unlocked? The reason is kept."), QLineEdit::Normal, {}, &isGiven);
    if (isGiven)
        m_workspace.document.run([&](Editor& editor) {
            return unlockQuarter(editor, m_workspace.scorecard.quarter(), stdText(reason.trimmed()));
        });
}

void ScorecardActions::writeReview() {
    const auto discretion = askDiscretion(&m_page, m_workspace, {Topic::Names, Topic::Notes, Topic::Scores});
    if (!discretion)
        return;
    if (!discretion->notes || !discretion->scores) {
        m_page.toasts().refuse(tr("A review consists of notes and scores. Tick both to write it."));
        return;
    }
    const PlanDocument& document = m_workspace.document;
    const QFileInfo file(document.path());
    const QString quarter = qtText(quarterText(m_workspace.scorecard.quarter()));
    QString path = QFileDialog::getSaveFileName(
        &m_page, tr("Save the review"),
        QStringLiteral("%1/%2 %3.pdf").arg(file.absolutePath(), tr("Review"), quarter),
        tr("PDF and Markdown files (*.pdf *.md)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    const DiscreetPlan discreet(document.plan(), *discretion);
    const RecordText text = reviewText(discreet, m_workspace.scorecard.quarter(), systemClock().today());
    const bool isMarkdown = path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive);
    const auto written =
        writeExported(isMarkdown ? recordMarkdown(text).toUtf8() : recordPdf(text), stdText(path));
    if (written)
        m_page.toasts().say(tr("Wrote %1").arg(fileName(stdText(path))));
    else
        m_page.toasts().refuse(written.error().sentence);
}

void ScorecardActions::useAsEvidence() {
    if (const auto row = selectedRow(m_workspace))
        askMeasureFor(*row);
}

void ScorecardActions::askMeasureFor(const RowRef& row) {
    std::vector<ChoicePopover::Choice> choices;
    for (const Measure& measure : measures(m_workspace.document.plan())) {
        if (measure.asideReason.empty())
            choices.push_back({measure.id.value(), measureName(measure), categoryName(measure.category)});
    }
    auto* popover = new ChoicePopover(tr("Evidence for which measure?"), std::move(choices), &m_page);
    const QString name = shownName(row, m_workspace);
    connect(popover, &ChoicePopover::chosen, this, [this, row, name](std::int64_t id) {
        if (orgwright::useAsEvidence(row, MeasureId(id), m_workspace))
            m_page.steps().done(tr("%1 is evidence now").arg(name));
    });
    const QWidget& centre = m_page.centre();
    popover->openAt(centre.mapToGlobal(QPoint(centre.width() / 2, scaled(kPopoverTop))));
}

} // namespace orgwright
