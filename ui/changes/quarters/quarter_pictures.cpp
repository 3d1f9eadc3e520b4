// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/quarters/quarter_chart.h"
#include "ui/export/picture_file.h"

#include <QPainter>

namespace orgwright {
namespace {

constexpr QSize kSize(1120, 560);

/// Rendered by the same code as on the screen, in the colours of paper.
void paint(QPainter& painter, const QuarterPoints& points, const QSizeF& size) {
    static const Colours paper = [] {
        Colours light = lightColours();
        light.panel = light.card;
        return light;
    }();
    QuarterChart chart;
    chart.setColours(paper);
    chart.show(points);
    chart.resize(kSize);
    chart.ensurePolished();
    // The chart is laid out when it is shown, which it is not.
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    static_cast<QWidget&>(chart).show();
    chart.render(&painter, QRectF(QPointF(), size), QRect(QPoint(), kSize));
}

} // namespace

QByteArray quarterPicture(ExportFormat format, const QuarterPoints& points, const QString& title) {
    return paintedPicture(format, kSize, title,
                          [&](QPainter& painter, const QSizeF& room) { paint(painter, points, room); });
}

} // namespace orgwright
