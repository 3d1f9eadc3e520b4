// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/drag_picture.h"

#include "core/drawing/chart_painter.h"
#include "ui/painting/screen_palette.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace orgwright {
namespace {

struct DragPictureTexts {
    Q_DECLARE_TR_FUNCTIONS(DragPicture)
};

constexpr QPointF kCardOffset(16, 14);
/// The card's shadow, what peeks out from under it and the count on its corner.
constexpr QPointF kAround(24, 24);

QSizeF tagSize(const QString& text) {
    const QFontMetricsF metrics(typeFont(Type::SmallMedium));
    return {std::ceil(metrics.horizontalAdvance(text)) + 20, std::ceil(metrics.height()) + 10};
}

/// A rounded label with text in it.
void paintTag(QPainter& painter, const QRectF& box, const QString& text, const QColor& ground,
              const QColor& ink, double radius) {
    paintBox(painter, box, radius, ground);
    painter.setPen(ink);
    painter.setFont(typeFont(Type::SmallMedium));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

QImage emptyImage(QSizeF size, double ratio) {
    QImage image((size * ratio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    return image;
}

QPointF onPixels(const QPointF& at, double ratio) {
    return QPointF((at * ratio).toPoint()) / ratio;
}

double zoomOf(const Camera& camera) {
    return std::clamp(camera.zoom(), 0.8, 1.2); // its words can be read in any view
}

} // namespace

void DragPicture::setLoad(Load load) {
    m_load = std::move(load);
    m_card = {};
    setTarget({}, false, {});
}

void DragPicture::setTarget(std::optional<drawing::DropPlace> target, bool isRefused,
                            const QString& sentence) {
    m_target = target;
    m_isRefused = isRefused;
    m_sentence = sentence;
    m_isTargetNew = true;
}

void DragPicture::forget() {
    m_slot = {};
    m_card = {};
    m_tag = {};
}

void DragPicture::moveTo(const Place& place, DrawingPainter& drawings) {
    if (m_ratio != place.ratio || zoomOf(m_camera) != zoomOf(place.camera))
        forget();
    if (m_camera != place.camera || m_isTargetNew)
        m_slot = {};
    if (std::exchange(m_isTargetNew, false))
        m_tag = {};
    m_ratio = place.ratio;
    m_camera = place.camera;
    if (m_card.image.isNull())
        paintCard(place, drawings);
    if (m_slot.image.isNull())
        paintSlot(place);
    if (m_tag.image.isNull())
        paintSentence(place.ratio);
    const QPointF corner = place.pointer + kCardOffset;
    const QSizeF tag = m_tag.image.deviceIndependentSize();
    const double right = std::max(8.0, place.view.width() - tag.width() - 8);
    m_card.at = onPixels(corner - kAround, place.ratio);
    m_tag.at = onPixels({std::clamp(corner.x(), 8.0, right),
                         std::min(corner.y() + m_size.height() + 12, place.view.height() - 34.0)},
                        place.ratio);
}

std::array<QRect, 3> DragPicture::parts() const {
    const auto part = [](const Picture& picture) {
        return picture.image.isNull()
                   ? QRect()
                   : QRectF(picture.at, picture.image.deviceIndependentSize()).toAlignedRect();
    };
    return {part(m_slot), part(m_card), part(m_tag)};
}

void DragPicture::paint(QPainter& painter) const {
    for (const Picture* picture : {&m_slot, &m_card, &m_tag}) {
        if (!picture->image.isNull())
            painter.drawImage(picture->at, picture->image);
    }
}

/// Where the card would land: a dashed slot on soft with the words.
void DragPicture::paintSlot(const Place& place) {
    if (!m_target || m_isRefused || m_target->slot.isEmpty())
        return;
    const QRectF slot = place.camera.toScreen(m_target->slot);
    const QRectF seen = slot.intersected(QRectF(QPointF(), place.view));
    if (seen.isEmpty())
        return;
    m_slot = {emptyImage(seen.size() + QSizeF(1, 1), place.ratio), onPixels(seen.topLeft(), place.ratio)};
    QPainter painter(&m_slot.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-m_slot.at);
    QPen pen(colours().accent, 1.5, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(colours().soft);
    painter.drawRoundedRect(slot.adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
    const QString words = DragPictureTexts::tr("Lands here");
    if (tagSize(words).width() - 12 >= slot.width() || slot.height() <= 18)
        return;
    painter.setPen(colours().accent);
    painter.setFont(typeFont(Type::SmallMedium));
    painter.drawText(slot, Qt::AlignCenter, words);
}

void DragPicture::paintCard(const Place& place, DrawingPainter& drawings) {
    const drawing::Node node = place.chart.find(m_load.card);
    const drawing::Rect rect = node == drawing::kNoNode ? drawing::Rect{} : place.chart.card(node);
    const double zoom = zoomOf(place.camera);
    m_size = node == drawing::kNoNode ? QSizeF(176, 60) * zoom
                                      : QSizeF(rect.width, rect.height) / drawing::kPixel * zoom;
    m_card.image = emptyImage(m_size + QSizeF(2 * kAround.x(), 2 * kAround.y()), place.ratio);
    QPainter painter(&m_card.image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(kAround, m_size);
    if (m_load.isSeveral)
        paintBox(painter, box.translated(5, 5), kCardRadius, colours().card, colours().accent, 1.5);
    paintShadow(painter, box, kCardRadius);
    if (node != drawing::kNoNode) {
        drawing::Drawing picture;
        drawCard(place.chart, node, {}, zoom, picture);
        drawings.paint(painter, picture, screenPalette(), {rect, zoom, box.topLeft()});
    } else {
        paintBox(painter, box, kCardRadius, colours().card);
    }
    paintBox(painter, box, kCardRadius, {}, colours().accent, 1.5);
    if (m_load.count.isEmpty())
        return;
    const QSizeF tag = tagSize(m_load.count);
    paintTag(painter, {box.topRight() - QPointF(tag.width() - 8, 13), tag}, m_load.count, colours().accent,
             colours().card, 13);
}

void DragPicture::paintSentence(double ratio) {
    if (m_sentence.isEmpty())
        return;
    const QSizeF size = tagSize(m_sentence);
    m_tag.image = emptyImage(size, ratio);
    QPainter painter(&m_tag.image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTag(painter, {QPointF(), size}, m_sentence, m_isRefused ? colours().red : colours().tooltip,
             m_isRefused ? colours().card : colours().onTooltip, kTagRadius);
}

} // namespace orgwright
