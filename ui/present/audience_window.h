// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/slide_keys.h"
#include "ui/present/slide_view.h"

namespace orgwright {

/// What the room sees: the slide on the whole screen, black when it is blank, and nothing else. A click steps
/// on, the pointer hides when it rests.
class AudienceWindow : public QWidget {
    Q_OBJECT

public:
    explicit AudienceWindow(Presentation& talk);

    SlideView& view() const { return *m_view; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    Presentation& m_talk;
    SlideKeys m_keys;
    SlideView* m_view;
    QTimer m_rest;
    int m_shown = -1;
};

} // namespace orgwright
