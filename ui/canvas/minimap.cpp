// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/minimap.h"

#include "core/drawing/chart_painter.h"
#include "ui/canvas/chart_canvas.h"
#include "ui/painting/drawing_painter.h"
#include "ui/painting/screen_palette.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace orgwright {
namespace {

constexpr int kMostWidth = 200;
constexpr int kMostHeight = 130;
constexpr int kInset = 6;
/// Under it, where marks are explained.
constexpr int kLegendRoom = 40;

} // namespace

Minimap::Minimap(ChartCanvas& canvas)
    : QWidget(&canvas)
    , m_canvas(canvas) {
    setAccessibleName(tr("Overview of the chart"));
    setCursor(Qt::PointingHandCursor);
    connect(&canvas, &ChartCanvas::chartChanged, this, &Minimap::forget);
    connect(&canvas, &ChartCanvas::cameraChanged, this, &Minimap::follow);
    connect(&Theme::instance(), &Theme::changed, this, &Minimap::forget);
    canvas.viewport()->installEventFilter(this);
    forget();
}

void Minimap::setWanted(bool on) {
    m_isWanted = on;
    follow();
}

double Minimap::scale() const {
    const double width = std::max(1.0, m_canvas.chart().width() / double(drawing::kPixel));
    const double height = std::max(1.0, m_canvas.chart().height() / double(drawing::kPixel));
    return std::min((kMostWidth - 2 * kInset) / width, (kMostHeight - 2 * kInset) / height);
}

void Minimap::follow() {
    const QSizeF chart(m_canvas.chart().width() / double(drawing::kPixel),
                       m_canvas.chart().height() / double(drawing::kPixel));
    const QSizeF room = QSizeF(m_canvas.viewport()->size()) / m_canvas.camera().zoom();
    const bool isNeeded = chart.width() > room.width() * 1.15 || chart.height() > room.height() * 1.15;
    setVisible(m_isWanted && isNeeded && !m_canvas.chart().isEmpty());
    const QRect view = m_canvas.viewport()->geometry();
    const int legend = m_canvas.workspace().document.marked() ? kLegendRoom : 0;
    move(view.left() + 16, view.bottom() - height() - 11 - legend);
    update();
}

QSize Minimap::pictureSize() const {
    return (QSizeF(m_canvas.chart().width(), m_canvas.chart().height()) / drawing::kPixel * scale()).toSize();
}

/// The picture is drawn when it is next seen: a large chart's takes longer than an edit.
void Minimap::forget() {
    m_picture = {};
    resize(pictureSize() + QSize(2 * kInset, 2 * kInset));
    follow();
}

void Minimap::redraw() {
    const QSize size = pictureSize().expandedTo({1, 1});
    m_picture = QPixmap(size * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing::Drawing frame;
    const drawing::Rect all{0, 0, m_canvas.chart().width(), m_canvas.chart().height()};
    drawVisible(m_canvas.chart(), all, {{}, std::min(scale(), 0.2)}, frame);
    // Names would be larger than the boxes at this size.
    frame.texts.clear();
    for (drawing::Group& group : frame.groups)
        group.texts = {};
    DrawingPainter().paint(painter, frame, screenPalette(), {all, scale(), {0, 0}});
}

void Minimap::paintEvent(QPaintEvent*) {
    if (m_picture.isNull())
        redraw();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), kCardRadius, colours().panel, colours().edge);
    painter.drawPixmap(kInset, kInset, m_picture);
    const Camera& camera = m_canvas.camera();
    const QSizeF room = QSizeF(m_canvas.viewport()->size()) / camera.zoom();
    const QRectF seen = QRectF(camera.origin() * scale(), room * scale()).translated(kInset, kInset);
    QColor fill = colours().accent;
    fill.setAlpha(24);
    paintBox(painter, seen.intersected(QRectF(rect()).adjusted(1, 1, -1, -1)), 3, fill, colours().accent,
             1.5);
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    Q_EMIT wentTo((event->position() - QPointF(kInset, kInset)) / scale());
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT wentTo((event->position() - QPointF(kInset, kInset)) / scale());
}

bool Minimap::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

} // namespace orgwright
