// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pictures/titled_picture.h"

#include "ui/export/picture_file.h"
#include "ui/theme/typography.h"

#include <QGraphicsView>
#include <QPainter>

namespace orgwright {
namespace {

constexpr QSize kSize(1120, 630);
constexpr int kMargin = 24;
constexpr int kHead = 84;

} // namespace

const Colours& paperColours() {
    static const Colours light = [] {
        Colours own = lightColours();
        own.canvas = own.card;
        return own;
    }();
    return light;
}

QByteArray titledPicture(ExportFormat format, const QString& title, const QString& subtitle,
                         const std::function<void(QPainter& painter, const QRect& below)>& paint) {
    return paintedPicture(format, kSize, title, [&](QPainter& painter, const QSizeF& room) {
        painter.scale(room.width() / kSize.width(), room.height() / kSize.height());
        painter.fillRect(QRect(QPoint(), kSize), paperColours().canvas);
        painter.setPen(paperColours().ink);
        painter.setFont(typeFont(Type::PanelTitle));
        painter.drawText(QRect(kMargin, kMargin, kSize.width() - 2 * kMargin, 24),
                         Qt::AlignLeft | Qt::AlignVCenter, title);
        painter.setPen(paperColours().ink2);
        painter.setFont(typeFont(Type::Small));
        painter.drawText(QRect(kMargin, kMargin + 24, kSize.width() / 2, 20),
                         Qt::AlignLeft | Qt::AlignVCenter, subtitle);
        paint(painter, {kMargin, kHead, kSize.width() - 2 * kMargin, kSize.height() - kHead - kMargin});
    });
}

void paintChart(QPainter& painter, const QRect& below, QGraphicsView& chart) {
    chart.resize(below.size());
    chart.ensurePolished();
    // The chart is laid out when it is shown, which it is not.
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.show();
    chart.QGraphicsView::render(&painter, below, QRect(QPoint(), below.size()));
}

} // namespace orgwright
