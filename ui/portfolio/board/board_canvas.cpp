// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/board/board_canvas.h"

#include "ui/painting/screen_palette.h"
#include "ui/portfolio/board/accessible_board.h"
#include "ui/portfolio/board/quick_add.h"
#include "ui/theme/look.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/words/text.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace orgwright {
namespace {

/// In the room the board is as wide as this at its own size, and its text never under 16 pixels.
constexpr double kRoomWidth = 1180;
constexpr double kLeastRoomZoom = 16.0 / 12.0;
/// The heads stay in sight where they leave this much of it to the cards.
constexpr int kLeastForCards = 200;

} // namespace

BoardCanvas::BoardCanvas(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_field(new QuickAdd(this)) {
    installAccessibleBoard();
    setDrawsOwnFocus(*this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Portfolio board"));
    connect(m_field, &QuickAdd::entered, this, &BoardCanvas::enter);
    connect(m_field, &QuickAdd::closed, this, &BoardCanvas::closeField);
    connect(&workspace.portfolio, &PortfolioView::changed, this, &BoardCanvas::follow);
    connect(&workspace.portfolio, &PortfolioView::staffingChanged, this, &BoardCanvas::refresh);
    connect(&workspace.view, &ChartView::changed, this, &BoardCanvas::refresh);
    connect(&workspace.document, &PlanDocument::changed, this, &BoardCanvas::refresh);
    connect(&workspace.selection, &Selection::changed, this, [this] {
        if (!m_workspace.selection.isEmpty())
            m_cursor.reset();
        unfoldAround(m_workspace.selection.initiative());
        redraw();
        announce();
        Q_EMIT sightWanted(cardOnScreen(m_workspace.selection.initiative()));
    });
}

BoardCanvas::~BoardCanvas() = default;

/// Of another grouping the lanes are others.
void BoardCanvas::follow() {
    if (std::exchange(m_lanes, m_workspace.portfolio.lanes()) != m_lanes) {
        m_foldedLanes.clear();
        m_cursor.reset();
    }
    refresh();
}

/// While the board is not looked at it costs nothing; what was missed is made up for when it is shown.
void BoardCanvas::refresh() {
    if (!isVisible())
        return;
    const PlanDocument& document = m_workspace.document;
    m_options = m_workspace.portfolio.boardOptions(m_workspace.discretion());
    m_options.foldedLanes = m_foldedLanes;
    m_options.hasEmptyLanes = true;
    m_content = boardContent(
        document.plan(), document.scenario(), m_options,
        [this](Quarter quarter) -> const Staffing& { return m_workspace.portfolio.staffing(quarter); },
        m_workspace.portfolio.findings());
    if (m_look.dragged && !document.org().find(m_look.dragged))
        endDrag(false);
    redraw();
}

QString BoardCanvas::emptyReason() const {
    return qtText(m_content.hint);
}

/// What the hint says is said by the page, with what to do about it.
void BoardCanvas::redraw() {
    const double factor = pixelsToScreen();
    m_look.selected = m_workspace.selection.initiative();
    m_look.hasFocus = hasFocus() && !m_cursor;
    const std::string hint = std::exchange(m_content.hint, {});
    m_picture = drawing::boardPicture(m_content, drawing::pixels(width() / factor), m_look);
    m_content.hint = hint;
    setMinimumSize(static_cast<int>(std::floor(drawing::kLeastBoardWidth * factor / drawing::kPixel)),
                   shownHeight());
    placeField();
    update();
    Q_EMIT shownAnew();
}

void BoardCanvas::announce() {
    const auto at = current();
    if (!QAccessible::isActive() || !hasFocus() || !at)
        return;
    const std::vector<BoardPart> all = parts();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(std::find(all.begin(), all.end(), *at) - all.begin()));
    QAccessible::updateAccessibility(&event);
}

double BoardCanvas::pixelsToScreen() const {
    if (!m_isInRoom)
        return scaledF(1.0) * m_zoom;
    const double most = width() * double(drawing::kPixel) / drawing::kLeastBoardWidth;
    return std::min(std::max(width() / kRoomWidth, kLeastRoomZoom), std::max(most, 1.0)) * m_zoom;
}

void BoardCanvas::setZoom(double zoom) {
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    redraw();
}

void BoardCanvas::setInRoom(bool on) {
    m_isInRoom = on;
    m_zoom = 1.0;
    redraw();
}

void BoardCanvas::setSight(int top, int height) {
    if (m_top == top && m_sight == height)
        return;
    m_top = top;
    m_sight = height;
    update();
}

drawing::Point BoardCanvas::toDrawing(const QPointF& at) const {
    return {drawing::pixels(at.x() / pixelsToScreen()), drawing::pixels(at.y() / pixelsToScreen())};
}

QRectF BoardCanvas::toScreen(const drawing::Rect& rect) const {
    const double factor = pixelsToScreen() / drawing::kPixel;
    return {rect.x * factor, rect.y * factor, rect.width * factor, rect.height * factor};
}

/// How far down the heads are painted.
int BoardCanvas::stickyTop() const {
    return headsHeight() > 0 ? m_top : 0;
}

int BoardCanvas::headsHeight() const {
    const double heads = m_picture.top * pixelsToScreen() / drawing::kPixel;
    return m_sight >= heads + scaled(kLeastForCards) ? static_cast<int>(heads) : 0;
}

int BoardCanvas::shownHeight() const {
    return static_cast<int>(std::ceil(m_picture.drawing.height * pixelsToScreen() / drawing::kPixel));
}

bool BoardCanvas::isOverHeads(const QPointF& at) const {
    return at.y() < stickyTop() + m_picture.top * pixelsToScreen() / drawing::kPixel;
}

drawing::Point BoardCanvas::toHeads(const QPointF& at) const {
    return toDrawing(at - QPointF(0, stickyTop()));
}

QRect BoardCanvas::cardOnScreen(InitiativeId bet) const {
    const drawing::BoardPlace* place = m_picture.find(bet);
    return place ? toScreen(place->rect).toAlignedRect() : QRect();
}

Bucket BoardCanvas::currentBucket() const {
    if (const drawing::BoardPlace* place = m_picture.find(m_workspace.selection.initiative()))
        return kBuckets[place->column];
    if (m_cursor)
        return kBuckets[m_column];
    for (const drawing::BoardColumn& column : m_content.columns) {
        if (!column.isFolded && column.bucket != Bucket::None)
            return column.bucket;
    }
    return Bucket::Core;
}

/// Only what meets the rectangle that is painted anew: a board can be thousands of cards high.
void BoardCanvas::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), colours().canvas);
    const drawing::Point from = toDrawing(event->rect().topLeft());
    const drawing::Point to = toDrawing(event->rect().bottomRight() + QPoint(1, 1));
    const drawing::Rect seen{from.x, from.y, to.x - from.x + 1, to.y - from.y + 1};
    m_painter.paint(painter, m_picture.drawing, screenPalette(),
                    {seen, pixelsToScreen(), toScreen({from.x, from.y, 0, 0}).topLeft()});
    paintGap(painter);
    if (stickyTop() > 0)
        paintHeads(painter);
    paintCursor(painter);
    if (isDragging())
        m_ghost.paint(painter);
}

/// Over the cards that were scrolled under them.
void BoardCanvas::paintHeads(QPainter& painter) {
    const drawing::Rect heads{0, 0, m_picture.drawing.width, m_picture.top - drawing::pixels(8)};
    const QRectF area = toScreen(heads).translated(0, stickyTop());
    painter.save();
    painter.fillRect(area, colours().canvas);
    painter.setClipRect(area);
    m_painter.paint(painter, m_picture.drawing, screenPalette(), {heads, pixelsToScreen(), area.topLeft()});
    painter.restore();
}

/// Where the dragged card would land.
void BoardCanvas::paintGap(QPainter& painter) const {
    if (!isDragging() || m_picture.gap.isEmpty())
        return;
    const QRectF slot = toScreen(m_picture.gap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colours().accent, 1.5, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(colours().soft);
    painter.drawRoundedRect(slot.adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
    painter.setPen(colours().accent);
    painter.setFont(interFont(12 * pixelsToScreen(), QFont::Medium));
    painter.drawText(slot, Qt::AlignCenter, tr("Lands here"));
}

/// The ring around a head or a lane; that of a card is in the picture.
void BoardCanvas::paintCursor(QPainter& painter) const {
    if (!m_cursor || !hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocusRing(painter, QRectF(partOnScreen(*m_cursor)).adjusted(1, 1, -1, -1), kControlRadius);
}

void BoardCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        redraw();
}

void BoardCanvas::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow();
}

void BoardCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool isByTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByTab && !current())
        m_cursor = BoardPart{BoardPart::Kind::Head, static_cast<std::int64_t>(m_column)};
    redraw();
    announce();
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

} // namespace orgwright
