// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/position_commands.h"
#include "core/drawing/org_chart.h"
#include "ui/shell/workspace.h"

#include <QPointF>
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace orgwright {

/// A drag of positions under way: what is dragged, where it would land, what that would do and why not. View
/// state: one command runs on release, none on Escape.
class CardDrag {
public:
    /// What the pointer is over.
    struct Target {
        drawing::DropPlace place;
        PositionId manager;
        PositionId before;
        std::optional<Refusal> refusal;
    };

    explicit CardDrag(Workspace& workspace)
        : m_workspace(workspace) {}

    bool isActive() const { return !m_dragged.empty(); }
    void begin(std::vector<PositionId> positions);
    void end();

    const std::vector<PositionId>& dragged() const { return m_dragged; }
    /// How many people move.
    int people() const;
    bool isInDragged(PositionId position) const;

    /// Finds the target under this place of the chart, asks whether it is allowed and previews what it would
    /// do. False where it is the one it was.
    bool moveTo(const drawing::OrgChart& chart, drawing::Point at);
    const std::optional<Target>& target() const { return m_target; }
    /// What happens on release, or why nothing does; empty over nothing.
    const QString& sentence() const { return m_sentence; }

    /// Runs the command; false where nothing is to be done or it was refused.
    bool drop();

private:
    std::optional<Target> targetAt(const drawing::OrgChart& chart, drawing::Point at) const;
    bool isSamePlace(const std::optional<Target>& other) const;
    void tell();
    void preview();
    std::vector<DropPreview::Area> areas();
    const Mix& mixOf(PositionId head);
    Mix draggedIn(const Org& org, PositionId head);
    QString landingSentence(int spanBefore, int spanAfter) const;

    Workspace& m_workspace;
    std::vector<PositionId> m_dragged;
    std::optional<Target> m_target;
    QString m_sentence;
    std::map<PositionId, Mix> m_mixes; ///< of branches, as they are before the drop
};

} // namespace orgwright
