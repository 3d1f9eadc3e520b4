// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace orgwright {
namespace {

/// One view: an icon over its word; the view that is shown is a card with the accent at its left.
class RailItem final : public QAbstractButton {
public:
    RailItem(std::string_view icon, QAction* action, const QString& word, bool isView, QWidget* parent)
        : QAbstractButton(parent)
        , m_icon(icon)
        , m_isView(isView) {
        setText(word);
        setAccessibleName(word);
        setPlainToolTip(
            *this, QStringLiteral("%1  %2").arg(word, action->shortcut().toString(QKeySequence::NativeText)));
        setFocusPolicy(Qt::TabFocus);
        setFocusRadius(*this, kCardRadius);
        setAttribute(Qt::WA_Hover);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        const auto follow = [this, action] {
            setOn(action->isChecked());
            setEnabled(action->isEnabled());
        };
        connect(action, &QAction::changed, this, follow);
        follow();
    }

    QSize sizeHint() const override { return {scaled(60), scaled(52)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (m_isOn)
            paintBox(painter, box, kCardRadius, colours().card, colours().edge);
        else if (underMouse() && isEnabled())
            paintBox(painter, box, kCardRadius, colours().hover);
        if (m_isOn && m_isView)
            painter.fillRect(QRectF(0, height() / 2.0 - scaledF(10), 3, scaledF(20)), colours().accent);
        const QColor ink = m_isOn ? colours().ink : colours().ink2;
        const double icon = scaledF(20);
        icons::paint(painter, {(width() - icon) / 2, scaledF(8), icon, icon}, m_icon, ink);
        painter.setFont(typeFont(Type::Caption));
        painter.setPen(ink);
        painter.drawText(QRectF(0, scaledF(31), width(), scaledF(16)), Qt::AlignHCenter | Qt::AlignVCenter,
                         text());
    }

private:
    void setOn(bool on) {
        m_isOn = on;
        update();
    }

    std::string m_icon;
    bool m_isView; ///< one of those of which one is always shown
    bool m_isOn = false;
};

} // namespace

Rail::Rail(Actions& actions, QWidget* parent)
    : Surface(&Colours::panel, Qt::RightEdge, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 8, 2, 8);
    column->setSpacing(4);
    column->addWidget(
        new RailItem("org-chart", actions.action(ActionId::ShowChart), tr("Org chart"), true, this));
    column->addWidget(
        new RailItem("board", actions.action(ActionId::ShowPortfolio), tr("Portfolio"), true, this));
    column->addWidget(
        new RailItem("scorecard", actions.action(ActionId::ShowScorecard), tr("Scorecard"), true, this));
    column->addWidget(
        new RailItem("changes", actions.action(ActionId::ShowChanges), tr("Changes"), true, this));
    column->addStretch();
    column->addWidget(
        new RailItem("history", actions.action(ActionId::ShowHistory), tr("History"), false, this));
    column->addWidget(
        new RailItem("settings", actions.action(ActionId::Settings), tr("Settings"), false, this));
    setFixedWidth(scaled(64));
}

} // namespace orgwright
