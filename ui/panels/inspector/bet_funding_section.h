// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

/// What was decided about funding a bet, why, and the decisions that can be taken.
class BetFundingSection : public InspectorSection {
    Q_OBJECT

public:
    explicit BetFundingSection(InspectorContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void show(InitiativeId bet);

private:
    InitiativeId m_bet;
    FieldRow* m_stance;
    FieldRow* m_reason;
    FieldRow* m_into;
};

} // namespace orgwright
