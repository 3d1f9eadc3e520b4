// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hint.h"

#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QStyle>
#include <cmath>

namespace orgwright {

QSizeF keyCapSize(const QString& key) {
    const QFontMetricsF metrics(typeFont(Type::Caption));
    return {std::ceil(metrics.horizontalAdvance(key)) + scaled(10), scaledF(18)};
}

void paintKeyCap(QPainter& painter, const QRectF& box, const QString& key) {
    const Colours& c = colours();
    paintBox(painter, box, kTagRadius, c.card, c.edge);
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(c.ink2);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, key);
}

KeyHint::KeyHint(const QString& key, const QString& meaning, QWidget* parent)
    : QWidget(parent)
    , m_key(key)
    , m_meaning(meaning) {
    setAccessibleName(key + QStringLiteral(": ") + meaning);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyHint::sizeHint() const {
    const QFontMetrics metrics(typeFont(Type::Small));
    const QSizeF cap = keyCapSize(m_key);
    return {static_cast<int>(cap.width()) + scaled(8) + metrics.horizontalAdvance(m_meaning) + 1,
            static_cast<int>(std::ceil(cap.height()))};
}

void KeyHint::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QSize cap = keyCapSize(m_key).toSize();
    const QRect all = rect();
    paintKeyCap(painter, QStyle::visualRect(layoutDirection(), all, QRect(QPoint(0, 0), cap)), m_key);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(colours().ink2);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), all, all.adjusted(cap.width() + scaled(8), 0, 0, 0)),
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, m_meaning);
}

} // namespace orgwright
