// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/theme/colours.h"

#include <QChartView>

namespace orgwright {

/// The mix by quarter against the target bands: a stacked column a quarter in the buckets' patterns, and over
/// each part a bracket for its bucket's band, as long as the band is wide.
class MixChart : public QChartView {
    Q_OBJECT

public:
    explicit MixChart(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    /// In these colours whatever the theme: for pictures on paper. They must outlive it.
    void setColours(const Colours& own);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        double share = 0;
        double least = 0;
        double most = 0; ///< both zero: no band
    };
    struct Column {
        QString name;
        std::array<Part, kBuckets.size()> parts = {};
        bool isPresent = false;
    };

    void build();
    const Colours& tones() const;
    QRectF columnBox(std::size_t place) const;

    Workspace& m_workspace;
    const Colours* m_own = nullptr; ///< in place of the theme's
    std::vector<Column> m_columns;
};

} // namespace orgwright
