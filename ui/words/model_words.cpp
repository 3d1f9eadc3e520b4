// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/model_words.h"

#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace orgwright {
namespace {

struct ModelTexts {
    Q_DECLARE_TR_FUNCTIONS(Model)
};

QStringList holders(const Plan& plan, const Org& org, PositionId position) {
    QStringList names;
    for (const auto& link : org.incumbents(position)) {
        const Person* person = plan.find(org.find(link.id)->person);
        if (person && !shownText(person->name).isEmpty())
            names += shownText(person->name);
    }
    return names;
}

QString joined(const QStringList& names) {
    if (names.size() == 2)
        return ModelTexts::tr("%1 and %2").arg(names[0], names[1]);
    return names.join(QLatin1String(", "));
}

QString titleOf(const Position& row) {
    const QString title = shownText(row.title);
    return !title.isEmpty() ? title : shownText(row.key);
}

QString namelessPosition() {
    return ModelTexts::tr("a position without a title");
}

} // namespace

QString wordFor(SeatState state) {
    switch (state) {
    case SeatState::Filled:
        return ModelTexts::tr("Filled");
    case SeatState::Open:
        return ModelTexts::tr("Open");
    case SeatState::Planned:
        return ModelTexts::tr("Planned");
    case SeatState::Closing:
        return ModelTexts::tr("Closing");
    }
    return {};
}

QString wordFor(LayoutStyle style) {
    switch (style) {
    case LayoutStyle::Automatic:
        return ModelTexts::tr("Automatic");
    case LayoutStyle::Wide:
        return ModelTexts::tr("Wide");
    case LayoutStyle::Stacked:
        return ModelTexts::tr("Stacked");
    case LayoutStyle::Grid:
        return ModelTexts::tr("Grid");
    case LayoutStyle::LeftToRight:
        return ModelTexts::tr("Left to right");
    }
    return {};
}

QString wordFor(Standing standing) {
    return standing == Standing::Assistant ? ModelTexts::tr("Assistant") : ModelTexts::tr("Report");
}

QString wordFor(Kind kind) {
    switch (kind) {
    case Kind::Settings:
        return ModelTexts::tr("settings");
    case Kind::Scenario:
        return ModelTexts::tr("scenario");
    case Kind::Person:
        return ModelTexts::tr("person");
    case Kind::Position:
        return ModelTexts::tr("position");
    case Kind::Incumbent:
        return ModelTexts::tr("seat");
    case Kind::SecondaryLine:
        return ModelTexts::tr("dotted line");
    case Kind::Team:
        return ModelTexts::tr("team");
    case Kind::ChangeDetail:
        return ModelTexts::tr("remark on a change");
    case Kind::Clash:
        return ModelTexts::tr("clash");
    case Kind::Initiative:
        return ModelTexts::tr("bet");
    case Kind::Allocation:
        return ModelTexts::tr("share of work");
    case Kind::Dependency:
        return ModelTexts::tr("need");
    case Kind::BucketTarget:
        return ModelTexts::tr("target band");
    case Kind::SilencedRule:
        return ModelTexts::tr("rule switched off");
    }
    return {};
}

QString sentenceFor(Fault fault) {
    switch (fault) {
    case Fault::BadId:
        return ModelTexts::tr("a row has no valid id");
    case Fault::BadNumber:
        return ModelTexts::tr("a number is outside what its field allows");
    case Fault::BadText:
        return ModelTexts::tr("a text is too long or is not valid UTF-8");
    case Fault::MissingReference:
        return ModelTexts::tr("a row refers to another that is not there");
    case Fault::EmptyReference:
        return ModelTexts::tr("a row lacks a reference that it must have");
    case Fault::ReportingCycle:
        return ModelTexts::tr("positions report to each other in a circle");
    case Fault::TeamCycle:
        return ModelTexts::tr("teams are parts of each other in a circle");
    case Fault::ManagerInTray:
        return ModelTexts::tr("a position is in the tray and has a manager");
    case Fault::DuplicateKey:
        return ModelTexts::tr("two rows have the same key");
    case Fault::SettingsMissing:
        return ModelTexts::tr("the plan's settings or its baseline are missing");
    case Fault::ScenarioMissing:
        return ModelTexts::tr("rows belong to a scenario that does not exist");
    }
    return {};
}

bool isPay(std::string_view column) {
    return column == "cost" || column == "pay_floor" || column == "pay_ceiling";
}

QString columnWord(std::string_view column) {
    struct Word {
        std::string_view column;
        const char* word;
    };
    static constexpr std::array kWords{
        Word{"title", QT_TRANSLATE_NOOP("Model", "title")},
        Word{"name", QT_TRANSLATE_NOOP("Model", "name")},
        Word{"key", QT_TRANSLATE_NOOP("Model", "key")},
        Word{"email", QT_TRANSLATE_NOOP("Model", "e-mail")},
        Word{"manager", QT_TRANSLATE_NOOP("Model", "manager")},
        Word{"rank", QT_TRANSLATE_NOOP("Model", "order")},
        Word{"team", QT_TRANSLATE_NOOP("Model", "team")},
        Word{"discipline", QT_TRANSLATE_NOOP("Model", "discipline")},
        Word{"grade", QT_TRANSLATE_NOOP("Model", "grade")},
        Word{"location", QT_TRANSLATE_NOOP("Model", "location")},
        Word{"note", QT_TRANSLATE_NOOP("Model", "note")},
        Word{"cost", QT_TRANSLATE_NOOP("Model", "cost")},
        Word{"pay_floor", QT_TRANSLATE_NOOP("Model", "pay band, from")},
        Word{"pay_ceiling", QT_TRANSLATE_NOOP("Model", "pay band, to")},
        Word{"fte", QT_TRANSLATE_NOOP("Model", "FTE")},
        Word{"state", QT_TRANSLATE_NOOP("Model", "state")},
        Word{"state_since", QT_TRANSLATE_NOOP("Model", "open since")},
        Word{"state_quarter", QT_TRANSLATE_NOOP("Model", "quarter")},
        Word{"standing", QT_TRANSLATE_NOOP("Model", "kind of report")},
        Word{"place", QT_TRANSLATE_NOOP("Model", "place")},
        Word{"layout", QT_TRANSLATE_NOOP("Model", "layout")},
        Word{"position", QT_TRANSLATE_NOOP("Model", "position")},
        Word{"person", QT_TRANSLATE_NOOP("Model", "person")},
        Word{"since", QT_TRANSLATE_NOOP("Model", "in the seat since")},
        Word{"interim", QT_TRANSLATE_NOOP("Model", "interim")},
        Word{"from_position", QT_TRANSLATE_NOOP("Model", "dotted line, from")},
        Word{"to_position", QT_TRANSLATE_NOOP("Model", "dotted line, to")},
        Word{"charter", QT_TRANSLATE_NOOP("Model", "charter")},
        Word{"parent", QT_TRANSLATE_NOOP("Model", "parent team")},
        Word{"lead", QT_TRANSLATE_NOOP("Model", "lead")},
        Word{"colour", QT_TRANSLATE_NOOP("Model", "colour")},
        Word{"bucket", QT_TRANSLATE_NOOP("Model", "bucket")},
        Word{"aim", QT_TRANSLATE_NOOP("Model", "optimises for")},
        Word{"sponsor", QT_TRANSLATE_NOOP("Model", "sponsor")},
        Word{"hypothesis", QT_TRANSLATE_NOOP("Model", "hypothesis")},
        Word{"horizon", QT_TRANSLATE_NOOP("Model", "horizon")},
        Word{"confidence", QT_TRANSLATE_NOOP("Model", "confidence")},
        Word{"return_hundredths", QT_TRANSLATE_NOOP("Model", "expected return")},
        Word{"return_unit", QT_TRANSLATE_NOOP("Model", "unit of the return")},
        Word{"return_size", QT_TRANSLATE_NOOP("Model", "size of the return")},
        Word{"stage", QT_TRANSLATE_NOOP("Model", "stage")},
        Word{"stance", QT_TRANSLATE_NOOP("Model", "funding decision")},
        Word{"stance_reason", QT_TRANSLATE_NOOP("Model", "reason of the decision")},
        Word{"into_initiative", QT_TRANSLATE_NOOP("Model", "part of")},
        Word{"kill_criterion", QT_TRANSLATE_NOOP("Model", "what would end it")},
        Word{"learn_by", QT_TRANSLATE_NOOP("Model", "known by")},
        Word{"start_quarter", QT_TRANSLATE_NOOP("Model", "first quarter")},
        Word{"end_quarter", QT_TRANSLATE_NOOP("Model", "last quarter")},
        Word{"links", QT_TRANSLATE_NOOP("Model", "links")},
        Word{"initiative", QT_TRANSLATE_NOOP("Model", "bet")},
        Word{"quarter", QT_TRANSLATE_NOOP("Model", "quarter")},
        Word{"share", QT_TRANSLATE_NOOP("Model", "share")},
        Word{"from_initiative", QT_TRANSLATE_NOOP("Model", "needed by the bet")},
        Word{"on_initiative", QT_TRANSLATE_NOOP("Model", "needs the bet")},
        Word{"on_team", QT_TRANSLATE_NOOP("Model", "needs the team")},
        Word{"needed_by", QT_TRANSLATE_NOOP("Model", "needed in")},
        Word{"need_state", QT_TRANSLATE_NOOP("Model", "state of the need")},
        Word{"currency", QT_TRANSLATE_NOOP("Model", "currency")},
        Word{"fiscal_year_start", QT_TRANSLATE_NOOP("Model", "start of the fiscal year")},
        Word{"span_least", QT_TRANSLATE_NOOP("Model", "span target, from")},
        Word{"span_most", QT_TRANSLATE_NOOP("Model", "span target, to")},
    };
    for (const Word& each : kWords) {
        if (each.column == column)
            return ModelTexts::tr(each.word);
    }
    return shownText(column);
}

QString nameOf(const Plan& plan, ScenarioId scenario, PositionId position) {
    const Org& org = plan.org(scenario);
    const Position* row = org.find(position);
    if (!row)
        return ModelTexts::tr("a position that is no longer there");
    const QStringList names = holders(plan, org, position);
    const QString name = names.isEmpty() ? titleOf(*row) : joined(names);
    return name.isEmpty() ? namelessPosition() : name;
}

QString nameOf(const Plan& plan, PersonId person) {
    const Person* row = plan.find(person);
    if (!row)
        return ModelTexts::tr("a person who is no longer there");
    const QString name = shownText(row->name.empty() ? row->key : row->name);
    return name.isEmpty() ? ModelTexts::tr("a person without a name") : name;
}

QString nameOf(const Plan& plan, ScenarioId scenario, TeamId team) {
    const Team* row = plan.org(scenario).find(team);
    if (!row)
        return ModelTexts::tr("a team that is no longer there");
    const QString name = shownText(row->name.empty() ? row->key : row->name);
    return name.isEmpty() ? ModelTexts::tr("a team without a name") : name;
}

QString titleOf(const Plan& plan, ScenarioId scenario, PositionId position) {
    const Position* row = plan.org(scenario).find(position);
    if (!row)
        return ModelTexts::tr("a position that is no longer there");
    const QString title = titleOf(*row);
    return title.isEmpty() ? namelessPosition() : title;
}

QString titleAndName(const Plan& plan, ScenarioId scenario, PositionId position) {
    const Org& org = plan.org(scenario);
    const Position* row = org.find(position);
    if (!row)
        return ModelTexts::tr("a position that is no longer there");
    const QString title = titleOf(*row).isEmpty() ? namelessPosition() : titleOf(*row);
    const QStringList names = holders(plan, org, position);
    //: A position's title, then who sits there
    return names.isEmpty() ? title : ModelTexts::tr("%1 (%2)").arg(title, joined(names));
}

QString nameOf(const Plan& plan, ScenarioId scenario) {
    const Scenario* row = plan.scenarios().find(scenario);
    const QString name = row ? shownText(row->name) : QString();
    return name.isEmpty() ? ModelTexts::tr("Baseline") : name;
}

} // namespace orgwright
