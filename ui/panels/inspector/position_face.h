// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"
#include "ui/panels/inspector/team_hues.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/avatar.h"

#include <QStringList>

namespace orgwright {

/// How a position is shown in a list: who sits there over the title, or the title over the seat's state. With
/// names hidden the title takes the name's place.
struct PositionFace {
    QString name;
    QStringList names; ///< of co-leads each by itself; else empty
    QString second;
    AvatarFace avatar;
    bool isOpen = false; ///< nobody sits there: dashed
};

/// Of a position that is not there: empty.
PositionFace faceOf(const Workspace& workspace, const TeamHues& hues, PositionId position);

/// "Open 64 days", "Planned, FY27 Q2", "Closes FY27 Q2", "Filled".
QString seatWords(const Position& row, const Settings& settings, Date today);

/// What the title stands as where it is blank.
QString shownTitle(const Position& row);

/// "Ana Ruiz", or the title while names are hidden.
QString shownName(const Workspace& workspace, PositionId position);

/// The team with what it is part of: "Platform, Identity". Empty for no team.
QString teamPath(const Org& org, TeamId team);

} // namespace orgwright
