// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/portfolio/board_picture.h"

namespace orgwright::drawing {

/// Draws the parts of a board.
class BoardPainter {
public:
    BoardPainter(Drawing& to, const BoardLook& look)
        : m_to(to)
        , m_look(look) {}

    void head(const BoardColumn& column, Rect area, BoardPicture& picture);
    void foldedHead(const BoardColumn& column, Rect area, BoardPicture& picture);
    void card(const BoardCard& card, Rect area);
    void run(const BoardColumn& column, Rect area);
    void laneHead(const BoardLane& lane, Rect area);
    void noCards(const BoardColumn& column, Rect area);
    void hint(std::string_view text, Rect area);

    /// How high it stands at this width.
    static Length cardHeight(const BoardCard& card, Length width);
    static constexpr Length kHeadHeight = pixels(154);
    /// So much lower is a head without a question.
    static constexpr Length kQuestionHeight = pixels(36);
    static constexpr Length kRunHeight = pixels(36);
    static constexpr Length kNoCardsHeight = pixels(30);
    static constexpr Length kLaneHeight = pixels(36);

private:
    void text(std::string_view words, Role role, Paint paint, Point at, Length room, Subject subject,
              Align align = Align::Left);
    void shareLine(const BoardColumn& column, Rect area);
    void footLine(const BoardColumn& column, Rect area);
    void bandBar(const BoardColumn& column, Rect bar);
    void state(const BoardColumn& column, Rect line);
    void ground(const BoardCard& card, Rect area);
    void nameLine(const BoardCard& card, Rect area);
    void ownerLine(const BoardCard& card, Rect area, Length top);
    void bars(const BoardCard& card, Rect area);
    void figures(const BoardCard& card, Rect area, Length left);
    void ring(Point centre, double share);
    void warning(const BoardCard& card, Rect area);

    Drawing& m_to;
    const BoardLook& m_look;
};

Paint bucketPaint(orgwright::Bucket bucket);
GlyphKind bucketGlyph(orgwright::Bucket bucket);
Hatch bucketHatch(orgwright::Bucket bucket);

} // namespace orgwright::drawing
