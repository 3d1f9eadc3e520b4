// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace orgwright {

/// One device pixel of hair between parts. A vertical one may be a rule of a given length, centred.
class HairLine : public QWidget {
    Q_OBJECT

public:
    explicit HairLine(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

    /// Pixels at 100 %; 0: the whole length.
    void setLength(int pixels);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Orientation m_orientation;
    int m_length = 0;
};

} // namespace orgwright
