// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/audience_window.h"

#include <QCloseEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <cstdlib>

namespace orgwright {
namespace {

constexpr int kPointerRestMilliseconds = 2000;

} // namespace

AudienceWindow::AudienceWindow(Presentation& talk)
    : m_talk(talk)
    , m_keys(talk)
    , m_view(new SlideView(tr("Slide"))) {
    setWindowTitle(tr("Presentation – Orgwright"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kPointerRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_rest.start();
    connect(&talk, &Presentation::changed, this, &AudienceWindow::follow);
    follow();
}

/// Only one step on is a story in which cards move; a jump is a jump.
void AudienceWindow::follow() {
    m_view->setVisible(!m_talk.isBlank());
    m_view->show(&m_talk.slide(m_talk.index()), std::abs(m_talk.index() - m_shown) == 1);
    m_shown = m_talk.index();
    setAccessibleDescription(m_talk.isBlank() ? tr("The screen is blank") : m_view->accessibleDescription());
}

void AudienceWindow::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Qt::black);
}

void AudienceWindow::keyPressEvent(QKeyEvent* event) {
    if (!m_keys.press(*event))
        QWidget::keyPressEvent(event);
}

void AudienceWindow::mousePressEvent(QMouseEvent* event) {
    m_talk.step(event->button() == Qt::RightButton ? -1 : 1);
}

void AudienceWindow::mouseMoveEvent(QMouseEvent*) {
    unsetCursor();
    m_rest.start();
}

void AudienceWindow::wheelEvent(QWheelEvent* event) {
    const int turned = event->angleDelta().y();
    if (turned != 0)
        m_talk.step(turned < 0 ? 1 : -1);
}

void AudienceWindow::closeEvent(QCloseEvent* event) {
    event->ignore();
    m_talk.end();
}

} // namespace orgwright
