// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

namespace orgwright {

class Label;

/// One line on ink with one action. Made and placed by a ToastHost.
class Toast : public QFrame {
    Q_OBJECT

public:
    Toast(const QString& text, bool refusal, QWidget* parent);

    void setAction(const QString& text, std::function<void()> act);
    QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Label* m_text;
};

} // namespace orgwright
