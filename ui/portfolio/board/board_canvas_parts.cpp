// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/portfolio_commands.h"
#include "ui/portfolio/board/board_canvas.h"
#include "ui/portfolio/board/quick_add.h"
#include "ui/theme/theme.h"
#include "ui/words/finding_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <algorithm>

// The parts of the board as the keyboard and assistive technology know them, and the field for a new bet.

namespace orgwright {

std::vector<BoardPart> BoardCanvas::parts() const {
    std::vector<BoardPart> all;
    for (std::size_t column = 0; column < kBuckets.size(); ++column)
        all.push_back({BoardPart::Kind::Head, static_cast<std::int64_t>(column)});
    for (std::size_t lane = 0; lane < m_picture.laneHeads.size(); ++lane)
        all.push_back({BoardPart::Kind::Lane, m_content.lanes[lane].key});
    for (const drawing::BoardPlace& place : m_picture.cards)
        all.push_back({BoardPart::Kind::Card, place.id.value()});
    return all;
}

std::optional<std::size_t> BoardCanvas::laneOf(std::int64_t key) const {
    for (std::size_t lane = 0; lane < m_picture.laneHeads.size(); ++lane) {
        if (m_content.lanes[lane].key == key)
            return lane;
    }
    return std::nullopt;
}

QRect BoardCanvas::partOnScreen(const BoardPart& part) const {
    switch (part.kind) {
    case BoardPart::Kind::Head: {
        drawing::Rect head = m_picture.columns[static_cast<std::size_t>(part.id)];
        head.height = m_picture.top - head.y - drawing::pixels(10);
        return toScreen(head).translated(0, stickyTop()).toAlignedRect();
    }
    case BoardPart::Kind::Lane: {
        const auto lane = laneOf(part.id);
        if (!lane)
            return {};
        drawing::Rect head = m_picture.laneHeads[*lane];
        head.y += drawing::pixels(12);
        head.height -= drawing::pixels(14);
        return toScreen(head).toAlignedRect();
    }
    case BoardPart::Kind::Card:
        return cardOnScreen(InitiativeId(part.id));
    }
    return {};
}

namespace {

QString joined(std::initializer_list<std::string> texts) {
    QStringList parts;
    for (const std::string& text : texts) {
        if (!text.empty())
            parts += qtText(text);
    }
    return parts.join(QStringLiteral(", "));
}

const drawing::BoardCard* cardOf(const drawing::BoardContent& content, InitiativeId bet) {
    for (const drawing::BoardLane& lane : content.lanes) {
        for (const auto& cards : lane.cards) {
            const auto found = std::find_if(cards.begin(), cards.end(),
                                            [&](const drawing::BoardCard& card) { return card.id == bet; });
            if (found != cards.end())
                return &*found;
        }
    }
    return nullptr;
}

} // namespace

QString BoardCanvas::description(const BoardPart& part) const {
    if (part.kind == BoardPart::Kind::Head) {
        const drawing::BoardColumn& column = m_content.columns[static_cast<std::size_t>(part.id)];
        return joined(
            {column.name, column.count, column.share, column.target, column.state, column.fte, column.cost});
    }
    if (part.kind == BoardPart::Kind::Lane) {
        const auto lane = laneOf(part.id);
        return lane ? joined({m_content.lanes[*lane].name, m_content.lanes[*lane].count}) : QString();
    }
    const drawing::BoardCard* card = cardOf(m_content, InitiativeId(part.id));
    if (!card)
        return {};
    QStringList texts{joined({card->name, stdText(bucketName(card->bucket)), card->owner, card->stance}),
                      joined({card->fte}) + QLatin1Char(' ') + joined({card->fteUnit}),
                      joined({card->stage})};
    if (!card->confidence.empty())
        texts += tr("confidence %1").arg(qtText(card->confidence));
    texts += tr("dependencies: %1").arg(qtText(card->needs));
    if (!card->warning.empty())
        texts += qtText(card->warning);
    return texts.join(QStringLiteral(", "));
}

bool BoardCanvas::isFolded(const BoardPart& part) const {
    if (part.kind == BoardPart::Kind::Head)
        return m_content.columns[static_cast<std::size_t>(part.id)].isFolded;
    return part.kind == BoardPart::Kind::Lane && m_foldedLanes.contains(part.id);
}

std::optional<BoardPart> BoardCanvas::current() const {
    if (m_cursor)
        return m_cursor;
    const InitiativeId bet = m_workspace.selection.initiative();
    if (!m_picture.find(bet))
        return std::nullopt;
    return BoardPart{BoardPart::Kind::Card, bet.value()};
}

/// A head or a lane is no bet: nothing is selected then.
void BoardCanvas::goTo(const BoardPart& part) {
    if (part.kind == BoardPart::Kind::Card)
        return m_workspace.selection.selectInitiative(InitiativeId(part.id));
    if (part.kind == BoardPart::Kind::Head)
        m_column = static_cast<std::size_t>(part.id);
    m_cursor = part;
    m_workspace.selection.clear();
    redraw();
    announce();
    Q_EMIT sightWanted(partOnScreen(part));
}

InitiativeId BoardCanvas::nextTo(InitiativeId bet) const {
    const drawing::BoardPlace* own = m_picture.find(bet);
    InitiativeId above;
    bool isPast = false;
    for (const drawing::BoardPlace& place : m_picture.cards) {
        if (!own || place.lane != own->lane || place.column != own->column)
            continue;
        if (isPast)
            return place.id;
        isPast = place.id == bet;
        above = isPast ? above : place.id;
    }
    return above;
}

void BoardCanvas::press(const BoardPart& part) {
    if (part.kind == BoardPart::Kind::Card) {
        goTo(part);
        return Q_EMIT editRequested();
    }
    if (part.kind == BoardPart::Kind::Lane)
        return toggleLane(part.id);
    const Bucket bucket = kBuckets[static_cast<std::size_t>(part.id)];
    const drawing::BoardPlace* selected = m_picture.find(m_workspace.selection.initiative());
    const bool hidesSelected = selected && kBuckets[selected->column] == bucket;
    m_workspace.portfolio.setFolded(bucket, !m_workspace.portfolio.isFolded(bucket));
    if (hidesSelected)
        goTo(part);
}

/// A bet that is chosen elsewhere (a finding, a change) is to be seen.
void BoardCanvas::unfoldAround(InitiativeId bet) {
    const Initiative* row = m_workspace.document.org().find(bet);
    if (!row || !isVisible() || m_picture.find(bet))
        return;
    m_workspace.portfolio.setFolded(row->bucket, false);
    const auto holds = [&](const drawing::BoardLane& lane) {
        const auto& cards = lane.cards[placeOf(row->bucket)];
        return std::any_of(cards.begin(), cards.end(),
                           [&](const drawing::BoardCard& card) { return card.id == bet; });
    };
    const auto lane = std::find_if(m_content.lanes.begin(), m_content.lanes.end(), holds);
    if (lane != m_content.lanes.end() && lane->isFolded)
        toggleLane(lane->key);
}

void BoardCanvas::toggleLane(std::int64_t key) {
    if (!m_foldedLanes.erase(key))
        m_foldedLanes.insert(key);
    refresh();
}

/// The card in full: what is cut off on it, why it was decided, what the finding says.
QString BoardCanvas::cardTip(InitiativeId bet) const {
    const drawing::BoardCard* card = cardOf(m_content, bet);
    const Initiative* row = m_workspace.document.org().find(bet);
    if (!card || !row)
        return {};
    QStringList lines{qtText(card->name), qtText(card->owner)};
    if (!row->stanceReason.empty() && !m_workspace.isHiding(Topic::Notes))
        lines += tr("%1: %2").arg(qtText(card->stance), qtText(row->stanceReason));
    if (!row->hypothesis.empty())
        lines += qtText(row->hypothesis);
    if (!card->warning.empty())
        lines += qtText(card->warning);
    return lines.join(QLatin1Char('\n'));
}

void BoardCanvas::addBet(Bucket bucket) {
    if (m_workspace.document.isReadOnly() || m_content.lanes.empty())
        return;
    m_workspace.portfolio.setFolded(bucket, false);
    std::size_t lane = 0;
    while (lane + 1 < m_content.lanes.size() && m_content.lanes[lane].isFolded)
        ++lane;
    m_adding = bucket;
    m_column = placeOf(bucket);
    drawing::BoardGap gap{lane, m_column, {}, drawing::pixels(34)};
    const auto& cards = m_content.lanes[lane].cards[m_column];
    if (!cards.empty())
        gap.before = cards.front().id;
    m_look.gap = gap;
    redraw();
    m_field->clear();
    m_field->show();
    m_field->raise();
    m_field->setFocus();
    Q_EMIT sightWanted(m_field->geometry());
}

void BoardCanvas::placeField() {
    if (m_adding == Bucket::None)
        return;
    m_field->setGeometry(toScreen(m_picture.gap).toAlignedRect());
    m_field->setVisible(!m_picture.gap.isEmpty());
}

/// The new bet stands where its name was typed: on top of the column, with what the lane has in common.
void BoardCanvas::enter(const QString& name) {
    Initiative row;
    row.name = stdText(name);
    row.bucket = m_adding;
    if (m_look.gap && m_look.gap->lane < m_content.lanes.size())
        giveLane(row, m_workspace.portfolio.lanes(), m_content.lanes[m_look.gap->lane].key);
    const auto added = m_workspace.document.run([&](Editor& editor) -> Result<InitiativeId> {
        auto id = addInitiative(editor, row);
        if (!id)
            return id;
        const std::vector<InitiativeId> order = initiativesIn(editor.org(), row.bucket);
        if (auto moved = moveInitiative(editor, *id, row.bucket, order.front()); !moved)
            return tl::unexpected(moved.error());
        return id;
    });
    if (!added)
        return;
    const Bucket bucket = m_adding;
    if (!m_picture.find(*added))
        m_workspace.portfolio.setFilter({});
    m_workspace.selection.selectInitiative(*added);
    addBet(bucket);
}

void BoardCanvas::closeField(bool byKey) {
    m_adding = Bucket::None;
    m_look.gap.reset();
    m_field->hide();
    if (byKey)
        setFocus();
    redraw();
}

} // namespace orgwright
