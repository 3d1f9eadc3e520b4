// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgwright {

namespace {

class LockGlyph : public QWidget {
public:
    LockGlyph() {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        hide();
    }
    QSize sizeHint() const override { return {scaled(14), scaled(14)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        icons::paint(painter, rect(), "lock", colours().ink2);
    }
};

void deleteItems(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        if (item->layout())
            deleteItems(*item->layout());
        delete item;
    }
}

} // namespace

Section::Section(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(title, Type::CaptionStrong, &Colours::ink2))
    , m_count(new Label(QString(), Type::Caption, &Colours::ink2))
    , m_lock(new LockGlyph) {
    auto* column = new QVBoxLayout(this);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_title);
    m_head->addWidget(m_lock);
    m_head->addStretch(1);
    m_head->addWidget(m_count);
    m_count->hide();
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_body);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(title);
    arrange();
}

// Rows reach 8 px further to both sides than other content, so that their hover does.
void Section::arrange() {
    layout()->setContentsMargins(scaled(8), scaled(12), scaled(8), scaled(12));
    layout()->setSpacing(scaled(4));
    m_head->setContentsMargins(scaled(8), 0, scaled(8), 0);
    m_head->setSpacing(scaled(6));
}

void Section::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Section::setCount(const QString& count) {
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void Section::setLocked(const QString& reason) {
    m_lock->setVisible(!reason.isEmpty());
    m_lock->setAccessibleName(reason);
    setPlainToolTip(*m_lock, reason);
}

void Section::addToTitle(QWidget* widget) {
    m_head->addWidget(widget);
}

void Section::addWidget(QWidget* widget) {
    if (qobject_cast<FieldRow*>(widget))
        return m_body->addWidget(widget);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(scaled(8), scaled(3), scaled(8), scaled(3));
    inset->addWidget(widget);
    if (widget->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed)
        inset->addStretch(1);
    m_body->addLayout(inset);
}

void Section::clear() {
    deleteItems(*m_body);
}

void Section::setHairline(bool on) {
    m_hairline = on;
    update();
}

void Section::paintEvent(QPaintEvent*) {
    if (!m_hairline)
        return;
    QPainter painter(this);
    paintHairline(painter, rect(), Qt::BottomEdge, colours().hair);
}

void Section::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace orgwright
