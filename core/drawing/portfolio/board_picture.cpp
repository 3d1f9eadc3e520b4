// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/portfolio/board_picture.h"

#include "core/drawing/portfolio/board_painter.h"

#include <algorithm>

namespace orgwright::drawing {
namespace {

constexpr Length kBoardMargin = pixels(18);
constexpr Length kBoardGap = pixels(18);
constexpr Length kCardGap = pixels(8);
constexpr Length kTop = pixels(10);
constexpr Length kFoldedWidth = pixels(48);
/// So much of a lane without cards is there to drop one on.
constexpr Length kLeastLane = pixels(20);
constexpr std::size_t kColumns = orgwright::kBuckets.size();

/// Places everything from the top down.
class Board {
public:
    Board(const BoardContent& content, Length width, const BoardLook& look)
        : m_content(content)
        , m_look(look)
        , m_painter(m_picture.drawing, look) {
        m_picture.drawing.width =
            std::max(width, leastBoardWidth(kColumns - static_cast<std::size_t>(folded())));
    }

    BoardPicture made() {
        placeColumns();
        heads();
        Length top = kTop + headHeight() + pixels(10);
        m_picture.top = top;
        for (std::size_t lane = 0; lane < m_content.lanes.size(); ++lane)
            top = placeLane(lane, top);
        if (!m_content.hint.empty()) {
            m_painter.hint(m_content.hint,
                           {kBoardMargin, top, m_picture.drawing.width - 2 * kBoardMargin, pixels(40)});
            top += pixels(48);
        }
        placeRun(top);
        return std::move(m_picture);
    }

private:
    Length folded() const {
        return static_cast<Length>(std::count_if(m_content.columns.begin(), m_content.columns.end(),
                                                 [](const BoardColumn& column) { return column.isFolded; }));
    }

    void placeColumns() {
        const Length folded = this->folded();
        const Length open = static_cast<Length>(kColumns) - folded;
        const Length gaps = kBoardGap * static_cast<Length>(kColumns - 1);
        const Length room = m_picture.drawing.width - 2 * kBoardMargin - gaps - folded * kFoldedWidth;
        Length x = kBoardMargin;
        for (std::size_t i = 0; i < kColumns; ++i) {
            const Length width = m_content.columns[i].isFolded ? kFoldedWidth : room / std::max(open, 1);
            m_picture.columns[i] = {x, kTop, width, 0};
            x += width + kBoardGap;
        }
    }

    Length headHeight() const {
        const bool hasQuestion =
            std::any_of(m_content.columns.begin(), m_content.columns.end(),
                        [](const BoardColumn& column) { return !column.question.empty(); });
        return BoardPainter::kHeadHeight - (hasQuestion ? 0 : BoardPainter::kQuestionHeight);
    }

    void heads() {
        for (std::size_t i = 0; i < kColumns; ++i) {
            Rect area = m_picture.columns[i];
            area.height = headHeight();
            if (m_content.columns[i].isFolded)
                m_painter.foldedHead(m_content.columns[i], area, m_picture);
            else
                m_painter.head(m_content.columns[i], area, m_picture);
        }
    }

    Length placeLane(std::size_t lane, Length top) {
        const BoardLane& content = m_content.lanes[lane];
        const Length first = top;
        const Length wide = m_picture.drawing.width - 2 * kBoardMargin;
        const bool hasHead = !content.name.empty();
        if (hasHead) {
            m_picture.laneHeads.push_back({kBoardMargin, top, wide, BoardPainter::kLaneHeight});
            m_painter.laneHead(content, m_picture.laneHeads.back());
            top += BoardPainter::kLaneHeight;
        }
        Length bottom = hasHead && !content.isFolded ? top + kLeastLane : top;
        for (std::size_t i = 0; i < kColumns; ++i) {
            m_ends[i] = top;
            if (!m_content.columns[i].isFolded && !content.isFolded)
                placeCards(lane, i);
            bottom = std::max(bottom, m_ends[i]);
        }
        m_picture.lanes.push_back({kBoardMargin, first, wide, bottom - first});
        return bottom;
    }

    void placeCards(std::size_t lane, std::size_t column) {
        const Rect& place = m_picture.columns[column];
        for (const BoardCard& card : m_content.lanes[lane].cards[column]) {
            placeGap(lane, column, card.id);
            const Rect rect{place.x, m_ends[column], place.width,
                            BoardPainter::cardHeight(card, place.width)};
            m_painter.card(card, rect);
            m_picture.cards.push_back({card.id, rect, lane, column});
            m_ends[column] = rect.bottom() + kCardGap;
        }
        placeGap(lane, column, {});
        const bool isAlone = m_content.lanes[lane].name.empty() && m_picture.gap.isEmpty();
        if (isAlone && m_content.lanes[lane].cards[column].empty() &&
            !m_content.columns[column].empty.empty()) {
            m_painter.noCards(m_content.columns[column],
                              {place.x, m_ends[column], place.width, BoardPainter::kNoCardsHeight});
            m_ends[column] += BoardPainter::kNoCardsHeight + kCardGap;
        }
    }

    void placeGap(std::size_t lane, std::size_t column, InitiativeId before) {
        const auto& gap = m_look.gap;
        if (!gap || gap->lane != lane || gap->column != column || gap->before != before)
            return;
        const Rect& place = m_picture.columns[column];
        m_picture.gap = {place.x, m_ends[column], place.width, gap->height};
        m_ends[column] = m_picture.gap.bottom() + kCardGap;
    }

    /// Under the last card of each column where there is one lane, else in a row under all.
    void placeRun(Length below) {
        const bool isOneLane = m_picture.laneHeads.empty() && m_content.hint.empty();
        Length bottom = below;
        for (std::size_t i = 0; i < kColumns; ++i) {
            Rect& column = m_picture.columns[i];
            const Length top = isOneLane ? std::max(m_ends[i], m_picture.top) : below;
            if (m_content.columns[i].run.empty())
                continue;
            if (!m_content.columns[i].isFolded)
                m_painter.run(m_content.columns[i], {column.x, top, column.width, BoardPainter::kRunHeight});
            bottom = std::max(bottom, top + BoardPainter::kRunHeight);
        }
        m_picture.drawing.height = bottom + kBoardMargin;
        for (Rect& column : m_picture.columns)
            column.height = bottom - column.y;
    }

    const BoardContent& m_content;
    const BoardLook& m_look;
    BoardPicture m_picture;
    BoardPainter m_painter;
    std::array<Length, kColumns> m_ends{};
};

} // namespace

const BoardPlace* BoardPicture::find(InitiativeId id) const {
    const auto found =
        std::find_if(cards.begin(), cards.end(), [&](const BoardPlace& place) { return place.id == id; });
    return found == cards.end() ? nullptr : &*found;
}

const BoardPlace* BoardPicture::cardAt(Point at) const {
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [&](const BoardPlace& place) { return place.rect.contains(at); });
    return found == cards.end() ? nullptr : &*found;
}

BoardPicture boardPicture(const BoardContent& content, Length width, const BoardLook& look) {
    return Board(content, width, look).made();
}

} // namespace orgwright::drawing
