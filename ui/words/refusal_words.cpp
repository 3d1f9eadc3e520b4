// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/refusal_words.h"

#include "ui/words/model_words.h"
#include "ui/words/store_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <array>

namespace orgwright {
namespace {

struct RefusalTexts {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

/// The rows and arguments of one refusal, by place and with a word for those that are missing.
class Told {
public:
    Told(const Refusal& refusal, const Plan& plan, ScenarioId scenario)
        : m_refusal(refusal)
        , m_plan(plan)
        , m_scenario(scenario) {}

    QString position(std::size_t place) const { return nameOf(m_plan, m_scenario, PositionId(id(place))); }
    QString person(std::size_t place) const { return nameOf(m_plan, PersonId(id(place))); }
    QString team(std::size_t place) const { return nameOf(m_plan, m_scenario, TeamId(id(place))); }
    QString arg(std::size_t place) const {
        return place < m_refusal.args.size() ? shownText(m_refusal.args[place]) : QString();
    }
    int number(std::size_t place) const { return arg(place).toInt(); }
    std::int64_t id(std::size_t place) const {
        return place < m_refusal.ids.size() ? m_refusal.ids[place] : 0;
    }
    bool hasIds() const { return !m_refusal.ids.empty(); }
    const std::string& rawArg() const {
        static const std::string kNone;
        return m_refusal.args.empty() ? kNone : m_refusal.args.front();
    }

private:
    const Refusal& m_refusal;
    const Plan& m_plan;
    ScenarioId m_scenario;
};

QString teamUnderItself(const Told& told) {
    if (told.id(0) == told.id(1))
        return RefusalTexts::tr("A team cannot become a part of itself: %1.").arg(told.team(0));
    return RefusalTexts::tr("%1 cannot become a part of %2, because %2 is a part of %1.")
        .arg(told.team(0), told.team(1));
}

QString outOfRange(const Told& told) {
    struct Range {
        std::string_view column;
        const char* words;
    };
    static constexpr std::array kRanges{
        Range{"fte", QT_TRANSLATE_NOOP("Refusal", "FTE must be a number from 0 to 10,000.")},
        Range{"cost", QT_TRANSLATE_NOOP("Refusal", "The cost must be within plus or minus 1,000 billion.")},
        Range{"pay_floor", QT_TRANSLATE_NOOP("Refusal", "The pay band must be within 1,000 billion.")},
        Range{"pay_ceiling", QT_TRANSLATE_NOOP("Refusal", "The pay band must be within 1,000 billion.")},
        Range{"state_since", QT_TRANSLATE_NOOP("Refusal", "There is no such day.")},
        Range{"since", QT_TRANSLATE_NOOP("Refusal", "There is no such day.")},
        Range{"state_quarter", QT_TRANSLATE_NOOP("Refusal", "There is no such quarter.")},
        Range{"currency",
              QT_TRANSLATE_NOOP("Refusal", "A currency is written as three capital letters, such as EUR.")},
        Range{"fiscal_year_start",
              QT_TRANSLATE_NOOP("Refusal", "A fiscal year starts in one of the months 1 to 12.")},
        Range{"span_least",
              QT_TRANSLATE_NOOP(
                  "Refusal",
                  "The span target must be 1 or more, and its lower bound not above its upper one.")},
        Range{"span_most", QT_TRANSLATE_NOOP("Refusal", "The span target must be from 1 to 1,000.")},
        Range{"score", QT_TRANSLATE_NOOP("Refusal", "A score is a number from 1 to 5.")},
        Range{"colour",
              QT_TRANSLATE_NOOP("Refusal", "A team's colour is one of 1 to 8, or 0 for none of its own.")},
    };
    for (const Range& each : kRanges) {
        if (each.column == told.rawArg())
            return RefusalTexts::tr(each.words);
    }
    if (!told.rawArg().empty() && told.rawArg().find_first_not_of("-0123456789") == std::string::npos)
        return RefusalTexts::tr("The history has no step %1.").arg(told.arg(0));
    if (told.rawArg().empty())
        return RefusalTexts::tr("The value is outside what is allowed.");
    return RefusalTexts::tr("The value is outside what is allowed: %1.").arg(columnWord(told.rawArg()));
}

QString looksUnsound(const Told& told) {
    if (!told.hasIds())
        return RefusalTexts::tr("%n problems were found, so nothing was imported.", nullptr, told.number(0));
    return RefusalTexts::tr("The result would break a rule of the plan (%1), so nothing was changed.")
        .arg(columnWord(told.rawArg()));
}

QString placeSentence(Reason reason, const Told& told) {
    switch (reason) {
    case Reason::UnderItself:
        return RefusalTexts::tr("A position cannot report to itself: %1.").arg(told.position(0));
    case Reason::UnderOwnReport:
        return RefusalTexts::tr("%1 cannot report to %2, because %2 stands below %1.")
            .arg(told.position(0), told.position(1));
    case Reason::TeamUnderItself:
        return teamUnderItself(told);
    case Reason::AlreadyHoldsSeat:
        return RefusalTexts::tr("%1 sits in this position already.").arg(told.person(1));
    case Reason::LineExists:
        return RefusalTexts::tr("There is a dotted line from %1 to %2 already.")
            .arg(told.position(0), told.position(1));
    case Reason::LineToItself:
        return RefusalTexts::tr("A dotted line needs two positions.");
    case Reason::LineIsReportingLine:
        return RefusalTexts::tr(
                   "%1 reports to %2 already, so a dotted line between them would say nothing new.")
            .arg(told.position(0), told.position(1));
    case Reason::AssistantHasReports:
        return RefusalTexts::tr("%1 has reports, and an assistant has none. Move the reports first.")
            .arg(told.position(0));
    default:
        return RefusalTexts::tr("%1 is an assistant, and nobody reports to an assistant.")
            .arg(told.position(0));
    }
}

QString valueSentence(Reason reason, const Told& told) {
    switch (reason) {
    case Reason::KeyTaken:
        return RefusalTexts::tr("The key “%1” is in use already. Choose another one.").arg(told.arg(0));
    case Reason::NameNeeded:
        return RefusalTexts::tr("A name or title must not be blank.");
    case Reason::TextTooLong:
        return RefusalTexts::tr("The text is too long: a field holds at most %1 kB.")
            .arg(kMostTextBytes / 1024);
    case Reason::TextNotUnicode:
        return RefusalTexts::tr("The text holds bytes that are no characters.");
    default:
        return outOfRange(told);
    }
}

QString scorecardSentence(Reason reason, const Told& told) {
    switch (reason) {
    case Reason::SuccessorExists:
        return RefusalTexts::tr("This person is named as a successor there already.");
    case Reason::QuarterLocked:
        return RefusalTexts::tr("The quarter %1 is locked: its review is done. Unlock it first.")
            .arg(told.arg(0));
    case Reason::QuarterNotLocked:
        return RefusalTexts::tr("The quarter %1 is not locked.").arg(told.arg(0));
    case Reason::QuarterNeeded:
        return RefusalTexts::tr("Say which quarter this belongs to.");
    case Reason::MeasureStays:
        return RefusalTexts::tr(
            "One of the nine measures, or one of a locked quarter, can be set aside, not deleted.");
    case Reason::TargetReversed:
        return RefusalTexts::tr("“Near its target” must begin short of the target.");
    case Reason::DecidedBeforeRaised:
        return RefusalTexts::tr("It cannot have been decided before it was raised.");
    case Reason::EvidenceExists:
        return RefusalTexts::tr("%1 is evidence for this measure in that quarter already.").arg(told.arg(0));
    default:
        return RefusalTexts::tr("No earlier quarter has scores that could be copied.");
    }
}

QString portfolioSentence(Reason reason) {
    switch (reason) {
    case Reason::AllocationEmpty:
        return RefusalTexts::tr("A share of work needs a bet and either a team or a position.");
    case Reason::DependsOnItself:
        return RefusalTexts::tr("A bet cannot need itself.");
    case Reason::DependencyExists:
        return RefusalTexts::tr("The bet needs that already.");
    case Reason::IntoItself:
        return RefusalTexts::tr("Choose another bet or team that it becomes part of.");
    default:
        return RefusalTexts::tr("A target band goes from its least to its most; swap the two.");
    }
}

} // namespace

QString sentence(const Refusal& refusal, const Plan& plan, ScenarioId scenario) {
    const Told told(refusal, plan, scenario);
    switch (refusal.reason) {
    case Reason::NotFound:
        return RefusalTexts::tr("What this is about is not in the plan any more.");
    case Reason::UnderItself:
    case Reason::UnderOwnReport:
    case Reason::TeamUnderItself:
    case Reason::AlreadyHoldsSeat:
    case Reason::LineExists:
    case Reason::LineToItself:
    case Reason::LineIsReportingLine:
    case Reason::AssistantHasReports:
    case Reason::UnderAssistant:
        return placeSentence(refusal.reason, told);
    case Reason::NameTaken:
        return RefusalTexts::tr("There is a scenario “%1” already. Choose another name.").arg(told.arg(0));
    case Reason::IsBaseline:
        return RefusalTexts::tr("This is the baseline: it stays, and decisions are made in scenarios.");
    case Reason::AllocationEmpty:
    case Reason::DependsOnItself:
    case Reason::DependencyExists:
    case Reason::IntoItself:
    case Reason::BandReversed:
        return portfolioSentence(refusal.reason);
    case Reason::ReasonNeeded:
        return RefusalTexts::tr("Say why: the reason stands in the decision record.");
    case Reason::ClashesOpen:
        return RefusalTexts::tr("%n clashes with the baseline are not settled yet. Settle them first.",
                                nullptr, static_cast<int>(told.number(0)));
    case Reason::KeyTaken:
    case Reason::NameNeeded:
    case Reason::TextTooLong:
    case Reason::TextNotUnicode:
    case Reason::OutOfRange:
        return valueSentence(refusal.reason, told);
    case Reason::SuccessorExists:
    case Reason::QuarterLocked:
    case Reason::QuarterNotLocked:
    case Reason::QuarterNeeded:
    case Reason::MeasureStays:
    case Reason::TargetReversed:
    case Reason::DecidedBeforeRaised:
    case Reason::EvidenceExists:
    case Reason::NothingToCopy:
        return scorecardSentence(refusal.reason, told);
    case Reason::NothingToUndo:
        return RefusalTexts::tr("There is nothing to undo.");
    case Reason::NothingToRedo:
        return RefusalTexts::tr("There is nothing to redo.");
    case Reason::OnlyShown:
        return RefusalTexts::tr("What is shown here cannot be edited. Go back to the scenario as it stands.");
    case Reason::ReadOnly:
        return readOnlySentence(static_cast<StoreFault>(told.number(0)));
    case Reason::StepDoesNotFit:
        return RefusalTexts::tr(
                   "Step %1 of the history does not fit the plan as it is now, so nothing was changed.")
            .arg(told.arg(0));
    case Reason::LooksUnsound:
        return looksUnsound(told);
    }
    return {};
}

} // namespace orgwright
