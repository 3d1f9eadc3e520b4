// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <functional>

class QMenu;

namespace orgwright {

/// A button that shows a value and opens a menu of others: "Colour: Team" and a chevron.
class DropButton : public Button {
    Q_OBJECT

public:
    explicit DropButton(const QString& label = {}, ButtonKind kind = ButtonKind::Outline,
                        QWidget* parent = nullptr);

    /// What stands before the colon; empty: the value alone.
    void setLabel(const QString& label);
    void setValue(const QString& value);
    QString value() const { return m_value; }

    /// A menu that is filled anew each time it opens. The menu is the button's.
    void setMenuFiller(std::function<void(QMenu&)> fill);

    /// A fixed menu of choices; the chosen one is checked and becomes the value, chosen(index) is emitted.
    void setChoices(const QStringList& choices, int current = 0);
    int currentChoice() const { return m_current; }
    void setCurrentChoice(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    void openMenu();
    void fillWithChoices(QMenu& menu);
    void showText();

    QString m_label;
    QString m_value;
    QStringList m_choices;
    int m_current = -1;
    std::function<void(QMenu&)> m_fill;
};

} // namespace orgwright
