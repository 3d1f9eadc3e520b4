// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/label.h"

namespace orgwright {

/// One line that gives way: cut with an ellipsis where room is short, with the whole text in the tooltip
/// then. Accessible readers always get the whole text.
class ElidedLabel : public Label {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, Type type = Type::Body, Tint tint = &Colours::ink,
                         QWidget* parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);

    /// Digits stand in cells as wide as "0".
    void setFigures(bool on);

    bool isElided() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_figures = false;
};

} // namespace orgwright
