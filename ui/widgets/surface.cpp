// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/surface.h"

#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"

namespace orgwright {

Surface::Surface(Tint ground, Qt::Edges hairlines, QWidget* parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_edges(hairlines) {}

void Surface::setGround(Tint ground) {
    m_ground = ground;
    update();
}

void Surface::setHairlines(Qt::Edges edges) {
    m_edges = edges;
    update();
}

void Surface::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colours().*m_ground);
    for (Qt::Edge edge : {Qt::TopEdge, Qt::BottomEdge, Qt::LeftEdge, Qt::RightEdge})
        if (m_edges & edge)
            paintHairline(painter, rect(), edge, colours().hair);
}

} // namespace orgwright
