// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/finding_parts.h"

#include <array>

namespace orgwright {
namespace {

using Parts = FindingParts;

QString reports(const Parts& parts) {
    return parts.formats().reports(parts.number());
}

QString spanTooLarge(const Parts& parts) {
    return FindingTexts::tr("%1 has %2 direct reports; the target is at most %3.")
        .arg(parts.name(), parts.count(), parts.count(1));
}

QString spanTooSmall(const Parts& parts) {
    return FindingTexts::tr("%1 has %2 direct reports; the target is at least %3.")
        .arg(parts.name(), parts.count(), parts.count(1));
}

QString singleReport(const Parts& parts) {
    return FindingTexts::tr("%1 has a single report: %2.").arg(parts.name(), parts.name(1));
}

QString deepBranch(const Parts& parts) {
    return FindingTexts::tr(
               "The branch of %1 reaches layer %2; most of the branches beside it end at layer %3.")
        .arg(parts.name(), parts.count(), parts.count(1));
}

QString managerSeatOpen(const Parts& parts) {
    if (parts.number(1) < 0)
        return FindingTexts::tr("%1 is open and has %2.").arg(parts.name(), reports(parts));
    return FindingTexts::tr("%1 has been open for %2 and has %3.")
        .arg(parts.name(), parts.formats().days(parts.number(1)), reports(parts));
}

QString closingWithReports(const Parts& parts) {
    return FindingTexts::tr("%1 is closing and still has %2.").arg(parts.name(), reports(parts));
}

QString assistantHasReports(const Parts& parts) {
    return FindingTexts::tr("%1 is an assistant and has %2.").arg(parts.name(), reports(parts));
}

QString manySeats(const Parts& parts) {
    return FindingTexts::tr("%1 holds %n positions.", nullptr, parts.size() - 1).arg(parts.name());
}

QString personOverbooked(const Parts& parts) {
    return FindingTexts::tr("%1 holds positions of %2 FTE together.").arg(parts.name(), parts.fte());
}

QString oddFte(const Parts& parts) {
    if (parts.number() == 0)
        return FindingTexts::tr("%1 is filled and has no FTE.").arg(parts.name());
    return FindingTexts::tr("%1 has %2 FTE, more than those who sit there can give.")
        .arg(parts.name(), parts.fte());
}

QString titleMissing(const Parts& parts) {
    return FindingTexts::tr("%n positions have no title: %1.", nullptr, parts.size()).arg(parts.names(0));
}

QString costMissing(const Parts& parts) {
    return FindingTexts::tr("%n positions have no cost: %1.", nullptr, parts.size()).arg(parts.names(0));
}

QString noTeam(const Parts& parts) {
    return FindingTexts::tr("%n positions are in no team: %1.", nullptr, parts.size()).arg(parts.names(0));
}

QString unplaced(const Parts& parts) {
    return FindingTexts::tr("%n positions wait in the tray: %1.", nullptr, parts.size()).arg(parts.names(0));
}

// clang-format off
constexpr auto kOrganisationFindingWordsWords = std::to_array<FindingWords>({
    {"span_too_large", QT_TRANSLATE_NOOP("Finding", "Too many direct reports"),
     QT_TRANSLATE_NOOP("Finding", "Add a lead below, or move some of the reports to a neighbour."), spanTooLarge},
    {"span_too_small", QT_TRANSLATE_NOOP("Finding", "Few direct reports"),
     QT_TRANSLATE_NOOP("Finding", "Merge it with a branch beside it, or give it more reports."), spanTooSmall},
    {"single_report", QT_TRANSLATE_NOOP("Finding", "A single report"),
     QT_TRANSLATE_NOOP("Finding", "Move the report up a layer, or give the manager more reports."), singleReport},
    {"deep_branch", QT_TRANSLATE_NOOP("Finding", "A deep branch"),
     QT_TRANSLATE_NOOP("Finding", "Take a layer out of the branch."), deepBranch},
    {"manager_seat_open", QT_TRANSLATE_NOOP("Finding", "A manager’s seat is open"),
     QT_TRANSLATE_NOOP("Finding", "Name somebody in the interim, or move the reports to a manager who is there."), managerSeatOpen},
    {"closing_with_reports", QT_TRANSLATE_NOOP("Finding", "A closing seat has reports"),
     QT_TRANSLATE_NOOP("Finding", "Move the reports before the seat closes."), closingWithReports},
    {"assistant_has_reports", QT_TRANSLATE_NOOP("Finding", "An assistant has reports"),
     QT_TRANSLATE_NOOP("Finding", "Make the seat an ordinary report, or move its reports to the manager."), assistantHasReports},
    {"many_seats", QT_TRANSLATE_NOOP("Finding", "One person in many seats"),
     QT_TRANSLATE_NOOP("Finding", "Give some of the seats to somebody else."), manySeats},
    {"person_overbooked", QT_TRANSLATE_NOOP("Finding", "More FTE than one person has"),
     QT_TRANSLATE_NOOP("Finding", "Lower the FTE of a seat, or give one to somebody else."), personOverbooked},
    {"odd_fte", QT_TRANSLATE_NOOP("Finding", "An FTE that cannot be"),
     QT_TRANSLATE_NOOP("Finding", "Correct the FTE, or who sits there."), oddFte},
    {"title_missing", QT_TRANSLATE_NOOP("Finding", "Titles are missing"),
     QT_TRANSLATE_NOOP("Finding", "Give each a title, so that charts and changes can name it."), titleMissing},
    {"cost_missing", QT_TRANSLATE_NOOP("Finding", "Costs are missing"),
     QT_TRANSLATE_NOOP("Finding", "Enter the costs; until then all sums are too low."), costMissing},
    {"no_team", QT_TRANSLATE_NOOP("Finding", "Positions in no team"),
     QT_TRANSLATE_NOOP("Finding", "Put each into a team; until then no team counts them."), noTeam},
    {"unplaced", QT_TRANSLATE_NOOP("Finding", "Positions in the tray"),
     QT_TRANSLATE_NOOP("Finding", "Give each a manager, or delete it."), unplaced},
});
// clang-format on

} // namespace

std::span<const FindingWords> organisationWords() {
    return kOrganisationFindingWordsWords;
}

} // namespace orgwright
