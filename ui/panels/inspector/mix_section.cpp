// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/mix_section.h"

#include "ui/panels/inspector/mix_lines.h"
#include "ui/widgets/label.h"
#include "ui/words/model_words.h"

namespace orgwright {

MixSection::MixSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("Mix"), context, parent)
    , m_mix(add(new MixLines))
    , m_remark(add(new Label({}, Type::Small, &Colours::ink2))) {
    m_remark->setWrapped(true);
}

void MixSection::show(const Worker& who) {
    m_who = who;
    refresh();
}

void MixSection::refresh() {
    const bool isThere =
        m_who.team ? org().find(m_who.team) != nullptr : org().find(m_who.position) != nullptr;
    if (!isThere)
        return;
    m_mix->show(mix(), formats());
    m_remark->setText(remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

Mix MixSection::mix() const {
    const Staffing& staffing = context().workspace.portfolio.staffing();
    return m_who.team ? staffing.whole(org(), m_who.team) : staffing.of(org(), *org().find(m_who.position));
}

/// Whose shares it has, where it says none of its own in the quarter.
QString MixSection::remark() const {
    const Quarter quarter = context().workspace.portfolio.quarter();
    const TeamId speaker = m_who.team ? speakerFor(org(), m_who.team, quarter)
                                      : speakerFor(org(), *org().find(m_who.position), quarter).team;
    if (!speaker || speaker == m_who.team)
        return {};
    return tr("As %1 does in %2")
        .arg(nameOf(plan(), document().scenario(), speaker), formats().quarter(quarter));
}

} // namespace orgwright
