// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/finding_parts.h"

#include <array>

namespace orgwright {
namespace {

using Parts = FindingParts;

QString fteOutsideBand(const Parts& parts) {
    const QString text =
        parts.number(4) > 0
            ? FindingTexts::tr("%1 of all FTE goes to %2, %3 above the band of %4: %5 FTE too many.")
            : FindingTexts::tr("%1 of all FTE goes to %2, %3 below the band of %4: %5 FTE too few.");
    return text.arg(parts.percent(1), parts.bucket(0), parts.points(4), parts.band(2, 3), parts.fte(5));
}

QString costOutsideBand(const Parts& parts) {
    const QString text =
        parts.number(4) > 0
            ? FindingTexts::tr("%1 of all cost goes to %2, %3 above the band of %4: %5 too much.")
            : FindingTexts::tr("%1 of all cost goes to %2, %3 below the band of %4: %5 too little.");
    return text.arg(parts.percent(1), parts.bucket(0), parts.points(4), parts.band(2, 3), parts.money(5));
}

QString withoutSponsor(const Parts& parts) {
    return FindingTexts::tr("%1 has no sponsor.").arg(parts.name());
}

QString withoutHypothesis(const Parts& parts) {
    return FindingTexts::tr("%1 has no hypothesis.").arg(parts.name());
}

QString withoutKillCriterion(const Parts& parts) {
    return FindingTexts::tr("%1 says nothing of what would end it.").arg(parts.name());
}

QString sponsorWithoutSeat(const Parts& parts) {
    return FindingTexts::tr("The sponsor of %1, %2, holds no position.").arg(parts.name(), parts.name(1));
}

QString sponsorSeatOpen(const Parts& parts) {
    return FindingTexts::tr("The position of %2, the sponsor of %1, is open: %3.")
        .arg(parts.name(), parts.name(1), parts.name(2));
}

QString sponsorOnManyBets(const Parts& parts) {
    return FindingTexts::tr("%1 sponsors %n bets: %2.", nullptr, parts.size() - 1)
        .arg(parts.name(), parts.names(1));
}

QString learningOverdue(const Parts& parts) {
    return FindingTexts::tr("%1 was to be decided by %2, %3 ago.")
        .arg(parts.name(), parts.formats().date(Date{static_cast<std::int32_t>(parts.number())}),
             parts.formats().days(parts.number(1)));
}

QString largeUnsureBet(const Parts& parts) {
    const QString confidence = parts.count(2) + QChar(0x00A0) + QLatin1Char('%');
    //: %1 a bet, %2 a share, %3 a bucket, %4 the confidence, %5 another quarter in which it is so
    return FindingTexts::tr("%1 takes %2 of %3 at %4 confidence, as in %5.")
        .arg(parts.name(), parts.percent(1), parts.bucket(0), confidence, parts.quarter(3));
}

QString betWithoutPeople(const Parts& parts) {
    return FindingTexts::tr("Nobody works on %1.").arg(parts.name());
}

bool isPaused(const Parts& parts, std::size_t stance) {
    return static_cast<Stance>(parts.number(stance)) == Stance::Pause;
}

QString stoppedBetStaffed(const Parts& parts) {
    const bool isPause = isPaused(parts, 0);
    if (parts.number(1) == 0) {
        const QString text = isPause ? FindingTexts::tr("%1 is paused and has people allocated until %2.")
                                     : FindingTexts::tr("%1 is stopped and has people allocated until %2.");
        return text.arg(parts.name(), parts.quarter(2));
    }
    const QString text = isPause ? FindingTexts::tr("%1 is paused and still takes %2 FTE.")
                                 : FindingTexts::tr("%1 is stopped and still takes %2 FTE.");
    return text.arg(parts.name(), parts.fte(1));
}

QString endedBetStaffed(const Parts& parts) {
    return FindingTexts::tr("%1 was to end in %2 and still takes %3 FTE.")
        .arg(parts.name(), parts.quarter(0), parts.fte(1));
}

QString needsStoppedBet(const Parts& parts) {
    return (isPaused(parts, 1) ? FindingTexts::tr("%1 needs %2, which is paused.")
                               : FindingTexts::tr("%1 needs %2, which is stopped."))
        .arg(parts.name(), parts.name(1));
}

QString needsAtRisk(const Parts& parts) {
    const bool isRefused = static_cast<DependencyState>(parts.number(1)) == DependencyState::Refused;
    return (isRefused ? FindingTexts::tr("%1 needs %2 by %3; it was refused.")
                      : FindingTexts::tr("%1 needs %2 by %3; that is at risk."))
        .arg(parts.name(), parts.name(1), parts.quarter(0));
}

QString dependencyCycle(const Parts& parts) {
    return FindingTexts::tr("%n bets wait for each other in a circle: %1.", nullptr, parts.size())
        .arg(parts.names(0));
}

QString teamOverallocated(const Parts& parts) {
    if (parts.number(2) == 1)
        return FindingTexts::tr("The team %1 is allocated %2 in %3.")
            .arg(parts.name(), parts.percent(1), parts.quarter(0));
    return FindingTexts::tr("The team %1 is allocated too much in %n quarters, most in %3: %2.", nullptr,
                            parts.small(2))
        .arg(parts.name(), parts.percent(1), parts.quarter(0));
}

QString teamOnManyBets(const Parts& parts) {
    return FindingTexts::tr("The team %1 works on %n bets and has %2: %3.", nullptr, parts.size() - 1)
        .arg(parts.name(), parts.formats().people(parts.number()), parts.names(1));
}

QString platformUnused(const Parts& parts) {
    return FindingTexts::tr("No bet needs the platform team %1.").arg(parts.name());
}

QString platformOnProduct(const Parts& parts) {
    return FindingTexts::tr("The platform team %1 spends %2 of its FTE on product bets.")
        .arg(parts.name(), parts.percent(0));
}

QString aimAgainstMix(const Parts& parts) {
    switch (static_cast<Aim>(parts.number())) {
    case Aim::Predictability:
        return FindingTexts::tr("The team %1 aims at predictability, and %2 of its work is growth and "
                                "experiments.")
            .arg(parts.name(), parts.percent(1));
    case Aim::LearningSpeed:
        return FindingTexts::tr("The team %1 aims at learning speed, and %2 of its work is core.")
            .arg(parts.name(), parts.percent(1));
    default:
        return FindingTexts::tr("The team %1 aims at less complexity, and only %2 of its work is enablers.")
            .arg(parts.name(), parts.percent(1));
    }
}

// clang-format off
constexpr auto kPortfolioFindingWordsWords = std::to_array<FindingWords>({
    {"fte_outside_band", QT_TRANSLATE_NOOP("Finding", "A bucket’s FTE outside its band"),
     QT_TRANSLATE_NOOP("Finding", "Move people between buckets, or change the band."), fteOutsideBand},
    {"cost_outside_band", QT_TRANSLATE_NOOP("Finding", "A bucket’s cost outside its band"),
     QT_TRANSLATE_NOOP("Finding", "Move spending between buckets, or change the band."), costOutsideBand},
    {"bet_without_sponsor", QT_TRANSLATE_NOOP("Finding", "A bet without a sponsor"),
     QT_TRANSLATE_NOOP("Finding", "Name who answers for it, or stop it."), withoutSponsor},
    {"bet_without_hypothesis", QT_TRANSLATE_NOOP("Finding", "A bet without a hypothesis"),
     QT_TRANSLATE_NOOP("Finding", "Write down what you expect to come true."), withoutHypothesis},
    {"bet_without_kill_criterion", QT_TRANSLATE_NOOP("Finding", "A bet that nothing would end"),
     QT_TRANSLATE_NOOP("Finding", "Agree on what would end it before it is under way."), withoutKillCriterion},
    {"sponsor_without_seat", QT_TRANSLATE_NOOP("Finding", "A sponsor without a position"),
     QT_TRANSLATE_NOOP("Finding", "Name a sponsor who is there."), sponsorWithoutSeat},
    {"sponsor_seat_open", QT_TRANSLATE_NOOP("Finding", "A sponsor’s position is open"),
     QT_TRANSLATE_NOOP("Finding", "Name who sponsors it until the position is filled."), sponsorSeatOpen},
    {"sponsor_on_many_bets", QT_TRANSLATE_NOOP("Finding", "A sponsor with many bets"),
     QT_TRANSLATE_NOOP("Finding", "Hand some to another sponsor, or pause what matters least."), sponsorOnManyBets},
    {"learning_overdue", QT_TRANSLATE_NOOP("Finding", "An experiment past its learning date"),
     QT_TRANSLATE_NOOP("Finding", "Decide with what is known, or set a new date and say why."), learningOverdue},
    {"large_unsure_bet", QT_TRANSLATE_NOOP("Finding", "A large bet of low confidence"),
     QT_TRANSLATE_NOOP("Finding", "Pause it, or name what would raise confidence."), largeUnsureBet},
    {"bet_without_people", QT_TRANSLATE_NOOP("Finding", "A bet that nobody works on"),
     QT_TRANSLATE_NOOP("Finding", "Allocate people, or pause it."), betWithoutPeople},
    {"stopped_bet_staffed", QT_TRANSLATE_NOOP("Finding", "A stopped or paused bet that has people"),
     QT_TRANSLATE_NOOP("Finding", "Give its people to another bet, or take the decision back."), stoppedBetStaffed},
    {"ended_bet_staffed", QT_TRANSLATE_NOOP("Finding", "A bet past its end that has people"),
     QT_TRANSLATE_NOOP("Finding", "Release its people, or set a new end and say why."), endedBetStaffed},
    {"needs_stopped_bet", QT_TRANSLATE_NOOP("Finding", "A need of a stopped or paused bet"),
     QT_TRANSLATE_NOOP("Finding", "Find it elsewhere, or take up again what it waits for."), needsStoppedBet},
    {"needs_at_risk", QT_TRANSLATE_NOOP("Finding", "A need at risk, and soon"),
     QT_TRANSLATE_NOOP("Finding", "Settle it with who is needed now, or move what waits for it."), needsAtRisk},
    {"dependency_cycle", QT_TRANSLATE_NOOP("Finding", "Bets that wait for each other"),
     QT_TRANSLATE_NOOP("Finding", "Decide which goes first and take its need away, or make one bet of them."), dependencyCycle},
    {"team_overallocated", QT_TRANSLATE_NOOP("Finding", "A team allocated more than there is of it"),
     QT_TRANSLATE_NOOP("Finding", "Lower a share, or move a bet to a later quarter."), teamOverallocated},
    {"team_on_many_bets", QT_TRANSLATE_NOOP("Finding", "More bets than people"),
     QT_TRANSLATE_NOOP("Finding", "Take bets from the team until each has somebody."), teamOnManyBets},
    {"platform_unused", QT_TRANSLATE_NOOP("Finding", "A platform team that nobody depends on"),
     QT_TRANSLATE_NOOP("Finding", "Enter who depends on it, or ask what it is for."), platformUnused},
    {"platform_on_product", QT_TRANSLATE_NOOP("Finding", "A platform team on product bets"),
     QT_TRANSLATE_NOOP("Finding", "Free it for the platform, or give the bets to product teams."), platformOnProduct},
    {"aim_against_mix", QT_TRANSLATE_NOOP("Finding", "An aim that the work disagrees with"),
     QT_TRANSLATE_NOOP("Finding", "Change what the team works on, or what it aims at."), aimAgainstMix},
});
// clang-format on

} // namespace

std::span<const FindingWords> portfolioWords() {
    return kPortfolioFindingWordsWords;
}

} // namespace orgwright
