// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/org.h"

#include <QStandardItemModel>

namespace orgwright {

/// The teams as a tree, each with its colour and how many positions are in it and its parts. A drop asks for
/// a move and changes nothing by itself: the plan does, and the tree is filled anew.
class TeamTreeModel : public QStandardItemModel {
    Q_OBJECT

public:
    enum Column { Name, Positions };

    explicit TeamTreeModel(QObject* parent = nullptr);

    void fill(const Org& org);
    static TeamId teamAt(const QModelIndex& index);
    QModelIndex indexOf(TeamId team) const;

    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

Q_SIGNALS:
    /// Before this sibling; none: last.
    void moveAsked(orgwright::TeamId team, orgwright::TeamId parent, orgwright::TeamId before);
};

} // namespace orgwright
