// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/board/quick_add.h"

#include <QKeyEvent>

namespace orgwright {

QuickAdd::QuickAdd(QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(tr("Name of the new bet"));
    setAccessibleName(placeholderText());
    hide();
}

void QuickAdd::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString name = text().trimmed();
    if (isEnter && !name.isEmpty())
        return Q_EMIT entered(name);
    if (isEnter || event->key() == Qt::Key_Escape)
        return Q_EMIT closed(true);
    QLineEdit::keyPressEvent(event);
}

/// What was typed and not entered waits.
void QuickAdd::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (text().trimmed().isEmpty() && event->reason() != Qt::PopupFocusReason &&
        event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT closed(false);
}

} // namespace orgwright
