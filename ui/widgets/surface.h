// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QWidget>

namespace orgwright {

/// A plain ground in a colour of the theme, with hairlines on the edges that ask for one. Bars, panels and
/// the inspector stand on one.
class Surface : public QWidget {
    Q_OBJECT

public:
    explicit Surface(Tint ground = &Colours::panel, Qt::Edges hairlines = {}, QWidget* parent = nullptr);

    void setGround(Tint ground);
    void setHairlines(Qt::Edges edges);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tint m_ground;
    Qt::Edges m_edges;
};

} // namespace orgwright
