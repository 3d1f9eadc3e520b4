// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/position_face.h"

#include <QAbstractListModel>
#include <QIcon>

namespace orgwright {

/// One line of the palette: a position, a team, a bet, a location to filter by, or an action.
struct PaletteRow {
    enum class Kind { Position, Team, Initiative, Location, Action };

    Kind kind = Kind::Action;
    PositionId position;
    TeamId team;
    int action = -1; ///< of ActionId
    QString text;    ///< a location, or an action's name
    QString whyNot;  ///< why it cannot be chosen; empty: it can
    InitiativeId initiative = {};
};

/// What the palette offers at the moment; faces are read from the plan when they are painted.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    PaletteModel(const Workspace& workspace, const TeamHues& hues, QObject* parent);

    void setRows(std::vector<PaletteRow> rows);
    const PaletteRow& row(int place) const { return m_rows[static_cast<std::size_t>(place)]; }
    PositionFace face(int place) const;
    /// What stands at a row's end: an action's key, or what kind of thing it is.
    QString ending(int place) const;
    QIcon icon(int place) const;
    QColor swatch(int place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const Workspace& m_workspace;
    const TeamHues& m_hues;
    std::vector<PaletteRow> m_rows;
};

} // namespace orgwright
