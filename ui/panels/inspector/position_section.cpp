// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/position_section.h"

#include "core/base/sources.h"
#include "core/commands/team_commands.h"
#include "ui/panels/inspector/position_face.h"
#include "ui/panels/inspector/seat_edits.h"
#include "ui/panels/inspector/team_choice.h"
#include "ui/panels/strip/reading.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

namespace orgwright {
namespace {

constexpr std::array kPositionSectionStates{SeatState::Filled, SeatState::Open, SeatState::Planned,
                                            SeatState::Closing};

QStringList stateWords() {
    QStringList words;
    for (const SeatState state : kPositionSectionStates)
        words += wordFor(state);
    return words;
}

const char* stateIcon(SeatState state) {
    switch (state) {
    case SeatState::Filled:
        return "check";
    case SeatState::Open:
        return "broken-ring";
    case SeatState::Planned:
        return "plus";
    case SeatState::Closing:
        return "no";
    }
    return "check";
}

/// Since when the first of those who sit there holds the seat.
Date heldSince(const Org& org, PositionId position) {
    Date first;
    for (const auto& link : org.incumbents(position)) {
        const Date since = org.find(link.id)->since;
        if (since.isSet() && (!first.isSet() || since < first))
            first = since;
    }
    return first;
}

void paintSwatch(QPainter& painter, const QRectF& box, const QColor& colour) {
    QRectF square(0, 0, scaledF(8), scaledF(8));
    square.moveCenter(box.center());
    paintBox(painter, square, 2, colour);
}

} // namespace

PositionSection::PositionSection(InspectorContext& context, Shows shows, QWidget* parent)
    : InspectorSection(tr("Position"), context, parent) {
    if (shows == Shows::One)
        addOwnRows();
    m_team = addRow(tr("Team"));
    m_team->setOpensPicker(true);
    m_team->setPlaceholder(tr("No team"));
    connect(m_team, &FieldRow::activated, this, &PositionSection::chooseTeam);
    m_state = addRow(tr("State"));
    m_state->setChoices(stateWords());
    connect(m_state, &FieldRow::committed, this, &PositionSection::commitState);
    if (shows == Shows::One) {
        m_moment = addRow({});
        connect(m_moment, &FieldRow::committed, this, &PositionSection::commitMoment);
    }
    addTexts();
}

void PositionSection::addOwnRows() {
    m_title = addRow(tr("Title"));
    m_title->setPlaceholder(tr("Untitled"));
    connect(m_title, &FieldRow::committed, this,
            [this](const QString& typed) { commitText(*m_title, &Position::title, typed); });
    m_manager = addRow(tr("Manager"));
    m_manager->setOpensPicker(true);
    connect(m_manager, &FieldRow::activated, this, [this] {
        if (!m_positions.empty())
            context().findManager(m_positions.front());
    });
}

void PositionSection::addTexts() {
    addTextRow(tr("Discipline"), &Position::discipline);
    addTextRow(tr("Location"), &Position::location);
    addTextRow(tr("Grade"), &Position::grade);
}

void PositionSection::addTextRow(const QString& label, Text text) {
    FieldRow* row = addRow(label);
    row->setPlaceholder(QStringLiteral("–"));
    suggest(*row, [this, text] { return valuesInUse(org(), text); });
    connect(row, &FieldRow::committed, this,
            [this, row, text](const QString& typed) { commitText(*row, text, typed); });
    m_texts.push_back({row, text});
}

void PositionSection::show(std::vector<PositionId> positions) {
    m_positions = std::move(positions);
    refresh();
}

template <class Value>
std::optional<Value> PositionSection::common(Value Position::*member) const {
    std::optional<Value> found;
    for (const PositionId position : m_positions) {
        const Position* row = org().find(position);
        if (!row)
            continue;
        if (found && *found != row->*member)
            return std::nullopt;
        found = row->*member;
    }
    return found;
}

void PositionSection::refresh() {
    const Position* first = m_positions.empty() ? nullptr : org().find(m_positions.front());
    if (!first)
        return;
    if (m_title)
        refreshOwn(*first);
    refreshTeam();
    refreshState();
    for (const TextRow& each : m_texts) {
        const auto value = common(each.text);
        each.row->setValue(value ? shownText(*value) : QString());
        each.row->setPlaceholder(value ? QStringLiteral("–") : tr("Several values"));
    }
}

void PositionSection::refreshOwn(const Position& row) {
    m_title->setValue(shownText(row.title, 400));
    refreshManager(row);
    refreshMoment(row);
}

void PositionSection::refreshManager(const Position& row) {
    const PositionFace face = faceOf(context().workspace, context().hues, row.manager);
    const bool isUnplaced = row.place == Place::Tray && !row.manager;
    m_manager->setValue(face.name);
    m_manager->setPlaceholder(isUnplaced ? tr("In the tray") : tr("None, top of the chart"));
    if (!row.manager)
        return m_manager->setGlyph(isUnplaced ? "tray" : "");
    m_manager->setGlyph(
        [avatar = face.avatar](QPainter& painter, const QRectF& box) { paintAvatar(painter, box, avatar); });
}

void PositionSection::refreshTeam() {
    const auto team = common(&Position::team);
    m_team->setValue(team ? teamPath(org(), *team) : QString());
    m_team->setPlaceholder(team ? tr("No team") : tr("Several values"));
    if (!team || !*team)
        return m_team->setGlyph("");
    m_team->setGlyph([this, id = *team](QPainter& painter, const QRectF& box) {
        paintSwatch(painter, box, context().hues.of(id));
    });
}

void PositionSection::refreshState() {
    const auto state = common(&Position::state);
    m_state->setPlaceholder(tr("Several values"));
    m_state->setGlyph(state ? stateIcon(*state) : "");
    m_state->setEditText(state ? wordFor(*state) : QStringLiteral(""));
    if (!state)
        return m_state->setValue({});
    const Position& row = *org().find(m_positions.front());
    const Date since = heldSince(org(), row.id);
    if (m_title && *state == SeatState::Filled && since.isSet())
        m_state->setValue(tr("Filled since %1").arg(since.year()));
    else
        m_state->setValue(m_title ? seatWords(row, plan().settings(), systemClock().today())
                                  : wordFor(*state));
}

// One row for the date of an open seat and the quarter of a planned or closing one.
void PositionSection::refreshMoment(const Position& row) {
    m_moment->setVisible(row.state != SeatState::Filled);
    const bool isDate = row.state == SeatState::Open;
    m_moment->setLabel(isDate                            ? tr("Open since")
                       : row.state == SeatState::Planned ? tr("Planned for")
                                                         : tr("Closes in"));
    m_moment->setPlaceholder(isDate ? tr("Not known") : tr("Not yet known"));
    m_moment->setValue(isDate ? formats().date(row.stateSince) : formats().quarter(row.stateQuarter));
}

void PositionSection::commitText(FieldRow& row, Text text, const QString& typed) {
    const std::string value = stdText(typed.trimmed());
    attempt(row, [&, this](Editor& editor) {
        return editEach(editor, m_positions, [&](Position& each) { each.*text = value; });
    });
    refresh();
}

// What becomes of the reports of a closing position is a question for the dialog that closing has.
bool PositionSection::needsAsking(SeatState state) const {
    return state == SeatState::Closing && m_positions.size() == 1 &&
           !org().reports(m_positions.front()).empty();
}

void PositionSection::commitState(const QString& word) {
    const auto chosen = stateWords().indexOf(word);
    if (chosen < 0)
        return;
    const SeatState state = kPositionSectionStates[static_cast<std::size_t>(chosen)];
    if (needsAsking(state))
        return context().workspace.actions.trigger(ActionId::ClosePosition);
    attempt(*m_state, [&, this](Editor& editor) -> Result<void> {
        if (m_positions.size() > 1)
            editor.describe(Action::EditPosition,
                            {stdText(formats().positions(static_cast<std::int64_t>(m_positions.size())))});
        for (const PositionId position : m_positions) {
            if (auto done = becomeState(editor, position, state); !done)
                return done;
        }
        return {};
    });
    refresh();
}

void PositionSection::commitMoment(const QString& typed) {
    const Position* row = org().find(m_positions.front());
    if (!row)
        return;
    if (row->state == SeatState::Open)
        attempt(*m_moment, readDate(typed, formats().locale()), [&, this](Editor& editor, Date date) {
            return editEach(editor, m_positions, [&](Position& each) { each.stateSince = date; });
        });
    else
        attempt(*m_moment, readQuarter(typed), [&, this](Editor& editor, Quarter quarter) {
            return editEach(editor, m_positions, [&](Position& each) { each.stateQuarter = quarter; });
        });
}

void PositionSection::chooseTeam() {
    auto* popover =
        new ChoicePopover(tr("Find a team"), teamChoices(org(), context().hues, tr("No team")), this);
    popover->setCreating(tr("New team “%1”"));
    connect(popover, &ChoicePopover::chosen, this, [this](std::int64_t id) { assign(TeamId(id)); });
    connect(popover, &ChoicePopover::created, this, &PositionSection::assignNew);
    popover->openAt(*m_team);
}

void PositionSection::assign(TeamId team) {
    document().run([&, this](Editor& editor) { return assignTeam(editor, m_positions, team); });
}

// A new team begins beside the one the positions are in now.
void PositionSection::assignNew(const QString& name) {
    const Team* now = org().find(common(&Position::team).value_or(TeamId{}));
    Team row;
    row.name = stdText(name);
    row.parent = now ? now->parent : TeamId{};
    document().run([&, this](Editor& editor) -> Result<void> {
        const Result<TeamId> team = addTeam(editor, row);
        return team ? assignTeam(editor, m_positions, *team) : tl::unexpected(team.error());
    });
}

} // namespace orgwright
