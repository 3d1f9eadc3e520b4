// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace orgwright {

class Button;
class Label;

/// A message that stays at the top of what it is about, with a shape, a sentence and at most one action.
class Banner : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Neutral, Amber, Red };

    explicit Banner(Tone tone, const QString& text = {}, QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setText(const QString& text);

    /// An empty text takes the button away.
    void setAction(const QString& text);

    /// Adds a cross that hides the banner and emits dismissed().
    void setDismissable(const QString& name);

Q_SIGNALS:
    void acted();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    Label* m_text;
    Button* m_action;
    QHBoxLayout* m_row;
};

} // namespace orgwright
