// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "ui/theme/colours.h"
#include "ui/words/formats.h"

#include <QChartView>
#include <vector>

class QCategoryAxis;
class QValueAxis;

namespace orgwright {

/// Values by quarter as lines, told apart by dash and mark as well as by colour; a line breaks where a
/// quarter has no value.
class TrendChart : public QChartView {
    Q_OBJECT

public:
    struct Series {
        QString name;
        std::vector<std::pair<Quarter, double>> values; ///< by quarter
    };

    explicit TrendChart(const QString& name, QWidget* parent = nullptr);

    /// Scores have a scale of 1 to 5; others as large as their values.
    void show(std::vector<Series> series, bool isOfScores, const Formats& words);
    using QChartView::show;
    bool isEmpty() const { return m_series.empty(); }
    const std::vector<Series>& series() const { return m_series; }
    /// In these colours whatever the theme: for pictures on paper. They must outlive it.
    void setColours(const Colours& own);
    /// The same chart for paper.
    void copyTo(TrendChart& other) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addSeries(std::size_t place, QCategoryAxis& quarters, QValueAxis& values);
    const Colours& tones() const;

    const Colours* m_own = nullptr;
    std::vector<Series> m_series;
    std::vector<QString> m_quarters;
    Quarter m_first;
    bool m_isOfScores = true;
};

} // namespace orgwright
