// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/trends/heat_map.h"

#include "core/drawing/export_page.h"
#include "ui/export/plan_export.h"
#include "ui/painting/screen_palette.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/words/scorecard_content.h"
#include "ui/words/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace orgwright {
namespace {

constexpr drawing::Length kPaperWidth = drawing::pixels(1000);

} // namespace

HeatMap::HeatMap(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Measures by quarters"));
    connect(&workspace.scorecard, &ScorecardView::changed, this, &HeatMap::refresh);
    connect(&workspace.scorecard, &ScorecardView::cardChanged, this, &HeatMap::refresh);
}

void HeatMap::refresh() {
    if (!isVisible())
        return;
    const Plan& plan = m_workspace.document.plan();
    m_quarters = scoredQuarters(plan);
    const Quarter shown = m_workspace.scorecard.quarter();
    if (std::find(m_quarters.begin(), m_quarters.end(), shown) == m_quarters.end())
        m_quarters.insert(std::upper_bound(m_quarters.begin(), m_quarters.end(), shown), shown);
    m_content = heatContent(plan, m_quarters, shown);
    redraw();
}

void HeatMap::redraw() {
    const double factor = scaledF(1.0);
    m_picture =
        drawing::heatPicture(m_content, drawing::pixels(width() / factor), m_workspace.scorecard.measure());
    const auto shown = [&](drawing::Length length) {
        return static_cast<int>(std::ceil(length * factor / drawing::kPixel));
    };
    const drawing::HeatPicture least = drawing::heatPicture(m_content, 0);
    setMinimumSize(shown(least.drawing.width), shown(m_picture.drawing.height));
    update();
}

QByteArray HeatMap::exported(ExportFormat format, const QString& title) const {
    const Plan& plan = m_workspace.document.plan();
    PreparedExport prepared;
    prepared.request.format = format;
    prepared.request.paper.size.reset();
    prepared.title = title;
    drawing::PageText text;
    text.headline = stdText(title);
    text.subtitle = plan.settings().title.str();
    prepared.pages = {exportPage(drawing::heatPicture(m_content, kPaperWidth).drawing, text)};
    return renderExport(prepared, {}).value_or(QByteArray());
}

void HeatMap::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), colours().canvas);
    m_painter.paint(painter, m_picture.drawing, screenPalette(),
                    {{0, 0, m_picture.drawing.width, m_picture.drawing.height}, scaledF(1.0), {0, 0}});
}

void HeatMap::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void HeatMap::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        redraw();
}

void HeatMap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        redraw();
}

void HeatMap::goTo(std::ptrdiff_t row, std::ptrdiff_t column) {
    if (row < 0 || row >= std::ssize(m_content.rows) || column < 0 || column >= std::ssize(m_quarters))
        return;
    m_workspace.scorecard.selectMeasure(m_content.rows[static_cast<std::size_t>(row)].id);
    m_workspace.scorecard.setQuarter(m_quarters[static_cast<std::size_t>(column)]);
}

void HeatMap::mousePressEvent(QMouseEvent* event) {
    const double factor = scaledF(1.0);
    const drawing::Point at{drawing::pixels(event->position().x() / factor),
                            drawing::pixels(event->position().y() / factor)};
    for (std::size_t row = 0; row < m_picture.cells.size(); ++row) {
        for (std::size_t column = 0; column < m_picture.cells[row].size(); ++column) {
            if (m_picture.cells[row][column].contains(at))
                return goTo(static_cast<std::ptrdiff_t>(row), static_cast<std::ptrdiff_t>(column));
        }
    }
}

void HeatMap::keyPressEvent(QKeyEvent* event) {
    const auto found = std::find_if(m_content.rows.begin(), m_content.rows.end(), [&](const auto& row) {
        return row.id == m_workspace.scorecard.measure();
    });
    const std::ptrdiff_t row = found == m_content.rows.end() ? 0 : found - m_content.rows.begin();
    const auto column = static_cast<std::ptrdiff_t>(m_content.current);
    const int towards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(row, column - towards);
    case Qt::Key_Right:
        return goTo(row, column + towards);
    case Qt::Key_Up:
        return goTo(row - 1, column);
    case Qt::Key_Down:
        return goTo(row + 1, column);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_workspace.scorecard.setPage(ScorecardView::Page::Measures);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace orgwright
