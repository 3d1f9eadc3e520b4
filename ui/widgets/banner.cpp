// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/colour_math.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QStyle>

namespace orgwright {

namespace {

QColor ground(Banner::Tone tone) {
    const Colours& c = colours();
    switch (tone) {
    case Banner::Tone::Amber:
        return blend(c.amber, c.dark ? 0.14 : 0.10, c.panel);
    case Banner::Tone::Red:
        return blend(c.red, c.dark ? 0.14 : 0.08, c.panel);
    case Banner::Tone::Neutral:
        break;
    }
    return c.well;
}

QColor outline(Banner::Tone tone) {
    const Colours& c = colours();
    switch (tone) {
    case Banner::Tone::Amber:
        return blend(c.amber, 0.45, c.panel);
    case Banner::Tone::Red:
        return blend(c.red, 0.45, c.panel);
    case Banner::Tone::Neutral:
        break;
    }
    return c.edge;
}

constexpr int kInset = 12;
constexpr int kGlyph = 16;

} // namespace

Banner::Banner(Tone tone, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_text(new Label(text, Type::Body))
    , m_action(new Button(QString()))
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(scaled(6), scaled(6), scaled(6), scaled(6));
    m_row->setSpacing(scaled(8));
    m_text->setWrapped(true);
    m_text->setMinimumHeight(scaled(28));
    m_row->addSpacing(scaled(kInset + kGlyph + 8 - 6)); // the glyph's place; no gap follows a spacing
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_action);
    m_action->setSize(ControlSize::Small);
    m_action->hide();
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_action, &QAbstractButton::clicked, this, &Banner::acted);
}

void Banner::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void Banner::setText(const QString& text) {
    m_text->setText(text);
    setAccessibleName(text);
}

void Banner::setAction(const QString& text) {
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setDismissable(const QString& name) {
    auto* cross = new IconButton("close", name);
    cross->setSize(ControlSize::Small);
    cross->setGlyphSize(16);
    m_row->addWidget(cross);
    connect(cross, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), kCardRadius, ground(m_tone), outline(m_tone));
    const int side = scaled(kGlyph);
    const QRect box(scaled(kInset), (height() - side) / 2, side, side);
    const QRectF glyph = QStyle::visualRect(layoutDirection(), rect(), box);
    if (m_tone == Tone::Neutral)
        icons::paint(painter, glyph, "info", colours().ink2);
    else
        paintStatus(painter, glyph, m_tone == Tone::Red ? StatusMark::OffTarget : StatusMark::NearTarget,
                    ground(m_tone));
}

} // namespace orgwright
