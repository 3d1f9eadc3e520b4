// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_button.h"

#include "ui/theme/colour_math.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"

#include <utility>

namespace orgwright {

namespace {

// What points along the line of reading turns round with it.
std::string_view mirrored(std::string_view icon) {
    constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
        {"chevron-left", "chevron-right"}, {"arrow-left", "arrow-right"}, {"undo", "redo"}};
    for (const auto& [one, other] : kPairs) {
        if (icon == one)
            return other;
        if (icon == other)
            return one;
    }
    return icon;
}

} // namespace

IconButton::IconButton(std::string_view icon, const QString& name, ButtonKind kind, QWidget* parent)
    : QToolButton(parent)
    , m_icon(icon)
    , m_kind(kind)
    , m_glyph(kind == ButtonKind::Plain ? 20 : 16) {
    setButtonKind(*this, kind);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void IconButton::setIconName(std::string_view icon) {
    m_icon = icon;
    update();
}

void IconButton::setName(const QString& name) {
    setAccessibleName(name);
    setPlainToolTip(*this, name);
}

void IconButton::setSize(ControlSize size) {
    m_size = size;
    updateGeometry();
}

void IconButton::setGlyphSize(int pixels) {
    m_glyph = pixels;
    update();
}

void IconButton::setTint(Tint tint) {
    m_tint = tint;
    update();
}

QSize IconButton::sizeHint() const {
    const int side = controlHeight(m_size);
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    ControlState state;
    state.enabled = isEnabled();
    state.hovered = isEnabled() && underMouse();
    state.pressed = isDown();
    state.checked = isChecked();
    QColor ink = paintButtonGround(painter, rect(), m_kind, state);
    if (!state.checked && m_kind != ButtonKind::Filled)
        ink = state.enabled ? colours().*m_tint : faded(colours().*m_tint, 0.55);
    QRectF box(0, 0, scaled(m_glyph), scaled(m_glyph));
    box.moveCenter(QRectF(rect()).center());
    icons::paint(painter, box, layoutDirection() == Qt::RightToLeft ? mirrored(m_icon) : m_icon, ink);
}

} // namespace orgwright
