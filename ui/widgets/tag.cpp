// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag.h"

#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QStyle>

namespace orgwright {

namespace {

int textWidth(Type type, const QString& text) {
    return QFontMetrics(typeFont(type)).horizontalAdvance(text) + 1;
}

// Paints an icon (if named) and a text from `padding` on, in one colour.
struct Line {
    const QWidget& widget;
    std::string_view icon;
    QString text;
    Type type;
    int padding;

    int lead() const { return icon.empty() ? 0 : scaled(12) + scaled(4); }
    int width() const { return 2 * padding + lead() + textWidth(type, text); }

    void paint(QPainter& painter, const QColor& colour) const {
        const QRect all = widget.rect();
        const Qt::LayoutDirection direction = widget.layoutDirection();
        if (!icon.empty()) {
            const QRect box(padding, 0, scaled(12), all.height());
            icons::paint(painter, QRectF(QStyle::visualRect(direction, all, box)), icon, colour);
        }
        painter.setFont(typeFont(type));
        painter.setPen(colour);
        const QRect room =
            QStyle::visualRect(direction, all, all.adjusted(padding + lead(), 0, -padding + 1, 0));
        painter.drawText(
            room, QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
            text);
    }
};

Line tagLine(const QWidget& widget, std::string_view icon, const QString& text) {
    return {widget, icon, text, Type::Caption, scaled(6)};
}

Line pillLine(const QWidget& widget, std::string_view icon, const QString& text) {
    return {widget, icon, text, Type::Caption, scaled(7)};
}

} // namespace

Tag::Tag(const QString& text, std::string_view icon, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Tag::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setIconName(std::string_view icon) {
    m_icon = icon;
    updateGeometry();
    update();
}

void Tag::setTint(Tint tint) {
    m_tint = tint;
    update();
}

QSize Tag::sizeHint() const {
    return {tagLine(*this, m_icon, m_text).width(), scaled(18)};
}

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    paintBox(painter, rect(), kTagRadius, colours().well);
    tagLine(*this, m_icon, m_text).paint(painter, colours().*m_tint);
}

Pill::Pill(const QString& text, std::string_view icon, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Pill::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setAccented(bool on) {
    m_accented = on;
    update();
}

QSize Pill::sizeHint() const {
    return {pillLine(*this, m_icon, m_text).width(), scaled(m_accented ? 20 : 17)};
}

void Pill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Colours& c = colours();
    const double radius = height() / 2.0;
    paintBox(painter, rect(), radius, m_accented ? c.accent : c.card, m_accented ? QColor() : c.line);
    pillLine(*this, m_icon, m_text).paint(painter, m_accented ? c.card : c.ink2);
}

Swatch::Swatch(const QColor& colour, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_colour(colour)
    , m_text(text) {
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Swatch::Swatch(BucketMark bucket, const QString& text, QWidget* parent)
    : Swatch(QColor(), text, parent) {
    m_bucket = static_cast<int>(bucket);
}

QSize Swatch::sizeHint() const {
    return {scaled(16) + textWidth(Type::Small, m_text), lineHeight(Type::Small)};
}

void Swatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const int side = scaled(m_bucket < 0 ? 8 : 9);
    const QRect mark =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - side) / 2, side, side));
    if (m_bucket < 0)
        paintBox(painter, mark, 2, m_colour);
    else
        paintBucketGlyph(painter, mark, static_cast<BucketMark>(m_bucket));
    painter.setFont(typeFont(Type::Small));
    painter.setPen(colours().ink2);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(scaled(15), 0, 0, 0));
    painter.drawText(room, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                     m_text);
}

} // namespace orgwright
