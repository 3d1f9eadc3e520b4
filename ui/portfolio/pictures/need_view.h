// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/portfolio/need_picture.h"
#include "ui/painting/drawing_painter.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace orgwright {

/// What the bets need, as a picture as large as it takes. A press or an arrow key selects a bet or team.
class NeedView : public QWidget {
    Q_OBJECT

public:
    explicit NeedView(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    bool isEmpty() const { return m_content.nodes.empty(); }
    const drawing::NeedContent& content() const { return m_content; }
    const drawing::NeedPicture& picture() const { return m_picture; }
    /// Where a bet stands on this widget; empty for one without needs.
    QRect placeOf(InitiativeId bet) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// This part should come into sight.
    void sightWanted(const QRect& part);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void redraw();
    const drawing::NeedPlace* under(const QPoint& at) const;
    QString sayingOf(InitiativeId bet) const;
    QRect onScreen(const drawing::Rect& rect) const;

    Workspace& m_workspace;
    drawing::NeedContent m_content;
    drawing::NeedPicture m_picture;
    DrawingPainter m_painter;
};

} // namespace orgwright
