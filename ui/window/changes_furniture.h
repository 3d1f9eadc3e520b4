// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/geometry.h"
#include "ui/changes/walk/change_pictures.h"
#include "ui/shell/change_view.h"
#include "ui/shell/workspace.h"

class QShortcut;

namespace orgwright {

class ChangePanel;
class ChangesBar;
class OrgCanvas;
class SideBySide;
class StepCaption;
class Timeline;

/// What stands around the chart while changes are looked at, and what of it speaks to the chart: the bar
/// above, the list beside, the caption and the quarters below. Where each is shown, the page says.
class ChangesFurniture : public QObject {
    Q_OBJECT

public:
    /// `stage` is what the arrows and page keys are for: what the chart stands in.
    ChangesFurniture(Workspace& workspace, OrgCanvas& canvas, QWidget& stage, QWidget* page);

    ChangeView& view() { return m_view; }
    ChangeBook& book() { return m_book; }
    /// The baseline beside the chart, where that is wanted.
    SideBySide* beside() const { return m_beside; }
    ChangesBar* bar() const { return m_bar; }
    ChangePanel* panel() const { return m_panel; }
    StepCaption* caption() const { return m_caption; }
    Timeline* timeline() const { return m_timeline; }

    bool isShown() const { return m_view.isShown(); }
    void setShown(bool on);
    /// Whether the steps are shown to a room: nothing but chart and caption.
    bool isInRoom() const { return m_isInRoom; }
    void enterRoom();
    void leaveRoom();

Q_SIGNALS:
    /// Something is to be shown or hidden by the page.
    void arrangementChanged();
    void tookBack(const QString& sentence);

private:
    void listen();
    void addKeys(QWidget& stage, QWidget& page);
    QShortcut* addKey(Qt::Key key, QWidget& stage, std::function<void()> act);
    void follow();
    void escape();
    void reveal(std::size_t line);
    void revealStep(std::size_t line);
    drawing::Rect revealedRoom() const;
    double fittingZoom(const drawing::Rect& room) const;
    void centreRevealed();
    void zoomTo(std::size_t line);
    void followSelection();
    void chooseLineOf(PositionId position);
    void openQuarters();

    Workspace& m_workspace;
    OrgCanvas& m_canvas;
    ChangeView m_view;
    ChangeBook m_book;
    ChangePictures m_pictures;
    SideBySide* m_beside;
    ChangesBar* m_bar;
    ChangePanel* m_panel;
    StepCaption* m_caption;
    Timeline* m_timeline;
    QShortcut* m_escape = nullptr;
    std::vector<QShortcut*> m_stepKeys;
    std::vector<QShortcut*> m_roomKeys;
    bool m_isInRoom = false;
    bool m_wasFullScreen = false;
    bool m_isRevealing = false;
};

} // namespace orgwright
