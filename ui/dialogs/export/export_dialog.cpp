// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/export_dialog.h"

#include "core/commands/team_commands.h"
#include "ui/dialogs/export/deck_list.h"
#include "ui/dialogs/export/export_choices.h"
#include "ui/dialogs/export/export_job.h"
#include "ui/dialogs/export/export_preview.h"
#include "ui/shell/workspace.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message.h"
#include "ui/widgets/stepper.h"
#include "ui/words/text.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>

namespace orgwright {
namespace {

constexpr int kSettleMilliseconds = 150;

/// A title as a file may be called anywhere.
QString fileStem(const QString& title) {
    QString stem;
    for (const QChar c : shownText(title, 80)) {
        const bool isAwkward = QStringLiteral("/\\:*?\"<>|").contains(c);
        stem += isAwkward ? QLatin1Char(' ') : c;
    }
    stem = stem.simplified();
    while (stem.startsWith(QLatin1Char('.')))
        stem.remove(0, 1);
    return stem.isEmpty() ? ExportDialog::tr("Chart") : stem;
}

} // namespace

ExportDialog::ExportDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Export"), parent)
    , m_workspace(workspace)
    , m_choices(new ExportChoices(workspace))
    , m_preview(new ExportPreview)
    , m_deck(new DeckList(deckChoices(workspace.document.plan().settings().deck)))
    , m_stepper(new Stepper(tr("Page")))
    , m_extent(new Label({}, Type::Small, &Colours::ink2))
    , m_open(addAction(tr("Open")))
    , m_openFolder(addAction(tr("Open folder")))
    , m_job(new ExportJob(workspace.document.plan(), workspace.document.scenario(), this)) {
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettleMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::lookNow);
    connect(m_choices, &ExportChoices::changed, this, &ExportDialog::lookSoon);
    connect(m_deck, &DeckList::changed, this, &ExportDialog::keepDeck);
    connect(m_preview, &ExportPreview::resized, &m_soon, qOverload<>(&QTimer::start));
    connect(m_job, &ExportJob::seen, this, &ExportDialog::tellLook);
    connect(m_job, &ExportJob::written, this, &ExportDialog::tellWritten);
    connect(m_stepper, &Stepper::back, this, [this] { turn(-1); });
    connect(m_stepper, &Stepper::forward, this, [this] { turn(1); });
    connect(m_open, &QAbstractButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenPath)); });
    connect(m_openFolder, &QAbstractButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_writtenPath).absolutePath()));
    });
    m_soon.start();
}

void ExportDialog::build() {
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(24));
    m_choices->setFixedWidth(scaled(340));
    row->addWidget(m_choices);
    auto* right = new QVBoxLayout;
    right->setSpacing(scaled(8));
    right->addWidget(m_preview, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(m_extent, 1);
    below->addWidget(m_stepper);
    right->addLayout(below);
    right->addWidget(m_deck);
    row->addLayout(right, 1);
    body()->addLayout(row, 1);
    m_stepper->setStepNames(tr("Page before"), tr("Next page"));
    m_stepper->hide();
    m_deck->hide();
    m_open->hide();
    m_openFolder->hide();
    setCancel(tr("Close"));
    setPrimary(tr("Export…"));
    resize(scaled(900), scaled(560));
}

/// What was said of the file before is no longer about what is chosen.
void ExportDialog::lookSoon() {
    m_deck->setVisible(m_choices->isDeck());
    m_page = 0;
    m_open->hide();
    m_openFolder->hide();
    if (!m_isBusy)
        setRemark({});
    m_soon.start();
}

/// The choice belongs to the plan, where that can be edited.
void ExportDialog::keepDeck() {
    const std::string text = deckText(m_deck->choices());
    if (!m_workspace.document.isReadOnly()) {
        Settings settings = m_workspace.document.core().plan().settings();
        settings.deck = text;
        m_workspace.document.run([&](Editor& editor) { return editSettings(editor, settings); });
    }
    m_choices->setDeckParts(deckParts(text));
}

void ExportDialog::lookNow() {
    m_soon.stop();
    m_job->look(m_choices->request(), m_page, m_preview->room());
}

void ExportDialog::tellLook(const ExportLook& look) {
    m_page = look.page;
    m_failure = look.failure;
    const QString sentence = isPicture(m_choices->format()) ? QString() : tr("A table has no preview.");
    m_preview->setPicture(look.picture, look.failure.isEmpty() ? sentence : look.failure);
    m_extent->setText(look.extent);
    m_choices->setPictureSize(look.extent);
    m_choices->setWithheld(look.withheld);
    m_extent->setVisible(m_choices->format() != ExportFormat::Png);
    m_stepper->setVisible(look.pages > 1);
    m_stepper->setText(tr("%1 of %2").arg(look.page + 1).arg(look.pages));
    m_stepper->setSteps(look.page > 0, look.page + 1 < look.pages);
    setRefused(*primary(), m_isBusy ? tr("A file is being written") : m_failure);
}

void ExportDialog::turn(int pages) {
    m_page += pages;
    lookNow();
}

QString ExportDialog::proposedPath() const {
    const QFileInfo plan(m_workspace.document.path());
    return QStringLiteral("%1/%2.%3")
        .arg(plan.absolutePath(), fileStem(m_workspace.document.title()), endingOf(m_choices->format()));
}

void ExportDialog::accept() {
    if (!primary()->isEnabled())
        return;
    const QString ending = endingOf(m_choices->format());
    const QString path = QFileDialog::getSaveFileName(this, tr("Export as"), proposedPath(),
                                                      tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
    if (!path.isEmpty())
        exportTo(path);
}

void ExportDialog::exportTo(const QString& path) {
    const QString ending = QLatin1Char('.') + endingOf(m_choices->format());
    const bool isWhole = path.endsWith(ending, Qt::CaseInsensitive);
    const QString whole = isWhole ? path : path + ending;
    if (!isWhole && QFileInfo::exists(whole)) {
        const Message question{tr("Replace the file?"),
                               tr("%1 is there already.").arg(fileName(stdText(whole))),
                               tr("Replace"),
                               {},
                               tr("Cancel")};
        if (ask(this, question) != Answer::Primary)
            return;
    }
    setBusy(true);
    setRemark(tr("Writing %1…").arg(fileName(stdText(whole))));
    m_job->write(m_choices->request(), whole);
}

void ExportDialog::setBusy(bool on) {
    m_isBusy = on;
    setRefused(*primary(), on ? tr("A file is being written") : m_failure);
}

void ExportDialog::tellWritten(const QString& path, const QString& failure) {
    setBusy(false);
    const bool isDone = failure.isEmpty();
    if (isDone)
        m_writtenPath = path;
    m_open->setVisible(isDone);
    m_openFolder->setVisible(isDone);
    if (isDone)
        setRemark(tr("Saved %1 in %2.")
                      .arg(fileName(stdText(path)), shownText(QFileInfo(path).absolutePath(), 60)));
    else
        setRemark(failure, true);
}

void ExportDialog::settle() {
    if (m_soon.isActive())
        lookNow();
    m_job->settle();
}

} // namespace orgwright
