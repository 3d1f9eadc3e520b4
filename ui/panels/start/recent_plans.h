// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/org.h"

#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QString>
#include <vector>

namespace orgwright {

class PlanDocument;

/// What is remembered of a plan that was open: its path and title, and figures. No name of a person.
struct RecentPlan {
    QString path;
    QString title;
    int people = 0;
    int positions = 0;
    int teams = 0;
    bool isSample = false;
    QDateTime openedAt;
    std::vector<int> areas; ///< positions of the largest branches below the top, in the chart's order

    bool isMissing() const;
    friend bool operator==(const RecentPlan&, const RecentPlan&) = default;
};

/// What the start page shows of an open plan.
RecentPlan recentPlanOf(const PlanDocument& document);

/// The plans opened last, newest first, at most twenty; kept in a settings file that only its owner may read.
class RecentPlans : public QObject {
    Q_OBJECT

public:
    /// In the user's settings.
    explicit RecentPlans(QObject* parent = nullptr);
    /// In this file; for tests.
    explicit RecentPlans(const QString& settingsFile, QObject* parent = nullptr);

    const std::vector<RecentPlan>& plans() const { return m_plans; }

    /// Puts the plan first; one with the same path is replaced.
    void add(const RecentPlan& plan);
    void remove(const QString& path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void load();
    void save();

    QSettings m_settings;
    std::vector<RecentPlan> m_plans;
};

} // namespace orgwright
