// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_page.h"

namespace orgwright {

class BetFundingSection;
class BetNeedsSection;
class BetLinksSection;
class BetSection;
class BetStaffSection;
class NoteSection;
class WarningsSection;

/// One bet.
class BetPage : public InspectorPage {
    Q_OBJECT

public:
    explicit BetPage(InspectorContext& context, QWidget* parent = nullptr);

    void refresh(InspectorHeader& header) override;
    FieldRow* titleRow() const override;
    void fillMenu(QMenu& menu) const override;

private:
    NoteSection* addText(const QString& title, const QString& placeholder, SharedText Initiative::*text);

    InitiativeId m_shown;
    WarningsSection* m_warnings;
    BetSection* m_bet;
    BetFundingSection* m_funding;
    NoteSection* m_hypothesis;
    NoteSection* m_kill;
    BetStaffSection* m_staff;
    BetNeedsSection* m_needs;
    BetLinksSection* m_links;
    NoteSection* m_note;
};

} // namespace orgwright
