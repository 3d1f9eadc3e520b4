// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/trends/category_radar.h"

#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/words/scorecard_words.h"

#include <QCategoryAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPolarChart>
#include <QValueAxis>

namespace orgwright {
namespace {

constexpr double kTurn = 360.0 / static_cast<double>(kCategories.size());

} // namespace

CategoryRadar::CategoryRadar(const QString& name, QWidget* parent)
    : QChartView(new QPolarChart, parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(name);
    setMinimumSize(scaled(320), scaled(300));
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
}

const Colours& CategoryRadar::tones() const {
    return m_own ? *m_own : colours();
}

void CategoryRadar::setColours(const Colours& own) {
    m_own = &own;
    build();
}

void CategoryRadar::copyTo(CategoryRadar& other) const {
    other.show(m_now, m_before);
}

void CategoryRadar::show(const Ring& now, const std::optional<Ring>& before) {
    m_now = now;
    m_before = before;
    build();
}

void CategoryRadar::build() {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto* around = new QCategoryAxis;
    around->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    around->setRange(0, 360);
    for (const Category category : kCategories)
        around->append(categoryName(category), kTurn * static_cast<double>(category));
    auto* out = new QValueAxis;
    out->setRange(0, 5);
    out->setTickCount(6);
    out->setLabelFormat(QStringLiteral("%.0f"));
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{around, out}) {
        axis->setLabelsFont(typeFont(Type::Caption));
        axis->setLabelsColor(tones().ink2);
        axis->setLinePenColor(tones().edge);
        axis->setGridLineColor(tones().edge);
    }
    auto* polar = static_cast<QPolarChart*>(chart());
    polar->addAxis(around, QPolarChart::PolarOrientationAngular);
    polar->addAxis(out, QPolarChart::PolarOrientationRadial);
    if (m_before)
        add(*m_before, false);
    add(m_now, true);
    chart()->legend()->setFont(typeFont(Type::Small));
    chart()->legend()->setLabelColor(tones().ink2);
    setBackgroundBrush(tones().canvas);
}

/// A category without a score stands in the middle.
void CategoryRadar::add(const Ring& ring, bool isNow) {
    auto* line = new QLineSeries;
    line->setName(ring.name);
    for (std::size_t i = 0; i <= kCategories.size(); ++i) {
        const auto value = ring.figures[i % kCategories.size()].value.value_or(0);
        line->append(kTurn * static_cast<double>(i), static_cast<double>(value) / 100);
    }
    line->setPen(QPen(isNow ? tones().ink : tones().ink2, scaledF(isNow ? 2.5 : 1.75),
                      isNow ? Qt::SolidLine : Qt::DashLine));
    chart()->addSeries(line);
    for (QAbstractAxis* axis : chart()->axes())
        line->attachAxis(axis);
}

void CategoryRadar::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_own)
        build();
}

} // namespace orgwright
