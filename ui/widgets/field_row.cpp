// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_row.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QToolTip>
#include <utility>

namespace orgwright {

FieldRow::FieldRow(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_label(label) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setFocusRadius(*this, 4);
    describe();
}

// What is read aloud is what is seen: a hidden value is not in the accessibility tree either.
void FieldRow::describe() {
    setAccessibleName(m_label);
    const QStringList parts{m_concealed ? tr("Hidden") : m_value, m_concealed ? QString() : m_note,
                            m_concealed ? QString() : m_warning, m_refusal, m_reason};
    QStringList said;
    for (const QString& part : parts)
        if (!part.isEmpty())
            said += part;
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    setCursor(isEditable() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(isEditable() ? Qt::TabFocus : Qt::NoFocus);
    updateGeometry();
    update();
}

void FieldRow::setLabelWidth(int pixels) {
    m_labelWidth = pixels;
    placeEditor();
    update();
}

void FieldRow::setLabel(const QString& label) {
    m_label = label;
    describe();
}

void FieldRow::setValue(const QString& value) {
    m_value = value;
    describe();
}

void FieldRow::setEditText(const QString& text) {
    m_editText = text;
}

void FieldRow::setPlaceholder(const QString& text) {
    m_placeholder = text;
    update();
}

void FieldRow::setNote(const QString& note) {
    m_note = note;
    describe();
}

void FieldRow::setGlyph(std::function<void(QPainter&, const QRectF&)> paint) {
    m_glyph = std::move(paint);
    update();
}

void FieldRow::setWarning(const QString& word, StatusMark status) {
    m_warning = word;
    m_status = status;
    describe();
}

void FieldRow::setConcealed(bool on) {
    m_concealed = on;
    if (on)
        cancel();
    describe();
}

void FieldRow::setReadOnly(bool on, const QString& reason) {
    m_readOnly = on;
    m_reason = reason;
    if (on)
        cancel();
    setPlainToolTip(*this, reason);
    describe();
}

void FieldRow::setChoices(const QStringList& choices) {
    m_choices = choices;
}

void FieldRow::setSuggestions(const QStringList& suggestions) {
    m_suggestions = suggestions;
}

void FieldRow::setOpensPicker(bool on) {
    m_picker = on;
}

void FieldRow::setEditor(std::function<QWidget*(QWidget*)> make, std::function<QString(QWidget*)> read) {
    m_make = std::move(make);
    m_read = std::move(read);
}

bool FieldRow::isEditable() const {
    return !m_readOnly && !m_concealed;
}

QString FieldRow::editText() const {
    return m_editText.isNull() ? m_value : m_editText;
}

void FieldRow::press() {
    if (!isEditable())
        return;
    if (m_picker)
        Q_EMIT activated();
    else
        edit();
}

void FieldRow::edit() {
    if (isEditable() && !m_picker && !m_editor)
        open(editText());
}

void FieldRow::cancel() {
    if (m_editor)
        close();
}

void FieldRow::commit() {
    if (!m_editor || m_closing)
        return;
    const QString text = m_read(m_editor);
    if (text == editText())
        return close();
    m_offered = text;
    m_refusal.clear();
    const QPointer<FieldRow> self(this);
    Q_EMIT committed(text);
    if (self && m_editor && m_refusal.isEmpty())
        close();
}

void FieldRow::refuse(const QString& reason) {
    m_refusal = reason;
    if (!m_editor && isEditable() && !m_picker)
        open(m_offered);
    m_refusal = reason;
    describe();
}

// Enter and leaving the field both lead here, and deleting the field makes it lose the focus once more.
void FieldRow::close() {
    m_closing = true;
    const bool focused = m_editor->hasFocus() || m_editor->isAncestorOf(focusWidget());
    m_editor->removeEventFilter(this);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_closing = false;
    m_refusal.clear();
    if (focused && isEditable())
        setFocus(Qt::OtherFocusReason);
    describe();
}

bool FieldRow::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::ToolTip:
        if (toolTip().isEmpty() && !m_concealed && isCut()) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_value, this);
            return true;
        }
        break;
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        placeEditor();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void FieldRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2:
        return press();
    default:
        QWidget::keyPressEvent(event);
    }
}

void FieldRow::mousePressEvent(QMouseEvent* event) {
    event->setAccepted(event->button() == Qt::LeftButton);
}

void FieldRow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        press();
}

void FieldRow::resizeEvent(QResizeEvent*) {
    placeEditor();
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        // A list that drops down, or another window, does not end the edit. A refused text that is left is
        // given up.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, m_refusal.isEmpty() ? &FieldRow::commit : &FieldRow::cancel,
                                      Qt::QueuedConnection);
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        return true;
    case Qt::Key_Escape:
        cancel();
        return true;
    default:
        return false;
    }
}

} // namespace orgwright
