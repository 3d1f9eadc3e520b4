// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace orgwright {

class Label;

/// A part of the inspector: a small title, rows under it, a hairline below. 12 px padding, 16 at the sides.
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);

    /// A count at the title's right ("7"); empty: none.
    void setCount(const QString& count);

    /// Shows a lock at the title, with the reason as its tooltip; an empty reason takes it away. The rows'
    /// own setReadOnly is the caller's.
    void setLocked(const QString& reason);

    /// Adds below what is there; the section owns it. Gives it back.
    template <typename Widget>
    Widget* add(Widget* widget) {
        addWidget(widget);
        return widget;
    }

    /// Adds at the right of the title.
    void addToTitle(QWidget* widget);

    /// Takes out and deletes all that was added to the body.
    void clear();

    /// The body's layout, for what add() cannot do.
    QVBoxLayout* body() const { return m_body; }

    /// The last section of a panel has no hairline.
    void setHairline(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addWidget(QWidget* widget);
    void arrange();

    Label* m_title;
    Label* m_count;
    QWidget* m_lock;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    bool m_hairline = true;
};

} // namespace orgwright
