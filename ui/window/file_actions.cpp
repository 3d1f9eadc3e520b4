// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_actions.h"
#include "ui/shell/trash.h"

#include "core/exchange/in/sample.h"
#include "ui/dialogs/copy/discreet_copy_dialog.h"
#include "ui/dialogs/copy/open_sealed.h"
#include "ui/dialogs/export/export_dialog.h"
#include "ui/dialogs/export/print_chart.h"
#include "ui/dialogs/file_trouble.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/plan/checkpoint_dialog.h"
#include "ui/dialogs/plan/plan_settings_dialog.h"
#include "ui/dialogs/program/about_dialog.h"
#include "ui/dialogs/program/settings_dialog.h"
#include "ui/dialogs/program/shortcut_sheet.h"
#include "ui/dialogs/teams/teams_dialog.h"
#include "ui/export/sealed_copy.h"
#include "ui/widgets/toast_host.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_page.h"
#include "ui/words/text.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace orgwright {
namespace {

QString planFilter() {
    return FileActions::tr("Orgwright plans (*.orgplan)");
}

QString withEnding(const QString& path) {
    return path.isEmpty() || path.endsWith(QLatin1String(".orgplan")) ? path
                                                                      : path + QLatin1String(".orgplan");
}

/// A path in the folder that is not taken: "Plan.orgplan", "Plan 2.orgplan".
QString freePath(const QString& folder, const QString& name) {
    QString path = folder + QLatin1Char('/') + name + QLatin1String(".orgplan");
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QStringLiteral("%1/%2 %3.orgplan").arg(folder, name).arg(n);
    return path;
}

} // namespace

FileActions::FileActions(MainWindow& window)
    : QObject(&window)
    , m_window(window) {
    connectAll();
}

void FileActions::connectAll() {
    const auto on = [this](ActionId id, std::function<void()> act) {
        m_window.actionsTable().onTriggered(id, this, std::move(act));
    };
    on(ActionId::NewPlan, [this] { newPlan(); });
    on(ActionId::OpenPlan, [this] { choosePlan(); });
    on(ActionId::OpenSample, [this] { openSample(); });
    on(ActionId::ImportRoster, [this] { chooseRoster(); });
    on(ActionId::SaveAs, [this] { saveAs(); });
    on(ActionId::ShareCopy, [this] { shareCopy(); });
    on(ActionId::Checkpoint, [this] { CheckpointDialog(m_window.page()->document(), &m_window).exec(); });
    on(ActionId::Export, [this] { ExportDialog(m_window.page()->workspace(), &m_window).exec(); });
    on(ActionId::Print, [this] { printChart(m_window.page()->workspace(), &m_window); });
    on(ActionId::PlanSettings, [this] { PlanSettingsDialog(m_window.page()->document(), &m_window).exec(); });
    on(ActionId::Teams, [this] { TeamsDialog(m_window.page()->document(), &m_window).exec(); });
    on(ActionId::ClosePlan, [this] { m_window.closePlan(); });
    on(ActionId::Quit, [this] { m_window.close(); });
    on(ActionId::Settings, [this] { SettingsDialog(&m_window).exec(); });
    on(ActionId::Shortcuts, [this] { ShortcutSheet(m_window.actionsTable(), &m_window).exec(); });
    on(ActionId::About, [this] { AboutDialog(&m_window).exec(); });
    on(ActionId::FullScreen,
       [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
}

void FileActions::shareCopy() {
    DiscreetCopyDialog dialog(m_window.page()->workspace(), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_window.page()->toasts().say(
            tr("Made %1 to give away").arg(QFileInfo(dialog.writtenPath()).fileName()));
}

QString FileActions::folder() const {
    if (m_window.page())
        return QFileInfo(m_window.page()->document().path()).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void FileActions::newPlan() {
    const QString proposed = freePath(folder(), tr("New plan"));
    const QString path = withEnding(QFileDialog::getSaveFileName(
        &m_window, tr("Where should the new plan be kept?"), proposed, planFilter()));
    if (!path.isEmpty())
        makePlan(path, false);
}

void FileActions::choosePlan() {
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a plan"), folder(), planFilter());
    if (!path.isEmpty())
        openPlan(path);
}

void FileActions::openPlan(const QString& path) {
    if (isSealedFile(stdText(path))) {
        const QString opened = askToUnseal(&m_window, path);
        if (!opened.isEmpty())
            openPlan(opened);
        return;
    }
    try {
        m_window.show(Document::open(path.toStdString()));
    } catch (const StoreError& error) {
        tellFileTrouble(&m_window, error);
    }
}

/// The sample is the user's own copy, so that everything can be tried on it.
void FileActions::openSample() {
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(home);
    const QString path = home + QLatin1Char('/') + tr("Sample plan") + QLatin1String(".orgplan");
    if (QFileInfo::exists(path))
        openPlan(path);
    else
        makePlan(path, true);
}

bool FileActions::makePlan(const QString& path, bool isSample) {
    try {
        // The dialog has asked whether an existing file may go.
        makeRoomFor(path);
        IdSource ids;
        const Plan plan = isSample ? samplePlan(ids, systemClock().today()) : emptyPlan();
        m_window.show(Document::create(path.toStdString(), plan));
        return true;
    } catch (const StoreError& error) {
        tellFileTrouble(&m_window, error);
        return false;
    }
}

void FileActions::chooseRoster() {
    const QString filter = tr("Rosters (*.csv *.tsv *.txt *.xlsx);;All files (*)");
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Choose the roster"), folder(), filter);
    if (!path.isEmpty())
        importRoster(path);
}

void FileActions::importRoster(const QString& path) {
    if (path.endsWith(QLatin1String(".orgplan"), Qt::CaseInsensitive))
        return openPlan(path);
    if (!m_window.page())
        return importIntoNew(path);
    ImportDialog dialog(m_window.page()->document(), path, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_window.page()->chartImported();
}

/// Makes the plan beside the roster; where the import is given up, no file stays.
void FileActions::importIntoNew(const QString& roster) {
    const QFileInfo info(roster);
    const bool isWritable = QFileInfo(info.absolutePath()).isWritable();
    const QString where = isWritable ? info.absolutePath()
                                     : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = freePath(where, info.completeBaseName());
    if (!makePlan(path, false))
        return;
    ImportDialog dialog(m_window.page()->document(), roster, &m_window);
    dialog.sayNewPlan();
    if (dialog.exec() == QDialog::Accepted)
        return m_window.page()->chartImported();
    m_window.closePlan();
    QFile::remove(path);
    m_window.forget(path);
}

void FileActions::saveAs() {
    const QString proposed = m_window.page()->document().path();
    const QString path = withEnding(
        QFileDialog::getSaveFileName(&m_window, tr("Save a copy and go on there"), proposed, planFilter()));
    if (path.isEmpty() || path == proposed)
        return;
    if (m_window.page()->document().copyTo(path))
        openPlan(path);
}

} // namespace orgwright
