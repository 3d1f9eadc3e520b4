// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace orgwright {

/// The eight hues a team can have, and "automatic". Left and Right move the choice.
class HueChoice : public QWidget {
    Q_OBJECT

public:
    explicit HueChoice(QWidget* parent = nullptr);

    /// 1 to 8; 0: automatic. Emits nothing.
    void setCurrent(int hue);
    int current() const { return m_current; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int hue);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF box(int hue) const;
    int hueAt(const QPointF& at) const;
    void choose(int hue);
    void describe();

    int m_current = 0;
};

} // namespace orgwright
