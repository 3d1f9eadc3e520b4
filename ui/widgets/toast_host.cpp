// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast_host.h"

#include "ui/theme/theme.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <utility>

namespace orgwright {

namespace {

constexpr int kTime = 6000;
constexpr int kLonger = 2000;

} // namespace

ToastHost::ToastHost(QWidget& over, int bottomMargin)
    : QObject(&over)
    , m_over(over)
    , m_margin(bottomMargin) {
    over.installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ToastHost::expire);
}

void ToastHost::say(const QString& text) {
    show(text, false);
}

void ToastHost::say(const QString& text, const QString& action, std::function<void()> act) {
    show(text, false)->setAction(action, std::move(act));
    place();
}

void ToastHost::refuse(const QString& reason) {
    show(reason, true);
}

void ToastHost::refuse(const QString& reason, const QString& action, std::function<void()> act) {
    show(reason, true)->setAction(action, std::move(act));
    place();
}

void ToastHost::dismiss() {
    m_timer.stop();
    if (!m_toast)
        return;
    m_toast->hide();
    m_toast->deleteLater();
    m_toast = nullptr;
}

void ToastHost::setBottomMargin(int pixels) {
    m_margin = pixels;
    place();
}

Toast* ToastHost::show(const QString& text, bool refusal) {
    dismiss();
    m_toast = new Toast(text, refusal, &m_over);
    connect(m_toast, &Toast::dismissed, this, &ToastHost::dismiss);
    place();
    m_toast->show();
    m_toast->raise();
    if (!refusal)
        m_timer.start(kTime);
    QAccessibleEvent alert(m_toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return m_toast;
}

void ToastHost::place() {
    if (!m_toast)
        return;
    m_toast->ensurePolished();
    const QSize wanted = m_toast->sizeHint();
    const int width = std::min(wanted.width(), m_over.width() - 2 * scaled(16));
    m_toast->setGeometry((m_over.width() - width) / 2, m_over.height() - wanted.height() - scaled(m_margin),
                         width, wanted.height());
}

void ToastHost::expire() {
    const bool looked =
        m_toast && (m_toast->underMouse() || m_toast->isAncestorOf(QApplication::focusWidget()));
    if (looked)
        m_timer.start(kLonger);
    else
        dismiss();
}

bool ToastHost::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_over && (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange))
        place();
    return false;
}

} // namespace orgwright
