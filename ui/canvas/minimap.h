// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace orgwright {

class ChartCanvas;

/// The whole chart in small with a frame around what is in sight; a click or drag goes there. Shown by itself
/// only where the chart is larger than the view.
class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(ChartCanvas& canvas);

    void setWanted(bool on);

Q_SIGNALS:
    /// The view should show this place of the chart, in its pixels, in its middle.
    void wentTo(const QPointF& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void forget();
    void redraw();
    QSize pictureSize() const;
    double scale() const;

    ChartCanvas& m_canvas;
    QPixmap m_picture; ///< none where the chart has changed since it was drawn
    bool m_isWanted = true;
};

} // namespace orgwright
