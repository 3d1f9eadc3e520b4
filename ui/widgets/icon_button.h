// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/look.h"

#include <QToolButton>
#include <string>
#include <string_view>

namespace orgwright {

/// A square button that shows an icon only. Its name is its tooltip and what accessible readers say.
class IconButton : public QToolButton {
    Q_OBJECT

public:
    IconButton(std::string_view icon, const QString& name, ButtonKind kind = ButtonKind::Plain,
               QWidget* parent = nullptr);

    void setIconName(std::string_view icon);
    void setName(const QString& name);
    void setSize(ControlSize size);

    /// Pixels of the icon at 100 %: 14, 16 or 20; at first 20 in a plain and 16 in an outline button.
    void setGlyphSize(int pixels);

    /// The icon's colour when the button is neither on nor disabled.
    void setTint(Tint tint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::string m_icon;
    ButtonKind m_kind;
    ControlSize m_size = ControlSize::Normal;
    int m_glyph;
    Tint m_tint = &Colours::ink;
};

} // namespace orgwright
