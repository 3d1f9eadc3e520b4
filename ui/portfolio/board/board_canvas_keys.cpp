// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/board/board_canvas.h"

#include <QKeyEvent>
#include <algorithm>
#include <cmath>

// What the keys do on the board.

namespace orgwright {
namespace {

constexpr double kZoomStep = 1.1;

} // namespace

void BoardCanvas::moveSelection(int columns, int rows) {
    if (!current()) {
        if (m_picture.cards.empty())
            return goTo({BoardPart::Kind::Head, 0});
        return goTo({BoardPart::Kind::Card, m_picture.cards.front().id.value()});
    }
    if (columns != 0)
        moveAcross(columns);
    else
        moveDown(rows);
}

/// To the nearest card of the next column that has one; from head to head; a lane folds and unfolds.
void BoardCanvas::moveAcross(int columns) {
    const BoardPart at = *current();
    if (at.kind == BoardPart::Kind::Lane) {
        if (isFolded(at) == (columns > 0))
            toggleLane(at.id);
        return;
    }
    if (at.kind == BoardPart::Kind::Head) {
        const std::int64_t next = at.id + columns;
        if (next >= 0 && next < static_cast<std::int64_t>(kBuckets.size()))
            goTo({BoardPart::Kind::Head, next});
        return;
    }
    const drawing::BoardPlace now = *m_picture.find(InitiativeId(at.id));
    const drawing::BoardPlace* best = nullptr;
    const auto weight = [&](const drawing::BoardPlace& place) {
        const int across = (static_cast<int>(place.column) - static_cast<int>(now.column)) * columns;
        return std::tuple(across, place.lane != now.lane, std::abs(place.rect.y - now.rect.y));
    };
    for (const drawing::BoardPlace& place : m_picture.cards) {
        if (std::get<0>(weight(place)) > 0 && (!best || weight(place) < weight(*best)))
            best = &place;
    }
    if (best)
        goTo({BoardPart::Kind::Card, best->id.value()});
}

/// Through the column: its head, then by lane the lane's name and its cards.
void BoardCanvas::moveDown(int rows) {
    const BoardPart at = *current();
    if (at.kind == BoardPart::Kind::Card)
        m_column = m_picture.find(InitiativeId(at.id))->column;
    std::vector<BoardPart> way{{BoardPart::Kind::Head, static_cast<std::int64_t>(m_column)}};
    for (std::size_t lane = 0; lane < m_content.lanes.size(); ++lane) {
        if (lane < m_picture.laneHeads.size())
            way.push_back({BoardPart::Kind::Lane, m_content.lanes[lane].key});
        for (const drawing::BoardPlace& place : m_picture.cards) {
            if (place.lane == lane && place.column == m_column)
                way.push_back({BoardPart::Kind::Card, place.id.value()});
        }
    }
    const auto here = std::find(way.begin(), way.end(), at) - way.begin();
    const auto next = here + rows;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(way.size()))
        goTo(way[static_cast<std::size_t>(next)]);
}

/// The selected card to the next column, in the same row of its lane; or one place up or down in its lane.
void BoardCanvas::moveCard(int columns, int rows) {
    const drawing::BoardPlace* now = m_picture.find(m_workspace.selection.initiative());
    if (!now)
        return;
    const auto column = static_cast<std::ptrdiff_t>(now->column) + columns;
    if (column < 0 || column >= static_cast<std::ptrdiff_t>(kBuckets.size()))
        return;
    const auto idsIn = [&](std::size_t which) {
        std::vector<InitiativeId> ids;
        for (const drawing::BoardPlace& place : m_picture.cards) {
            if (place.lane == now->lane && place.column == which)
                ids.push_back(place.id);
        }
        return ids;
    };
    std::vector<InitiativeId> own = idsIn(now->column);
    const auto here = std::find(own.begin(), own.end(), now->id) - own.begin();
    std::erase(own, now->id);
    const auto wanted = here + rows;
    const std::vector<InitiativeId> there = columns == 0 ? own : idsIn(static_cast<std::size_t>(column));
    if (wanted < 0 || (columns == 0 && wanted > static_cast<std::ptrdiff_t>(own.size())))
        return;
    drawing::BoardGap gap{now->lane, static_cast<std::size_t>(column), {}, 0};
    if (wanted < static_cast<std::ptrdiff_t>(there.size()))
        gap.before = there[static_cast<std::size_t>(wanted)];
    drop(boardDrop(m_workspace.document.org(), m_content, m_picture, m_workspace.portfolio, now->id, gap));
}

/// The selected card to the end of the lane above or below.
void BoardCanvas::moveToLane(int by) {
    const drawing::BoardPlace* now = m_picture.find(m_workspace.selection.initiative());
    const auto lane = now ? static_cast<std::ptrdiff_t>(now->lane) + by : -1;
    if (lane < 0 || lane >= static_cast<std::ptrdiff_t>(m_picture.lanes.size()))
        return;
    const drawing::BoardGap gap{static_cast<std::size_t>(lane), now->column, {}, 0};
    drop(boardDrop(m_workspace.document.org(), m_content, m_picture, m_workspace.portfolio, now->id, gap));
}

bool BoardCanvas::moveByKey(QKeyEvent* event) {
    const bool moves = event->modifiers() & Qt::ControlModifier;
    const bool toLane = moves && event->modifiers() & Qt::ShiftModifier;
    const auto go = [&](int columns, int rows) {
        if (toLane && rows != 0)
            moveToLane(rows);
        else if (moves)
            moveCard(columns, rows);
        else
            moveSelection(columns, rows);
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(layoutDirection() == Qt::RightToLeft ? 1 : -1, 0);
    case Qt::Key_Right:
        return go(layoutDirection() == Qt::RightToLeft ? -1 : 1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_picture.cards.empty()) {
            const bool isFirst = event->key() == Qt::Key_Home;
            const auto& card = isFirst ? m_picture.cards.front() : m_picture.cards.back();
            goTo({BoardPart::Kind::Card, card.id.value()});
        }
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (moves || m_sight <= 0)
            return false;
        Q_EMIT scrollWanted(m_sight * (event->key() == Qt::Key_PageUp ? -2 : 2) / 3);
        return true;
    default:
        return false;
    }
}

bool BoardCanvas::actByKey(QKeyEvent* event) {
    PortfolioView& portfolio = m_workspace.portfolio;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto at = current())
            press(*at);
        return true;
    case Qt::Key_Space:
        if (m_cursor)
            press(*m_cursor);
        else
            press({BoardPart::Kind::Head, static_cast<std::int64_t>(placeOf(currentBucket()))});
        return true;
    case Qt::Key_N:
    case Qt::Key_Insert:
        addBet(currentBucket());
        return true;
    case Qt::Key_Delete:
        m_workspace.actions.trigger(ActionId::DeleteInitiative);
        return true;
    case Qt::Key_F:
        Q_EMIT filterRequested();
        return true;
    case Qt::Key_Comma:
    case Qt::Key_Period:
        portfolio.setQuarter({portfolio.quarter().index + (event->key() == Qt::Key_Period ? 1 : -1)});
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        setZoom(event->key() == Qt::Key_Minus ? m_zoom / kZoomStep : m_zoom * kZoomStep);
        return true;
    default:
        return false;
    }
}

void BoardCanvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (isDragging())
            return endDrag(false);
        if (!m_cursor && m_workspace.selection.isEmpty())
            return QWidget::keyPressEvent(event);
        m_cursor.reset();
        m_workspace.selection.clear();
        return redraw();
    }
    if (isDragging() || moveByKey(event))
        return;
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && actByKey(event))
        return;
    const QString text = event->text();
    if (isPlain && !text.isEmpty() && text.front().isLetterOrNumber())
        return Q_EMIT findRequested(text);
    QWidget::keyPressEvent(event);
}

} // namespace orgwright
