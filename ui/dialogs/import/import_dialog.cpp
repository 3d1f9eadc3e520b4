// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_dialog.h"

#include "ui/dialogs/import/import_columns_page.h"
#include "ui/dialogs/import/import_preview_page.h"
#include "ui/dialogs/import/import_problems_page.h"
#include "ui/dialogs/import/import_words.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/wait_cursor.h"
#include "ui/words/model_words.h"
#include "ui/words/roster_words.h"
#include "ui/words/table_words.h"
#include "ui/words/text.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace orgwright {
namespace {

/// What is over by then needs no progress shown; nobody notices the wait.
constexpr int kUnnoticed = 120;
/// Files over this size are read in the background from the start.
constexpr qint64 kSmallFile = 128 * 1024;
constexpr std::size_t kManyRows = 5000;

} // namespace

ImportDialog::ImportDialog(PlanDocument& document, const QString& path, QWidget* parent)
    : Dialog(tr("Import"), parent)
    , m_document(document)
    , m_reader(document.plan(), document.scenario())
    , m_trouble(new EmptyState("sheet", {}, tr("Choose another file…")))
    , m_waiting(new QWidget)
    , m_patience(new QTimer(this))
    , m_navigation(new SegmentedControl(tr("What is shown")))
    , m_kind(new SegmentedControl(tr("What the rows are")))
    , m_stack(new QStackedLayout)
    , m_columns(new ImportColumnsPage)
    , m_preview(new ImportPreviewPage(Formats(document.plan().settings())))
    , m_problems(new ImportProblemsPage) {
    setPrimary(tr("Import"));
    setCancel(tr("Cancel"));
    m_areas = makeAreas();
    auto* waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : {m_areas, static_cast<QWidget*>(m_trouble), m_waiting})
        body()->addWidget(part, part == m_waiting ? 0 : 1);
    m_patience->setSingleShot(true);
    connectAll();
    const QSize room = screen()->availableSize();
    resize(QSize(scaled(1040), scaled(680)).boundedTo(room - QSize(24, 48)));
    open(path);
}

QWidget* ImportDialog::makeAreas() {
    auto* areas = new QWidget;
    auto* column = new QVBoxLayout(areas);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    auto* head = new QHBoxLayout;
    for (int i = 0; i < 3; ++i)
        m_navigation->addSegment({});
    m_kind->addSegment(tr("Positions"));
    m_kind->addSegment(tr("Teams"));
    m_kind->addSegment(tr("Initiatives"));
    head->addWidget(m_navigation);
    head->addStretch(1);
    head->addWidget(m_kind);
    column->addLayout(head);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_problems);
    column->addLayout(m_stack, 1);
    return areas;
}

void ImportDialog::connectAll() {
    connect(&m_reader, &ImportReader::finished, this, &ImportDialog::take);
    connect(&m_reader, &ImportReader::progressed, this, [this](int percent) {
        if (m_progress)
            m_progress->setProgress(percent, 100);
    });
    connect(m_patience, &QTimer::timeout, this, &ImportDialog::showProgress);
    connect(m_trouble, &EmptyState::acted, this, &ImportDialog::chooseFile);
    connect(m_navigation, &SegmentedControl::chosen, this,
            [this](int area) { showArea(static_cast<Area>(area)); });
    connect(m_kind, &SegmentedControl::chosen, this, [this](int kind) {
        ImportRequest request = m_outcome->request;
        request.forgetRepairs();
        request.kind = static_cast<ImportKind>(kind);
        read(std::move(request));
    });
    connect(m_columns, &ImportColumnsPage::asked, this, &ImportDialog::read);
    connect(m_problems, &ImportProblemsPage::asked, this, &ImportDialog::read);
    connect(m_problems, &ImportProblemsPage::mendingAsked, this, &ImportDialog::mend);
    connect(m_preview, &ImportPreviewPage::partialAsked, this, [this](bool isPartial) {
        ImportRequest request = m_outcome->request;
        request.isPartial = isPartial;
        read(std::move(request));
    });
    const auto tell = [this](const QString& reason) { setRemark(reason, true); };
    connect(&m_document, &PlanDocument::refused, this, tell);
    connect(&m_document, &PlanDocument::failed, this, tell);
}

void ImportDialog::open(const QString& path) {
    m_path = path;
    m_outcome.reset();
    ImportRequest request;
    request.path = path;
    read(std::move(request));
}

bool ImportDialog::isSameTable(const ImportRequest& request) const {
    return m_outcome && m_outcome->request.path == request.path && m_outcome->request.sheet == request.sheet;
}

/// What is small is there at once; for what is not, progress shows and the window stays alive.
void ImportDialog::read(ImportRequest request) {
    const bool isFirst = !isSameTable(request);
    const bool isSmall =
        isFirst ? QFileInfo(request.path).size() <= kSmallFile : m_outcome->table->rowCount() <= kManyRows;
    m_reader.start(std::move(request), isFirst ? nullptr : m_outcome->table);
    if (m_reader.settle(isSmall ? kUnnoticed : 0))
        return;
    m_areas->setEnabled(false);
    showFoot();
    if (isFirst) {
        m_areas->hide();
        m_trouble->hide();
        showSource();
        showProgress();
    } else {
        m_patience->start(kUnnoticed);
    }
}

void ImportDialog::showProgress() {
    hideProgress();
    m_progress = new ProgressPanel(tr("Reading %1").arg(fileWord()), tr("Stop reading"));
    m_waiting->layout()->addWidget(m_progress);
    m_waiting->show();
    connect(m_progress, &ProgressPanel::cancelled, &m_reader, &ImportReader::cancel);
}

void ImportDialog::hideProgress() {
    m_patience->stop();
    m_waiting->hide();
    if (!m_progress)
        return;
    m_progress->hide();
    m_progress->deleteLater();
    m_progress = nullptr;
}

void ImportDialog::take(const ImportOutcomePtr& outcome) {
    hideProgress();
    if (outcome->trouble || (outcome->isCancelled && !m_outcome)) {
        m_outcome.reset();
        return showTrouble(outcome->trouble.value_or(TableError{TableErrorKind::Cancelled, 0, 0, {}}));
    }
    // After a reading that was given up everything stands as it did before.
    showOutcome(outcome->isCancelled ? m_outcome : outcome);
}

void ImportDialog::showOutcome(const ImportOutcomePtr& outcome) {
    const bool isOther = !m_outcome || m_outcome->table != outcome->table;
    const bool wasWaiting = !m_areas->isEnabled();
    m_outcome = outcome;
    m_isMending = m_isMending && !isOther;
    m_trouble->hide();
    m_areas->setEnabled(true);
    m_areas->show();
    m_columns->showOutcome(outcome);
    m_preview->showOutcome(outcome);
    m_problems->showOutcome(outcome, m_isMending);
    showSource();
    showNavigation();
    showFoot();
    if (isOther)
        showArea(outcome->problemCount() > 0 ? Area::Problems : Area::Preview);
    else if (wasWaiting)
        showArea(area());
}

void ImportDialog::showTrouble(const TableError& error) {
    m_areas->hide();
    m_trouble->setSentence(sentence(error, fileWord()));
    m_trouble->show();
    m_trouble->button()->setFocus(Qt::OtherFocusReason);
    showSource();
    showFoot();
}

ImportDialog::Area ImportDialog::area() const {
    return static_cast<Area>(m_stack->currentIndex());
}

void ImportDialog::showArea(Area area) {
    m_navigation->setCurrent(static_cast<int>(area));
    m_stack->setCurrentIndex(static_cast<int>(area));
    if (area == Area::Problems && !m_navigation->isAncestorOf(focusWidget()))
        m_problems->takeFocus();
}

void ImportDialog::showSource() {
    if (!m_outcome)
        return setIntroduction({});
    const TextTable& table = *m_outcome->table;
    const QString source = tr("%1  ·  %n rows  ·  %2", nullptr, static_cast<int>(table.rowCount()))
                               .arg(fileWord(), originSentence(table.origin()));
    const Plan& plan = m_document.plan();
    if (m_isNewPlan)
        return setIntroduction(source + QLatin1Char('\n') +
                               tr("Makes a new plan: %1").arg(QDir::toNativeSeparators(m_document.path())));
    setIntroduction(plan.scenarios().size() < 2
                        ? source
                        : tr("%1  ·  into %2").arg(source, nameOf(plan, m_document.scenario())));
}

void ImportDialog::sayNewPlan() {
    m_isNewPlan = true;
    showSource();
}

void ImportDialog::showNavigation() {
    const Formats formats(m_document.plan().settings());
    const std::size_t problems = m_outcome->problemCount();
    const std::size_t all = m_outcome->problems().size();
    m_navigation->setSegmentText(
        0, tr("Columns %1").arg(formats.count(static_cast<std::int64_t>(m_outcome->table->columnCount()))));
    m_navigation->setSegmentText(1, tr("Preview"));
    m_navigation->setSegmentText(
        2, problems > 0 ? tr("Problems %1").arg(formats.count(static_cast<std::int64_t>(problems)))
           : all > 0    ? tr("Remarks %1").arg(formats.count(static_cast<std::int64_t>(all)))
                        : tr("Problems"));
    m_kind->setCurrent(static_cast<int>(m_outcome->kind()));
}

QString ImportDialog::whyNot() const {
    if (!m_outcome)
        return m_reader.isReading() ? tr("The file is being read.") : tr("There is nothing to import.");
    if (m_reader.isReading())
        return tr("The file is being read again.");
    if (m_document.isReadOnly())
        return m_document.isShowingPicture()
                   ? m_document.readOnlyReason()
                   : tr("This plan can only be read, so nothing can be imported into it.");
    if (!m_outcome->forecast.isPossible)
        return tr("Nothing can be made of the file yet. Say under Columns what its columns hold.");
    const auto problems = static_cast<int>(m_outcome->problemCount());
    if (problems > 0 && !m_isMending)
        return tr("%n problems are left. Repair them, or mend all, under Problems.", nullptr, problems);
    return m_outcome->forecast.isIdle ? tr("The plan is already as the file says.") : QString();
}

QString ImportDialog::whatHappens() const {
    const ImportForecast& forecast = m_outcome->forecast;
    const QStringList lines = m_outcome->teams         ? summaryLines(forecast.teamSummary)
                              : m_outcome->initiatives ? summaryLines(forecast.betSummary)
                                                       : summaryLines(forecast.summary);
    return tr("%1. One undo takes it all back.").arg(lines.mid(0, 4).join(QStringLiteral(", ")));
}

void ImportDialog::showFoot() {
    const QString reason = whyNot();
    primary()->setVisible(m_outcome || m_reader.isReading());
    setRefused(*primary(), reason);
    const bool isWarned = m_outcome && !m_reader.isReading() && !m_outcome->forecast.isIdle;
    setRemark(!m_outcome         ? QString()
              : reason.isEmpty() ? whatHappens()
                                 : reason,
              isWarned && !reason.isEmpty());
    if (!m_outcome) {
        setPrimary(tr("Import"));
        return;
    }
    setPrimary(primaryWord());
}

QString ImportDialog::primaryWord() const {
    const auto counted = [](const auto& rows) { return static_cast<int>(rows.size()); };
    if (m_outcome->initiatives)
        return tr("Import %n initiatives", nullptr, counted(m_outcome->initiatives->bets));
    return m_outcome->teams ? tr("Import %n teams", nullptr, counted(m_outcome->teams->teams))
                            : tr("Import %n positions", nullptr, counted(m_outcome->roster->positions));
}

void ImportDialog::chooseFile() {
    const QString filter = tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)");
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the file to import"),
                                                      QFileInfo(m_path).absolutePath(), filter);
    if (!path.isEmpty())
        open(path);
}

void ImportDialog::mend(bool isMending) {
    m_isMending = isMending;
    m_problems->showOutcome(m_outcome, m_isMending);
    showFoot();
}

QString ImportDialog::fileWord() const {
    return fileName(stdText(m_path));
}

void ImportDialog::accept() {
    if (!whyNot().isEmpty())
        return;
    const WaitCursor waiting;
    const ImportOptions options{m_isMending ? OnProblem::Mend : OnProblem::Refuse};
    const auto isDone = [&](auto import, const auto& reading) {
        return m_document.runUnasked([&](Editor& editor) { return import(editor, reading, options); })
            .has_value();
    };
    if (m_outcome->initiatives ? isDone(importInitiatives, *m_outcome->initiatives)
        : m_outcome->teams     ? isDone(importTeams, *m_outcome->teams)
                               : isDone(importRoster, *m_outcome->roster))
        Dialog::accept();
}

} // namespace orgwright
