// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/note_field.h"

#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <cmath>

namespace orgwright {
namespace {

constexpr int kLeastLines = 3;
constexpr int kMostLines = 12;
constexpr int kNoteFieldMargin = 8;

} // namespace

NoteField::NoteField(const QString& name, const QString& placeholder, QWidget* parent)
    : QPlainTextEdit(parent) {
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setTabChangesFocus(true);
    document()->setDocumentMargin(scaled(kNoteFieldMargin));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { updateGeometry(); });
}

void NoteField::setNote(const QString& note) {
    const bool isWriting = hasFocus() && isChanged();
    m_note = note;
    if (!isWriting && toPlainText() != note)
        setPlainText(note);
}

void NoteField::commit() {
    if (isReadOnly() || !isChanged())
        return;
    // From here on the text is the document's: what it says next is shown, also while the cursor is in here.
    m_note = toPlainText();
    Q_EMIT committed(m_note);
}

QSize NoteField::sizeHint() const {
    // A plain text document measures its height in lines.
    const int lines = static_cast<int>(std::ceil(document()->size().height()));
    const int high = lineHeight(Type::Body) * std::clamp(lines, kLeastLines, kMostLines);
    return {scaled(200), high + 2 * scaled(kNoteFieldMargin) + 2};
}

void NoteField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void NoteField::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return commit();
    if (event->key() != Qt::Key_Escape)
        return QPlainTextEdit::keyPressEvent(event);
    if (isChanged())
        setPlainText(m_note);
    else
        event->ignore();
}

void NoteField::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

} // namespace orgwright
