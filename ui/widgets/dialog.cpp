// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog.h"

#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgwright {

namespace {

class RefusalGlyph : public QWidget {
public:
    RefusalGlyph() {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        hide();
    }
    QSize sizeHint() const override { return {scaled(14), scaled(14)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintStatus(painter, rect(), StatusMark::OffTarget, colours().panel);
    }
};

} // namespace

Dialog::Dialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_title(new Label(title, Type::PanelTitle))
    , m_introduction(new Label(QString(), Type::Body, &Colours::ink2))
    , m_body(new QVBoxLayout)
    , m_remarkGlyph(new RefusalGlyph)
    , m_remark(new Label(QString(), Type::Small, &Colours::ink2)) {
    setWindowTitle(title);
    setMinimumWidth(scaled(400));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(24));
    content->setSpacing(scaled(4));
    content->addWidget(m_title);
    content->addWidget(m_introduction);
    m_introduction->setWrapped(true);
    m_introduction->hide();
    m_body->setContentsMargins(0, scaled(12), 0, 0);
    m_body->setSpacing(scaled(8));
    content->addLayout(m_body, 1);
    column->addLayout(content, 1);
    auto* foot = new Surface(&Colours::panel, Qt::TopEdge);
    m_foot = new QHBoxLayout(foot);
    m_foot->setContentsMargins(scaled(24), scaled(12), scaled(24), scaled(12));
    m_foot->setSpacing(scaled(8));
    m_foot->addWidget(m_remarkGlyph);
    m_foot->addWidget(m_remark, 1);
    m_remark->setWrapped(true);
    column->addWidget(foot);
}

void Dialog::setIntroduction(const QString& text) {
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

Button* Dialog::setPrimary(const QString& text) {
    if (!m_primary) {
        m_primary = new Button(text, ButtonKind::Filled);
        m_primary->setMinimumWidth(scaled(80));
        m_foot->addWidget(m_primary);
        connect(m_primary, &QAbstractButton::clicked, this, &QDialog::accept);
    }
    m_primary->setText(text);
    m_primary->setDefault(true);
    return m_primary;
}

Button* Dialog::setCancel(const QString& text) {
    if (!m_cancel) {
        m_cancel = new Button(text);
        m_cancel->setMinimumWidth(scaled(80));
        m_foot->insertWidget(m_foot->count() - (m_primary ? 1 : 0), m_cancel);
        connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    }
    m_cancel->setText(text);
    return m_cancel;
}

Button* Dialog::addAction(const QString& text) {
    auto* button = new Button(text);
    m_foot->insertWidget(0, button);
    return button;
}

void Dialog::setRemark(const QString& text, bool refusal) {
    m_remark->setText(text);
    m_remark->setTint(refusal ? &Colours::red : &Colours::ink2);
    m_remarkGlyph->setVisible(refusal && !text.isEmpty());
}

void Dialog::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colours().panel);
}

} // namespace orgwright
