// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/inspector_section.h"

namespace orgwright {

class NoteField;

/// Where more about a bet stands: addresses or other references, one a line. Those of the web can be opened.
class BetLinksSection : public InspectorSection {
    Q_OBJECT

public:
    explicit BetLinksSection(InspectorContext& context, QWidget* parent = nullptr);

    void show(InitiativeId bet);
    using QWidget::show;
    void refresh() override;

    /// The lines that may be opened: whole addresses of http and https, and nothing else, since a plan may
    /// come from anybody.
    static QStringList openable(const QString& links);

private:
    InitiativeId m_bet;
    NoteField* m_field;
    QWidget* m_openers = nullptr;
};

} // namespace orgwright
