// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLayout;

namespace orgwright {

class Label;

/// A field of a dialog with its name above it and, below it, what it is for or why its value was refused.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// The field gets the name for accessible readers, where it has none of its own, and "&" in the name as a
    /// shortcut.
    FormField(const QString& name, QWidget* field, QWidget* parent = nullptr);
    /// Several fields in a row; `first` gets the focus.
    FormField(const QString& name, QLayout* row, QWidget* first, QWidget* parent = nullptr);

    /// Shown while nothing is refused; empty: none.
    void setHint(const QString& hint);

    /// Says why below the field, in red with a shape, and gives the field the focus; empty: takes it back.
    void refuse(const QString& reason);
    QString refusal() const { return m_reason; }

private:
    void build(const QString& name, QLayout* row);
    void tellBelow();

    QWidget* m_first;
    QWidget* m_glyph;
    Label* m_below;
    QString m_hint;
    QString m_reason;
};

} // namespace orgwright
