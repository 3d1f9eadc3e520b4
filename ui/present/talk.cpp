// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/talk.h"

#include "ui/present/audience_window.h"
#include "ui/present/speaker_window.h"

#include <QGuiApplication>
#include <QScreen>

namespace orgwright {

QScreen* Talk::otherScreen(const QWidget* window) {
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen != window->screen())
            return screen;
    }
    return nullptr;
}

QScreen* Talk::roomScreen(const QWidget* programWindow) {
    QScreen* other = otherScreen(programWindow);
    return other != nullptr ? other : programWindow->screen();
}

Talk::Talk(std::vector<drawing::Slide> slides, QWidget* programWindow)
    : QObject(programWindow)
    , m_presentation(std::move(slides))
    , m_program(programWindow)
    , m_audience(std::make_unique<AudienceWindow>(m_presentation)) {
    m_audience->setGeometry(roomScreen(programWindow)->geometry());
    m_audience->showFullScreen();
    if (otherScreen(programWindow) != nullptr) {
        m_speaker = std::make_unique<SpeakerWindow>(m_presentation);
        m_speaker->setGeometry(programWindow->screen()->availableGeometry());
        m_speaker->showMaximized();
        m_speaker->activateWindow();
    } else {
        m_audience->activateWindow();
    }
    connect(&m_presentation, &Presentation::ended, this, [this] {
        m_audience->hide();
        if (m_speaker)
            m_speaker->hide();
        if (m_program)
            m_program->activateWindow();
        deleteLater();
    });
}

Talk::~Talk() = default;

} // namespace orgwright
