// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/team_drag.h"

#include "core/commands/team_commands.h"
#include "core/drawing/team_chart.h"
#include "ui/canvas/kinship.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/refusal_words.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct TeamDragTexts {
    Q_DECLARE_TR_FUNCTIONS(TeamDrag)
};

} // namespace

void TeamDrag::begin(TeamId team) {
    m_team = team;
    m_target.reset();
    m_sentence.clear();
    m_workspace.drop.end();
}

bool TeamDrag::moveTo(const drawing::OrgChart& chart, const TeamTotals& totals, drawing::Point at) {
    const std::optional<Target> target = targetAt(chart, at);
    if (m_target && target ? m_target->isSamePlace(*target) : !m_target && !target)
        return false;
    m_target = target;
    m_sentence.clear();
    if (target)
        m_sentence = target->refusal
                         ? orgwright::sentence(*target->refusal, m_document.plan(), m_document.scenario())
                         : landingSentence(totals);
    if (target && !target->refusal)
        preview();
    else
        m_workspace.drop.end();
    return true;
}

/// What teams are part of decides what is their run work for, and so the mix.
void TeamDrag::preview() {
    const auto name = [this](TeamId team) { return nameOf(m_document.plan(), m_document.scenario(), team); };
    const QString where = m_target->parent ? name(m_target->parent) : TeamDragTexts::tr("the top");
    const QString sentence = TeamDragTexts::tr("%1 to %2").arg(name(m_team), where);
    Measures after;
    Mix mixAfter;
    (void)m_document.preview(
        [this](Editor& editor) { return moveTeam(editor, m_team, m_target->parent, m_target->before); },
        [&](const Plan&, const Totals& totals, const Changes&) {
            after = totals.measures();
            mixAfter = m_workspace.portfolio.staffing().mix();
        });
    m_workspace.drop.show(sentence, {}, after, mixAfter);
}

std::optional<TeamDrag::Target> TeamDrag::targetAt(const drawing::OrgChart& chart, drawing::Point at) const {
    const auto place = chart.dropPlaceAt(at);
    if (!place)
        return std::nullopt;
    Target target{*place, {}, {}, {}};
    if (place->manager != drawing::kNoNode)
        target.parent = drawing::teamOf(chart.id(place->manager));
    if (place->isBetween)
        target.before = drawing::teamOf(reportAt(chart, place->manager, place->place));
    target.refusal = whyNotMoveTeam(m_document.org(), m_team, target.parent);
    return target;
}

QString TeamDrag::landingSentence(const TeamTotals& totals) const {
    const auto name = [this](TeamId team) { return nameOf(m_document.plan(), m_document.scenario(), team); };
    const TeamId now = m_document.org().find(m_team)->parent;
    if (m_target->parent == now)
        return m_target->before ? TeamDragTexts::tr("Stands before %1").arg(name(m_target->before))
                                : TeamDragTexts::tr("Stands last");
    if (!m_target->parent)
        return TeamDragTexts::tr("Becomes part of no other team");
    const bool isInside = m_document.org().isInTeam(m_team, m_target->parent);
    if (isInside)
        return TeamDragTexts::tr("Becomes part of %1").arg(name(m_target->parent));
    const Formats formats(m_document.plan().settings());
    const int people = totals.whole(m_target->parent).people;
    const int more = totals.whole(m_team).people;
    return TeamDragTexts::tr("Becomes part of %1, %2 to %3")
        .arg(name(m_target->parent), formats.count(people), formats.people(people + more));
}

bool TeamDrag::drop() {
    const std::optional<Target> target = m_target;
    const TeamId team = m_team;
    end();
    if (!target || target->refusal)
        return false;
    return m_document.run(
        [&](Editor& editor) { return moveTeam(editor, team, target->parent, target->before); });
}

} // namespace orgwright
