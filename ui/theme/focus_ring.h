// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QApplication;

namespace orgwright {

/// Draws the 2 px ring, 2 px outside, around whichever control has the keyboard focus: after Tab, a shortcut
/// or any key for buttons and boxes, always for fields one types in. One overlay serves the whole program, so
/// no control has to leave room for a ring or paint it.
class FocusRing : public QObject {
    Q_OBJECT

public:
    /// The application owns it.
    explicit FocusRing(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Overlay;

    void focusCame(QWidget* widget, Qt::FocusReason reason);
    void surround(QWidget* control);
    void follow();
    void release();
    void takeAway();

    QPointer<QWidget> m_control;
    QPointer<QWidget> m_overlay;
    bool m_keyboard = false;
};

} // namespace orgwright
