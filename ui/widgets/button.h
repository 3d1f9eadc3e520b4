// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QPushButton>
#include <string>
#include <string_view>

namespace orgwright {

/// A button with text, and if wanted an icon before it, a note in ink2 and a chevron after it.
class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Outline, QWidget* parent = nullptr);
    Button(std::string_view icon, const QString& text, ButtonKind kind = ButtonKind::Outline,
           QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    ButtonKind kind() const { return m_kind; }
    void setSize(ControlSize size);

    /// Empty: no icon.
    void setIconName(std::string_view icon);

    /// A second text after the first ("Ctrl O", "8 changes").
    void setNote(const QString& note);
    QString note() const { return m_note; }

    /// Shows the button as switched on: soft fill, accent text (the eye while names are hidden).
    void setActive(bool on);

    /// Lets the text give way with an ellipsis, down to `width` pixels at 100 %.
    void setMinimumTextWidth(int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

    /// Text as painted, without the mnemonic's "&".
    QString shownText() const;
    void setChevron(bool on);

private:
    struct Parts;
    Parts parts() const;
    void paintParts(QPainter& painter, const QColor& text, const QColor& note) const;
    void dress();

    ButtonKind m_kind;
    ControlSize m_size = ControlSize::Normal;
    std::string m_icon;
    QString m_note;
    bool m_active = false;
    bool m_chevron = false;
    int m_minimumText = -1;
};

} // namespace orgwright
