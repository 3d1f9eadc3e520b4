// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/theme/colours.h"

#include <QChartView>
#include <optional>

namespace orgwright {

/// Bets by confidence and expected return, with their FTE as area and their bucket as colour and pattern.
/// Returns are figures where all that are given share a unit, else sizes. A bubble can be dragged: that says
/// how sure one is, and of which size the return is.
class BubbleChart : public QChartView {
    Q_OBJECT

public:
    explicit BubbleChart(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    /// In these colours whatever the theme: for pictures on paper. They must outlive it.
    void setColours(const Colours& own);
    /// Where a bet's bubble stands on the viewport; empty where it has none.
    QRectF bubble(InitiativeId bet) const;
    /// Bets without a confidence or a return, which have no bubble.
    int leftOut() const { return m_leftOut; }
    bool isEmpty() const { return m_bubbles.empty(); }

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Bubble {
        InitiativeId bet;
        Bucket bucket;
        QString name;
        double confidence;
        double size; ///< of the return, in the axis' unit
        double fte;
    };

    void build();
    const Colours& tones() const;
    double valueOf(const Initiative& row) const;
    QPointF place(const Bubble& bubble) const;
    double radius(const Bubble& bubble) const;
    QString valuesOf(const Bubble& bubble) const;
    void paintNames(QPainter& painter) const;
    const Bubble* at(const QPointF& position) const;
    void write(InitiativeId bet, double confidence, std::optional<double> size);

    Workspace& m_workspace;
    const Colours* m_own = nullptr; ///< in place of the theme's
    std::vector<Bubble> m_bubbles;
    QString m_unit; ///< of the figures; empty: sizes
    double m_most = 4;
    double m_mostFte = 1;
    int m_leftOut = 0;
    InitiativeId m_dragged;
    QPointF m_shift; ///< from the pointer to the bubble's middle
};

} // namespace orgwright
