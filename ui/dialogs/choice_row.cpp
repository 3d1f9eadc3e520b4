// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choice_row.h"

#include "ui/theme/look.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QStyle>
#include <QStyleOption>

namespace orgwright {
namespace {

constexpr int kPadding = 12;
constexpr int kRadio = 16;
constexpr int kChoiceRowGap = 12;
constexpr int kChoiceRowWidth = 420;

int textHeight(Type type, const QString& text, int width) {
    return QFontMetrics(typeFont(type))
        .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text)
        .height();
}

} // namespace

ChoiceRow::ChoiceRow(const QString& title, const QString& consequence, QWidget* parent)
    : QAbstractButton(parent)
    , m_consequence(consequence) {
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(consequence);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setFocusRadius(*this, kCardRadius);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceRow::textBox(int width) const {
    const int left = scaled(kPadding + kRadio + kChoiceRowGap);
    return {left, scaled(kPadding), std::max(scaled(80), width - left - scaled(kPadding)), 0};
}

int ChoiceRow::heightForWidth(int width) const {
    const int room = textBox(width).width();
    const int below = m_consequence.isEmpty() ? 0 : textHeight(Type::Small, m_consequence, room) + scaled(2);
    return 2 * scaled(kPadding) + textHeight(Type::BodyStrong, text(), room) + below;
}

QSize ChoiceRow::sizeHint() const {
    return {scaled(kChoiceRowWidth), heightForWidth(scaled(kChoiceRowWidth))};
}

QSize ChoiceRow::minimumSizeHint() const {
    return {scaled(240), heightForWidth(scaled(kChoiceRowWidth))};
}

void ChoiceRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Colours& c = colours();
    paintBox(painter, rect(), kCardRadius, underMouse() && !isChecked() ? c.hover : c.card,
             isChecked() ? c.accent : c.edge, isChecked() ? 2 : 0);
    QStyleOptionButton radio;
    radio.initFrom(this);
    radio.state.setFlag(isChecked() ? QStyle::State_On : QStyle::State_Off);
    QRect ring(scaled(kPadding), scaled(kPadding), scaled(kRadio), scaled(kRadio));
    radio.rect = QStyle::visualRect(layoutDirection(), rect(), ring);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, &painter, this);
    QRect line = textBox(width());
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                      Qt::AlignTop | Qt::TextWordWrap;
    const auto write = [&](Type type, const QColor& colour, const QString& words) {
        line.setHeight(textHeight(type, words, line.width()));
        painter.setFont(typeFont(type));
        painter.setPen(colour);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line), align, words);
        line.translate(0, line.height() + scaled(2));
    };
    write(Type::BodyStrong, c.ink, text());
    if (!m_consequence.isEmpty())
        write(Type::Small, c.ink2, m_consequence);
}

} // namespace orgwright
