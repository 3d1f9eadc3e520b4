// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/several_page.h"

#include "ui/panels/inspector/inspector_header.h"
#include "ui/panels/inspector/position_section.h"
#include "ui/panels/inspector/sums_section.h"

namespace orgwright {

SeveralPage::SeveralPage(InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
    , m_sums(addSection(new SumsSection(tr("Together"), context)))
    , m_position(addSection(new PositionSection(context, PositionSection::Shows::Several))) {
    m_position->setTitle(tr("For all of them"));
    m_position->setHairline(false);
}

void SeveralPage::refresh(InspectorHeader& header) {
    const std::vector<PositionId>& shown = workspace().selection.positions();
    header.show(tr("%n positions selected", nullptr, static_cast<int>(shown.size())),
                tr("Changes apply to all of them"));
    header.setIconName("people");
    header.setHasMenu(true);
    m_sums->show(shown);
    m_position->show(shown);
}

} // namespace orgwright
