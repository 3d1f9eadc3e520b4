// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QLineEdit>

namespace orgwright {

/// A line edit with a magnifier, a hint of the shortcut that leads to it, and a cross once there is text.
/// Escape clears it; a second Escape is left to whoever is around.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// `placeholder` is the accessible name, too.
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

    /// "Ctrl K"; empty: none. Shown only, binding the key is the caller's.
    void setShortcutHint(const QString& hint);

    void setSize(ControlSize size);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Down or Up was pressed: the list beside the field should take the step (+1 or -1).
    void stepped(int direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect hintBox() const;
    void arrange();

    QString m_hint;
    QAction* m_clear;
    ControlSize m_size = ControlSize::Normal;
};

} // namespace orgwright
