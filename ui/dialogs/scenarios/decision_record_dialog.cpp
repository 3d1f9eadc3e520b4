// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/decision_record_dialog.h"

#include "core/base/sources.h"
#include "core/commands/scenario_commands.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/form_field.h"
#include "ui/dialogs/scenarios/expectation_rows.h"
#include "ui/export/plan_export.h"
#include "ui/export/record_document.h"
#include "ui/panels/strip/reading.h"
#include "ui/shell/discretion/ask_discretion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drop_button.h"
#include "ui/widgets/message.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTextDocument>

namespace orgwright {
namespace {

constexpr int kDecisionRecordWidth = 600;
constexpr int kTextHeight = 76;

QPlainTextEdit* textField(const QString& placeholder) {
    auto* field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(scaled(kTextHeight));
    field->setPlaceholderText(placeholder);
    return field;
}

Date monthsFromToday(int months) {
    const Date today = systemClock().today();
    const QDate then = QDate(today.year(), today.month(), today.day()).addMonths(months);
    return dateOf(then.year(), then.month(), then.day()).value_or(Date{});
}

QString withEnding(const QString& path) {
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".pdf") : path;
}

} // namespace

DecisionRecordDialog::DecisionRecordDialog(Workspace& workspace, QWidget* parent)
    : PlanDialog(
          tr("Decision record of %1").arg(nameOf(workspace.document.plan(), workspace.document.scenario())),
          workspace.document, parent)
    , m_workspace(workspace)
    , m_scenario(workspace.document.scenario())
    , m_chosen(textField(tr("One customs line in Rotterdam, led by Ana Ruiz")))
    , m_rejected(textField(tr("Option A: two lines, too few people for either")))
    , m_expected(textField(tr("Declarations take one hand-over instead of three")))
    , m_measures(new ExpectationRows(plan(), m_scenario))
    , m_lookBack(new QLineEdit) {
    build();
    fill(*plan().scenarios().find(m_scenario));
    setCancel(tr("Cancel"));
    setPrimary(tr("Save"));
    Button* write = addAction(tr("Save as…"));
    Button* print = addAction(tr("Print…"));
    write->setAutoDefault(false);
    print->setAutoDefault(false);
    connect(write, &QAbstractButton::clicked, this, &DecisionRecordDialog::chooseFile);
    connect(print, &QAbstractButton::clicked, this, &DecisionRecordDialog::print);
    lock();
    m_chosen->setFocus();
    sizeToContent(*this, kDecisionRecordWidth);
}

void DecisionRecordDialog::build() {
    setIntroduction(tr("So that in a year it is known why. Printed and saved with the change list."));
    body()->setSpacing(scaled(12));
    body()->addWidget(new FormField(tr("What was chosen"), m_chosen));
    body()->addWidget(makeRejected());
    body()->addWidget(new FormField(tr("What is expected to improve"), m_expected));
    body()->addWidget(
        new FormField(tr("What it is expected to do for the scorecard, in two quarters"), m_measures));
    body()->addWidget(makeLookBack());
    body()->addStretch(1);
}

QWidget* DecisionRecordDialog::makeRejected() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    column->addWidget(new FormField(tr("What was rejected, and why"), m_rejected));
    m_add = new DropButton;
    m_add->setValue(tr("Add an option that was not chosen"));
    m_add->setSize(ControlSize::Small);
    m_add->setAutoDefault(false);
    m_add->setMenuFiller([this](QMenu& menu) {
        for (const QString& name : suggestions()) {
            QString shown = name;
            connect(menu.addAction(shown.replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered,
                    this, [this, name] { addRejected(name); });
        }
    });
    column->addWidget(m_add, 0, Qt::AlignLeft);
    return part;
}

QWidget* DecisionRecordDialog::makeLookBack() {
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_lookBack, 1);
    const std::pair<QString, int> choices[] = {
        {tr("In 3 months"), 3}, {tr("In 6 months"), 6}, {tr("In a year"), 12}};
    for (const auto& [text, months] : choices) {
        auto* button = new Button(text);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, months = months] {
            m_lookBack->setText(Formats(plan().settings()).date(monthsFromToday(months)));
        });
    }
    m_lookBackField = new FormField(tr("When to look back"), row, m_lookBack);
    connect(m_lookBack, &QLineEdit::textChanged, this, [this] { m_lookBackField->refuse({}); });
    return m_lookBackField;
}

void DecisionRecordDialog::fill(const Scenario& row) {
    m_chosen->setPlainText(qtText(row.chosen));
    m_rejected->setPlainText(qtText(row.rejected));
    m_expected->setPlainText(qtText(row.expected));
    const Formats words(plan().settings());
    m_lookBack->setText(words.date(row.lookBack));
    m_lookBack->setPlaceholderText(words.date(monthsFromToday(6)));
    m_add->setVisible(!suggestions().isEmpty());
}

void DecisionRecordDialog::lock() {
    setRefused(*primary(), document().readOnlyReason());
    for (QPlainTextEdit* field : {m_chosen, m_rejected, m_expected})
        field->setReadOnly(isLocked());
    m_lookBack->setReadOnly(isLocked());
    m_measures->setReadOnly(isLocked());
    m_add->setEnabled(!isLocked());
    sayLocked();
}

/// The other scenarios that are not spoken of yet, the baseline too: to change nothing is an option.
QStringList DecisionRecordDialog::suggestions() const {
    QStringList names;
    const QString told = m_rejected->toPlainText();
    for (const Scenario* row : scenariosInOrder(plan())) {
        const QString name = nameOf(plan(), row->id);
        if (row->id != m_scenario && !told.contains(name, Qt::CaseInsensitive))
            names += name;
    }
    return names;
}

void DecisionRecordDialog::addRejected(const QString& name) {
    QString told = m_rejected->toPlainText().trimmed();
    if (!told.isEmpty())
        told += QLatin1Char('\n');
    m_rejected->setPlainText(told + name + QStringLiteral(": "));
    m_rejected->moveCursor(QTextCursor::End);
    m_rejected->setFocus(); // for the reason
    m_add->setVisible(!suggestions().isEmpty());
}

std::optional<Scenario> DecisionRecordDialog::entered() {
    Scenario row = *plan().scenarios().find(m_scenario);
    row.chosen = stdText(m_chosen->toPlainText().trimmed());
    row.rejected = stdText(m_rejected->toPlainText().trimmed());
    row.expected = stdText(m_expected->toPlainText().trimmed());
    const auto date = readDate(m_lookBack->text(), wordsLocale());
    if (!date) {
        m_lookBackField->refuse(date.error());
        growToContent(*this);
        return std::nullopt;
    }
    row.lookBack = *date;
    return row;
}

void DecisionRecordDialog::accept() {
    const std::optional<Scenario> row = entered();
    const auto command = [&](Editor& editor) -> Result<void> {
        if (auto done = editScenario(editor, *row); !done)
            return done;
        return m_measures->save(editor);
    };
    if (row && attempt(command))
        PlanDialog::accept();
}

std::optional<Discretion> DecisionRecordDialog::askWhatIsShown() {
    return askDiscretion(this, m_workspace, {Topic::Names, Topic::Pay, Topic::Notes});
}

void DecisionRecordDialog::chooseFile() {
    const auto discretion = askWhatIsShown();
    if (!discretion)
        return;
    const QFileInfo file(document().path());
    const QString proposed = QStringLiteral("%1/%2.pdf").arg(file.absolutePath(), tr("Decision record"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save record and change list"), proposed,
                                                      tr("PDF and Markdown files (*.pdf *.md)"));
    if (!path.isEmpty())
        exportTo(withEnding(path), *discretion);
}

/// The record as typed, with the change list.
std::optional<RecordText> DecisionRecordDialog::typedText(const Discretion& discretion) {
    const std::optional<Scenario> row = entered();
    if (!row)
        return std::nullopt;
    Plan typed = document().core().plan();
    typed.put(ScenarioId{}, *row);
    return recordText(DiscreetPlan(typed, discretion), m_scenario, m_workspace.portfolio.present());
}

void DecisionRecordDialog::exportTo(const QString& path, const Discretion& discretion) {
    const bool isMarkdown = path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive);
    if (!isMarkdown && !path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return sayRefused(tr("The name has to end with .pdf or .md."));
    const std::optional<RecordText> text = typedText(discretion);
    if (!text)
        return;
    const QByteArray bytes = isMarkdown ? recordMarkdown(*text).toUtf8() : recordPdf(*text);
    if (const auto written = writeExported(bytes, stdText(path)); !written)
        return sayRefused(written.error().sentence);
    setRemark(tr("Wrote %1.").arg(fileName(stdText(path))));
}

void DecisionRecordDialog::print() {
    const auto discretion = askWhatIsShown();
    if (!discretion)
        return;
    const std::optional<RecordText> text = typedText(*discretion);
    if (!text)
        return;
    if (QPrinterInfo::availablePrinters().isEmpty()) {
        const Message message{tr("There is no printer"),
                              tr("The system knows no printer. Save the record as a PDF and print that "
                                 "elsewhere, or set up a printer and try again."),
                              tr("Save as PDF…"),
                              {},
                              tr("Close")};
        if (ask(this, message) == Answer::Primary)
            chooseFile();
        return;
    }
    const std::unique_ptr<QTextDocument> record = recordDocument(*text);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(text->title);
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(tr("Print"));
    connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
            [&](QPrinter* target) { record->print(target); });
    preview.exec();
}

} // namespace orgwright
