// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/side/finding_row.h"

#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace orgwright {
namespace {

constexpr int kLeft = 28;
constexpr int kRight = 12;
constexpr int kTop = 6;

QRect wrappedBox(const QString& text, Type type, int left, int top, int width) {
    const QFontMetrics metrics(typeFont(type));
    const QRect room(left, top, std::max(width - left - scaled(kRight), 10), 10'000);
    return metrics.boundingRect(room, Qt::TextWordWrap, text);
}

} // namespace

FindingRow::FindingRow(FindingSeverity severity, const QString& sentence, const QString& advice,
                       QWidget* parent)
    : QAbstractButton(parent)
    , m_severity(severity)
    , m_advice(advice) {
    setText(sentence);
    setAccessibleName(sentence);
    setAccessibleDescription(advice);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect FindingRow::sentenceBox(int width) const {
    return wrappedBox(text(), Type::Body, scaled(kLeft), scaled(kTop), width);
}

QRect FindingRow::adviceBox(int width) const {
    return wrappedBox(m_advice, Type::Caption, scaled(kLeft), sentenceBox(width).bottom() + scaled(2), width);
}

int FindingRow::heightForWidth(int width) const {
    return adviceBox(width).bottom() + scaled(kTop);
}

QSize FindingRow::sizeHint() const {
    return {scaled(260), heightForWidth(scaled(260))};
}

void FindingRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus())
        paintBox(painter, rect(), kControlRadius, colours().hover);
    const QRectF mark(scaledF(8), scaledF(kTop + 2), scaledF(13), scaledF(13));
    if (m_severity == FindingSeverity::Hint)
        icons::paint(painter, mark, "info", colours().ink2);
    else
        paintStatus(painter, mark,
                    m_severity == FindingSeverity::Error ? StatusMark::OffTarget : StatusMark::NearTarget,
                    colours().panel);
    painter.setFont(typeFont(Type::Body));
    painter.setPen(colours().ink);
    painter.drawText(sentenceBox(width()), Qt::TextWordWrap, text());
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(colours().ink2);
    painter.drawText(adviceBox(width()), Qt::TextWordWrap, m_advice);
}

} // namespace orgwright
