// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/drawing/org_chart.h"
#include "core/rollup/team_totals.h"
#include "ui/shell/workspace.h"

#include <QString>
#include <optional>

namespace orgwright {

/// A drag of a team under way: where it would land, what that would do and why not. View state: one command
/// runs on release, none on Escape.
class TeamDrag {
public:
    /// What the pointer is over.
    struct Target {
        drawing::DropPlace place;
        TeamId parent; ///< none: it would be part of no other team
        TeamId before; ///< none: it would be the last part
        std::optional<Refusal> refusal;

        bool isSamePlace(const Target& other) const {
            return parent == other.parent && before == other.before &&
                   place.isBetween == other.place.isBetween;
        }
    };

    explicit TeamDrag(Workspace& workspace)
        : m_workspace(workspace)
        , m_document(workspace.document) {}

    bool isActive() const { return m_team.isSet(); }
    void begin(TeamId team);
    void end() { begin({}); }

    TeamId team() const { return m_team; }
    bool isInDragged(TeamId team) const { return m_document.org().isInTeam(team, m_team); }

    /// Finds the target under this place of the chart of teams, asks whether it is allowed and previews what
    /// it would do. False where it is the one it was.
    bool moveTo(const drawing::OrgChart& chart, const TeamTotals& totals, drawing::Point at);
    const std::optional<Target>& target() const { return m_target; }
    /// What happens on release, or why nothing does; empty over nothing.
    const QString& sentence() const { return m_sentence; }

    /// Ends the drag and runs the command; false where nothing is to be done or it was refused.
    bool drop();

private:
    std::optional<Target> targetAt(const drawing::OrgChart& chart, drawing::Point at) const;
    QString landingSentence(const TeamTotals& totals) const;

    void preview();

    Workspace& m_workspace;
    PlanDocument& m_document;
    TeamId m_team;
    std::optional<Target> m_target;
    QString m_sentence;
};

} // namespace orgwright
