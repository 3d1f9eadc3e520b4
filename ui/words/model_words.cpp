// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/model_words.h"

#include "core/base/sources.h"
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

struct ColumnWord {
    std::string_view column;
    const char* word;
};
constexpr std::array kColumnWords{
    ColumnWord{"title", QT_TRANSLATE_NOOP("Model", "title")},
    ColumnWord{"name", QT_TRANSLATE_NOOP("Model", "name")},
    ColumnWord{"key", QT_TRANSLATE_NOOP("Model", "key")},
    ColumnWord{"email", QT_TRANSLATE_NOOP("Model", "e-mail")},
    ColumnWord{"manager", QT_TRANSLATE_NOOP("Model", "manager")},
    ColumnWord{"rank", QT_TRANSLATE_NOOP("Model", "order")},
    ColumnWord{"team", QT_TRANSLATE_NOOP("Model", "team")},
    ColumnWord{"discipline", QT_TRANSLATE_NOOP("Model", "discipline")},
    ColumnWord{"grade", QT_TRANSLATE_NOOP("Model", "grade")},
    ColumnWord{"location", QT_TRANSLATE_NOOP("Model", "location")},
    ColumnWord{"note", QT_TRANSLATE_NOOP("Model", "note")},
    ColumnWord{"cost", QT_TRANSLATE_NOOP("Model", "cost")},
    ColumnWord{"pay_floor", QT_TRANSLATE_NOOP("Model", "pay band, from")},
    ColumnWord{"pay_ceiling", QT_TRANSLATE_NOOP("Model", "pay band, to")},
    ColumnWord{"fte", QT_TRANSLATE_NOOP("Model", "FTE")},
    ColumnWord{"state", QT_TRANSLATE_NOOP("Model", "state")},
    ColumnWord{"state_since", QT_TRANSLATE_NOOP("Model", "open since")},
    ColumnWord{"state_quarter", QT_TRANSLATE_NOOP("Model", "quarter")},
    ColumnWord{"standing", QT_TRANSLATE_NOOP("Model", "kind of report")},
    ColumnWord{"place", QT_TRANSLATE_NOOP("Model", "place")},
    ColumnWord{"layout", QT_TRANSLATE_NOOP("Model", "layout")},
    ColumnWord{"position", QT_TRANSLATE_NOOP("Model", "position")},
    ColumnWord{"person", QT_TRANSLATE_NOOP("Model", "person")},
    ColumnWord{"since", QT_TRANSLATE_NOOP("Model", "in the seat since")},
    ColumnWord{"interim", QT_TRANSLATE_NOOP("Model", "interim")},
    ColumnWord{"from_position", QT_TRANSLATE_NOOP("Model", "dotted line, from")},
    ColumnWord{"to_position", QT_TRANSLATE_NOOP("Model", "dotted line, to")},
    ColumnWord{"charter", QT_TRANSLATE_NOOP("Model", "charter")},
    ColumnWord{"parent", QT_TRANSLATE_NOOP("Model", "parent team")},
    ColumnWord{"lead", QT_TRANSLATE_NOOP("Model", "lead")},
    ColumnWord{"colour", QT_TRANSLATE_NOOP("Model", "colour")},
    ColumnWord{"bucket", QT_TRANSLATE_NOOP("Model", "bucket")},
    ColumnWord{"aim", QT_TRANSLATE_NOOP("Model", "optimises for")},
    ColumnWord{"sponsor", QT_TRANSLATE_NOOP("Model", "sponsor")},
    ColumnWord{"hypothesis", QT_TRANSLATE_NOOP("Model", "hypothesis")},
    ColumnWord{"horizon", QT_TRANSLATE_NOOP("Model", "horizon")},
    ColumnWord{"confidence", QT_TRANSLATE_NOOP("Model", "confidence")},
    ColumnWord{"return_hundredths", QT_TRANSLATE_NOOP("Model", "expected return")},
    ColumnWord{"return_unit", QT_TRANSLATE_NOOP("Model", "unit of the return")},
    ColumnWord{"return_size", QT_TRANSLATE_NOOP("Model", "size of the return")},
    ColumnWord{"stage", QT_TRANSLATE_NOOP("Model", "stage")},
    ColumnWord{"stance", QT_TRANSLATE_NOOP("Model", "funding decision")},
    ColumnWord{"stance_reason", QT_TRANSLATE_NOOP("Model", "reason of the decision")},
    ColumnWord{"into_initiative", QT_TRANSLATE_NOOP("Model", "part of")},
    ColumnWord{"kill_criterion", QT_TRANSLATE_NOOP("Model", "what would end it")},
    ColumnWord{"learn_by", QT_TRANSLATE_NOOP("Model", "known by")},
    ColumnWord{"start_quarter", QT_TRANSLATE_NOOP("Model", "first quarter")},
    ColumnWord{"end_quarter", QT_TRANSLATE_NOOP("Model", "last quarter")},
    ColumnWord{"links", QT_TRANSLATE_NOOP("Model", "links")},
    ColumnWord{"initiative", QT_TRANSLATE_NOOP("Model", "bet")},
    ColumnWord{"quarter", QT_TRANSLATE_NOOP("Model", "quarter")},
    ColumnWord{"share", QT_TRANSLATE_NOOP("Model", "share")},
    ColumnWord{"from_initiative", QT_TRANSLATE_NOOP("Model", "needed by the bet")},
    ColumnWord{"on_initiative", QT_TRANSLATE_NOOP("Model", "needs the bet")},
    ColumnWord{"on_team", QT_TRANSLATE_NOOP("Model", "needs the team")},
    ColumnWord{"needed_by", QT_TRANSLATE_NOOP("Model", "needed in")},
    ColumnWord{"need_state", QT_TRANSLATE_NOOP("Model", "state of the need")},
    ColumnWord{"currency", QT_TRANSLATE_NOOP("Model", "currency")},
    ColumnWord{"fiscal_year_start", QT_TRANSLATE_NOOP("Model", "start of the fiscal year")},
    ColumnWord{"span_least", QT_TRANSLATE_NOOP("Model", "span target, from")},
    ColumnWord{"span_most", QT_TRANSLATE_NOOP("Model", "span target, to")},
};

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
    case Kind::Successor:
        return ModelTexts::tr("successor");
    case Kind::Measure:
        return ModelTexts::tr("measure");
    case Kind::Score:
        return ModelTexts::tr("score");
    case Kind::Evidence:
        return ModelTexts::tr("evidence");
    case Kind::LoggedDecision:
        return ModelTexts::tr("logged decision");
    case Kind::Expectation:
        return ModelTexts::tr("expected effect");
    case Kind::ReviewAnswer:
        return ModelTexts::tr("answer of a review");
    case Kind::ReviewAction:
        return ModelTexts::tr("action of a review");
    case Kind::QuarterLock:
        return ModelTexts::tr("locked quarter");
    case Kind::LockedSeat:
    case Kind::LockedBet:
    case Kind::LockedFigure:
    case Kind::LockedScore:
        return ModelTexts::tr("part of a locked quarter");
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

Quarter presentQuarter(const Plan& plan) {
    return quarterContaining(systemClock().today(), plan.settings().fiscalYearStart);
}

QString columnWord(std::string_view column) {
    for (const ColumnWord& each : kColumnWords) {
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
