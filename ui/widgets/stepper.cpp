// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"

#include <QHBoxLayout>

namespace orgwright {

Stepper::Stepper(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_back(new IconButton("chevron-left", QString()))
    , m_text(new Button(QString(), ButtonKind::Plain))
    , m_forward(new IconButton("chevron-right", QString())) {
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    for (IconButton* step : {m_back, m_forward}) {
        step->setSize(ControlSize::Small);
        step->setGlyphSize(16);
    }
    m_text->setSize(ControlSize::Small);
    m_text->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_back);
    row->addWidget(m_text, 1);
    row->addWidget(m_forward);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_back, &QAbstractButton::clicked, this, &Stepper::back);
    connect(m_forward, &QAbstractButton::clicked, this, &Stepper::forward);
    connect(m_text, &QAbstractButton::clicked, this, &Stepper::pressed);
}

void Stepper::setText(const QString& text) {
    m_text->setText(QString(text).replace(u'&', QStringLiteral("&&")));
}

QString Stepper::text() const {
    return m_text->text().replace(QStringLiteral("&&"), QStringLiteral("&"));
}

void Stepper::setStepNames(const QString& back, const QString& forward) {
    m_back->setName(back);
    m_forward->setName(forward);
}

void Stepper::setStepIcons(const char* back, const char* forward) {
    m_back->setIconName(back);
    m_forward->setIconName(forward);
}

void Stepper::setSteps(bool back, bool forward) {
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void Stepper::setReserve(const QString& widest) {
    Button probe(widest, ButtonKind::Plain);
    probe.setSize(ControlSize::Small);
    m_text->setMinimumWidth(probe.sizeHint().width());
}

void Stepper::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), kControlRadius, colours().card, colours().edge);
}

} // namespace orgwright
