// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/presentation.h"

#include <QPointer>
#include <memory>

class QScreen;

namespace orgwright {

class AudienceWindow;
class SpeakerWindow;

/// A talk under way: the slides on the room's screen, and where there is another, the speaker's window on
/// that. Ends by itself when either window is left, and deletes itself then.
class Talk : public QObject {
    Q_OBJECT

public:
    /// What the room sees: the screen that the program's window is not on, where there is one.
    static QScreen* roomScreen(const QWidget* programWindow);

    /// Begins at once, on the room's screen.
    Talk(std::vector<drawing::Slide> slides, QWidget* programWindow);
    ~Talk() override;

    Presentation& presentation() { return m_presentation; }
    AudienceWindow& audience() const { return *m_audience; }
    /// Null with one screen.
    SpeakerWindow* speaker() const { return m_speaker.get(); }

private:
    static QScreen* otherScreen(const QWidget* window);

    Presentation m_presentation;
    QPointer<QWidget> m_program;
    std::unique_ptr<AudienceWindow> m_audience;
    std::unique_ptr<SpeakerWindow> m_speaker;
};

} // namespace orgwright
