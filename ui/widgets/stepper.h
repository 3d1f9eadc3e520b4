// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace orgwright {

class Button;
class IconButton;

/// One outline with a step back, a text and a step forward in it: the quarter switch, "3 of 9", the zoom.
class Stepper : public QWidget {
    Q_OBJECT

public:
    /// `name` is what accessible readers call the whole; back and forward are named by setStepNames.
    explicit Stepper(const QString& name, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    void setStepNames(const QString& back, const QString& forward);

    /// Which icons the steps have: "chevron-left" and "chevron-right" at first, "minus" and "plus" for a
    /// zoom.
    void setStepIcons(const char* back, const char* forward);

    /// Whether there is a step to take.
    void setSteps(bool back, bool forward);

    /// Keeps the width for this text, so that the steps do not move while the text changes.
    void setReserve(const QString& widest);

Q_SIGNALS:
    void back();
    void forward();

    /// The text itself was pressed (to open a list of quarters).
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconButton* m_back;
    Button* m_text;
    IconButton* m_forward;
};

} // namespace orgwright
