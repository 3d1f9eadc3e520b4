// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hatched_plate.h"

#include "ui/theme/marks.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QStyle>

namespace orgwright {

HatchedPlate::HatchedPlate(const QString& word, bool tight, QWidget* parent)
    : QWidget(parent)
    , m_word(word)
    , m_tight(tight) {
    setAccessibleName(word.isEmpty() ? tr("Hidden") : word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize HatchedPlate::sizeHint() const {
    const int plate = scaled(m_tight ? 56 : 72);
    const QFontMetrics metrics(typeFont(Type::Caption));
    const int word = m_word.isEmpty() ? 0 : scaled(8) + metrics.horizontalAdvance(m_word) + 1;
    return {plate + word, std::max(scaled(14), m_word.isEmpty() ? 0 : lineHeight(Type::Caption))};
}

void HatchedPlate::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QRect box(0, (height() - scaled(14)) / 2, scaled(m_tight ? 56 : 72), scaled(14));
    paintHiddenPlate(painter, QStyle::visualRect(layoutDirection(), rect(), box));
    if (m_word.isEmpty())
        return;
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(colours().ink3);
    const QRect room =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(box.width() + scaled(8), 0, 0, 0));
    painter.drawText(room, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                     m_word);
}

} // namespace orgwright
