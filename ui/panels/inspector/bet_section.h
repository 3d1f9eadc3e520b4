// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

/// What a bet is: its fields but for the long texts.
class BetSection : public InspectorSection {
    Q_OBJECT

public:
    explicit BetSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(InitiativeId bet);
    FieldRow* nameRow() const { return m_name; }

private:
    void listen();
    void showTime(const Initiative& row);
    void chooseTeam();
    void chooseSponsor();
    /// Writes what was read from a row's text into the bet.
    template <class Value, class Set>
    void write(FieldRow& row, const tl::expected<Value, QString>& reading, Set set);
    /// The place of the typed text among a row's words.
    template <class Set>
    void writeChoice(FieldRow& row, const QStringList& words, Set set);

    InitiativeId m_bet;
    FieldRow* m_name;
    FieldRow* m_bucket;
    FieldRow* m_team;
    FieldRow* m_sponsor;
    FieldRow* m_stage;
    FieldRow* m_horizon;
    FieldRow* m_confidence;
    FieldRow* m_return;
    FieldRow* m_start;
    FieldRow* m_end;
    FieldRow* m_learnBy;
    FieldRow* m_fte;
};

} // namespace orgwright
