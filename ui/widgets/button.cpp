// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/colour_math.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOption>

namespace orgwright {

namespace {

constexpr int kIconSide = 16;

QString withoutMnemonic(const QString& text) {
    QString shown;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && at + 1 < text.size())
            ++at;
        shown += text[at];
    }
    return shown;
}

} // namespace

// The widths of what a button shows, in order, and what is left around them.
struct Button::Parts {
    int padding, icon, iconGap, text, noteGap, note, chevron;
    int total() const { return 2 * padding + icon + iconGap + text + noteGap + note + chevron; }
};

Button::Button(const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind) {
    setButtonKind(*this, kind);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress();
}

Button::Button(std::string_view icon, const QString& text, ButtonKind kind, QWidget* parent)
    : Button(text, kind, parent) {
    m_icon = icon;
}

void Button::setKind(ButtonKind kind) {
    m_kind = kind;
    setButtonKind(*this, kind);
}

void Button::setSize(ControlSize size) {
    m_size = size;
    dress();
    updateGeometry();
}

void Button::setIconName(std::string_view icon) {
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setNote(const QString& note) {
    m_note = note;
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

void Button::setActive(bool on) {
    m_active = on;
    update();
}

void Button::setMinimumTextWidth(int width) {
    m_minimumText = width;
    updateGeometry();
}

void Button::setChevron(bool on) {
    m_chevron = on;
    updateGeometry();
}

QString Button::shownText() const {
    return withoutMnemonic(text());
}

void Button::dress() {
    setFont(typeFont(m_size == ControlSize::Small ? Type::SmallMedium : Type::BodyMedium));
}

void Button::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

Button::Parts Button::parts() const {
    const bool bare = text().isEmpty();
    const QFontMetrics noteMetrics(typeFont(m_size == ControlSize::Small ? Type::Small : Type::Body));
    Parts parts{};
    parts.padding = scaled(m_kind == ButtonKind::Plain ? 8 : m_size == ControlSize::Large ? 14 : 10);
    parts.icon = m_icon.empty() ? 0 : scaled(kIconSide);
    parts.iconGap = m_icon.empty() || bare ? 0 : scaled(m_size == ControlSize::Small ? 6 : 8);
    parts.text = bare ? 0 : fontMetrics().horizontalAdvance(shownText()) + 1;
    parts.noteGap = m_note.isEmpty() ? 0 : scaled(8);
    parts.note = m_note.isEmpty() ? 0 : noteMetrics.horizontalAdvance(m_note) + 1;
    parts.chevron = m_chevron ? scaled(22) : 0;
    return parts;
}

QSize Button::sizeHint() const {
    const int height = controlHeight(m_size);
    return {std::max(parts().total(), height), height};
}

QSize Button::minimumSizeHint() const {
    const Parts all = parts();
    if (m_minimumText < 0)
        return sizeHint();
    return {all.total() - all.text + std::min(all.text, scaled(m_minimumText)), sizeHint().height()};
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    ControlState state;
    state.enabled = isEnabled();
    state.hovered = isEnabled() && underMouse();
    state.pressed = isDown();
    state.checked = m_active || isChecked();
    const QColor text = paintButtonGround(painter, rect(), m_kind, state);
    const bool quiet = m_kind != ButtonKind::Filled && !state.checked;
    const QColor note = quiet ? colours().ink2 : text;
    paintParts(painter, text, state.enabled ? note : faded(note, 0.55));
}

void Button::paintParts(QPainter& painter, const QColor& text, const QColor& note) const {
    const Parts all = parts();
    const int excess = std::max(0, all.total() - width());
    const int room = all.text - excess;
    int x = std::max(all.padding, (width() - all.total()) / 2 + all.padding);
    const auto place = [&](int wide) {
        const QRect box(x, 0, wide, height());
        x += wide;
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    if (all.icon)
        icons::paint(painter, QRectF(place(all.icon)), m_icon, text);
    place(all.iconGap);
    constexpr int kFlags = Qt::AlignVCenter | Qt::TextSingleLine;
    const int leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(font());
    painter.setPen(text);
    const QString shown =
        excess > 0 ? fontMetrics().elidedText(shownText(), Qt::ElideRight, room) : shownText();
    painter.drawText(place(room), kFlags | leading, shown);
    place(all.noteGap);
    painter.setFont(typeFont(m_size == ControlSize::Small ? Type::Small : Type::Body));
    painter.setPen(note);
    painter.drawText(place(all.note), kFlags | leading, m_note);
    if (all.chevron)
        paintChevron(painter, QRectF(place(all.chevron)).adjusted(scaledF(6), 0, 0, 0), Qt::BottomEdge, text);
}

} // namespace orgwright
