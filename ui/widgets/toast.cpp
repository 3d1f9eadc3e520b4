// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/colour_math.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <utility>

namespace orgwright {

namespace {

constexpr int kToastReach = 4; // room for the shadow

// A word or a cross on ink.
class ToastButton : public QAbstractButton {
public:
    ToastButton(const QString& text, std::string_view icon)
        : m_icon(icon) {
        setText(text);
        setAccessibleName(text);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        const QFontMetrics metrics(typeFont(Type::BodyStrong));
        return {m_icon.empty() ? metrics.horizontalAdvance(text()) + scaled(16) : scaled(28), scaled(28)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        const Colours& c = colours();
        const QColor line = hasFocus() ? c.onTooltip : QColor();
        const QColor fill = underMouse() ? blend(c.onTooltip, isDown() ? 0.28 : 0.16, c.tooltip) : QColor();
        paintBox(painter, rect(), kTagRadius, fill, line, 2.0);
        if (!m_icon.empty())
            return icons::paint(painter, QRectF(rect()).adjusted(6, 6, -6, -6), m_icon, c.onTooltip);
        painter.setFont(typeFont(Type::BodyStrong));
        painter.setPen(c.onTooltip);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }

private:
    std::string_view m_icon;
};

class RefusedGlyph : public QWidget {
public:
    RefusedGlyph() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {scaled(16), scaled(16)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        icons::paint(painter, rect(), "no", colours().onTooltip);
    }
};

} // namespace

Toast::Toast(const QString& text, bool refusal, QWidget* parent)
    : QFrame(parent)
    , m_text(new Label(text, Type::BodyMedium, &Colours::onTooltip)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(14) + kToastReach, scaled(4) + kToastReach,
                            scaled(refusal ? 6 : 14) + kToastReach, scaled(4) + kToastReach);
    row->setSpacing(scaled(8));
    if (refusal)
        row->addWidget(new RefusedGlyph);
    row->addWidget(m_text);
    m_text->setMinimumHeight(scaled(28));
    setAccessibleName(text);
    if (!refusal)
        return;
    auto* cross = new ToastButton(tr("Dismiss"), "close");
    row->addWidget(cross);
    connect(cross, &QAbstractButton::clicked, this, &Toast::dismissed);
}

QString Toast::text() const {
    return m_text->text();
}

void Toast::setAction(const QString& text, std::function<void()> act) {
    auto* button = new ToastButton(text, {});
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_text) + 1, button);
    // A toast that is shown already is measured with it at once.
    button->show();
    QMargins margins = row->contentsMargins();
    margins.setRight(scaled(6) + kToastReach);
    row->setContentsMargins(margins);
    connect(button, &QAbstractButton::clicked, this, [this, act = std::move(act)] {
        // The action may well show the next toast, which deletes this one: nothing of it is touched
        // afterwards.
        const std::function<void()> run = act;
        Q_EMIT dismissed();
        run();
    });
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QRectF box = QRectF(rect()).adjusted(kToastReach, kToastReach, -kToastReach, -kToastReach);
    paintShadow(painter, box, kCardRadius);
    paintBox(painter, box, kCardRadius, colours().tooltip);
}

void Toast::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace orgwright
