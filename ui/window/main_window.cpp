// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/panels/inspector/inspector.h"
#include "ui/panels/start/start_page.h"
#include "ui/shell/plan_document.h"
#include "ui/window/changes_furniture.h"
#include "ui/window/file_actions.h"
#include "ui/window/plan_page.h"
#include "ui/window/scenario_actions.h"
#include "ui/window/top_bar.h"
#include "ui/words/model_words.h"

#include <QCloseEvent>
#include <QCryptographicHash>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace orgwright {
namespace {

QString viewKey(const QString& path) {
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("views/") + QString::fromLatin1(hash.left(16));
}

} // namespace

MainWindow::MainWindow()
    : m_actions(new Actions(this))
    , m_stack(new QStackedWidget)
    , m_files(new FileActions(*this))
    , m_scenarios(new ScenarioActions(*this)) {
    setWindowTitle(tr("Orgwright"));
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    setCentralWidget(m_stack);
    auto* menu = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(menu, &QShortcut::activated, this, [this] {
        if (m_page)
            m_page->topBar().openMenu();
    });
    const QByteArray geometry = QSettings().value(QStringLiteral("window/geometry")).toByteArray();
    // With room for the title bar that the system puts above it.
    if (!restoreGeometry(geometry))
        resize(QSize(1366, 768).boundedTo(screen()->availableSize() - QSize(0, 40)));
    refreshActions();
    // Later, as it is not needed where a plan is opened at once.
    QMetaObject::invokeMethod(this, &MainWindow::showStart, Qt::QueuedConnection);
}

/// The page writes what is being typed, and for that needs a window that is still whole.
MainWindow::~MainWindow() {
    leavePlan();
}

void MainWindow::showStart() {
    if (m_page)
        return;
    if (!m_start)
        makeStart();
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::makeStart() {
    m_start = new StartPage(m_recent);
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::newRequested, m_files, &FileActions::newPlan);
    connect(m_start, &StartPage::openRequested, m_files, &FileActions::choosePlan);
    connect(m_start, &StartPage::sampleRequested, m_files, &FileActions::openSample);
    connect(m_start, &StartPage::chooseRosterRequested, m_files, &FileActions::chooseRoster);
    connect(m_start, &StartPage::rosterDropped, m_files, &FileActions::importRoster);
    connect(m_start, &StartPage::planChosen, m_files, &FileActions::openPlan);
}

void MainWindow::show(std::unique_ptr<Document> document) {
    leavePlan();
    m_page = new PlanPage(std::move(document), *m_actions, m_stack);
    follow(*m_page);
    m_page->restoreView(QSettings().value(viewKey(m_page->document().path())).toByteArray());
    m_stack->setCurrentIndex(m_stack->addWidget(m_page));
    setWindowFilePath(m_page->document().path());
    m_recent.add(recentPlanOf(m_page->document()));
    refreshActions();
}

void MainWindow::closePlan() {
    leavePlan();
    showStart();
}

void MainWindow::leavePlan() {
    if (!m_page)
        return;
    m_page->inspector().commitPending();
    m_page->document().setBaselineGuard({});
    rememberPlan();
    PlanPage* closing = std::exchange(m_page, nullptr);
    m_stack->removeWidget(closing);
    delete closing;
    setWindowTitle(tr("Orgwright"));
    refreshActions();
}

void MainWindow::forget(const QString& path) {
    m_recent.remove(path);
}

void MainWindow::rememberPlan() {
    const PlanDocument& document = m_page->document();
    m_recent.add(recentPlanOf(document));
    QSettings().setValue(viewKey(document.path()), m_page->viewState());
}

void MainWindow::follow(PlanPage& page) {
    connect(&page, &PlanPage::contextChanged, this, &MainWindow::refreshActions);
    connect(&page, &PlanPage::importRequested, m_files, &FileActions::importRoster);
    const PlanDocument* document = &page.document();
    connect(document, &PlanDocument::scenariosChanged, this, &MainWindow::showTitle);
    connect(document, &PlanDocument::historyChanged, this, &MainWindow::showTitle);
    page.topBar().addQuarters(page.changes().book(), page.changes().view());
    m_scenarios->follow(page);
    showTitle();
}

void MainWindow::refreshActions() {
    m_actions->refresh(m_page ? m_page->context() : ActionContext{});
    if (m_page)
        m_scenarios->showArchived();
}

/// With the scenario, once there are any.
void MainWindow::showTitle() {
    if (!m_page)
        return;
    const PlanDocument& document = m_page->document();
    const Plan& plan = document.core().plan();
    setWindowTitle(plan.scenarios().size() > 1
                       ? tr("%1, %2 – Orgwright").arg(document.title(), nameOf(plan, document.scenario()))
                       : tr("%1 – Orgwright").arg(document.title()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!isFullScreen())
        QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    leavePlan();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        m_files, [this, path] { m_files->importRoster(path); }, Qt::QueuedConnection);
}

} // namespace orgwright
