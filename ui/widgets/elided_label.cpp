// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include "ui/theme/figures.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <cmath>

namespace orgwright {

ElidedLabel::ElidedLabel(const QString& text, Type type, Tint tint, QWidget* parent)
    : Label(text, type, tint, parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode) {
    m_mode = mode;
    update();
}

void ElidedLabel::setFigures(bool on) {
    m_figures = on;
    updateGeometry();
    update();
}

bool ElidedLabel::isElided() const {
    return sizeHint().width() > width();
}

QSize ElidedLabel::sizeHint() const {
    const double text =
        m_figures ? figuresWidth(font(), this->text()) : fontMetrics().horizontalAdvance(this->text());
    const QMargins margins = contentsMargins();
    return {static_cast<int>(std::ceil(text)) + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const {
    const QString shortest = text().left(1) + QChar(0x2026);
    return {std::min(sizeHint().width(), fontMetrics().horizontalAdvance(shortest)), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect box = contentsRect();
    const Qt::Alignment across = QStyle::visualAlignment(layoutDirection(), alignment());
    if (m_figures && !isElided())
        return paintFigures(painter, box, across, text());
    const QString shown = isElided() ? fontMetrics().elidedText(text(), m_mode, box.width()) : text();
    painter.drawText(box, static_cast<int>(across) | Qt::TextSingleLine, shown);
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return Label::event(event);
}

} // namespace orgwright
