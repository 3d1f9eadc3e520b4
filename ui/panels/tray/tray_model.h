// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/position_face.h"

#include <QAbstractListModel>

namespace orgwright {

/// The tray's positions in order; their faces are read from the plan when they are painted.
class TrayModel : public QAbstractListModel {
    Q_OBJECT

public:
    TrayModel(const Workspace& workspace, const TeamHues& hues, QObject* parent);

    /// Takes over which positions are in the tray now.
    void refresh();
    /// Their texts may be others.
    void repaint();

    PositionId position(const QModelIndex& index) const;
    int rowOf(PositionId position) const;
    PositionFace face(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Workspace& m_workspace;
    const TeamHues& m_hues;
    std::vector<PositionId> m_positions;
};

} // namespace orgwright
