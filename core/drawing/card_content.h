// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/card_style.h"
#include "core/drawing/drawing.h"
#include "core/model/plan.h"

#include <string>
#include <vector>

namespace orgwright::drawing {

/// One line of text on a card, fitted to its width.
struct CardLine {
    std::string text;
    Role role = Role::CardName;
    Tone tone = Tone::Ink;
    Part part = Part::Name;
    bool isStruck = false;
    bool isElided = false;
    bool hasPin = false; ///< a place: a pin stands before it
};

/// What a card says, from its row, its people and the words given.
struct CardContent {
    std::vector<CardLine> lines;
    std::vector<std::string> initials; ///< of up to two people; empty: a glyph stands in the avatar
    SeatState state = SeatState::Filled;
    bool hasPeople = false;
};

/// Fills the lines for a card of this width. Names are never cut while another line can go: titles are elided
/// first, a long name takes a second line. Where cards grow, nothing is cut.
CardContent cardContent(const Plan& plan, const Org& org, const Position& position,
                        const ChartOptions& options, const ChartWords& words, Length width);

/// Whose card it is: the position's own, or where it is the ghost of one that moved, that one's.
const Position& shownAt(const Org& org, PositionId card, const ChartOptions& options);

/// Names of those who hold the seat, in order; a name that is blank is left out.
std::vector<std::string_view> holderNames(const Plan& plan, const Org& org, PositionId position);

/// Height of the lines one under another.
Length linesHeight(const std::vector<CardLine>& lines);

} // namespace orgwright::drawing
