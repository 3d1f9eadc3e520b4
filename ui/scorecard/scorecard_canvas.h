// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/scorecard/scorecard_picture.h"
#include "ui/painting/drawing_painter.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace orgwright {

/// The tiles of the measures, as high as they take. Arrows go from tile to tile, the digits 1 to 5 score the
/// one that is selected and go on to the next, Delete takes the score back.
class ScorecardCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ScorecardCanvas(Workspace& workspace, QWidget* parent = nullptr);

    const drawing::ScorecardPicture& picture() const { return m_picture; }
    /// Where a measure's tile stands on this widget.
    QRect tileOnScreen(MeasureId measure) const;
    /// What assistive technology says of it.
    QString description(MeasureId measure) const;
    void goTo(MeasureId measure);

Q_SIGNALS:
    /// This part should come into sight.
    void sightWanted(const QRect& part);
    /// The selected measure's fields are to be edited.
    void editRequested();
    void menuRequested(const QPoint& global);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void redraw();
    void move(int columns, int rows);
    void score(int level);
    MeasureId measureAt(const QPointF& at) const;
    QString tipOf(MeasureId measure) const;

    Workspace& m_workspace;
    drawing::ScorecardContent m_content;
    drawing::ScorecardPicture m_picture;
    drawing::ScorecardLook m_look;
    DrawingPainter m_painter;
};

} // namespace orgwright
