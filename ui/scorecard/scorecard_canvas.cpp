// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/scorecard_canvas.h"

#include "core/commands/scorecard_commands.h"
#include "ui/painting/screen_palette.h"
#include "ui/scorecard/score_edits.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/words/scorecard_content.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace orgwright {

ScorecardCanvas::ScorecardCanvas(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace) {
    setDrawsOwnFocus(*this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Scorecard"));
    connect(&workspace.scorecard, &ScorecardView::changed, this, &ScorecardCanvas::refresh);
    connect(&workspace.scorecard, &ScorecardView::cardChanged, this, &ScorecardCanvas::refresh);
}

/// While it is not looked at it costs nothing.
void ScorecardCanvas::refresh() {
    if (!isVisible())
        return;
    const ScorecardView& view = m_workspace.scorecard;
    m_content = scorecardContent(m_workspace.document.plan(), view.card(), view.compared());
    redraw();
}

void ScorecardCanvas::redraw() {
    const double factor = scaledF(1.0);
    m_look.selected = m_workspace.scorecard.measure();
    m_look.hasFocus = hasFocus();
    m_picture = drawing::scorecardPicture(m_content, drawing::pixels(width() / factor), m_look);
    const auto shown = [&](drawing::Length length, auto round) {
        return static_cast<int>(round(length * factor / drawing::kPixel));
    };
    setMinimumSize(shown(drawing::kLeastScorecardWidth, [](double n) { return std::floor(n); }),
                   shown(m_picture.drawing.height, [](double n) { return std::ceil(n); }));
    setAccessibleDescription(description(m_look.selected));
    update();
}

QRect ScorecardCanvas::tileOnScreen(MeasureId measure) const {
    const drawing::TilePlace* place = m_picture.find(measure);
    if (!place)
        return {};
    const double factor = scaledF(1.0) / drawing::kPixel;
    const drawing::Rect& rect = place->rect;
    return QRectF(rect.x * factor, rect.y * factor, rect.width * factor, rect.height * factor)
        .toAlignedRect();
}

QString ScorecardCanvas::description(MeasureId measure) const {
    for (const drawing::CategoryTiles& category : m_content.categories) {
        for (const drawing::MeasureTile& tile : category.tiles) {
            if (tile.id != measure)
                continue;
            QStringList parts{qtText(tile.name), qtText(tile.stateName), qtText(tile.score),
                              qtText(tile.target), qtText(tile.change)};
            for (const auto& [name, figure] : tile.indicators)
                parts += qtText(name) + QLatin1Char(' ') + qtText(figure);
            parts += qtText(tile.evidence);
            parts.removeAll(QString());
            return parts.join(QStringLiteral(", "));
        }
    }
    return {};
}

MeasureId ScorecardCanvas::measureAt(const QPointF& at) const {
    const double factor = scaledF(1.0);
    const drawing::TilePlace* place =
        m_picture.tileAt({drawing::pixels(at.x() / factor), drawing::pixels(at.y() / factor)});
    return place ? place->id : MeasureId{};
}

void ScorecardCanvas::goTo(MeasureId measure) {
    m_workspace.scorecard.selectMeasure(measure);
    Q_EMIT sightWanted(tileOnScreen(measure));
}

/// To the tile beside, above or below; the first where none is selected.
void ScorecardCanvas::move(int columns, int rows) {
    if (m_picture.tiles.empty())
        return;
    const drawing::TilePlace* now = m_picture.find(m_look.selected);
    if (!now)
        return goTo(m_picture.tiles.front().id);
    const drawing::TilePlace* best = nullptr;
    const auto distance = [&](const drawing::TilePlace& place) {
        const auto across = std::abs(place.rect.x - now->rect.x);
        const auto down = std::abs(place.rect.y - now->rect.y);
        return columns != 0 ? std::pair(down, across) : std::pair(across, down);
    };
    for (const drawing::TilePlace& place : m_picture.tiles) {
        const bool isAhead = columns != 0 ? (place.rect.x - now->rect.x) * columns > 0
                                          : (place.rect.y - now->rect.y) * rows > 0;
        if (isAhead && (!best || distance(place) < distance(*best)))
            best = &place;
    }
    if (best)
        goTo(best->id);
}

/// Then goes on to the next one, so that a column can be filled in by keys alone.
void ScorecardCanvas::score(int level) {
    const auto now =
        std::find_if(m_picture.tiles.begin(), m_picture.tiles.end(),
                     [&](const drawing::TilePlace& place) { return place.id == m_look.selected; });
    if (now == m_picture.tiles.end())
        return;
    const auto next = std::next(now);
    // The score makes the picture anew.
    const MeasureId nextOne = next == m_picture.tiles.end() ? now->id : next->id;
    if (giveScore(m_workspace, now->id, level * 100))
        goTo(nextOne);
}

QString ScorecardCanvas::tipOf(MeasureId measure) const {
    const ScoredMeasure* each = m_workspace.scorecard.card().find(measure);
    if (!each)
        return {};
    QStringList lines{measureQuestion(each->measure)};
    if (each->value && each->measure.unit.empty())
        lines += levelText(each->measure, static_cast<int>(*each->value / 100));
    if (!m_workspace.isHiding(Topic::Notes))
        lines += shownText(each->note, 400);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool ScorecardCanvas::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipOf(measureAt(help->pos()));
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(tip.toHtmlEscaped()),
                           this);
    return true;
}

void ScorecardCanvas::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), colours().canvas);
    m_painter.paint(painter, m_picture.drawing, screenPalette(),
                    {{0, 0, m_picture.drawing.width, m_picture.drawing.height}, scaledF(1.0), {0, 0}});
}

void ScorecardCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        redraw();
}

void ScorecardCanvas::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ScorecardCanvas::mousePressEvent(QMouseEvent* event) {
    m_workspace.scorecard.selectMeasure(measureAt(event->position()));
}

void ScorecardCanvas::mouseMoveEvent(QMouseEvent* event) {
    const MeasureId under = measureAt(event->position());
    setCursor(under ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_look.hovered, under) != under)
        redraw();
}

void ScorecardCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (measureAt(event->position()))
        Q_EMIT editRequested();
}

void ScorecardCanvas::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_look.hovered = {};
    redraw();
}

void ScorecardCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse)
        m_workspace.scorecard.selectMeasure(measureAt(event->pos()));
    Q_EMIT menuRequested(event->globalPos());
}

void ScorecardCanvas::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int towards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Left:
        return move(-towards, 0);
    case Qt::Key_Right:
        return move(towards, 0);
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
    case Qt::Key_5:
        return score(event->key() - Qt::Key_0);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return takeScoreBack(m_workspace, m_look.selected);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT editRequested();
    case Qt::Key_Comma:
    case Qt::Key_Period:
        return m_workspace.scorecard.setQuarter(
            {m_workspace.scorecard.quarter().index + (event->key() == Qt::Key_Period ? 1 : -1)});
    case Qt::Key_Escape:
        if (m_look.selected)
            return m_workspace.scorecard.selectMeasure({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ScorecardCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    redraw();
}

void ScorecardCanvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    redraw();
}

void ScorecardCanvas::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        redraw();
}

} // namespace orgwright
