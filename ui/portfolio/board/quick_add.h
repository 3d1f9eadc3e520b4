// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace orgwright {

/// The field for the name of a new bet. Enter gives it and stays open for the next; Escape, Enter without a
/// name and leaving it empty close it.
class QuickAdd : public QLineEdit {
    Q_OBJECT

public:
    explicit QuickAdd(QWidget* parent);

Q_SIGNALS:
    void entered(const QString& name);
    /// `byKey`: the keyboard goes back to whoever opened it.
    void closed(bool byKey);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace orgwright
