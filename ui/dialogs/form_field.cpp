// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_field.h"

#include "ui/dialogs/dialog_size.h"
#include "ui/theme/marks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace orgwright {
namespace {

class RefusalMark : public QWidget {
public:
    RefusalMark() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {scaled(14), scaled(16)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintStatus(painter, rect(), StatusMark::OffTarget, colours().panel);
    }
};

QLayout* rowOf(QWidget* field) {
    auto* row = new QHBoxLayout;
    row->addWidget(field);
    return row;
}

} // namespace

FormField::FormField(const QString& name, QWidget* field, QWidget* parent)
    : FormField(name, rowOf(field), field, parent) {}

FormField::FormField(const QString& name, QLayout* row, QWidget* first, QWidget* parent)
    : QWidget(parent)
    , m_first(first)
    , m_glyph(new RefusalMark)
    , m_below(new Label({}, Type::Small, &Colours::ink2)) {
    build(name, row);
    tellBelow();
}

void FormField::build(const QString& name, QLayout* row) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    auto* label = new Label(name, Type::SmallMedium, &Colours::ink2);
    label->setBuddy(m_first);
    if (m_first->accessibleName().isEmpty())
        m_first->setAccessibleName(name);
    column->addWidget(label);
    row->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    auto* below = new QHBoxLayout;
    below->setSpacing(scaled(6));
    below->addWidget(m_glyph, 0, Qt::AlignTop);
    below->addWidget(m_below, 1);
    m_below->setWrapped(true);
    column->addLayout(below);
}

void FormField::setHint(const QString& hint) {
    m_hint = hint;
    tellBelow();
}

void FormField::refuse(const QString& reason) {
    m_reason = reason;
    tellBelow();
    if (reason.isEmpty())
        return;
    m_first->setFocus(Qt::OtherFocusReason);
    growToContent(*window());
}

void FormField::tellBelow() {
    const bool isRefused = !m_reason.isEmpty();
    const QString& text = isRefused ? m_reason : m_hint;
    m_below->setText(text);
    m_below->setTint(isRefused ? &Colours::red : &Colours::ink2);
    m_below->setVisible(!text.isEmpty());
    m_glyph->setVisible(isRefused);
    m_first->setAccessibleDescription(text);
}

} // namespace orgwright
