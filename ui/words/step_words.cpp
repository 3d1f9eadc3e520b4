// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/step_words.h"

#include "core/commands/editor.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct StepTexts {
    Q_DECLARE_TR_FUNCTIONS(Step)
};

QString arg(const StepRecord& step, std::size_t place) {
    return place < step.args.size() ? shownText(step.args[place], 60) : QString();
}

QString moveSentence(Action action, const QString& what, const QString& where) {
    if (action == Action::ReorderPosition)
        return StepTexts::tr("Moved %1 among the colleagues").arg(what);
    if (action == Action::PlaceInTray)
        return StepTexts::tr("Moved %1 to the tray").arg(what);
    if (action == Action::SplitOff)
        return where.isEmpty() ? StepTexts::tr("Moved %1 to the top without the reports").arg(what)
                               : StepTexts::tr("Moved %1 under %2 without the reports").arg(what, where);
    return where.isEmpty() ? StepTexts::tr("Moved %1 to the top").arg(what)
                           : StepTexts::tr("Moved %1 under %2").arg(what, where);
}

QString positionSentence(Action action, const QString& what, const QString& second) {
    switch (action) {
    case Action::AddPosition:
        return StepTexts::tr("Added the position %1").arg(what);
    case Action::EditPosition:
        return StepTexts::tr("Edited %1").arg(what);
    case Action::ClosePosition:
        return StepTexts::tr("Closed the position of %1").arg(what);
    case Action::DeletePosition:
        return StepTexts::tr("Deleted the position of %1").arg(what);
    case Action::FillPosition:
        return StepTexts::tr("Put %2 into the position %1").arg(what, second);
    case Action::VacatePosition:
        return StepTexts::tr("Vacated the position %1").arg(what);
    case Action::AddLine:
        return StepTexts::tr("Added a dotted line from %1 to %2").arg(what, second);
    case Action::RemoveLine:
        return StepTexts::tr("Removed a dotted line of %1").arg(what);
    case Action::SetLayout:
        return StepTexts::tr("Changed the layout below %1").arg(what);
    case Action::SetStanding:
        return StepTexts::tr("Changed how %1 reports").arg(what);
    default:
        return StepTexts::tr("Edited %1").arg(what);
    }
}

QString teamSentence(Action action, const QString& what) {
    switch (action) {
    case Action::AddTeam:
        return StepTexts::tr("Added the team %1").arg(what);
    case Action::MoveTeam:
        return StepTexts::tr("Moved the team %1").arg(what);
    case Action::DeleteTeam:
        return StepTexts::tr("Deleted the team %1").arg(what);
    case Action::AssignTeam:
        return what.isEmpty() ? StepTexts::tr("Took positions out of their team")
                              : StepTexts::tr("Put positions into the team %1").arg(what);
    default:
        return StepTexts::tr("Edited the team %1").arg(what);
    }
}

QString scenarioSentence(Action action, const QString& what, const QString& second) {
    switch (action) {
    case Action::AddScenario:
        return StepTexts::tr("Made the scenario %1").arg(what);
    case Action::DeleteScenario:
        return StepTexts::tr("Deleted the scenario %1").arg(what);
    case Action::AdoptScenario:
        return StepTexts::tr("Adopted the scenario %1 as the baseline").arg(what);
    case Action::TakeBack:
        return StepTexts::tr("Took back %n changes", nullptr, what.toInt());
    case Action::DescribeChange:
        return StepTexts::tr("Planned a change");
    case Action::OrderChanges:
        return StepTexts::tr("Ordered the changes");
    case Action::SettleClash:
        return StepTexts::tr("Settled %n clashes", nullptr, what.toInt());
    case Action::MergeScenario:
        return StepTexts::tr("Merged %2 into the scenario %1").arg(what, second);
    default:
        return StepTexts::tr("Edited the scenario %1").arg(what);
    }
}

QString importSentence(const StepRecord& step) {
    if (step.args.size() < 3)
        return StepTexts::tr("Imported a file");
    return StepTexts::tr("Imported a file: %1 came, %2 left, %3 changed")
        .arg(arg(step, 0), arg(step, 1), arg(step, 2));
}

QString betSentence(Action action, const QString& bet, const QString& other) {
    switch (action) {
    case Action::AddInitiative:
        return StepTexts::tr("Added the bet %1").arg(bet);
    case Action::MoveInitiative:
        return StepTexts::tr("Moved the bet %1 to another bucket").arg(bet);
    case Action::ReorderInitiative:
        return StepTexts::tr("Reordered the bet %1").arg(bet);
    case Action::DeleteInitiative:
        return StepTexts::tr("Deleted the bet %1").arg(bet);
    case Action::FundInitiative:
        return StepTexts::tr("Funded the bet %1").arg(bet);
    case Action::ProtectInitiative:
        return StepTexts::tr("Protected the bet %1").arg(bet);
    case Action::ConsolidateInitiative:
        return StepTexts::tr("Made the bet %1 part of %2").arg(bet, other);
    case Action::PauseInitiative:
        return StepTexts::tr("Paused the bet %1").arg(bet);
    case Action::StopInitiative:
        return StepTexts::tr("Stopped the bet %1").arg(bet);
    case Action::ClearStance:
        return StepTexts::tr("Took the funding decision on %1 back").arg(bet);
    default:
        return StepTexts::tr("Edited the bet %1").arg(bet);
    }
}

QString portfolioSentence(Action action, const QString& what, const QString& second) {
    switch (action) {
    case Action::ConsolidateTeam:
        return StepTexts::tr("Made the team %1 part of %2").arg(what, second);
    case Action::Allocate:
        return StepTexts::tr("Staffed %2 from %1").arg(what, second);
    case Action::AddDependency:
        return StepTexts::tr("Added a need of %1").arg(what);
    case Action::EditDependency:
        return StepTexts::tr("Edited a need of %1").arg(what);
    case Action::RemoveDependency:
        return StepTexts::tr("Removed a need of %1").arg(what);
    case Action::SetBucketTargets:
        return StepTexts::tr("Set the target bands");
    case Action::SilenceRule:
        return StepTexts::tr("Switched a check off");
    case Action::RestoreRule:
        return StepTexts::tr("Switched a check on again");
    default:
        return betSentence(action, what, second);
    }
}

/// "Scored Decision velocity", with the quarter where one was said.
QString inQuarter(const QString& sentence, const QString& quarter) {
    return quarter.isEmpty() ? sentence : StepTexts::tr("%1, %2").arg(sentence, quarter);
}

QString reviewSentence(Action action, const QString& what) {
    switch (action) {
    case Action::AnswerReview:
        return StepTexts::tr("Answered a question of the review");
    case Action::AddReviewAction:
        return StepTexts::tr("Added the action %1").arg(what);
    case Action::EditReviewAction:
        return StepTexts::tr("Edited the action %1").arg(what);
    case Action::DeleteReviewAction:
        return StepTexts::tr("Deleted the action %1").arg(what);
    case Action::LockQuarter:
        return StepTexts::tr("Locked the quarter %1").arg(what);
    case Action::UnlockQuarter:
        return StepTexts::tr("Unlocked the quarter %1").arg(what);
    case Action::CopyScores:
        return StepTexts::tr("Copied scores into %1").arg(what);
    default:
        return StepTexts::tr("Imported %n scores", nullptr, what.toInt());
    }
}

QString scorecardSentence(Action action, const QString& what, const QString& quarter) {
    switch (action) {
    case Action::AddSuccessor:
    case Action::EditSuccessor:
    case Action::RemoveSuccessor:
        return StepTexts::tr("Edited the bench of %1").arg(what);
    case Action::AddMeasure:
        return StepTexts::tr("Added the measure %1").arg(what);
    case Action::EditMeasure:
        return StepTexts::tr("Edited the measure %1").arg(what);
    case Action::DeleteMeasure:
        return StepTexts::tr("Deleted the measure %1").arg(what);
    case Action::ScoreMeasure:
        return inQuarter(StepTexts::tr("Scored %1").arg(what), quarter);
    case Action::ClearScore:
        return inQuarter(StepTexts::tr("Took the score of %1 back").arg(what), quarter);
    case Action::AddEvidence:
        return StepTexts::tr("Made %1 evidence").arg(what);
    case Action::EditEvidence:
        return StepTexts::tr("Edited the evidence %1").arg(what);
    case Action::RemoveEvidence:
        return StepTexts::tr("Removed the evidence %1").arg(what);
    case Action::LogDecision:
        return StepTexts::tr("Logged the decision %1").arg(what);
    case Action::EditDecision:
        return StepTexts::tr("Edited the decision %1").arg(what);
    case Action::DeleteDecision:
        return StepTexts::tr("Deleted the decision %1").arg(what);
    case Action::Expect:
        return StepTexts::tr("Said what %1 is expected to do").arg(what);
    default:
        return reviewSentence(action, what);
    }
}

} // namespace

QString sentence(const StepRecord& step) {
    const auto action = static_cast<Action>(step.action);
    switch (action) {
    case Action::MovePosition:
    case Action::ReorderPosition:
    case Action::SplitOff:
    case Action::PlaceInTray:
        return moveSentence(action, arg(step, 0), arg(step, 1));
    case Action::AddTeam:
    case Action::EditTeam:
    case Action::MoveTeam:
    case Action::DeleteTeam:
    case Action::AssignTeam:
        return teamSentence(action, arg(step, 0));
    case Action::EditPerson:
        return StepTexts::tr("Edited %1").arg(arg(step, 0));
    case Action::EditSettings:
        return StepTexts::tr("Changed the plan's settings");
    case Action::Import:
        return importSentence(step);
    case Action::Revert:
        return StepTexts::tr("Went back to an earlier state");
    case Action::Paste:
        return arg(step, 0).isEmpty() ? StepTexts::tr("Pasted a branch")
                                      : StepTexts::tr("Pasted %1").arg(arg(step, 0));
    case Action::AddScenario:
    case Action::EditScenario:
    case Action::DeleteScenario:
    case Action::AdoptScenario:
    case Action::TakeBack:
    case Action::DescribeChange:
    case Action::SettleClash:
    case Action::MergeScenario:
    case Action::OrderChanges:
        return scenarioSentence(action, arg(step, 0), arg(step, 1));
    case Action::None:
        return StepTexts::tr("Edited the plan");
    default:
        break;
    }
    if (step.action < 0 || action > Action::ImportScores)
        return StepTexts::tr("Edited the plan");
    if (action > Action::RestoreRule)
        return scorecardSentence(action, arg(step, 0), arg(step, 1));
    return action > Action::OrderChanges ? portfolioSentence(action, arg(step, 0), arg(step, 1))
                                         : positionSentence(action, arg(step, 0), arg(step, 1));
}

} // namespace orgwright
