// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/board/board_drop.h"

#include "core/commands/portfolio_commands.h"

#include <QCoreApplication>
#include <algorithm>

namespace orgwright {
namespace {

struct DropTexts {
    Q_DECLARE_TR_FUNCTIONS(BoardDrop)
};

/// The last card of a part of the board, other than the one that moves.
InitiativeId lastIn(const drawing::BoardPicture& picture, const drawing::BoardGap& gap, InitiativeId moved) {
    InitiativeId last;
    for (const drawing::BoardPlace& place : picture.cards) {
        if (place.lane == gap.lane && place.column == gap.column && place.id != moved)
            last = place.id;
    }
    return last;
}

/// The end of what is seen of a column is not the end of its bucket where lanes or a filter hide some of it.
std::optional<InitiativeId> placeAtEnd(const Org& org, const drawing::BoardPicture& picture, InitiativeId bet,
                                       const drawing::BoardGap& gap) {
    const Bucket bucket = kBuckets[gap.column];
    const InitiativeId last = lastIn(picture, gap, bet);
    if (!last)
        return org.find(bet)->bucket == bucket ? std::nullopt : std::optional(InitiativeId{});
    std::vector<InitiativeId> order = initiativesIn(org, bucket);
    std::erase(order, bet);
    const auto found = std::find(order.begin(), order.end(), last);
    return found == order.end() || found + 1 == order.end() ? InitiativeId{} : *(found + 1);
}

bool changesField(const BoardDrop& drop) {
    return drop.isOtherLane && drop.lanes != PortfolioView::Lanes::None;
}

Result<void> setLane(Editor& editor, const BoardDrop& drop) {
    if (!changesField(drop))
        return {};
    if (drop.lanes == PortfolioView::Lanes::Stance)
        return drop.lane == 0 ? clearStance(editor, drop.bet) : Result<void>{};
    Initiative row = *editor.org().find(drop.bet);
    giveLane(row, drop.lanes, drop.lane);
    return editInitiative(editor, row);
}

Result<void> setPlace(Editor& editor, const BoardDrop& drop) {
    if (!drop.before && editor.org().find(drop.bet)->bucket == drop.bucket)
        return {};
    return moveInitiative(editor, drop.bet, drop.bucket, drop.before.value_or(InitiativeId{}));
}

QString orderName(PortfolioView::Order order) {
    switch (order) {
    case PortfolioView::Order::Fte:
        return DropTexts::tr("FTE");
    case PortfolioView::Order::Confidence:
        return DropTexts::tr("confidence");
    default:
        return DropTexts::tr("name");
    }
}

} // namespace

BoardDrop boardDrop(const Org& org, const drawing::BoardContent& content,
                    const drawing::BoardPicture& picture, const PortfolioView& view, InitiativeId bet,
                    const drawing::BoardGap& gap) {
    BoardDrop drop;
    drop.bet = bet;
    drop.bucket = kBuckets[gap.column];
    drop.lanes = view.lanes();
    drop.lane = content.lanes[gap.lane].key;
    const drawing::BoardPlace* now = picture.find(bet);
    drop.isOtherLane = !now || now->lane != gap.lane;
    if (view.order() == PortfolioView::Order::Own)
        drop.before = gap.before ? std::optional(gap.before) : placeAtEnd(org, picture, bet, gap);
    return drop;
}

void giveLane(Initiative& row, PortfolioView::Lanes lanes, std::int64_t lane) {
    if (lanes == PortfolioView::Lanes::Horizon)
        row.horizon = static_cast<std::int32_t>(lane);
    else if (lanes == PortfolioView::Lanes::Team)
        row.team = TeamId(lane);
    else if (lanes == PortfolioView::Lanes::Sponsor && lane != kHiddenLane)
        row.sponsor = PersonId(lane);
}

Result<void> dropOnBoard(Editor& editor, const BoardDrop& drop) {
    const Initiative* row = editor.org().find(drop.bet);
    if (!row)
        return tl::unexpected(Refusal{Reason::NotFound, {drop.bet.value()}, {}});
    // What weighs more names the step: the first command does.
    const bool isMove = row->bucket != drop.bucket;
    const auto first = isMove ? setPlace : setLane;
    const auto second = isMove ? setLane : setPlace;
    if (auto done = first(editor, drop); !done)
        return done;
    return second(editor, drop);
}

Stance stanceAsked(const BoardDrop& drop) {
    const bool asks = changesField(drop) && drop.lanes == PortfolioView::Lanes::Stance;
    return asks ? static_cast<Stance>(drop.lane) : Stance::None;
}

QString whyNotDrop(const PlanDocument& document, const PortfolioView& view, const BoardDrop& drop) {
    if (document.isReadOnly())
        return document.readOnlyReason();
    const Initiative* row = document.org().find(drop.bet);
    if (!row)
        return {};
    if (view.order() != PortfolioView::Order::Own && row->bucket == drop.bucket && !drop.isOtherLane)
        return DropTexts::tr(
                   "The cards stand in the order of %1. Choose “as arranged” to place them by hand.")
            .arg(orderName(view.order()));
    return {};
}

} // namespace orgwright
