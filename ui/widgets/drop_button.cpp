// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_button.h"

#include <QActionGroup>
#include <QMenu>
#include <utility>

namespace orgwright {

DropButton::DropButton(const QString& label, ButtonKind kind, QWidget* parent)
    : Button(QString(), kind, parent)
    , m_label(label) {
    setChevron(true);
    showText();
    connect(this, &QAbstractButton::clicked, this, &DropButton::openMenu);
}

void DropButton::setLabel(const QString& label) {
    m_label = label;
    showText();
}

void DropButton::setValue(const QString& value) {
    m_value = value;
    showText();
}

void DropButton::setMenuFiller(std::function<void(QMenu&)> fill) {
    m_fill = std::move(fill);
}

void DropButton::setChoices(const QStringList& choices, int current) {
    m_choices = choices;
    m_fill = [this](QMenu& menu) { fillWithChoices(menu); };
    setCurrentChoice(current);
}

void DropButton::setCurrentChoice(int index) {
    if (index < 0 || index >= m_choices.size())
        return;
    m_current = index;
    setValue(m_choices[index]);
}

void DropButton::fillWithChoices(QMenu& menu) {
    auto* group = new QActionGroup(&menu);
    for (int index = 0; index < m_choices.size(); ++index) {
        QAction* action = menu.addAction(QString(m_choices[index]).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(index == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, index] {
            setCurrentChoice(index);
            Q_EMIT chosen(index);
        });
    }
}

void DropButton::openMenu() {
    if (!m_fill)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_fill(*menu);
    menu->setMinimumWidth(width());
    const bool leftward = layoutDirection() == Qt::RightToLeft;
    const QPoint below = mapToGlobal(leftward ? rect().bottomRight() : rect().bottomLeft());
    setDown(true);
    connect(menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
    menu->popup(leftward ? below - QPoint(menu->sizeHint().width(), 0) : below);
}

void DropButton::showText() {
    const QString text = m_label.isEmpty() ? m_value : m_label + QStringLiteral(": ") + m_value;
    setText(QString(text).replace(u'&', QStringLiteral("&&")));
    updateGeometry();
}

} // namespace orgwright
