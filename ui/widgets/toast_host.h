// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toast.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

class QWidget;

namespace orgwright {

/// Shows one toast at a time at the bottom centre of a widget; a new one takes the old one's place.
class ToastHost : public QObject {
    Q_OBJECT

public:
    /// `over` is usually the window's centre; it owns the host. `bottomMargin` is the distance to its lower
    /// edge at 100 %.
    explicit ToastHost(QWidget& over, int bottomMargin = 16);

    /// Says what happened, for 6 s (longer while the pointer or the focus is on it).
    void say(const QString& text);
    void say(const QString& text, const QString& action, std::function<void()> act);

    /// Says why something was refused; stays until dismissed or until the next toast.
    void refuse(const QString& reason);
    void refuse(const QString& reason, const QString& action, std::function<void()> act);

    void dismiss();
    void setBottomMargin(int pixels);

    /// What is shown now, or null.
    Toast* current() const { return m_toast; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Toast* show(const QString& text, bool refusal);
    void place();
    void expire();

    QWidget& m_over;
    int m_margin;
    QPointer<Toast> m_toast;
    QTimer m_timer;
};

} // namespace orgwright
