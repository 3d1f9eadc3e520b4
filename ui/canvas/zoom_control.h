// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace orgwright {

class ChartCanvas;
class IconButton;
class Label;

/// Minus, the zoom in per cent, plus and fit, in one outline at the canvas's lower right corner.
class ZoomControl : public QWidget {
    Q_OBJECT

public:
    explicit ZoomControl(ChartCanvas& canvas);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    ChartCanvas& m_canvas;
    Label* m_percent;
};

} // namespace orgwright
