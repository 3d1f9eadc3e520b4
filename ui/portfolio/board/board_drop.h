// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"
#include "core/drawing/portfolio/board_picture.h"
#include "ui/shell/portfolio_view.h"

#include <QString>
#include <optional>

namespace orgwright {

/// What putting a card somewhere on the board means for its bet.
struct BoardDrop {
    InitiativeId bet = {};
    Bucket bucket = Bucket::Core;
    /// Before which bet of the bucket, none: last. Nothing: the place follows from something else.
    std::optional<InitiativeId> before = {};
    PortfolioView::Lanes lanes = PortfolioView::Lanes::None;
    std::int64_t lane = 0;    ///< BoardLane::key of the lane it is put into
    bool isOtherLane = false; ///< than the one it is in
};

/// The drop of a card into this gap of the board that is shown.
BoardDrop boardDrop(const Org& org, const drawing::BoardContent& content,
                    const drawing::BoardPicture& picture, const PortfolioView& view, InitiativeId bet,
                    const drawing::BoardGap& gap);

/// Gives the bet the bucket and order, and what the cards of the lane have in common; the two are one step.
/// A lane of a funding decision takes a decision back where it stands for none; the others have verbs of
/// their own, which ask for a reason, and change nothing here.
Result<void> dropOnBoard(Editor& editor, const BoardDrop& drop);

/// The funding decision that the lane stands for and that is to be taken first; None where there is none.
Stance stanceAsked(const BoardDrop& drop);

/// Why the drop is refused, as a sentence; empty where it is not.
QString whyNotDrop(const PlanDocument& document, const PortfolioView& view, const BoardDrop& drop);

/// Sets what the cards of this lane have in common. Not for funding decisions.
void giveLane(Initiative& row, PortfolioView::Lanes lanes, std::int64_t lane);

} // namespace orgwright
