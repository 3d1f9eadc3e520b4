// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/start/recent_plans.h"

#include <QAbstractListModel>

namespace orgwright {

/// The recent plans as a list.
class RecentModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        FiguresRole = Qt::UserRole + 1, ///< "110 people, 12 teams"
        PlaceRole,                      ///< "Today 09:12, Documents/Plans"
        AreasRole,                      ///< QList<int>
        IsMissingRole,
        PathRole
    };

    RecentModel(const RecentPlans& recent, QObject* parent);

    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const RecentPlans& m_recent;
    std::vector<RecentPlan> m_plans;
};

} // namespace orgwright
