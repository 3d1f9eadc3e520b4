// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace orgwright {

class MainWindow;

/// What the File menu does: makes, opens, imports, copies and closes plans, and opens the dialogs that stand
/// for a whole plan.
class FileActions : public QObject {
    Q_OBJECT

public:
    explicit FileActions(MainWindow& window);

public Q_SLOTS:
    void newPlan();
    void choosePlan();
    void openPlan(const QString& path);
    void openSample();
    /// Into the open plan, or into a new one where none is open.
    void importRoster(const QString& path);
    void chooseRoster();

private:
    void connectAll();
    void importIntoNew(const QString& roster);
    void saveAs();
    void shareCopy();
    bool makePlan(const QString& path, bool isSample);
    QString folder() const;

    MainWindow& m_window;
};

} // namespace orgwright
