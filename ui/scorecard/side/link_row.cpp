// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/side/link_row.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace orgwright {
namespace {

constexpr int kTile = 26;
constexpr int kTextAt = kTile + 10;
constexpr int kPadding = 5;

int textHeight(Type type, const QString& text, int width) {
    return text.isEmpty() ? 0
                          : QFontMetrics(typeFont(type))
                                .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text)
                                .height();
}

} // namespace

LinkRow::LinkRow(std::string_view icon, const QString& name, const QString& detail, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_detail(detail) {
    setText(name);
    setAccessibleName(detail.isEmpty() ? name : name + QStringLiteral(", ") + detail);
    setFocusPolicy(Qt::TabFocus);
    setFocusRadius(*this, kControlRadius);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LinkRow::textWidth(int width) const {
    return std::max(width - scaled(kTextAt + 4), scaled(40));
}

int LinkRow::heightForWidth(int width) const {
    const int room = textWidth(width);
    const int text = textHeight(Type::Body, this->text(), room) + textHeight(Type::Caption, m_detail, room);
    return std::max(text, scaled(kTile)) + 2 * scaled(kPadding);
}

QSize LinkRow::sizeHint() const {
    const int width = scaled(240);
    return {width, heightForWidth(width)};
}

QSize LinkRow::minimumSizeHint() const {
    return {scaled(120), scaled(kTile + 2 * kPadding)};
}

void LinkRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && isEnabled())
        paintBox(painter, QRectF(rect()), kControlRadius, colours().hover);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto mirrored = [&](QRectF box) {
        if (isMirrored)
            box.moveLeft(width() - box.right());
        return box;
    };
    const QRectF tile = mirrored({scaledF(2), scaledF(kPadding), scaledF(kTile), scaledF(kTile)});
    paintBox(painter, tile, kControlRadius, colours().well);
    const QRectF icon = tile.adjusted(scaledF(6), scaledF(6), -scaledF(6), -scaledF(6));
    icons::paint(painter, icon, m_icon, colours().ink2);
    const int room = textWidth(width());
    const int name = textHeight(Type::Body, text(), room);
    const int flags = (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap;
    painter.setFont(typeFont(Type::Body));
    painter.setPen(isEnabled() ? colours().ink : colours().ink2);
    painter.drawText(mirrored(QRectF(scaled(kTextAt), scaled(kPadding), room, name)), flags, text());
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(colours().ink2);
    painter.drawText(mirrored(QRectF(scaled(kTextAt), scaled(kPadding) + name, room, height())), flags,
                     m_detail);
}

} // namespace orgwright
