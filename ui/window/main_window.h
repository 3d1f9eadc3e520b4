// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/start/recent_plans.h"
#include "ui/shell/actions.h"

#include <QMainWindow>
#include <memory>

class QStackedWidget;

namespace orgwright {

class Document;
class FileActions;
class PlanPage;
class ScenarioActions;
class StartPage;

/// The one window: the start page, or the page of the open plan.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    Actions& actionsTable() { return *m_actions; }
    /// Null while no plan is open.
    PlanPage* page() const { return m_page; }
    FileActions& files() { return *m_files; }

    /// Shows the plan in place of the one that is open.
    void show(std::unique_ptr<Document> document);
    using QMainWindow::show;
    /// Shows the start page in place of the plan.
    void closePlan();
    /// Takes a plan off the list of recent ones.
    void forget(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showStart();
    void makeStart();
    void leavePlan();
    void follow(PlanPage& page);
    void refreshActions();
    void showTitle();
    void rememberPlan();

    Actions* m_actions;
    RecentPlans m_recent;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr;
    PlanPage* m_page = nullptr;
    FileActions* m_files;
    ScenarioActions* m_scenarios;
};

} // namespace orgwright
