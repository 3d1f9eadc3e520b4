// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/camera_canvas.h"
#include "ui/canvas/kinship.h"
#include "ui/canvas/team_drag.h"
#include "ui/words/team_boxes.h"

namespace orgwright {

class EmptyState;
class Label;

/// The chart whose boxes are the teams: what a team is part of stands above it. Clicks and arrows select a
/// team, dragging one onto another makes it a part of that.
class TeamCanvas : public CameraCanvas {
    Q_OBJECT

public:
    explicit TeamCanvas(Workspace& workspace, QWidget* parent = nullptr);

    bool isDragging() const override { return m_drag.isActive(); }
    const TeamDrag& drag() const { return m_drag; }
    /// What assistive technology is told of a team's box.
    QString description(PositionId box) const;
    /// Brings the team into sight, unfolding what hides it, and selects it.
    void reveal(TeamId team);
    /// Folds every team below this layer of the chart; 0 unfolds all.
    void foldBelow(int layer);

Q_SIGNALS:
    void editRequested(orgwright::TeamId team);
    void partRequested(orgwright::TeamId whole);
    void deleteRequested(orgwright::TeamId team);

protected:
    std::unique_ptr<drawing::OrgChart> makeChart(double aspect) override;
    drawing::CardLook look(drawing::Node node) const override;
    drawing::Node anchor() const override;
    void paintOver(QPainter& painter) override;
    void dragTo(const QPointF& at) override;

    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Press { None, Card, Paper, Pan };

    TeamId current() const { return m_workspace.selection.team(); }
    TeamId teamAt(drawing::Node node) const;
    drawing::Node nodeOf(TeamId team) const;
    void followChanges(const Changes& changes);
    void followSelection();
    void tellState();
    void placeOver();

    void startDrag();
    void endDrag(bool isDropped);
    void toggleFold(TeamId team);
    void go(Direction direction);
    bool actByKey(int key);
    bool goByKey(int key);

    std::unique_ptr<TeamBoxes> m_boxes; ///< none before the canvas is seen for the first time
    TeamDrag m_drag;
    TeamId m_shownTeam;
    Press m_press = Press::None;
    TeamId m_pressed;
    QPointF m_pressAt;
    EmptyState* m_empty;
    Label* m_outside; ///< how many positions are in no team
};

} // namespace orgwright
