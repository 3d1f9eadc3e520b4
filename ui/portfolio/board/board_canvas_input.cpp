// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/portfolio_commands.h"
#include "ui/portfolio/board/board_canvas.h"
#include "ui/theme/theme.h"
#include "ui/words/portfolio_words.h"

#include <QApplication>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

// What mouse and keys do on the board.

namespace orgwright {
namespace {

ActionId decisionFor(Stance stance) {
    switch (stance) {
    case Stance::Fund:
        return ActionId::FundInitiative;
    case Stance::Protect:
        return ActionId::ProtectInitiative;
    case Stance::Consolidate:
        return ActionId::ConsolidateInitiative;
    case Stance::Pause:
        return ActionId::PauseInitiative;
    case Stance::Stop:
        return ActionId::StopInitiative;
    case Stance::None:
        break;
    }
    return ActionId::ClearStance;
}

Initiative inLane(Initiative row, BoardLanes lanes, std::int64_t key) {
    if (lanes == BoardLanes::Horizon)
        row.horizon = static_cast<decltype(row.horizon)>(key);
    else if (lanes == BoardLanes::Team)
        row.team = TeamId(key);
    else if (lanes == BoardLanes::Sponsor)
        row.sponsor = PersonId(key);
    return row;
}

} // namespace

std::optional<std::size_t> BoardCanvas::columnAt(drawing::Point at,
                                                 const std::array<drawing::Rect, 4>& parts) const {
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const drawing::Rect& part) { return part.contains(at); });
    return found == parts.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - parts.begin()));
}

/// Whether the head of a column had a use for the press.
bool BoardCanvas::pressHead(drawing::Point at) {
    if (const auto column = columnAt(at, m_picture.adders)) {
        addBet(kBuckets[*column]);
        return true;
    }
    if (const auto column = columnAt(at, m_picture.heads)) {
        const Bucket bucket = kBuckets[*column];
        m_workspace.portfolio.setFolded(bucket, !m_workspace.portfolio.isFolded(bucket));
        return true;
    }
    if (columnAt(at, m_picture.targets)) {
        m_workspace.actions.trigger(ActionId::BucketTargets);
        return true;
    }
    return false;
}

void BoardCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    setFocus();
    const drawing::Point at = toDrawing(event->position());
    if (pressHead(at))
        return;
    const drawing::BoardPlace* place = m_picture.cardAt(at);
    if (!place)
        return m_workspace.selection.clear();
    m_pressed = place->id;
    m_pressedAt = event->position();
    m_workspace.selection.selectInitiative(m_pressed);
}

void BoardCanvas::mouseMoveEvent(QMouseEvent* event) {
    m_pointer = event->position();
    if (m_look.dragged)
        return dragTo(event->position());
    if (m_pressed && m_pressedAt && event->buttons() == Qt::LeftButton &&
        (event->position() - *m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        return beginDrag(event->position());
    const drawing::Point at = toDrawing(event->position());
    const drawing::BoardPlace* place = m_picture.cardAt(at);
    const bool isButton = place || columnAt(at, m_picture.adders) || columnAt(at, m_picture.heads) ||
                          columnAt(at, m_picture.targets);
    setCursor(isButton ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const InitiativeId hovered = place ? place->id : InitiativeId{};
    if (hovered == m_look.hovered)
        return;
    m_look.hovered = hovered;
    redraw();
}

void BoardCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (m_look.dragged)
        endDrag(true);
    m_pressed = {};
    m_pressedAt.reset();
}

void BoardCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_picture.cardAt(toDrawing(event->position())))
        Q_EMIT editRequested();
}

/// With Ctrl it zooms, as everywhere; else the board scrolls.
void BoardCanvas::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier))
        return QWidget::wheelEvent(event);
    setZoom(m_zoom * std::pow(2.0, event->angleDelta().y() / 480.0));
    event->accept();
}

void BoardCanvas::beginDrag(const QPointF& at) {
    if (m_workspace.document.isReadOnly())
        return;
    m_look.dragged = m_pressed;
    setCursor(Qt::ClosedHandCursor);
    dragTo(at);
}

void BoardCanvas::dragTo(const QPointF& at) {
    const std::optional<Slot> slot = slotAt(toDrawing(at));
    const bool isOther = slot.has_value() != m_slot.has_value() || (slot && !(*slot == *m_slot));
    m_slot = slot;
    if (isOther)
        preview();
    Q_EMIT sightWanted(QRectF(at.x() - 1, at.y() - scaledF(24), 2, scaledF(48)).toAlignedRect());
    redraw();
}

/// Between which cards of which column the pointer is; nothing outside the columns.
std::optional<BoardCanvas::Slot> BoardCanvas::slotAt(drawing::Point at) const {
    const auto inColumn = [&](const drawing::Rect& column) {
        return at.x >= column.x && at.x < column.right();
    };
    const auto column = std::find_if(m_picture.columns.begin(), m_picture.columns.end(), inColumn);
    if (column == m_picture.columns.end() || m_picture.lanes.empty())
        return std::nullopt;
    Slot slot;
    slot.column = static_cast<std::size_t>(column - m_picture.columns.begin());
    for (std::size_t lane = 0; lane < m_picture.lanes.size(); ++lane) {
        if (at.y >= m_picture.lanes[lane])
            slot.lane = lane;
    }
    drawing::Length line = m_picture.lanes[slot.lane];
    for (const drawing::BoardPlace& place : m_picture.cards) {
        if (place.column != slot.column || place.lane != slot.lane || place.id == m_look.dragged)
            continue;
        if (at.y < place.rect.centre().y) {
            slot.before = place.id;
            line = place.rect.y;
            break;
        }
        line = place.rect.bottom() + drawing::pixels(8);
    }
    slot.line = toScreen({column->x, line - drawing::pixels(4), column->width, 0});
    return slot;
}

/// The strip tells what the mix would be.
void BoardCanvas::preview() {
    if (!m_slot)
        return m_workspace.drop.end();
    const InitiativeId bet = m_look.dragged;
    const Bucket bucket = kBuckets[m_slot->column];
    Measures after;
    Mix mix;
    const auto why = m_workspace.document.preview(
        [&](Editor& editor) { return moveInitiative(editor, bet, bucket, m_slot->before); },
        [&](const Plan&, const Totals& totals, const Changes&) {
            after = totals.measures();
            mix = m_workspace.portfolio.staffing().mix();
        });
    if (why)
        return m_workspace.drop.end();
    const PlanDocument& document = m_workspace.document;
    m_workspace.drop.show(
        tr("%1 to %2").arg(nameOf(document.plan(), document.scenario(), bet), bucketName(bucket)), {}, after,
        mix);
}

void BoardCanvas::endDrag(bool drops) {
    const InitiativeId bet = std::exchange(m_look.dragged, InitiativeId{});
    const std::optional<Slot> slot = std::exchange(m_slot, std::nullopt);
    m_workspace.drop.end();
    setCursor(Qt::ArrowCursor);
    if (drops && slot)
        dropInSlot(bet, *slot);
    redraw();
}

/// Another lane is another value of what the lanes are by; a decision about funding asks for its reason.
void BoardCanvas::dropInSlot(InitiativeId bet, const Slot& slot) {
    const drawing::BoardPlace* place = m_picture.find(bet);
    const Bucket bucket = kBuckets[slot.column];
    if (!place || place->lane == slot.lane)
        return drop(bet, bucket, slot.before);
    const BoardLanes lanes = m_workspace.portfolio.lanes();
    const std::int64_t key = m_content.lanes[slot.lane].key;
    if (lanes == BoardLanes::Stance)
        return m_workspace.actions.trigger(decisionFor(static_cast<Stance>(key)));
    m_workspace.document.run([&](Editor& editor) -> Result<void> {
        if (editor.org().find(bet)->bucket != bucket) {
            if (auto moved = moveInitiative(editor, bet, bucket); !moved)
                return moved;
        }
        return editInitiative(editor, inLane(*editor.org().find(bet), lanes, key));
    });
}

/// In another order than its own a column keeps that, and only the bucket changes.
void BoardCanvas::drop(InitiativeId bet, Bucket bucket, InitiativeId before) {
    const Initiative* row = m_workspace.document.org().find(bet);
    if (!row || (!isOwnOrder() && row->bucket == bucket))
        return;
    const InitiativeId place = isOwnOrder() ? before : InitiativeId{};
    m_workspace.document.run([&](Editor& editor) { return moveInitiative(editor, bet, bucket, place); });
}

void BoardCanvas::moveSelection(int columns, int rows) {
    const auto& cards = m_picture.cards;
    if (cards.empty())
        return;
    const drawing::BoardPlace* now = m_picture.find(m_workspace.selection.initiative());
    if (!now)
        return m_workspace.selection.selectInitiative(cards.front().id);
    const drawing::BoardPlace* best = nullptr;
    drawing::Length least = 0;
    for (const drawing::BoardPlace& place : cards) {
        const int across = static_cast<int>(place.column) - static_cast<int>(now->column);
        const drawing::Length down = place.rect.y - now->rect.y;
        const bool isThere = columns != 0 ? across * columns > 0 : across == 0 && down * rows > 0;
        const drawing::Length far =
            std::abs(down) + std::abs(across) * (columns != 0 ? drawing::pixels(100'000) : 0);
        if (isThere && (!best || far < least)) {
            best = &place;
            least = far;
        }
    }
    if (best)
        m_workspace.selection.selectInitiative(best->id);
}

void BoardCanvas::moveCard(int columns, int rows) {
    const Org& org = m_workspace.document.org();
    const Initiative* row = org.find(m_workspace.selection.initiative());
    if (!row)
        return;
    if (columns != 0) {
        const int place = static_cast<int>(placeOf(row->bucket)) + columns;
        if (place >= 0 && place < static_cast<int>(kBuckets.size()))
            drop(row->id, kBuckets[static_cast<std::size_t>(place)], {});
        return;
    }
    const std::vector<InitiativeId> order = initiativesIn(org, row->bucket);
    const auto here = std::find(order.begin(), order.end(), row->id) - order.begin();
    const auto wanted = here + (rows > 0 ? 2 : -1);
    if (wanted >= 0 && wanted <= static_cast<std::ptrdiff_t>(order.size()))
        drop(row->id, row->bucket,
             wanted == static_cast<std::ptrdiff_t>(order.size()) ? InitiativeId{}
                                                                 : order[static_cast<std::size_t>(wanted)]);
}

void BoardCanvas::keyPressEvent(QKeyEvent* event) {
    const bool moves = event->modifiers() & Qt::ControlModifier;
    const auto go = [&](int columns, int rows) {
        if (moves)
            moveCard(columns, rows);
        else
            moveSelection(columns, rows);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_picture.cards.empty())
            m_workspace.selection.selectInitiative(
                (event->key() == Qt::Key_Home ? m_picture.cards.front() : m_picture.cards.back()).id);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT editRequested();
    case Qt::Key_Insert:
        return addBet(currentBucket());
    case Qt::Key_Delete:
        return m_workspace.actions.trigger(ActionId::DeleteInitiative);
    case Qt::Key_Space:
        return m_workspace.portfolio.setFolded(currentBucket(), true);
    case Qt::Key_Escape:
        if (m_look.dragged)
            return endDrag(false);
        return m_workspace.selection.clear();
    default:
        break;
    }
    const QString text = event->text();
    if (!moves && !text.isEmpty() && text.front().isLetterOrNumber())
        return Q_EMIT findRequested(text);
    QWidget::keyPressEvent(event);
}

} // namespace orgwright
