// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/face_row.h"

#include "ui/theme/figures.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QStyle>

namespace orgwright {
namespace {

constexpr int kFaceRowInset = 8;
constexpr int kFaceRowGap = 8;
constexpr int kHeight = 28;

} // namespace

FaceRow::FaceRow(const PositionFace& face, const QString& figure, QWidget* parent)
    : QAbstractButton(parent)
    , m_face(face)
    , m_figure(figure) {
    dress();
}

FaceRow::FaceRow(const QColor& swatch, const QString& name, const QString& figure, QWidget* parent)
    : QAbstractButton(parent)
    , m_swatch(swatch)
    , m_figure(figure) {
    m_face.name = name;
    m_hasPicture = swatch.isValid();
    dress();
}

void FaceRow::dress() {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setFocusRadius(*this, kTagRadius);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const QStringList parts{m_face.second, m_figure};
    setAccessibleName(m_face.name);
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    setPlainToolTip(*this,
                    m_face.second.isEmpty() ? m_face.name : m_face.name + QLatin1Char('\n') + m_face.second);
}

void FaceRow::setGlyph(std::function<void(QPainter&, const QRectF&)> paint) {
    m_glyph = std::move(paint);
    update();
}

void FaceRow::setSecond(const QString& second) {
    m_face.second = second;
    dress();
}

void FaceRow::setWarned(bool on) {
    m_isWarned = on;
    update();
}

QSize FaceRow::sizeHint() const {
    const double text = advance(Type::Body, m_face.name) + advance(Type::Small, m_face.second);
    const double figure = figuresWidth(typeFont(Type::BodyMedium), m_figure);
    return {static_cast<int>(text + figure) + scaled(4 * kFaceRowInset + 2 * kFaceRowGap + 20),
            scaled(kHeight)};
}

QSize FaceRow::minimumSizeHint() const {
    return {scaled(160), scaled(kHeight)};
}

QRectF FaceRow::mirrored(const QRectF& box) const {
    return layoutDirection() == Qt::RightToLeft
               ? QRectF(width() - box.right(), box.top(), box.width(), box.height())
               : box;
}

double FaceRow::paintPicture(QPainter& painter) const {
    const double left = scaledF(kFaceRowInset);
    if (!m_hasPicture && !m_glyph)
        return left;
    if (m_swatch.isValid()) {
        const double side = scaledF(8);
        paintBox(painter, mirrored({left, (height() - side) / 2, side, side}), 2, m_swatch);
        return left + side + scaledF(kFaceRowGap);
    }
    const double side = scaledF(20);
    const QRectF box = mirrored({left, (height() - side) / 2, side, side});
    if (m_glyph)
        m_glyph(painter, box);
    else
        paintAvatar(painter, box, m_face.avatar);
    return left + side + scaledF(kFaceRowGap);
}

double FaceRow::paintFigure(QPainter& painter) const {
    double right = width() - scaledF(kFaceRowInset);
    if (m_figure.isEmpty())
        return right;
    const QFont font = typeFont(Type::BodyMedium);
    const double wide = figuresWidth(font, m_figure);
    painter.setFont(font);
    painter.setPen(colours().ink);
    paintFigures(painter, mirrored({right - wide, 0, wide, double(height())}),
                 Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    right -= wide + scaledF(6);
    if (!m_isWarned)
        return right;
    const double side = scaledF(13);
    paintStatus(painter, mirrored({right - side, (height() - side) / 2, side, side}), StatusMark::NearTarget,
                colours().raised);
    return right - side - scaledF(6);
}

void FaceRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (underMouse() && isEnabled())
        paintBox(painter, rect(), kTagRadius, colours().hover);
    const double left = paintPicture(painter);
    const double right = paintFigure(painter);
    const int align =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    painter.setFont(typeFont(Type::Body));
    painter.setPen(colours().ink);
    const double room = right - left;
    const QString name =
        painter.fontMetrics().elidedText(m_face.name, Qt::ElideRight, static_cast<int>(room));
    const double wide = std::min(room, advance(Type::Body, name));
    painter.drawText(mirrored({left, 0, wide, double(height())}), align, name);
    const double rest = room - wide - scaledF(kFaceRowGap);
    if (m_face.second.isEmpty() || rest < scaledF(24))
        return;
    painter.setFont(typeFont(Type::Small));
    painter.setPen(colours().ink2);
    painter.drawText(mirrored({left + wide + scaledF(kFaceRowGap), 0, rest, double(height())}), align,
                     painter.fontMetrics().elidedText(m_face.second, Qt::ElideRight, static_cast<int>(rest)));
}

} // namespace orgwright
