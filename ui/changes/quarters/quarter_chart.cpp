// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/quarters/quarter_chart.h"

#include "ui/theme/figures.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace orgwright {
namespace {

constexpr double kColumnWidth = 0.56;
/// Columns leave the upper part of the chart to the line.
constexpr double kRoomOverColumns = 1.7;
constexpr double kRoomOverLine = 1.18;
constexpr int kTicks = 4;

/// A round number of which `ticks` reach at least `most`.
double roundStep(double most, int ticks) {
    const double raw = std::max(most, 1.0) / ticks;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

QString nameOf(const QuarterFigures& point, const Formats& words) {
    return point.quarter.isSet() ? words.quarter(point.quarter) : QuarterChart::tr("Baseline");
}

double costOf(const QuarterFigures& point) {
    return static_cast<double>(point.measures.costMinor);
}

bool hasCostIn(const QuarterPoints& points) {
    return !points.isHidingPay &&
           std::any_of(points.figures.begin(), points.figures.end(),
                       [](const QuarterFigures& point) { return point.measures.costMinor != 0; });
}

} // namespace

struct QuarterChart::Label {
    QRectF box;
    QString text;
    Type type;
    Tint tint;
    bool isOnPlate = false;
};

QStringList quarterLines(const QuarterPoints& points) {
    const Formats words(points.settings);
    const bool hasCost = hasCostIn(points);
    QStringList lines;
    for (const QuarterFigures& point : points.figures) {
        const QString people = words.people(point.measures.headcount);
        const QString name = nameOf(point, words);
        lines += hasCost ? QuarterChart::tr("%1: %2, %3")
                               .arg(name, people, words.shortMoney(Money{point.measures.costMinor}))
                         : QuarterChart::tr("%1: %2").arg(name, people);
    }
    return lines;
}

QString quarterTable(const QuarterPoints& points) {
    const Formats words(points.settings);
    const bool hasCost = hasCostIn(points);
    QStringList headings{QuarterChart::tr("Quarter"), QuarterChart::tr("Headcount")};
    if (hasCost)
        headings += QuarterChart::tr("Cost a year");
    QString text = headings.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const QuarterFigures& point : points.figures) {
        QStringList cells{nameOf(point, words), QString::number(point.measures.headcount)};
        if (hasCost)
            cells += words.locale().toString(costOf(point) / 100, 'f', 2);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QuarterChart::QuarterChart(QWidget* parent)
    : QChartView(new QChart, parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Headcount and cost by quarter"));
    setMinimumSize(scaled(320), scaled(220));
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    dress();
}

QSize QuarterChart::sizeHint() const {
    return {scaled(720), scaled(380)};
}

void QuarterChart::show(QuarterPoints points) {
    m_points = std::move(points);
    m_words = Formats(m_points.settings);
    m_hasCost = hasCostIn(m_points);
    build();
    dress();
    setAccessibleDescription(quarterLines(m_points).join(QStringLiteral("; ")));
}

void QuarterChart::setColours(const Colours& colours) {
    m_own = &colours;
    dress();
}

const Colours& QuarterChart::tones() const {
    return m_own ? *m_own : colours();
}

void QuarterChart::build() {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    if (m_points.figures.empty())
        return;
    auto* quarters = new QBarCategoryAxis;
    for (std::size_t i = 0; i < m_points.figures.size(); ++i)
        quarters->append(QString::number(i)); // named by drawForeground, which leaves out what does not fit
    quarters->setLabelsVisible(false);
    quarters->setGridLineVisible(false);
    chart()->addAxis(quarters, Qt::AlignBottom);
    addHeadcount();
    if (m_hasCost)
        addCost();
    for (QAbstractSeries* series : chart()->series())
        series->attachAxis(quarters);
}

void QuarterChart::addHeadcount() {
    auto* set = new QBarSet(tr("Headcount"));
    double most = 1;
    for (const QuarterFigures& point : m_points.figures) {
        set->append(static_cast<double>(point.measures.headcount));
        most = std::max(most, static_cast<double>(point.measures.headcount));
    }
    auto* series = new QBarSeries;
    series->setBarWidth(kColumnWidth);
    series->append(set);
    chart()->addSeries(series);
    const double room = m_hasCost ? kRoomOverColumns : kRoomOverLine;
    const double step = std::ceil(roundStep(most * room, kTicks)); // people are whole
    m_mostPeople = step * kTicks;
    auto* axis = new QValueAxis;
    axis->setRange(0, m_mostPeople);
    axis->setTickCount(kTicks + 1);
    axis->setLabelFormat(QStringLiteral("%.0f"));
    chart()->addAxis(axis, Qt::AlignLeft);
    series->attachAxis(axis);
}

void QuarterChart::addCost() {
    auto* series = new QLineSeries;
    series->setName(tr("Cost a year"));
    series->setPointsVisible(true);
    double most = 1;
    for (std::size_t i = 0; i < m_points.figures.size(); ++i) {
        series->append(static_cast<double>(i), costOf(m_points.figures[i]));
        most = std::max(most, costOf(m_points.figures[i]));
    }
    chart()->addSeries(series);
    const double step = roundStep(most * kRoomOverLine, kTicks);
    m_mostCost = step * kTicks;
    auto* axis = new QCategoryAxis;
    axis->setRange(0, m_mostCost);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (int tick = 0; tick <= kTicks; ++tick)
        axis->append(m_words.shortMoney(Money{std::llround(step * tick)}), step * tick);
    axis->setGridLineVisible(false);
    chart()->addAxis(axis, Qt::AlignRight);
    series->attachAxis(axis);
}

void QuarterChart::dress() {
    const Colours& c = tones();
    setBackgroundBrush(c.panel);
    QFont caption = typeFont(Type::Caption);
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsFont(caption);
        axis->setLabelsBrush(c.ink2);
        axis->setGridLinePen(QPen(c.hair, 1));
        axis->setLinePen(QPen(c.hair, 1));
    }
    for (QAbstractSeries* series : chart()->series()) {
        if (auto* columns = qobject_cast<QBarSeries*>(series)) {
            columns->barSets().constFirst()->setBrush(c.line);
            columns->barSets().constFirst()->setPen(Qt::NoPen);
        } else if (auto* line = qobject_cast<QLineSeries*>(series)) {
            line->setPen(QPen(c.ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
    }
    chart()->legend()->hide(); // its own elides; see paintLegend
    // The legend stands in the margin above, the quarters' names in the one below.
    chart()->setMargins(QMargins(scaled(4), lineHeight(Type::Small) + scaled(12), scaled(4),
                                 lineHeight(Type::Caption) + scaled(8)));
    viewport()->update();
}

QRectF QuarterChart::plot() const {
    return chart()->mapRectToScene(chart()->plotArea());
}

double QuarterChart::middle(std::size_t point) const {
    const QRectF area = plot();
    return area.left() +
           (static_cast<double>(point) + 0.5) * area.width() / static_cast<double>(m_points.figures.size());
}

double QuarterChart::height(double value, double most) const {
    return plot().bottom() - value / most * plot().height();
}

QString QuarterChart::costText(std::size_t point) const {
    return m_words.shortMoney(Money{m_points.figures[point].measures.costMinor});
}

double QuarterChart::widestLabel() const {
    double widest = 0;
    for (std::size_t i = 0; i < m_points.figures.size(); ++i) {
        widest =
            std::max({widest, figuresWidth(typeFont(Type::Caption), nameOf(m_points.figures[i], m_words)),
                      m_hasCost ? figuresWidth(typeFont(Type::CaptionStrong), costText(i)) : 0.0});
    }
    return widest + scaledF(8);
}

/// Every so many, counted from the last, which is where it all leads.
bool QuarterChart::isLabelled(std::size_t point, double widest) const {
    const double step = plot().width() / static_cast<double>(m_points.figures.size());
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(widest / std::max(1.0, step))));
    return (m_points.figures.size() - 1 - point) % every == 0;
}

std::vector<QuarterChart::Label> QuarterChart::labels() const {
    std::vector<Label> all;
    const double widest = widestLabel();
    const double high = lineHeight(Type::CaptionStrong);
    for (std::size_t i = 0; i < m_points.figures.size(); ++i) {
        if (!isLabelled(i, widest))
            continue;
        const QuarterFigures& point = m_points.figures[i];
        const QRectF line(middle(i) - widest / 2, 0, widest, high);
        const double column = height(static_cast<double>(point.measures.headcount), m_mostPeople);
        const Label people{line.translated(0, column - high - scaledF(2)),
                           m_words.count(point.measures.headcount), Type::CaptionStrong, &Colours::ink, true};
        all.push_back(people);
        all.push_back({line.translated(0, plot().bottom() + scaledF(4)), nameOf(point, m_words),
                       Type::Caption, &Colours::ink2});
        if (!m_hasCost)
            continue;
        QRectF box = line.translated(0, height(costOf(point), m_mostCost) - high - scaledF(6));
        if (box.intersects(people.box))
            box.moveBottom(people.box.top());
        all.push_back({box, costText(i), Type::CaptionStrong, &Colours::ink, true});
    }
    return all;
}

void QuarterChart::paintLegend(QPainter& painter) const {
    const Colours& c = tones();
    const double high = lineHeight(Type::Small);
    QRectF line(plot().left(), plot().top() - high - scaledF(10), plot().width(), high);
    const auto write = [&](const QString& text) {
        painter.setFont(typeFont(Type::Small));
        painter.setPen(c.ink2);
        line.setLeft(line.left() + scaledF(6));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        line.setLeft(line.left() + QFontMetricsF(painter.font()).horizontalAdvance(text) + scaledF(16));
    };
    const QRectF column(line.left(), line.center().y() - scaledF(5), scaledF(10), scaledF(10));
    painter.fillRect(column, c.line);
    line.setLeft(column.right());
    write(tr("Headcount"));
    if (!m_hasCost)
        return;
    const QPointF from(line.left(), line.center().y());
    const QPointF to = from + QPointF(scaledF(22), 0);
    painter.setPen(QPen(c.ink, 2));
    painter.drawLine(from, to);
    paintPoint(painter, (from + to) / 2);
    line.setLeft(to.x());
    write(tr("Cost a year"));
}

void QuarterChart::paintPoint(QPainter& painter, const QPointF& at) const {
    painter.setPen(QPen(tones().ink, 2));
    painter.setBrush(tones().panel);
    painter.drawEllipse(at, scaledF(3.5), scaledF(3.5));
}

void QuarterChart::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    if (m_points.figures.empty())
        return;
    painter->save();
    const Colours& c = tones();
    painter->setRenderHint(QPainter::Antialiasing);
    paintLegend(*painter);
    for (std::size_t i = 0; m_hasCost && i < m_points.figures.size(); ++i)
        paintPoint(*painter, {middle(i), height(costOf(m_points.figures[i]), m_mostCost)});
    for (const Label& label : labels()) {
        painter->setFont(typeFont(label.type));
        if (label.isOnPlate) {
            const double width = figuresWidth(painter->font(), label.text) + scaledF(4);
            QRectF plate(0, 0, width, label.box.height() - scaledF(2));
            plate.moveCenter(label.box.center());
            painter->fillRect(plate, c.panel);
        }
        painter->setPen(c.*label.tint);
        paintFigures(*painter, label.box, Qt::AlignHCenter | Qt::AlignVCenter, label.text);
    }
    painter->restore();
}

void QuarterChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

int QuarterChart::pointAt(const QPoint& position) const {
    const QRectF area = plot();
    const QPointF at = mapToScene(position);
    if (m_points.figures.empty() || !area.contains(at))
        return -1;
    const auto count = static_cast<double>(m_points.figures.size());
    return std::min(static_cast<int>((at.x() - area.left()) / area.width() * count),
                    static_cast<int>(m_points.figures.size()) - 1);
}

bool QuarterChart::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int point = pointAt(help->pos());
    QToolTip::showText(help->globalPos(), point < 0 ? QString() : quarterLines(m_points)[point], this);
    return true;
}

} // namespace orgwright
