// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/clash_words.h"

#include "ui/words/change_words.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <string>

namespace orgwright {
namespace {

struct ClashTexts {
    Q_DECLARE_TR_FUNCTIONS(Clashes)
};

/// The row in the scenario, or as the baseline has it.
template <class Row>
const Row* rowOf(const Plan& plan, ScenarioId scenario, const Clash& clash) {
    const IdOf<Row> id(clash.row);
    const Row* here = plan.org(scenario).find(id);
    return here ? here : plan.org(kBaseline).find(id);
}

/// The field that both sides changed: theirs as before, ours as after.
template <class Row>
FieldChange fieldOf(const Plan& plan, ScenarioId scenario, const Clash& clash) {
    FieldChange field;
    field.numberBefore = clash.theirNumber;
    field.textBefore = std::string(std::string_view(clash.theirText));
    for (const Column<Row>& column : Described<Row>::kColumns) {
        if (column.name != std::string_view(clash.column))
            continue;
        field.column = column.name;
        field.refers = column.refers;
        field.isText = column.isText();
        const Row* row = rowOf<Row>(plan, scenario, clash);
        if (row && field.isText)
            field.textAfter = std::string(std::string_view(column.text(*row)));
        else if (row)
            field.numberAfter = column.number(*row);
    }
    return field;
}

FieldChange fieldOf(const Plan& plan, ScenarioId scenario, const Clash& clash) {
    switch (clash.subject) {
    case Kind::Team:
        return fieldOf<Team>(plan, scenario, clash);
    case Kind::Incumbent:
        return fieldOf<Incumbent>(plan, scenario, clash);
    case Kind::SecondaryLine:
        return fieldOf<SecondaryLine>(plan, scenario, clash);
    case Kind::Initiative:
        return fieldOf<Initiative>(plan, scenario, clash);
    case Kind::Allocation:
        return fieldOf<Allocation>(plan, scenario, clash);
    case Kind::Dependency:
        return fieldOf<Dependency>(plan, scenario, clash);
    default:
        return fieldOf<Position>(plan, scenario, clash);
    }
}

QString rowName(const Plan& plan, ScenarioId scenario, const Clash& clash, const ChangeWords& words) {
    switch (clash.subject) {
    case Kind::Team:
        return ClashTexts::tr("The team %1").arg(words.team(TeamId(clash.row)));
    case Kind::Incumbent: {
        const Incumbent* row = rowOf<Incumbent>(plan, scenario, clash);
        return row ? words.position(row->position) : wordFor(clash.subject);
    }
    case Kind::SecondaryLine: {
        const SecondaryLine* row = rowOf<SecondaryLine>(plan, scenario, clash);
        return row ? ClashTexts::tr("The dotted line from %1 to %2")
                         .arg(words.position(row->from), words.position(row->to))
                   : wordFor(clash.subject);
    }
    case Kind::Initiative:
        return ClashTexts::tr("The bet %1").arg(words.bet(InitiativeId(clash.row)));
    case Kind::Allocation: {
        const Allocation* row = rowOf<Allocation>(plan, scenario, clash);
        return row ? ClashTexts::tr("%1 for the bet %2")
                         .arg(workerName(plan, scenario, row->team, row->position),
                              words.bet(row->initiative))
                   : wordFor(clash.subject);
    }
    case Kind::Dependency: {
        const Dependency* row = rowOf<Dependency>(plan, scenario, clash);
        return row ? ClashTexts::tr("What the bet %1 needs").arg(words.bet(row->from))
                   : wordFor(clash.subject);
    }
    default:
        return words.position(PositionId(clash.row));
    }
}

QString side(const Plan& plan, const ChangeWords& words, const FieldChange& field, bool isOurs) {
    const std::int64_t number = isOurs ? field.numberAfter : field.numberBefore;
    QString value;
    if (field.refers == Refers::Person)
        value = number == 0 ? QString() : nameOf(plan, PersonId(number));
    else if (field.column == "since")
        value = Formats(plan.settings()).date(Date{static_cast<std::int32_t>(number)});
    else
        value = words.value(field, isOurs);
    return value.isEmpty() ? ClashTexts::tr("nothing") : value;
}

/// Whether somebody was left out of a seat that the scenario has, rather than one that it closed.
bool isAboutASeatHere(const Plan& plan, ScenarioId scenario, const Clash& clash) {
    if (clash.subject != Kind::Incumbent)
        return false;
    const Incumbent* row = rowOf<Incumbent>(plan, scenario, clash);
    return !row || plan.org(scenario).find(row->position);
}

} // namespace

QString subjectOf(const Plan& plan, ScenarioId scenario, const Clash& clash, const Discretion& discretion) {
    const ChangeList none{kBaseline, scenario, {}, {}, {}};
    const QString name = rowName(plan, scenario, clash, ChangeWords(plan, none, discretion));
    //: what differs: a row, then its field
    return clash.kind == ClashKind::Field
               ? ClashTexts::tr("%1: %2").arg(name, columnWord(std::string_view(clash.column)))
               : name;
}

QString sentence(const Plan& plan, ScenarioId scenario, const Clash& clash, const Discretion& discretion) {
    const QString source = shownText(clash.source);
    const QString them = source.isEmpty() ? ClashTexts::tr("The baseline") : source;
    if (clash.kind == ClashKind::Gone)
        return ClashTexts::tr("%1 has closed it, this scenario needs it").arg(them);
    if (clash.kind == ClashKind::Absent && isAboutASeatHere(plan, scenario, clash))
        return ClashTexts::tr("%1 has somebody else here than this scenario").arg(them);
    if (clash.kind == ClashKind::Absent)
        return ClashTexts::tr("%1 has it, this scenario closed what it belongs to").arg(them);
    const ChangeList none{kBaseline, scenario, {}, {}, {}};
    const ChangeWords words(plan, none, discretion);
    const FieldChange field = fieldOf(plan, scenario, clash);
    if (!discretion.names && field.refers == Refers::Person)
        return ClashTexts::tr("%1 has somebody else here than this scenario").arg(them);
    return ClashTexts::tr("%1 says %2, this scenario %3")
        .arg(them, side(plan, words, field, false), side(plan, words, field, true));
}

} // namespace orgwright
