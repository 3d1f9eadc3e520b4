// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/screen_palette.h"
#include "ui/portfolio/board/board_canvas.h"
#include "ui/theme/theme.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/refusal_words.h"
#include "ui/words/text.h"

#include <QPainter>
#include <QTimerEvent>
#include <algorithm>
#include <cmath>

// A card is dragged: where it would land, what that would do, and that it is done.

namespace orgwright {
namespace {

constexpr int kScrollZone = 40; ///< at the edges of what is in sight
constexpr int kScrollStep = 14;
constexpr int kScrollEvery = 16; ///< milliseconds

/// Unlike any answer of gapAt().
constexpr drawing::BoardGap kNotAsked{kBuckets.size(), kBuckets.size(), {}, 0};

ActionId actionFor(Stance stance) {
    switch (stance) {
    case Stance::Fund:
        return ActionId::FundInitiative;
    case Stance::Protect:
        return ActionId::ProtectInitiative;
    case Stance::Consolidate:
        return ActionId::ConsolidateInitiative;
    case Stance::Pause:
        return ActionId::PauseInitiative;
    default:
        return ActionId::StopInitiative;
    }
}

} // namespace

void BoardCanvas::beginDrag(const QPointF& at) {
    if (m_adding != Bucket::None)
        closeField(false);
    takeGhost();
    m_look.dragged = m_pressed;
    setFocus();
    setCursor(Qt::ClosedHandCursor);
    m_scrolling.start(kScrollEvery, this);
    m_asked = kNotAsked;
    dragTo(at);
}

/// Painted once, as the card looks when nothing is done to it.
void BoardCanvas::takeGhost() {
    const drawing::BoardPicture plain = drawing::boardPicture(m_content, m_picture.drawing.width);
    const drawing::BoardPlace* place = plain.find(m_pressed);
    if (!place)
        return;
    QPixmap card((toScreen(place->rect).size() * devicePixelRatioF()).toSize());
    card.setDevicePixelRatio(devicePixelRatioF());
    card.fill(Qt::transparent);
    QPainter painter(&card);
    m_painter.paint(painter, plain.drawing, screenPalette(), {place->rect, pixelsToScreen(), {}});
    painter.end();
    m_ghost.take(card, pixelsToScreen());
}

void BoardCanvas::dragTo(const QPointF& at) {
    m_pointer = at;
    const auto gap = gapAt(toDrawing(at));
    const QRect before = m_ghost.bounds();
    if (gap != m_asked) {
        m_asked = m_look.gap = gap;
        preview();
    }
    m_ghost.moveTo(at, QRect(0, m_top, width(), m_sight > 0 ? m_sight : height()));
    update(before.united(m_ghost.bounds()));
}

/// Between which cards the pointer is, as they stand now; nothing beside the columns.
std::optional<drawing::BoardGap> BoardCanvas::gapAt(drawing::Point at) const {
    const auto& columns = m_picture.columns;
    const auto column = std::find_if(columns.begin(), columns.end(), [&](const drawing::Rect& each) {
        return at.x >= each.x && at.x < each.right();
    });
    const drawing::BoardPlace* own = m_picture.find(m_look.dragged);
    if (column == columns.end() || m_picture.lanes.empty() || !own)
        return std::nullopt;
    drawing::BoardGap gap;
    gap.column = static_cast<std::size_t>(column - columns.begin());
    gap.height = own->rect.height;
    for (std::size_t lane = 0; lane < m_picture.lanes.size(); ++lane) {
        if (at.y >= m_picture.lanes[lane].y)
            gap.lane = lane;
    }
    for (const drawing::BoardPlace& place : m_picture.cards) {
        const bool isThere = place.column == gap.column && place.lane == gap.lane && place.id != own->id;
        if (isThere && at.y < place.rect.centre().y) {
            gap.before = place.id;
            break;
        }
    }
    return gap;
}

QString BoardCanvas::dropSentence(const BoardDrop& drop) const {
    const PlanDocument& document = m_workspace.document;
    const Initiative* row = document.org().find(drop.bet);
    const QString name = nameOf(document.plan(), document.scenario(), drop.bet);
    const QString lane = drop.isOtherLane ? qtText(m_content.lanes[m_look.gap->lane].name) : QString();
    if (row->bucket == drop.bucket)
        return lane.isEmpty() ? name : tr("%1: %2").arg(name, lane);
    return lane.isEmpty() ? tr("%1 to %2").arg(name, bucketName(drop.bucket))
                          : tr("%1 to %2: %3").arg(name, bucketName(drop.bucket), lane);
}

/// The heads, the strip and the sentence tell what the drop would do, or why it would not.
void BoardCanvas::preview() {
    const auto tell = [this](const QString& sentence, bool isRefused, const Mix* mix) {
        m_ghost.say(sentence, isRefused);
        showMix(mix);
    };
    if (!m_look.gap) {
        m_workspace.drop.end();
        return tell({}, false, nullptr);
    }
    const PlanDocument& document = m_workspace.document;
    const BoardDrop wanted =
        boardDrop(document.org(), m_content, m_picture, m_workspace.portfolio, m_look.dragged, *m_look.gap);
    QString why = whyNotDrop(document, m_workspace.portfolio, wanted);
    Measures after;
    Mix mix;
    if (why.isEmpty()) {
        const auto refusal =
            m_workspace.document.preview([&](Editor& editor) { return dropOnBoard(editor, wanted); },
                                         [&](const Plan&, const Totals& totals, const Changes&) {
                                             after = totals.measures();
                                             mix = m_workspace.portfolio.staffing().mix();
                                         });
        if (refusal)
            why = sentence(*refusal, document.plan(), document.scenario());
    }
    if (!why.isEmpty()) {
        m_look.gap.reset();
        m_workspace.drop.end();
        return tell(why, true, nullptr);
    }
    const QString words = dropSentence(wanted);
    tell(words, false, &mix);
    m_workspace.drop.show(words, {}, after, mix);
}

/// Each column's head as after the drop, with what that changes; without a drop as it stands.
void BoardCanvas::showMix(const Mix* after) {
    const Plan& plan = m_workspace.document.plan();
    const Mix& before = m_workspace.portfolio.staffing().mix();
    const Formats words(plan.settings());
    const bool isOfCost = m_options.of == PortfolioView::Of::Cost;
    const auto share = [&](const Mix& mix, Bucket bucket) {
        return (isOfCost ? mix.shareOfCost(bucket) : mix.shareOfFte(bucket)).value_or(0);
    };
    for (drawing::BoardColumn& column : m_content.columns) {
        tellMix(column, plan, m_options, after ? *after : before);
        column.shareChange.clear();
        column.fteChange.clear();
        if (!after)
            continue;
        const double fte = after->of(column.bucket).fteNumber() - before.of(column.bucket).fteNumber();
        if (std::abs(fte) < 0.05)
            continue;
        const double was = share(before, column.bucket);
        column.shareChange = stdText(
            tr("was %1, %2").arg(words.percent(was), words.signedPoints(was, share(*after, column.bucket))));
        column.fteChange = stdText(words.signedFigure(fte));
    }
    redraw();
}

void BoardCanvas::endDrag(bool drops) {
    const InitiativeId bet = m_look.dragged;
    const auto gap = std::exchange(m_look.gap, std::nullopt);
    std::optional<BoardDrop> wanted;
    if (drops && gap && gap->lane < m_content.lanes.size() && m_workspace.document.org().find(bet))
        wanted =
            boardDrop(m_workspace.document.org(), m_content, m_picture, m_workspace.portfolio, bet, *gap);
    m_look.dragged = {};
    m_pressed = {};
    m_pressedAt.reset();
    m_scrolling.stop();
    m_workspace.drop.end();
    setCursor(Qt::ArrowCursor);
    showMix(nullptr);
    if (wanted)
        drop(*wanted);
}

/// A funding decision is asked for first: where it is not taken, nothing is done.
void BoardCanvas::drop(const BoardDrop& drop) {
    const QString why = whyNotDrop(m_workspace.document, m_workspace.portfolio, drop);
    if (!why.isEmpty())
        return Q_EMIT m_workspace.document.refused(why);
    const Stance asked = stanceAsked(drop);
    if (asked != Stance::None) {
        m_workspace.selection.selectInitiative(drop.bet);
        m_workspace.actions.trigger(actionFor(asked));
        const Initiative* row = m_workspace.document.org().find(drop.bet);
        if (!row || row->stance != asked)
            return;
    }
    m_workspace.document.run([&](Editor& editor) { return dropOnBoard(editor, drop); });
    Q_EMIT sightWanted(cardOnScreen(drop.bet));
}

/// Near the edge of what is in sight the board goes on under the card.
void BoardCanvas::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_scrolling.timerId())
        return QWidget::timerEvent(event);
    if (m_sight <= 0)
        return;
    const double first = m_top + (stickyTop() > 0 ? m_picture.top * pixelsToScreen() / drawing::kPixel : 0);
    const int zone = scaled(kScrollZone);
    const int by = m_pointer.y() < first + zone             ? -kScrollStep
                   : m_pointer.y() > m_top + m_sight - zone ? kScrollStep
                                                            : 0;
    const int before = m_top;
    if (by != 0)
        Q_EMIT scrollWanted(by);
    if (m_top != before)
        dragTo(m_pointer + QPointF(0, m_top - before));
}

} // namespace orgwright
