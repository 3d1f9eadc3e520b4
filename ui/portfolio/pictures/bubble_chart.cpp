// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/pictures/bubble_chart.h"

#include "core/commands/portfolio_commands.h"
#include "ui/portfolio/pictures/bubble_labels.h"
#include "ui/theme/marks.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QPainterPath>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace orgwright {
namespace {

constexpr double kLargest = 38; // pixels, the radius of the most FTE
constexpr double kSmallest = 6;

/// The unit that all given figures share; empty where there is none, or where they differ.
QString commonUnit(const Org& org) {
    QString unit;
    for (const Initiative& row : org.initiatives()) {
        if (row.returnHundredths == 0)
            continue;
        const QString own = shownText(row.returnUnit.empty() ? " " : row.returnUnit.view());
        if (!unit.isEmpty() && own != unit)
            return {};
        unit = own;
    }
    return unit;
}

} // namespace

BubbleChart::BubbleChart(Workspace& workspace, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_workspace(workspace) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Bets by confidence and return"));
    setMinimumSize(scaled(360), scaled(380));
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    refresh();
}

double BubbleChart::valueOf(const Initiative& row) const {
    return m_unit.isEmpty() ? static_cast<double>(row.returnSize)
                            : static_cast<double>(row.returnHundredths) / 100;
}

void BubbleChart::setColours(const Colours& own) {
    m_own = &own;
    build();
}

const Colours& BubbleChart::tones() const {
    return m_own ? *m_own : colours();
}

void BubbleChart::refresh() {
    const PlanDocument& document = m_workspace.document;
    m_unit = commonUnit(document.org());
    m_bubbles.clear();
    m_leftOut = 0;
    m_most = m_unit.isEmpty() ? 4 : 1;
    m_mostFte = 0.1;
    for (const Initiative& row : document.org().initiatives()) {
        const double value = valueOf(row);
        if (row.confidence == 0 || value <= 0) {
            ++m_leftOut;
            continue;
        }
        const double fte = m_workspace.portfolio.staffing().of(row.id).fteNumber();
        m_bubbles.push_back({row.id, row.bucket, nameOf(document.plan(), document.scenario(), row.id),
                             static_cast<double>(row.confidence), value, fte});
        m_most = std::max(m_most, value);
        m_mostFte = std::max(m_mostFte, fte);
    }
    std::sort(m_bubbles.begin(), m_bubbles.end(), [](const Bubble& a, const Bubble& b) {
        return std::pair(b.fte, a.bet) < std::pair(a.fte, b.bet);
    });
    QStringList spoken;
    for (const Bubble& each : m_bubbles)
        spoken += tr("%1: %2").arg(each.name, valuesOf(each));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    build();
}

void BubbleChart::build() {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto* series = new QScatterSeries;
    series->setMarkerSize(1);
    series->setColor(Qt::transparent);
    series->setBorderColor(Qt::transparent);
    for (const Bubble& bubble : m_bubbles)
        series->append(bubble.confidence, bubble.size);
    chart()->addSeries(series);
    auto* across = new QValueAxis;
    across->setRange(0, 100);
    across->setTickCount(6);
    across->setLabelFormat(QStringLiteral("%.0f %"));
    across->setTitleText(tr("Confidence"));
    QAbstractAxis* up = nullptr;
    if (m_unit.isEmpty()) {
        auto* sizes = new QCategoryAxis;
        sizes->setRange(0.4, 4.6);
        sizes->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        for (const ReturnSize size :
             {ReturnSize::Small, ReturnSize::Medium, ReturnSize::Large, ReturnSize::ExtraLarge})
            sizes->append(returnSizeName(size), static_cast<double>(size));
        up = sizes;
    } else {
        auto* figures = new QValueAxis;
        figures->setRange(0, m_most * 1.25);
        figures->setTickCount(5);
        figures->setLabelFormat(QStringLiteral("%.1f"));
        figures->applyNiceNumbers();
        up = figures;
    }
    up->setTitleText(m_unit.trimmed().isEmpty() ? tr("Expected return")
                                                : tr("Expected return, %1").arg(m_unit));
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{across, up}) {
        axis->setLabelsFont(typeFont(Type::Caption));
        axis->setTitleFont(typeFont(Type::Caption));
        axis->setLabelsColor(tones().ink2);
        axis->setTitleBrush(tones().ink2);
        axis->setLinePenColor(tones().edge);
        axis->setGridLineColor(tones().hair);
    }
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    setBackgroundBrush(tones().canvas);
    viewport()->update();
}

QPointF BubbleChart::place(const Bubble& bubble) const {
    return chart()->mapToPosition({bubble.confidence, bubble.size});
}

/// By area.
double BubbleChart::radius(const Bubble& bubble) const {
    return std::max(scaledF(kLargest) * std::sqrt(bubble.fte / m_mostFte), scaledF(kSmallest));
}

QRectF BubbleChart::bubble(InitiativeId bet) const {
    for (const Bubble& each : m_bubbles) {
        const double half = radius(each);
        if (each.bet == bet)
            return {place(each) - QPointF(half, half), QSizeF(2 * half, 2 * half)};
    }
    return {};
}

/// The front one, that is the smallest there.
const BubbleChart::Bubble* BubbleChart::at(const QPointF& position) const {
    const auto found = std::find_if(m_bubbles.rbegin(), m_bubbles.rend(), [&](const Bubble& each) {
        const QPointF way = position - place(each);
        return std::hypot(way.x(), way.y()) <= radius(each);
    });
    return found == m_bubbles.rend() ? nullptr : &*found;
}

void BubbleChart::drawForeground(QPainter* painter, const QRectF&) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Bubble& each : m_bubbles) {
        QPainterPath shape;
        shape.addEllipse(place(each), radius(each), radius(each));
        painter->setOpacity(0.88);
        fillBucket(*painter, shape, static_cast<BucketMark>(placeOf(each.bucket)), tones().card, 1.0,
                   &tones());
        painter->setOpacity(1);
        const bool isSelected = each.bet == m_workspace.selection.initiative();
        painter->setPen(QPen(isSelected ? tones().accent : tones().card, scaledF(isSelected ? 3 : 1.5)));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(shape);
    }
    paintNames(*painter);
    painter->restore();
}

void BubbleChart::paintNames(QPainter& painter) const {
    painter.setFont(typeFont(Type::Small));
    painter.setPen(tones().ink);
    const QFontMetricsF metrics(painter.font());
    std::vector<QRectF> bubbles;
    std::vector<QSizeF> sizes;
    std::vector<QString> texts;
    for (const Bubble& each : m_bubbles) {
        bubbles.push_back(bubble(each.bet));
        // The one that is dragged says what it would be.
        texts.push_back(each.bet == m_dragged ? valuesOf(each) : each.name);
        sizes.emplace_back(metrics.horizontalAdvance(texts.back()) + 2, metrics.height());
    }
    const std::vector<QRectF> labels = bubbleLabels(bubbles, sizes, chart()->plotArea());
    for (std::size_t i = 0; i < labels.size(); ++i)
        painter.drawText(labels[i], Qt::AlignCenter, texts[i]);
}

/// "55 %, 2.4 M EUR a year" or "55 %, Large".
QString BubbleChart::valuesOf(const Bubble& bubble) const {
    const Formats words(m_workspace.document.plan().settings());
    const QString size = m_unit.isEmpty()
                             ? returnSizeName(static_cast<ReturnSize>(std::lround(bubble.size)))
                             : QStringLiteral("%1 %2").arg(words.figure(bubble.size), m_unit).trimmed();
    return tr("%1, %2").arg(words.percent(bubble.confidence / 100), size);
}

bool BubbleChart::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Formats words(m_workspace.document.plan().settings());
    if (const Bubble* under = at(help->pos()))
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<qt>%1</qt>")
                               .arg(tr("%1: %2, %3 FTE")
                                        .arg(under->name, valuesOf(*under), words.figure(under->fte))
                                        .toHtmlEscaped()),
                           this);
    else
        QToolTip::hideText();
    return true;
}

void BubbleChart::mousePressEvent(QMouseEvent* event) {
    const Bubble* pressed = event->button() == Qt::LeftButton ? at(event->position()) : nullptr;
    if (!pressed)
        return m_workspace.selection.clear();
    m_workspace.selection.selectInitiative(pressed->bet);
    m_dragged = m_workspace.document.isReadOnly() ? InitiativeId{} : pressed->bet;
    m_shift = place(*pressed) - event->position();
}

void BubbleChart::mouseMoveEvent(QMouseEvent* event) {
    setCursor(at(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_dragged)
        return;
    const QPointF value = chart()->mapToValue(event->position() + m_shift);
    for (Bubble& each : m_bubbles) {
        if (each.bet != m_dragged)
            continue;
        each.confidence = std::clamp(value.x(), 1.0, 100.0);
        each.size = m_unit.isEmpty() ? std::clamp(value.y(), 1.0, 4.0) : std::max(value.y(), 0.01);
    }
    viewport()->update();
}

void BubbleChart::mouseReleaseEvent(QMouseEvent*) {
    const InitiativeId bet = std::exchange(m_dragged, InitiativeId{});
    for (const Bubble& each : std::vector(m_bubbles)) {
        if (each.bet == bet)
            write(bet, each.confidence, each.size);
    }
}

void BubbleChart::write(InitiativeId bet, double confidence, std::optional<double> size) {
    const Initiative* now = m_workspace.document.org().find(bet);
    if (!now)
        return;
    Initiative row = *now;
    row.confidence = static_cast<std::int32_t>(std::lround(confidence));
    if (size && m_unit.isEmpty())
        row.returnSize = static_cast<ReturnSize>(std::lround(*size));
    else if (size && std::abs(*size - valueOf(*now)) > m_most / 200)
        row.returnHundredths = std::llround(*size * 10) * 10;
    if (row == *now)
        return refresh();
    const std::string key = "bubble " + std::to_string(bet.value());
    if (!m_workspace.document.run([&](Editor& editor) { return editInitiative(editor, row); }, key))
        refresh();
}

/// Arrows go from bubble to bubble; with Ctrl they say how sure one is.
void BubbleChart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_dragged) {
        m_dragged = {};
        return refresh();
    }
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up    ? 1
                     : event->key() == Qt::Key_Left || event->key() == Qt::Key_Down ? -1
                                                                                    : 0;
    if (step == 0 || m_bubbles.empty())
        return QChartView::keyPressEvent(event);
    const auto now = std::find_if(m_bubbles.begin(), m_bubbles.end(), [&](const Bubble& each) {
        return each.bet == m_workspace.selection.initiative();
    });
    if (now == m_bubbles.end())
        return m_workspace.selection.selectInitiative(m_bubbles.front().bet);
    if (event->modifiers() & Qt::ControlModifier)
        return write(now->bet, std::clamp(now->confidence + step, 1.0, 100.0), std::nullopt);
    const auto count = static_cast<std::ptrdiff_t>(m_bubbles.size());
    const auto next = ((now - m_bubbles.begin()) + step + count) % count;
    m_workspace.selection.selectInitiative(m_bubbles[static_cast<std::size_t>(next)].bet);
}

void BubbleChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        build();
}

} // namespace orgwright
