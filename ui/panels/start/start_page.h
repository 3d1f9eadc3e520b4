// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLayout;
class QListView;
class QModelIndex;
class QSortFilterProxyModel;

namespace orgwright {

class EmptyState;
class RecentModel;
class RecentPlans;
class SearchField;

/// What the window shows while no plan is open: begin, or go on with a recent plan.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(RecentPlans& recent, QWidget* parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    /// A file should be chosen to be imported into a new plan.
    void chooseRosterRequested();
    /// A roster was dropped: a new plan is to be made of it.
    void rosterDropped(const QString& path);
    /// A plan file was dropped or a recent plan chosen.
    void planChosen(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBeginning();
    QWidget* makeZone();
    QLayout* makeButtons();
    QWidget* makeRecent();
    void dressList();
    void take(const QStringList& paths);
    void choose(const QModelIndex& index);
    void openMenu(const QModelIndex& index, const QPoint& globalPosition);
    void showWhatIsThere();

    RecentPlans& m_recent;
    RecentModel* m_model;
    QSortFilterProxyModel* m_shown;
    QWidget* m_beginning;
    SearchField* m_search;
    QListView* m_list;
    EmptyState* m_nothing;
};

} // namespace orgwright
