// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/team_hues.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

namespace orgwright {

class Button;
class Label;
class TrayList;
class TrayModel;

/// The positions that are nowhere: chips to drag onto the chart, and a place to drop branches. Hides itself
/// while there are none and nothing is dragged.
class Tray : public Surface {
    Q_OBJECT

public:
    /// Positions carried by a drag of another kind than the canvas' own: their ids as decimal text, one a
    /// line.
    static constexpr const char* kMimeType = "application/x-orgwright-positions";

    explicit Tray(Workspace& workspace, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

    /// Whether a drop at this place of the screen means "into the tray".
    bool isTargetAt(const QPoint& globalPosition) const;
    /// Shows that a drop now would land here (accent edge, soft fill, a sentence).
    void setDropTarget(bool on);
    bool isDropTarget() const { return m_isDropTarget; }

    /// The user wants it out of sight (it comes back in a drag); shown again by true.
    void setWanted(bool on);

    /// The keyboard goes to the first chip.
    void focusChips();

Q_SIGNALS:
    /// A chip was pulled: whoever draws the chart takes the drag over. The chip is selected.
    void dragStarted(orgwright::PositionId position, const QPoint& globalPosition);
    /// "Place all" was pressed.
    void placeAllRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void listen();
    void follow(const Changes& changes);
    void refresh();
    void showWhenNeeded();
    void takeSelection();
    void giveSelection();
    void openMenu(const QPoint& at);

    Workspace& m_workspace;
    TeamHues m_hues;
    TrayModel* m_model;
    TrayList* m_list;
    Label* m_count;
    Label* m_invitation;
    Button* m_placeAll;
    bool m_isDropTarget = false;
    bool m_isTaking = false; ///< the selection goes from one side to the other
    bool m_isWanted = true;
};

} // namespace orgwright
