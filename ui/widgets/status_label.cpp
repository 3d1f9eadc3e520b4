// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_label.h"

#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace orgwright {

StatusLabel::StatusLabel(StatusMark status, const QString& word, QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(status, word);
}

void StatusLabel::setStatus(StatusMark status, const QString& word) {
    m_status = status;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const {
    const QFontMetrics metrics(typeFont(Type::SmallMedium));
    return {scaled(20) + metrics.horizontalAdvance(m_word) + 1, lineHeight(Type::Small)};
}

void StatusLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const int side = scaled(14);
    const QRect mark =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - side) / 2, side, side));
    paintStatus(painter, mark, m_status, colours().card);
    painter.setFont(typeFont(Type::SmallMedium));
    painter.setPen(colours().status(m_status));
    const QRect room = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(scaled(20), 0, 0, 0));
    painter.drawText(room, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                     m_word);
}

} // namespace orgwright
