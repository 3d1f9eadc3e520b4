// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tray/tray_model.h"

#include "core/model/org_tree.h"
#include "ui/words/formats.h"

#include <algorithm>

namespace orgwright {

TrayModel::TrayModel(const Workspace& workspace, const TeamHues& hues, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_hues(hues) {}

void TrayModel::refresh() {
    std::vector<PositionId> now = trayPositions(m_workspace.document.org());
    if (now == m_positions)
        return repaint();
    beginResetModel();
    m_positions = std::move(now);
    endResetModel();
}

void TrayModel::repaint() {
    if (!m_positions.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

PositionId TrayModel::position(const QModelIndex& index) const {
    return index.isValid() ? m_positions[static_cast<std::size_t>(index.row())] : PositionId{};
}

int TrayModel::rowOf(PositionId position) const {
    const auto found = std::find(m_positions.begin(), m_positions.end(), position);
    return found == m_positions.end() ? -1 : static_cast<int>(found - m_positions.begin());
}

PositionFace TrayModel::face(const QModelIndex& index) const {
    return faceOf(m_workspace, m_hues, position(index));
}

int TrayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_positions.size());
}

QVariant TrayModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!isText)
        return {};
    const PositionFace shown = face(index);
    if (role == Qt::DisplayRole)
        return shown.name;
    QString text = shown.name + QStringLiteral(", ") + shown.second;
    const BranchTotals branch = m_workspace.document.branch(position(index));
    if (branch.positions > 1)
        text += QStringLiteral(", ") + tr("%n positions with its branch", nullptr, branch.positions);
    return text;
}

} // namespace orgwright
