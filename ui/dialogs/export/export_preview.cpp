// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/export_preview.h"

#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace orgwright {
namespace {

constexpr int kMargin = 16;
constexpr int kRadius = 10;

} // namespace

ExportPreview::ExportPreview(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Preview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ExportPreview::setPicture(const QImage& picture, const QString& sentence) {
    m_picture = picture;
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    update();
}

QSize ExportPreview::room() const {
    const int margin = scaled(kMargin);
    return (size() - QSize(2 * margin, 2 * margin)).expandedTo({1, 1}) * devicePixelRatioF();
}

QSize ExportPreview::sizeHint() const {
    return {scaled(460), scaled(360)};
}

void ExportPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), scaledF(kRadius), colours().well);
    if (m_picture.isNull()) {
        painter.setPen(colours().ink2);
        const int margin = scaled(kMargin) * 2;
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    const QSizeF shown = QSizeF(m_picture.size()) / m_picture.devicePixelRatio();
    const QPointF corner((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    painter.drawImage(corner.toPoint(), m_picture);
    paintBox(painter, QRectF(corner.toPoint(), shown).adjusted(-1, -1, 1, 1), 0, {}, colours().edge);
}

void ExportPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

} // namespace orgwright
