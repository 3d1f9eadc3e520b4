// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/quarter_figures.h"
#include "ui/export/export_request.h"
#include "ui/theme/colours.h"
#include "ui/words/formats.h"

#include <QChartView>

class QBarSeries;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace orgwright {

/// What a chart by quarter shows.
struct QuarterPoints {
    std::vector<QuarterFigures> figures;
    Settings settings;
    bool isHidingPay = false; ///< no cost is shown
};

/// "Baseline: 110 people, € 14.2 M", one line for each point.
QStringList quarterLines(const QuarterPoints& points);
/// The same as text with tabs and headings, as a spreadsheet takes it from the clipboard.
QString quarterTable(const QuarterPoints& points);

/// Headcount as columns and cost as a line, a point a quarter, each with an axis of its own from zero. The
/// figures stand at the points, as many as there is room for; the tooltip and accessible readers tell all.
class QuarterChart : public QChartView {
    Q_OBJECT

public:
    explicit QuarterChart(QWidget* parent = nullptr);

    void show(QuarterPoints points);
    using QChartView::show;
    const QuarterPoints& points() const { return m_points; }
    bool hasCost() const { return m_hasCost; }

    /// In these colours whatever the theme: for pictures on paper.
    void setColours(const Colours& colours);

    QSize sizeHint() const override;

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Label;

    void build();
    void addHeadcount();
    void addCost();
    void dress();
    const Colours& tones() const;
    QRectF plot() const;
    double middle(std::size_t point) const;
    double height(double value, double most) const;
    bool isLabelled(std::size_t point, double widest) const;
    std::vector<Label> labels() const;
    void paintLegend(QPainter& painter) const;
    void paintPoint(QPainter& painter, const QPointF& at) const;
    double widestLabel() const;
    QString costText(std::size_t point) const;
    int pointAt(const QPoint& position) const;

    QuarterPoints m_points;
    const Colours* m_own = nullptr; ///< in place of the theme's
    Formats m_words{Settings{}};
    bool m_hasCost = false;
    double m_mostPeople = 1;
    double m_mostCost = 1;
};

/// The chart as a picture on paper, whatever the theme. The same points give the same bytes.
QByteArray quarterPicture(ExportFormat format, const QuarterPoints& points, const QString& title);

} // namespace orgwright
