// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/board/board_canvas.h"

#include "core/commands/portfolio_commands.h"
#include "ui/painting/screen_palette.h"
#include "ui/portfolio/board/accessible_board.h"
#include "ui/theme/theme.h"
#include "ui/words/board_content.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <cmath>

namespace orgwright {

BoardCanvas::BoardCanvas(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_field(new QLineEdit(this)) {
    installAccessibleBoard();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Portfolio board"));
    m_field->setPlaceholderText(tr("Name of the new bet"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_field->hide();
    connect(&workspace.portfolio, &PortfolioView::changed, this, &BoardCanvas::refresh);
    connect(&workspace.portfolio, &PortfolioView::staffingChanged, this, &BoardCanvas::refresh);
    connect(&workspace.view, &ChartView::changed, this, &BoardCanvas::refresh);
    connect(&workspace.document, &PlanDocument::historyChanged, this, &BoardCanvas::refresh);
    connect(&workspace.selection, &Selection::changed, this, [this] {
        redraw();
        Q_EMIT sightWanted(cardOnScreen(m_workspace.selection.initiative()));
    });
    refresh();
}

BoardCanvas::~BoardCanvas() = default;

/// While the portfolio is not looked at it costs nothing; what was missed is made up for when it is shown.
void BoardCanvas::refresh() {
    if (!m_workspace.portfolio.isShown() && !isVisible())
        return;
    const PlanDocument& document = m_workspace.document;
    m_content = boardContent(
        document.plan(), document.scenario(),
        m_workspace.portfolio.boardOptions(m_workspace.view.isHidingNames()),
        [this](Quarter quarter) -> const Staffing& { return m_workspace.portfolio.staffing(quarter); });
    redraw();
}

void BoardCanvas::redraw() {
    const double zoom = pixelsToScreen();
    m_look.selected = m_workspace.selection.initiative();
    m_look.hasFocus = hasFocus();
    m_picture = drawing::boardPicture(m_content, drawing::pixels(width() / zoom), m_look);
    const int height = static_cast<int>(std::ceil(m_picture.drawing.height * zoom / drawing::kPixel));
    if (minimumHeight() != height)
        setMinimumHeight(height);
    setMinimumWidth(static_cast<int>(drawing::kLeastBoardWidth * zoom / drawing::kPixel));
    update();
}

void BoardCanvas::setZoom(double zoom) {
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    redraw();
}

/// How many of the screen's pixels one of the board's takes.
double BoardCanvas::pixelsToScreen() const {
    return scaledF(1.0) * m_zoom;
}

drawing::Point BoardCanvas::toDrawing(const QPointF& at) const {
    const double zoom = pixelsToScreen();
    return {drawing::pixels(at.x() / zoom), drawing::pixels(at.y() / zoom)};
}

QRectF BoardCanvas::toScreen(const drawing::Rect& rect) const {
    const double factor = pixelsToScreen() / drawing::kPixel;
    return {rect.x * factor, rect.y * factor, rect.width * factor, rect.height * factor};
}

QRect BoardCanvas::cardOnScreen(InitiativeId bet) const {
    const drawing::BoardPlace* place = m_picture.find(bet);
    return place ? toScreen(place->rect).toAlignedRect() : QRect();
}

Bucket BoardCanvas::currentBucket() const {
    const drawing::BoardPlace* place = m_picture.find(m_workspace.selection.initiative());
    if (place)
        return kBuckets[place->column];
    for (const drawing::BoardColumn& column : m_content.columns) {
        if (!column.isFolded)
            return column.bucket;
    }
    return Bucket::Core;
}

void BoardCanvas::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), colours().canvas);
    const double zoom = pixelsToScreen();
    const drawing::Point from = toDrawing(event->rect().topLeft());
    const drawing::Rect seen{0, from.y, m_picture.drawing.width,
                             drawing::pixels(event->rect().height() / zoom)};
    m_painter.paint(painter, m_picture.drawing, screenPalette(),
                    {seen, zoom, {0, double(event->rect().top())}});
    if (m_look.dragged)
        paintDrag(painter);
}

/// The slot where the card would land, and the card under the pointer.
void BoardCanvas::paintDrag(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_slot) {
        painter.setPen(QPen(colours().accent, scaledF(2.5), Qt::DashLine));
        painter.drawLine(m_slot->line.topLeft(), m_slot->line.topRight());
    }
    const drawing::BoardPlace* place = m_picture.find(m_look.dragged);
    if (!place || !m_pressedAt)
        return;
    for (const drawing::BoardCard& card : m_content.lanes[place->lane].cards[place->column]) {
        if (card.id != m_look.dragged)
            continue;
        drawing::BoardContent alone;
        alone.lanes.resize(1);
        alone.lanes[0].cards[place->column] = {card};
        alone.columns = m_content.columns;
        drawing::BoardPicture picture = drawing::boardPicture(alone, m_picture.drawing.width);
        const drawing::BoardPlace* own = picture.find(card.id);
        const QPointF origin = toScreen(place->rect).topLeft() + m_pointer - *m_pressedAt;
        painter.setOpacity(0.94);
        m_painter.paint(painter, picture.drawing, screenPalette(), {own->rect, pixelsToScreen(), origin});
        return;
    }
}

void BoardCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        refresh();
}

void BoardCanvas::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void BoardCanvas::leaveEvent(QEvent*) {
    m_look.hovered = {};
    redraw();
}

void BoardCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    redraw();
}

void BoardCanvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    redraw();
}

void BoardCanvas::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        redraw();
}

void BoardCanvas::contextMenuEvent(QContextMenuEvent* event) {
    const drawing::BoardPlace* place = m_picture.cardAt(toDrawing(event->pos()));
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (place && !isByKey)
        m_workspace.selection.selectInitiative(place->id);
    const QRect card = cardOnScreen(m_workspace.selection.initiative());
    Q_EMIT menuRequested(isByKey && card.isValid() ? mapToGlobal(card.center()) : event->globalPos());
}

bool BoardCanvas::isOwnOrder() const {
    return m_workspace.portfolio.order() == PortfolioView::Order::Own;
}

void BoardCanvas::addBet(Bucket bucket) {
    if (m_workspace.document.isReadOnly())
        return;
    m_adding = bucket;
    m_workspace.portfolio.setFolded(bucket, false);
    const QRectF column = toScreen(m_picture.columns[placeOf(bucket)]);
    const double top =
        m_picture.lanes.empty() ? scaledF(170) : m_picture.lanes.front() * pixelsToScreen() / drawing::kPixel;
    m_field->setGeometry(QRectF(column.left(), top, column.width(), scaledF(34)).toAlignedRect());
    m_field->clear();
    m_field->show();
    m_field->raise();
    m_field->setFocus();
    Q_EMIT sightWanted(m_field->geometry());
}

/// Enter adds the bet and opens the next one; Escape, and leaving it empty, ends.
void BoardCanvas::finishAdding(bool adds) {
    const std::string name = stdText(m_field->text().trimmed());
    if (adds && !name.empty()) {
        Initiative row;
        row.name = name;
        row.bucket = m_adding;
        const auto added =
            m_workspace.document.run([&](Editor& editor) { return addInitiative(editor, row); });
        if (!added)
            return;
        m_workspace.selection.selectInitiative(*added);
        return addBet(m_adding);
    }
    m_field->hide();
    m_adding = Bucket::None;
    setFocus();
}

bool BoardCanvas::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            finishAdding(key != Qt::Key_Escape);
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && m_field->text().trimmed().isEmpty())
        m_field->hide();
    return QWidget::eventFilter(watched, event);
}

} // namespace orgwright
