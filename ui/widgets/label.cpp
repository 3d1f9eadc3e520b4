// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/theme/colour_math.h"
#include "ui/theme/theme.h"

#include <QEvent>

namespace orgwright {

Label::Label(const QString& text, Type type, Tint tint, QWidget* parent)
    : QLabel(parent)
    , m_type(type)
    , m_tint(tint) {
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
}

void Label::setType(Type type) {
    m_type = type;
    dress();
}

void Label::setTint(Tint tint) {
    m_tint = tint;
    dress();
}

void Label::setWrapped(bool on) {
    setWordWrap(on);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(on);
    setSizePolicy(policy);
}

void Label::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::StyleChange || (type == QEvent::PaletteChange && !m_dressing))
        dress();
}

void Label::dress() {
    if (m_dressing)
        return;
    m_dressing = true;
    QPalette own;
    own.setResolveMask(0);
    const QColor& text = colours().*m_tint;
    own.setColor(QPalette::WindowText, text);
    own.setColor(QPalette::Disabled, QPalette::WindowText, colours().disabled(text, colours().panel));
    setPalette(own);
    setFont(typeFont(m_type));
    m_dressing = false;
}

} // namespace orgwright
