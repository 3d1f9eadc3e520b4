// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure.h"

#include "ui/theme/colour_math.h"
#include "ui/theme/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QStyle>
#include <cmath>

namespace orgwright {

// One stretch of the figure line: a text in a font and a colour, or (without text) an icon.
struct Figure::Run {
    QString text;
    QFont font;
    QColor colour;
    const char* icon = nullptr;
    bool status = false;
    double gap = 0; // before it

    double width() const { return icon || status ? scaledF(14) : figuresWidth(font, text); }
};

Figure::Figure(const QString& caption, QWidget* parent)
    : QAbstractButton(parent)
    , m_caption(caption) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    describe();
}

void Figure::describe() {
    QStringList parts;
    if (m_concealed)
        parts += tr("Hidden");
    else
        parts = {m_before, m_value, m_difference, m_warning};
    parts.removeAll(QString());
    setAccessibleName(m_caption);
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void Figure::setCaption(const QString& caption) {
    m_caption = caption;
    describe();
}

void Figure::setFigure(const QString& value, const QString& difference) {
    m_value = value;
    m_difference = difference;
    describe();
}

void Figure::setBefore(const QString& before) {
    m_before = before;
    describe();
}

void Figure::setWarning(const QString& words, StatusMark status) {
    m_warning = words;
    m_status = status;
    describe();
}

void Figure::setConcealed(bool on) {
    m_concealed = on;
    describe();
}

void Figure::setGround(Ground ground) {
    m_ground = ground;
    describe();
}

void Figure::setIconName(const char* icon) {
    m_icon = icon;
    describe();
}

void Figure::setReserve(const QString& value, const QString& difference) {
    m_reserveValue = value;
    m_reserveDifference = difference;
    describe();
}

double Figure::padding() const {
    return scaledF(m_ground == Ground::None ? 6 : 12);
}

QList<Figure::Run> Figure::runs(const QString& value, const QString& difference) const {
    const Colours& c = colours();
    const bool accent = m_ground == Ground::Accent;
    const QFont strong = typeFont(Type::PanelTitle);
    QFont light = strong;
    light.setWeight(QFont::Normal);
    QList<Run> line;
    if (!m_icon.isEmpty())
        line += Run{{}, strong, accent ? c.card : c.ink, m_icon.constData(), false, 0};
    if (!m_before.isEmpty()) {
        line += Run{m_before, light, c.ink2, nullptr, false, 0};
        line += Run{{}, light, c.ink2, "arrow-right", false, scaledF(5)};
    }
    line += Run{value, strong, accent ? c.card : c.ink, nullptr, false, line.isEmpty() ? 0 : scaledF(5)};
    if (!difference.isEmpty())
        line += Run{difference, typeFont(Type::Small), accent ? c.card : c.ink2, nullptr, false, scaledF(5)};
    if (m_warning.isEmpty())
        return line;
    line += Run{{}, strong, {}, nullptr, true, scaledF(7)};
    line += Run{m_warning, typeFont(Type::SmallMedium), c.status(m_status), nullptr, false, scaledF(4)};
    return line;
}

double Figure::runsWidth(const QList<Run>& runs) const {
    double width = 0;
    for (const Run& run : runs)
        width += run.gap + run.width();
    return width;
}

QSize Figure::sizeHint() const {
    const QFontMetricsF caption(typeFont(Type::Caption));
    const double shown = m_concealed ? scaledF(56) : runsWidth(runs(m_value, m_difference));
    const double reserved = runsWidth(runs(m_reserveValue, m_reserveDifference));
    const double width = std::max({caption.horizontalAdvance(m_caption), shown, reserved});
    return {static_cast<int>(std::ceil(width + 2 * padding())), scaled(m_ground == Ground::None ? 40 : 44)};
}

void Figure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Colours& c = colours();
    const bool accent = m_ground == Ground::Accent;
    if (m_ground != Ground::None)
        paintBox(painter, rect(), kControlRadius, accent ? c.accent : c.soft);
    else if (underMouse())
        paintBox(painter, rect(), kControlRadius, c.hover);
    const double inset = padding();
    const double top = (height() - lineHeight(Type::Caption) - lineHeight(Type::PanelTitle) - scaledF(1)) / 2;
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(accent ? c.card : c.ink2);
    const QRectF caption(inset, top, width() - 2 * inset, lineHeight(Type::Caption));
    painter.drawText(caption,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignVCenter | Qt::TextSingleLine,
                     m_caption);
    const QRectF line(inset, caption.bottom() + scaledF(1), caption.width(), lineHeight(Type::PanelTitle));
    if (!m_concealed)
        return paintRuns(painter, line);
    QRectF plate(line.left(), line.center().y() - scaledF(7), scaledF(56), scaledF(14));
    if (layoutDirection() == Qt::RightToLeft)
        plate.moveRight(line.right());
    paintHiddenPlate(painter, plate);
}

// All stand on one baseline: the large figure's.
void Figure::paintRuns(QPainter& painter, const QRectF& line) const {
    const QFontMetricsF large(typeFont(Type::PanelTitle));
    const double baseline = line.center().y() + (large.ascent() - large.descent()) / 2;
    const bool leftward = layoutDirection() == Qt::RightToLeft;
    double x = 0;
    for (const Run& run : runs(m_value, m_difference)) {
        x += run.gap;
        const double wide = run.width();
        const double left = leftward ? line.right() - x - wide : line.left() + x;
        const QFontMetricsF metrics(run.font);
        const QRectF mark(left, baseline - large.capHeight() / 2 - wide / 2, wide, wide);
        if (run.status) {
            paintStatus(painter, mark, m_status, m_ground == Ground::Soft ? colours().soft : colours().panel);
        } else if (run.icon) {
            icons::paint(painter, mark, run.icon, run.colour);
        } else {
            painter.setFont(run.font);
            painter.setPen(run.colour);
            const QRectF box(left, baseline - metrics.ascent(), wide, metrics.ascent() + metrics.descent());
            paintFigures(painter, box, Qt::AlignLeft | Qt::AlignTop, run.text);
        }
        x += wide;
    }
}

void Figure::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace orgwright
