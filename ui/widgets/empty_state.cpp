// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace orgwright {

namespace {

class WellIcon : public QWidget {
public:
    explicit WellIcon(std::string_view icon)
        : m_icon(icon) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {scaled(72), scaled(72)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintBox(painter, rect(), kFrameRadius, colours().well);
        const double inset = scaledF(16);
        icons::paint(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_icon, colours().ink2);
    }

private:
    std::string m_icon;
};

} // namespace

EmptyState::EmptyState(std::string_view icon, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Label(sentence, Type::Body, &Colours::ink2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(24));
    column->setSpacing(scaled(16));
    column->addStretch(2);
    column->addWidget(new WellIcon(icon), 0, Qt::AlignHCenter);
    m_sentence->setWrapped(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMinimumWidth(std::min(scaled(320), m_sentence->sizeHint().width()));
    column->addWidget(m_sentence);
    if (!action.isEmpty()) {
        m_button = new Button(action, ButtonKind::Outline);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
        connect(m_button, &QAbstractButton::clicked, this, &EmptyState::acted);
    }
    column->addStretch(3);
}

void EmptyState::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
}

} // namespace orgwright
