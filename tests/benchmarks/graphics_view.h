// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"

#include <QGraphicsItem>
#include <QGraphicsView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionGraphicsItem>

namespace orgwright::bench {

/// A card as Qt's own scene has it: a rounded box, and its name where that can be read.
class CardItem : public QGraphicsItem {
public:
    CardItem(const QRectF& box, QString name)
        : m_box(box)
        , m_name(std::move(name)) {}

    QRectF boundingRect() const override { return m_box.adjusted(-1, -1, 1, 1); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        const double zoom = painter->worldTransform().m11();
        painter->setPen(QPen(Qt::gray, 0));
        painter->setBrush(Qt::white);
        if (zoom < 0.12) {
            painter->drawRect(m_box);
            return;
        }
        painter->drawRoundedRect(m_box, 6, 6);
        if (zoom < 0.35)
            return;
        painter->setPen(Qt::black);
        painter->drawText(m_box.adjusted(8, 2, -4, -2), Qt::AlignVCenter | Qt::TextSingleLine, m_name);
    }

private:
    QRectF m_box;
    QString m_name;
};

/// Qt's scene and view with the chart's cards, without its lines and frames.
class GraphicsView {
public:
    GraphicsView(const drawing::OrgChart& chart, QSize size)
        : m_view(&m_scene) {
        for (drawing::Node node = 0; node < chart.size(); ++node) {
            const drawing::Rect card = chart.card(node);
            const QRectF box(card.x / 8.0, card.y / 8.0, card.width / 8.0, card.height / 8.0);
            m_scene.addItem(
                new CardItem(box, QString::fromStdString(chart.org().find(chart.id(node))->title.str())));
        }
        m_view.setFrameShape(QFrame::NoFrame);
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
        m_view.resize(size);
        m_view.show();
    }

    void look(double zoom, const QPointF& centre) {
        m_view.setTransform(QTransform::fromScale(zoom, zoom));
        m_view.centerOn(centre);
        m_view.viewport()->repaint();
    }

private:
    QGraphicsScene m_scene;
    QGraphicsView m_view;
};

} // namespace orgwright::bench
