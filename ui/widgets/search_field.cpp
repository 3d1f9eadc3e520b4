// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/key_hint.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace orgwright {

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_clear = addAction(icons::icon("close", &Colours::ink2), TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        arrange();
    });
    arrange();
}

void SearchField::setShortcutHint(const QString& hint) {
    m_hint = hint;
    arrange();
}

void SearchField::setSize(ControlSize size) {
    m_size = size;
    setControlSize(*this, size);
    arrange();
}

QSize SearchField::sizeHint() const {
    return {scaled(280), controlHeight(m_size)};
}

// Room for the magnifier before the text, and for the hint after it while there is no text.
void SearchField::arrange() {
    const bool hinted = text().isEmpty() && !m_hint.isEmpty();
    const int lead = scaled(24);
    const int trail = hinted ? hintBox().width() + scaled(4) : 0;
    const bool leftward = layoutDirection() == Qt::RightToLeft;
    setTextMargins(leftward ? trail : lead, 0, leftward ? lead : trail, 0);
    update();
}

QRect SearchField::hintBox() const {
    const QSize size = keyCapSize(m_hint).toSize();
    const QRect box(width() - size.width() - scaled(8), (height() - size.height()) / 2, size.width(),
                    size.height());
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(16);
    const QRect glass(scaled(9), (height() - side) / 2, side, side);
    icons::paint(painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), glass)), "search",
                 colours().ink2);
    if (text().isEmpty() && !m_hint.isEmpty())
        paintKeyCap(painter, hintBox(), m_hint);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            return event->ignore();
        return clear();
    case Qt::Key_Down:
        return Q_EMIT stepped(1);
    case Qt::Key_Up:
        return Q_EMIT stepped(-1);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    arrange();
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace orgwright
