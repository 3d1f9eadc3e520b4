// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/measure_texts.h"

#include <algorithm>

namespace orgwright {
namespace {

// clang-format off
const std::array<MeasureTexts, kNine> kMeasures{{
    {QT_TRANSLATE_NOOP("Measure", "Portfolio contribution"),
     QT_TRANSLATE_NOOP("Measure", "Did the teams move the company’s top priorities?"),
     {QT_TRANSLATE_NOOP("Measure", "Work and priorities have little to do with each other."),
      QT_TRANSLATE_NOOP("Measure", "One priority moved; the others wait for people or decisions."),
      QT_TRANSLATE_NOOP("Measure", "About half of the priorities moved as they were meant to."),
      QT_TRANSLATE_NOOP("Measure", "Most priorities moved, and the results can be shown."),
      QT_TRANSLATE_NOOP("Measure", "Every priority moved, some further than was promised.")}},
    {QT_TRANSLATE_NOOP("Measure", "Resource allocation quality"),
     QT_TRANSLATE_NOOP("Measure", "Did funding and staffing follow the strategy?"),
     {QT_TRANSLATE_NOOP("Measure", "People sit where they always sat, whatever the strategy says."),
      QT_TRANSLATE_NOOP("Measure", "The plan says one thing, the staffing another."),
      QT_TRANSLATE_NOOP("Measure", "The mix is near its bands; moving people takes more than a quarter."),
      QT_TRANSLATE_NOOP("Measure", "The mix is inside its bands, and people move within the quarter."),
      QT_TRANSLATE_NOOP("Measure", "People and money move as soon as priorities do.")}},
    {QT_TRANSLATE_NOOP("Measure", "Cross-team coherence"),
     QT_TRANSLATE_NOOP("Measure", "Did the portfolio work together, or compete with itself?"),
     {QT_TRANSLATE_NOOP("Measure", "Teams build the same thing twice and find out late."),
      QT_TRANSLATE_NOOP("Measure", "Overlaps are known and stay."),
      QT_TRANSLATE_NOOP("Measure", "Overlaps are settled when somebody complains."),
      QT_TRANSLATE_NOOP("Measure", "Bets are cut so that teams build on each other’s work."),
      QT_TRANSLATE_NOOP("Measure", "Teams take work from each other’s plans before anybody asks.")}},
    {QT_TRANSLATE_NOOP("Measure", "Planning quality"),
     QT_TRANSLATE_NOOP("Measure", "Are plans realistic, clearly prioritised and able to change?"),
     {QT_TRANSLATE_NOOP("Measure", "Plans are lists; few of them come about."),
      QT_TRANSLATE_NOOP("Measure", "Commitments slip often, and it is seen at the end."),
      QT_TRANSLATE_NOOP("Measure", "Most commitments are kept; what gives way is decided late."),
      QT_TRANSLATE_NOOP("Measure", "Commitments are kept, or changed early and in the open."),
      QT_TRANSLATE_NOOP("Measure", "Others plan on our commitments without asking twice.")}},
    {QT_TRANSLATE_NOOP("Measure", "Decision velocity"),
     QT_TRANSLATE_NOOP("Measure", "Are important calls made without endless escalation?"),
     {QT_TRANSLATE_NOOP("Measure", "Most important calls wait for one person."),
      QT_TRANSLATE_NOOP("Measure", "Most calls across teams wait for the weekly leadership meeting."),
      QT_TRANSLATE_NOOP("Measure", "Calls are made in two weeks; too many of them at the top."),
      QT_TRANSLATE_NOOP("Measure", "Calls are made in days, by those who know most about them."),
      QT_TRANSLATE_NOOP("Measure", "Everybody knows who decides, and few calls are made twice.")}},
    {QT_TRANSLATE_NOOP("Measure", "Dependency health"),
     QT_TRANSLATE_NOOP("Measure", "Are dependencies managed early, or when they hurt?"),
     {QT_TRANSLATE_NOOP("Measure", "Dependencies show when something breaks."),
      QT_TRANSLATE_NOOP("Measure", "They are known, and few are agreed in time."),
      QT_TRANSLATE_NOOP("Measure", "Half of them are agreed a quarter ahead."),
      QT_TRANSLATE_NOOP("Measure", "Most are agreed a quarter ahead, and risks are named."),
      QT_TRANSLATE_NOOP("Measure", "All are agreed ahead, and each quarter there are fewer.")}},
    {QT_TRANSLATE_NOOP("Measure", "Manager quality"),
     QT_TRANSLATE_NOOP("Measure", "Do managers develop people, keep them and raise the bar?"),
     {QT_TRANSLATE_NOOP("Measure", "People leave their managers."),
      QT_TRANSLATE_NOOP("Measure", "Managers run work; people grow by themselves."),
      QT_TRANSLATE_NOOP("Measure", "Some managers build teams that others want to join."),
      QT_TRANSLATE_NOOP("Measure", "Most managers develop and keep strong people."),
      QT_TRANSLATE_NOOP("Measure", "Managers raise the bar for each other.")}},
    {QT_TRANSLATE_NOOP("Measure", "Bench strength"),
     QT_TRANSLATE_NOOP("Measure", "Is there a credible path to the next role inside?"),
     {QT_TRANSLATE_NOOP("Measure", "Nobody could step in anywhere."),
      QT_TRANSLATE_NOOP("Measure", "A few names, and none of them ready."),
      QT_TRANSLATE_NOOP("Measure", "Half of the managers’ seats have somebody who is ready within a year."),
      QT_TRANSLATE_NOOP("Measure", "Most seats that matter have somebody who is ready now."),
      QT_TRANSLATE_NOOP("Measure", "Openings are filled from inside, and the bench fills again.")}},
    {QT_TRANSLATE_NOOP("Measure", "Organisation stability"),
     QT_TRANSLATE_NOOP("Measure", "Is there clarity, trust and a load that can be sustained?"),
     {QT_TRANSLATE_NOOP("Measure", "Managers and aims change faster than people can follow."),
      QT_TRANSLATE_NOOP("Measure", "Many people have a new manager or none; load is not talked about."),
      QT_TRANSLATE_NOOP("Measure", "Structure holds; some teams are overloaded."),
      QT_TRANSLATE_NOOP("Measure", "Clear leads, few open seats, load that can be kept up."),
      QT_TRANSLATE_NOOP("Measure", "Changes come announced, and people say why they were right.")}},
}};

const std::array kIndicators{
    IndicatorTexts{"bets_owned", QT_TRANSLATE_NOOP("Measure", "Bets with sponsor and kill criterion"),
        QT_TRANSLATE_NOOP("Measure", "Bets that run, with a sponsor and with a result that would end them, of all that run.")},
    IndicatorTexts{"priorities_staffed", QT_TRANSLATE_NOOP("Measure", "Top priorities staffed"),
        QT_TRANSLATE_NOOP("Measure", "Bets to be funded or protected that have people this quarter, of all such bets.")},
    IndicatorTexts{"buckets_in_band", QT_TRANSLATE_NOOP("Measure", "Buckets inside their band"),
        QT_TRANSLATE_NOOP("Measure", "Buckets whose share of FTE is inside its target band this quarter, of those with a band.")},
    IndicatorTexts{"growth_share", QT_TRANSLATE_NOOP("Measure", "Growth share of FTE"),
        QT_TRANSLATE_NOOP("Measure", "FTE of the growth bucket this quarter, as a share of all FTE.")},
    IndicatorTexts{"crowded_teams", QT_TRANSLATE_NOOP("Measure", "Teams on more bets than people"),
        QT_TRANSLATE_NOOP("Measure", "Teams that are allocated to more bets today than they have people.")},
    IndicatorTexts{"stopped_needs", QT_TRANSLATE_NOOP("Measure", "Bets that need a stopped one"),
        QT_TRANSLATE_NOOP("Measure", "Bets that run and need a bet that is paused or stopped.")},
    IndicatorTexts{"commitments_kept", QT_TRANSLATE_NOOP("Measure", "Commitments kept"),
        QT_TRANSLATE_NOOP("Measure", "Of the bets that, when a quarter was last locked, were to end this quarter: those that still end by then and were neither paused nor stopped.")},
    IndicatorTexts{"plans_moved", QT_TRANSLATE_NOOP("Measure", "Plans changed after the lock"),
        QT_TRANSLATE_NOOP("Measure", "Bets whose first or last quarter is another than when a quarter was last locked.")},
    IndicatorTexts{"decision_days", QT_TRANSLATE_NOOP("Measure", "Median days, raised to decided"),
        QT_TRANSLATE_NOOP("Measure", "The median of the days from question to decision, of all in the log that were decided this quarter.")},
    IndicatorTexts{"decided_at_top", QT_TRANSLATE_NOOP("Measure", "Decided at the top"),
        QT_TRANSLATE_NOOP("Measure", "Decisions that were made at the top, of all in the log that were decided this quarter.")},
    IndicatorTexts{"escalated", QT_TRANSLATE_NOOP("Measure", "Escalated"),
        QT_TRANSLATE_NOOP("Measure", "Decisions that were escalated, of all in the log that were decided this quarter.")},
    IndicatorTexts{"agreed_ahead", QT_TRANSLATE_NOOP("Measure", "Agreed a quarter ahead"),
        QT_TRANSLATE_NOOP("Measure", "What bets that run need after this quarter and is agreed, of all that they need then.")},
    IndicatorTexts{"needs_in_danger", QT_TRANSLATE_NOOP("Measure", "Needs at risk or refused"),
        QT_TRANSLATE_NOOP("Measure", "What bets that run need from this quarter on and is at risk or refused.")},
    IndicatorTexts{"spans_outside", QT_TRANSLATE_NOOP("Measure", "Spans outside the target"),
        QT_TRANSLATE_NOOP("Measure", "Managers with fewer or more direct reports than the plan’s target, of all managers.")},
    IndicatorTexts{"single_reports", QT_TRANSLATE_NOOP("Measure", "Single-report managers"),
        QT_TRANSLATE_NOOP("Measure", "Managers with one direct report.")},
    IndicatorTexts{"layers", QT_TRANSLATE_NOOP("Measure", "Layers"),
        QT_TRANSLATE_NOOP("Measure", "Positions from the top of the chart to its deepest one.")},
    IndicatorTexts{"ready_successors", QT_TRANSLATE_NOOP("Measure", "Managers with a ready successor"),
        QT_TRANSLATE_NOOP("Measure", "Managers’ seats for which somebody is named who is ready now, of all managers’ seats.")},
    IndicatorTexts{"interim_managers", QT_TRANSLATE_NOOP("Measure", "Managers for the time being"),
        QT_TRANSLATE_NOOP("Measure", "Managers’ seats that somebody holds for the time being.")},
    IndicatorTexts{"managers_changed", QT_TRANSLATE_NOOP("Measure", "People whose manager changed"),
        QT_TRANSLATE_NOOP("Measure", "People who report to somebody else than when a quarter was last locked.")},
    IndicatorTexts{"open_long", QT_TRANSLATE_NOOP("Measure", "Positions open over a quarter"),
        QT_TRANSLATE_NOOP("Measure", "Positions that have been open for more than 91 days.")},
    IndicatorTexts{"teams_without_lead", QT_TRANSLATE_NOOP("Measure", "Teams without a lead"),
        QT_TRANSLATE_NOOP("Measure", "Teams with members and no lead, of all teams with members.")},
};
// clang-format on

} // namespace

const MeasureTexts& measureTexts(MeasureId ofTheNine) {
    return kMeasures[static_cast<std::size_t>(ofTheNine.value() - 1)];
}

const IndicatorTexts* indicatorTexts(std::string_view id) {
    const auto found =
        std::find_if(kIndicators.begin(), kIndicators.end(), [&](const auto& each) { return each.id == id; });
    return found == kIndicators.end() ? nullptr : &*found;
}

} // namespace orgwright
