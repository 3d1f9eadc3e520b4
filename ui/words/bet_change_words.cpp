// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/change_words.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

// Lines about bets.

namespace orgwright {
namespace {

Stance stanceAfter(const Plan& plan, const ChangeList& list, InitiativeId bet) {
    const Initiative* row = plan.org(list.to).find(bet);
    return row ? row->stance : Stance::None;
}

} // namespace

ScenarioId ChangeWords::sideOf(InitiativeId id) const {
    return m_plan.org(m_list.to).find(id) ? m_list.to : m_list.from;
}

QString ChangeWords::bet(InitiativeId id) const {
    return nameOf(m_plan, sideOf(id), id);
}

QString ChangeWords::betLine(const ChangeLine& line) const {
    const InitiativeId id = line.initiatives.front();
    const QString name = bet(id);
    QStringList more;
    for (const StaffChange& change : line.staffing)
        more += staffing(change);
    switch (line.kind) {
    case ChangeKind::InitiativeAdded:
        more.prepend(
            tr("%1 is a new bet in %2").arg(name, bucketName(m_plan.org(m_list.to).find(id)->bucket)));
        break;
    case ChangeKind::InitiativeClosed:
        return tr("The bet %1 is deleted").arg(name);
    case ChangeKind::InitiativeMoved:
        return tr("%1 moves from %2 to %3")
            .arg(name, value(line.fields.front(), false), value(line.fields.front(), true));
    case ChangeKind::StanceChanged:
        more.prepend(stance(line));
        break;
    case ChangeKind::Restaffed:
        more.first().prepend(tr("%1: ").arg(name));
        break;
    case ChangeKind::NeedsChanged:
        for (const DependencyId each : line.needs)
            more += need(each);
        break;
    default:
        return tr("%1: %2").arg(name, fields(line).join(QStringLiteral("; ")));
    }
    return more.join(QStringLiteral("; "));
}

QString ChangeWords::stance(const ChangeLine& line) const {
    const InitiativeId id = line.initiatives.front();
    const QString name = bet(id);
    switch (stanceAfter(m_plan, m_list, id)) {
    case Stance::Fund:
        return tr("%1 is funded").arg(name);
    case Stance::Protect:
        return tr("%1 is protected").arg(name);
    case Stance::Consolidate:
        return line.initiatives.size() > 1 ? tr("%1 becomes part of %2").arg(name, bet(line.initiatives[1]))
                                           : tr("%1 is consolidated").arg(name);
    case Stance::Pause:
        return tr("%1 pauses").arg(name);
    case Stance::Stop:
        return tr("%1 stops").arg(name);
    case Stance::None:
        break;
    }
    return tr("%1 is no longer decided on").arg(name);
}

QString ChangeWords::quarters(Quarter first, Quarter last) const {
    return first == last ? tr("in %1").arg(m_formats.quarter(first))
                         : tr("from %1 to %2").arg(m_formats.quarter(first), m_formats.quarter(last));
}

QString ChangeWords::staffing(const StaffChange& change) const {
    const ScenarioId side = change.team ? sideOf(change.team) : sideOf(change.position);
    const QString who = change.team ? team(change.team) : titleOf(m_plan, side, change.position);
    const QString when = quarters(change.first, change.last);
    const QString before = shareText(change.before, m_formats);
    const QString after = shareText(change.after, m_formats);
    if (change.after == Share{})
        //: a share, a team, some quarters: "30 % of Customs are free from Q1 to Q3"
        return tr("%1 of %2 are free %3").arg(before, who, when);
    if (change.before == Share{})
        return tr("%1 of %2 work on it %3").arg(after, who, when);
    return tr("%1 instead of %2 of %3 work on it %4").arg(after, before, who, when);
}

QString ChangeWords::need(DependencyId id) const {
    const Dependency* before = m_plan.org(m_list.from).find(id);
    const Dependency* after = m_plan.org(m_list.to).find(id);
    const Dependency& row = after ? *after : *before;
    const QString on = row.onTeam ? team(row.onTeam) : bet(row.onInitiative);
    if (!after)
        return tr("%1 no longer needs %2").arg(bet(row.from), on);
    const QString state = dependencyStateName(row.state).toLower();
    const QString need = row.neededBy.isSet()
                             ? tr("%1 needs %2 by %3").arg(bet(row.from), on, m_formats.quarter(row.neededBy))
                             : tr("%1 needs %2").arg(bet(row.from), on);
    return tr("%1 (%2)").arg(need, state);
}

/// Null where the column is not one of a bet or of what a team is for.
QString ChangeWords::betNumber(const FieldChange& field, std::int64_t number) const {
    const auto text = [](const QString& words) { return words.isNull() ? QStringLiteral("") : words; };
    if (field.refers == Refers::Initiative)
        return number == 0 ? text({}) : bet(InitiativeId(number));
    if (field.refers == Refers::Person)
        return number == 0 || !m_discretion.names ? text({}) : nameOf(m_plan, PersonId(number));
    const auto known = portfolioValue(field.column, number, m_formats);
    return known ? text(*known) : QString();
}

} // namespace orgwright
