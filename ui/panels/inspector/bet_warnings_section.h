// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"
#include "ui/widgets/label.h"

#include <vector>

namespace orgwright {

/// What is wrong with a bet, as the findings say it, each with what to do. Not there where nothing is.
class BetWarningsSection : public InspectorSection {
    Q_OBJECT

public:
    explicit BetWarningsSection(InspectorContext& context, QWidget* parent = nullptr);

    void show(InitiativeId bet);
    using QWidget::show;
    void refresh() override;

private:
    Label* addLine(const QString& text, Type type, Tint tint);

    InitiativeId m_bet;
    std::vector<Label*> m_lines;
};

} // namespace orgwright
