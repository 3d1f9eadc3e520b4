// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/camera_canvas.h"
#include "ui/canvas/card_drag.h"
#include "ui/canvas/kinship.h"

class QHelpEvent;
class QRubberBand;

namespace orgwright {

/// The org chart: turns mouse, wheel, touchpad and keys into selection, moves and view changes. It follows
/// the document by its changes and keeps no copy of anything.
class OrgCanvas : public CameraCanvas {
    Q_OBJECT

public:
    explicit OrgCanvas(Workspace& workspace, QWidget* parent = nullptr);

    bool isDragging() const override { return m_drag.isActive(); }
    const CardDrag& drag() const { return m_drag; }

    /// Brings the position into sight, unfolding what hides it, and selects it; where changes are marked,
    /// also a closed one, which is then chosen but not selected.
    void reveal(PositionId position);
    /// Selects the position of a card; a ghost leads to the card it stands for.
    void choose(PositionId card);
    void chooseNothing();
    /// The closed position that was chosen last; selecting another takes that back.
    PositionId closedChosen() const { return m_closedChosen; }
    /// Folds every branch below this layer of what is shown; 0 unfolds all.
    void foldBelow(int layer);
    /// Folds what does not fit legibly, now or when the canvas is shown; for the first look at a plan.
    void foldToFit();
    /// Takes over a drag that began elsewhere, such as in the tray.
    void beginDrag(std::vector<PositionId> positions, const QPoint& global);

Q_SIGNALS:
    void editRequested(orgwright::PositionId position);
    /// The card of a position that the shown changes close was clicked.
    void closedClicked(orgwright::PositionId position);
    /// Dropped with Alt held: the manager goes alone, the reports are to be asked about.
    void splitRequested(orgwright::PositionId position, orgwright::PositionId manager,
                        orgwright::PositionId before);
    /// Released outside the chart.
    void droppedOutside(const std::vector<orgwright::PositionId>& positions, const QPoint& global);

protected:
    std::unique_ptr<drawing::OrgChart> makeChart(double aspect) override;
    bool follow(drawing::OrgChart& chart, const Changes& changes) override;
    drawing::CardLook look(drawing::Node node) const override;
    drawing::Node anchor() const override;
    void dragTo(const QPointF& at) override;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Press { None, Card, Paper, Pan, Band };

    drawing::Node nodeOf(PositionId position) const { return chart().find(position); }
    const Org& shownOrg() const;
    void chooseClosed(PositionId position);
    void chooseGhost(PositionId card);
    void followPicture();
    void unfoldMarked(const ChangePicture& picture);
    drawing::Density roomyDensity(const TreeScope& shown) const;
    int layersWithRoom() const;
    void followChanges(const Changes& changes);
    bool refreshCards(const Changes& changes);
    void followSelection();
    void showLoad();

    void pressCard(drawing::Node node, QMouseEvent* event);
    void startDrag();
    void finishDrag(const QPoint& global, bool isAlone);
    void cancelDrag();
    void endDrag();
    void dragKey(int key);
    void finishBand();
    void toggleFold(drawing::Node node);
    bool moveByKey(QKeyEvent* event);
    void go(Direction direction, bool isExtending);
    void goTo(drawing::Node node, bool isExtending);
    void showToolTip(QHelpEvent* event);
    void selectRange(drawing::Node node);

    std::vector<PositionId> m_shownSelection;
    PositionId m_closedChosen;
    CardDrag m_drag;
    Press m_press = Press::None;
    QPointF m_pressAt;
    drawing::Node m_pressed = drawing::kNoNode;
    QRubberBand* m_band = nullptr;
    bool m_isToBeFolded = false; ///< to fit, when shown
};

} // namespace orgwright
