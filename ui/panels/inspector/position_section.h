// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

#include <optional>

namespace orgwright {

/// What a position is: title, manager, team, state, discipline, location, grade; of several what they have in
/// common, edited for all of them in one step.
class PositionSection : public InspectorSection {
    Q_OBJECT

public:
    enum class Shows { One, Several };

    PositionSection(InspectorContext& context, Shows shows, QWidget* parent = nullptr);

    void refresh() override;
    void show(std::vector<PositionId> positions);
    const std::vector<PositionId>& positions() const { return m_positions; }
    /// Null of several.
    FieldRow* titleRow() const { return m_title; }

private:
    using Text = SharedText Position::*;
    struct TextRow {
        FieldRow* row;
        Text text;
    };

    void addTexts();
    void addOwnRows();
    void addTextRow(const QString& label, Text text);
    void refreshOwn(const Position& row);
    void refreshState();
    void refreshMoment(const Position& row);
    void refreshManager(const Position& row);
    void refreshTeam();
    void commitText(FieldRow& row, Text text, const QString& typed);
    void commitState(const QString& word);
    void commitMoment(const QString& typed);
    void chooseTeam();
    void assign(TeamId team);
    void assignNew(const QString& name);
    bool needsAsking(SeatState state) const;
    /// The value all have, or nothing.
    template <class Value>
    std::optional<Value> common(Value Position::*member) const;

    std::vector<PositionId> m_positions;
    FieldRow* m_title = nullptr;
    FieldRow* m_manager = nullptr;
    FieldRow* m_team;
    FieldRow* m_state;
    FieldRow* m_moment = nullptr;
    std::vector<TextRow> m_texts;
};

} // namespace orgwright
