// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/slide_keys.h"
#include "ui/present/slide_view.h"

namespace orgwright {

class Label;

/// What the speaker sees on another screen: the slide, the next one, the notes, the clock and the time
/// spoken.
class SpeakerWindow : public QWidget {
    Q_OBJECT

public:
    explicit SpeakerWindow(Presentation& talk);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void follow();
    void tellTime();

    Presentation& m_talk;
    SlideKeys m_keys;
    SlideView* m_slide;
    SlideView* m_next;
    Label* m_nextName;
    Label* m_notes;
    Label* m_place;
    Label* m_time;
    QTimer m_second;
};

} // namespace orgwright
