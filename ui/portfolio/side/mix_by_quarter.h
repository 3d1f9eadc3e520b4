// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/staffing.h"
#include "ui/words/formats.h"

#include <QWidget>
#include <vector>

namespace orgwright {

/// The mix of some quarters as stacked bars in the buckets' patterns, the quarter looked at with its figures,
/// and at each bar a bracket for the band of the first bucket that has one.
class MixByQuarter : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;                                    ///< "Q2"
        std::array<double, kBuckets.size()> shares = {}; ///< 0 to 1
        bool isPresent = false;
        bool isPlanned = false; ///< later than the present quarter
        double least = 0;       ///< of the band; both zero: none
        double most = 0;
    };

    explicit MixByQuarter(QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars, const Formats& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintAxis(QPainter& painter, const QRectF& plot) const;
    void paintBar(QPainter& painter, const QRectF& plot, std::size_t place) const;
    void paintPlate(QPainter& painter, const QRectF& part, double share) const;
    void paintBracket(QPainter& painter, const QRectF& plot, double left, const Bar& bar) const;

    std::vector<Bar> m_bars;
};

} // namespace orgwright
