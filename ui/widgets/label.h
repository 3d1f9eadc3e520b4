// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/typography.h"

#include <QLabel>

namespace orgwright {

/// Text in a role of the type table and a colour of the theme; follows both when they change. Plain text
/// always.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, Type type = Type::Body, Tint tint = &Colours::ink,
                   QWidget* parent = nullptr);

    void setType(Type type);
    void setTint(Tint tint);

    /// Several lines, broken between words.
    void setWrapped(bool on);

protected:
    void changeEvent(QEvent* event) override;

    Tint tint() const { return m_tint; }

private:
    void dress();

    Type m_type;
    Tint m_tint;
    bool m_dressing = false;
};

} // namespace orgwright
