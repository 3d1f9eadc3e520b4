// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/roster_words.h"

#include "ui/words/table_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct RosterTexts {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

QString rosterArg(const RosterProblem& problem) {
    return problem.args.empty() ? QString() : shownText(problem.args.front(), 60);
}

/// "12, 15 and 18", at most ten of them.
QString rowList(const std::vector<std::uint32_t>& lines) {
    QStringList rows;
    for (const std::uint32_t line : lines) {
        if (rows.size() == 10) {
            rows += QString(QChar(0x2026));
            break;
        }
        rows += QString::number(line);
    }
    return rows.join(QLatin1String(", "));
}

QString aboutFile(const RosterProblem& problem) {
    const int number = rosterArg(problem).toInt();
    switch (problem.fault) {
    case RosterFault::NoRows:
        return RosterTexts::tr("There are headings but no rows.");
    case RosterFault::NothingToGoBy:
        return RosterTexts::tr("No column is known to hold a key, a name or a title.");
    case RosterFault::ColumnMissing:
        return RosterTexts::tr("No column is known to hold this: %1.").arg(fieldWord(problem.args.front()));
    case RosterFault::StateNotUnderstood:
        return RosterTexts::tr("The column taken for the state holds other things and is not used.");
    case RosterFault::DatesAmbiguous:
        return RosterTexts::tr(
            "Dates such as 03/04/2026 could be either; they are read as day, month, year.");
    case RosterFault::NoRoot:
        return RosterTexts::tr("Nobody is at the top: every position reports to another.");
    case RosterFault::SeveralRoots:
        return RosterTexts::tr("%n positions report to nobody (rows %1).", nullptr, number)
            .arg(rowList(problem.lines));
    case RosterFault::ManagersFoundByName:
        return RosterTexts::tr("%n managers were found by name.", nullptr, number);
    default:
        return RosterTexts::tr("%n managers were found by e-mail address.", nullptr, number);
    }
}

QString aboutKey(const RosterProblem& problem) {
    const QString text = rosterArg(problem);
    switch (problem.fault) {
    case RosterFault::KeyMissing:
        return RosterTexts::tr("The row has no key; it goes by “%1”.").arg(text);
    case RosterFault::DuplicateKey:
        return RosterTexts::tr("The key “%1” stands in row %2 already.").arg(text, rowList(problem.lines));
    case RosterFault::CoLeadsDiffer:
        return RosterTexts::tr("Rows of one position do not agree (%1; see row %2). The first one counts.")
            .arg(fieldWord(problem.args.front()), rowList(problem.lines));
    default:
        return RosterTexts::tr("Rows of one person do not agree (%1; see row %2). The first one counts.")
            .arg(fieldWord(problem.args.front()), rowList(problem.lines));
    }
}

QString aboutManager(const RosterProblem& problem) {
    const QString text = rosterArg(problem);
    switch (problem.fault) {
    case RosterFault::UnknownManager:
        return RosterTexts::tr("There is no manager “%1”.").arg(text);
    case RosterFault::ManagerOnlyInPlan:
        return RosterTexts::tr("The manager “%1” is in the plan but not in the file.").arg(text);
    case RosterFault::AmbiguousManager:
        return RosterTexts::tr("The manager “%1” could be several (rows %2).")
            .arg(text, rowList(problem.lines));
    case RosterFault::SelfManager:
        return RosterTexts::tr("The position names itself as its manager.");
    case RosterFault::SelfManagedRoot:
        return RosterTexts::tr("The position names itself as its manager and is taken as the top.");
    case RosterFault::Cycle:
        return RosterTexts::tr("These positions report to each other in a circle: rows %1.")
            .arg(rowList(problem.lines));
    case RosterFault::UnderAssistant:
        return RosterTexts::tr(
            "The manager is an assistant in the plan, and nobody reports to an assistant.");
    default:
        return RosterTexts::tr("An assistant cannot have reports.");
    }
}

QString aboutDotted(const RosterProblem& problem) {
    const QString text = rosterArg(problem);
    switch (problem.fault) {
    case RosterFault::UnknownDotted:
        return RosterTexts::tr("There is no dotted-line manager “%1”.").arg(text);
    case RosterFault::AmbiguousDotted:
        return RosterTexts::tr("The dotted-line manager “%1” could be several (rows %2).")
            .arg(text, rowList(problem.lines));
    case RosterFault::DottedToSelf:
        return RosterTexts::tr("The dotted line leads to the position itself.");
    default:
        return RosterTexts::tr("The dotted line leads to the manager, who is there already.");
    }
}

QString aboutValue(const RosterProblem& problem) {
    const QString text = rosterArg(problem);
    switch (problem.fault) {
    case RosterFault::BadNumber:
        return RosterTexts::tr("“%1” is not a number.").arg(text);
    case RosterFault::BadDate:
        return RosterTexts::tr("“%1” is not a date.").arg(text);
    case RosterFault::BadQuarter:
        return RosterTexts::tr("“%1” is not a quarter such as 2027Q2.").arg(text);
    case RosterFault::BadState:
        return RosterTexts::tr("“%1” is not a state (filled, open, planned, closing).").arg(text);
    case RosterFault::BadKind:
        return RosterTexts::tr("“%1” is neither report nor assistant.").arg(text);
    case RosterFault::BadLayout:
        return RosterTexts::tr("“%1” is not a layout (wide, stacked, grid, left to right).").arg(text);
    case RosterFault::BadFlag:
        return RosterTexts::tr("“%1” is neither yes nor no.").arg(text);
    case RosterFault::OutOfRange:
        return RosterTexts::tr("“%1” is outside what is allowed.").arg(text);
    case RosterFault::BadReference:
        return RosterTexts::tr("“%1” is not a reference that Orgwright wrote.").arg(text);
    case RosterFault::PayBandReversed:
        return RosterTexts::tr("The pay band's floor is above its ceiling (%1).").arg(text);
    case RosterFault::TitleMissing:
        return RosterTexts::tr("The position has no title.");
    case RosterFault::HiddenCharacters:
        return RosterTexts::tr("“%1” holds invisible characters, by which two texts can look alike.")
            .arg(text);
    default:
        return RosterTexts::tr("The text is too long (%1 bytes).").arg(text);
    }
}

QString aboutTeam(const RosterProblem& problem) {
    const QString text = rosterArg(problem);
    switch (problem.fault) {
    case RosterFault::TeamNameMissing:
        return RosterTexts::tr("The team has no name; it is called “%1”.").arg(text);
    case RosterFault::UnknownTeamParent:
        return RosterTexts::tr("There is no team “%1”.").arg(text);
    case RosterFault::TeamUnderItself:
        return RosterTexts::tr("The team names itself as its parent.");
    case RosterFault::TeamCycle:
        return RosterTexts::tr("These teams are parts of each other in a circle: rows %1.")
            .arg(rowList(problem.lines));
    case RosterFault::UnknownLead:
        return RosterTexts::tr("The plan has no position “%1” to lead the team.").arg(text);
    default:
        return RosterTexts::tr("“%1” is not a team colour (1 to 8).").arg(text);
    }
}

QString aboutInitiative(const RosterProblem& problem) {
    const QString text = rosterArg(problem);
    switch (problem.fault) {
    case RosterFault::InitiativeUnnamed:
        return RosterTexts::tr("The row has neither a key nor a title.");
    case RosterFault::UnknownTeam:
        return RosterTexts::tr("There is no team “%1”.").arg(text);
    case RosterFault::UnknownSponsor:
        return RosterTexts::tr("The plan has nobody “%1” to sponsor it.").arg(text);
    case RosterFault::UnknownStatus:
        return RosterTexts::tr("“%1” is no status or stage that is known here; the stage stays as it is.")
            .arg(text);
    case RosterFault::UnknownInitiative:
        return RosterTexts::tr("There is no initiative “%1”.").arg(text);
    case RosterFault::BadChoice:
        return RosterTexts::tr("“%1” is none of the words that can stand here.").arg(text);
    case RosterFault::BadAllocation:
        return RosterTexts::tr("“%1” is not an allocation such as “Customs 30% 2026Q4”.").arg(text);
    case RosterFault::UnknownWorker:
        return RosterTexts::tr("There is neither a team nor a position “%1”.").arg(text);
    default:
        return RosterTexts::tr("The initiative depends on itself, which is left out.");
    }
}

QString aboutScore(const RosterProblem& problem) {
    const QString text = rosterArg(problem);
    return problem.fault == RosterFault::UnknownMeasure
               ? RosterTexts::tr("There is no measure “%1”.").arg(text)
               : RosterTexts::tr("The quarter %1 is locked.").arg(text);
}

} // namespace

QString wordFor(Severity severity) {
    switch (severity) {
    case Severity::Problem:
        return RosterTexts::tr("Problem");
    case Severity::Warning:
        return RosterTexts::tr("Warning");
    case Severity::Notice:
        return RosterTexts::tr("Notice");
    }
    return {};
}

QString reasonSentence(const RosterProblem& problem) {
    if (problem.fault <= RosterFault::ManagersFoundByEmail)
        return aboutFile(problem);
    if (problem.fault <= RosterFault::PersonDiffers)
        return aboutKey(problem);
    if (problem.fault <= RosterFault::AssistantHasReports)
        return aboutManager(problem);
    if (problem.fault <= RosterFault::DottedIsManager)
        return aboutDotted(problem);
    if (problem.fault <= RosterFault::TooLong)
        return aboutValue(problem);
    if (problem.fault <= RosterFault::BadColour)
        return aboutTeam(problem);
    return problem.fault <= RosterFault::NeedsItself ? aboutInitiative(problem) : aboutScore(problem);
}

QString remedySentence(RosterFault fault) {
    switch (fault) {
    case RosterFault::NothingToGoBy:
    case RosterFault::ColumnMissing:
        return RosterTexts::tr("Say which column it is.");
    case RosterFault::UnknownMeasure:
        return RosterTexts::tr("Write a measure’s name or key, or add the measure first.");
    case RosterFault::QuarterIsLocked:
        return RosterTexts::tr("Unlock the quarter first, or leave the row out.");
    case RosterFault::DuplicateKey:
        return RosterTexts::tr("Give one of the rows another key, or leave it out.");
    case RosterFault::UnknownManager:
    case RosterFault::SelfManager:
    case RosterFault::UnderAssistant:
        return RosterTexts::tr("Name a manager who is in the file, or none for the top.");
    case RosterFault::ManagerOnlyInPlan:
        return RosterTexts::tr("Import the file as a part of the organisation.");
    case RosterFault::AmbiguousManager:
    case RosterFault::AmbiguousDotted:
        return RosterTexts::tr("Name the manager by key or e-mail address.");
    case RosterFault::Cycle:
    case RosterFault::TeamCycle:
    case RosterFault::NoRoot:
        return RosterTexts::tr("Correct one of the rows.");
    case RosterFault::AssistantHasReports:
        return RosterTexts::tr("Make it a report, or give the reports another manager.");
    case RosterFault::BadNumber:
    case RosterFault::BadDate:
    case RosterFault::BadQuarter:
    case RosterFault::BadState:
    case RosterFault::BadKind:
    case RosterFault::BadLayout:
    case RosterFault::BadFlag:
    case RosterFault::OutOfRange:
    case RosterFault::BadReference:
    case RosterFault::BadColour:
    case RosterFault::UnknownTeam:
    case RosterFault::UnknownSponsor:
    case RosterFault::UnknownInitiative:
    case RosterFault::BadChoice:
    case RosterFault::BadAllocation:
    case RosterFault::UnknownWorker:
        return RosterTexts::tr("Correct the cell, or leave it empty.");
    case RosterFault::TooLong:
        return RosterTexts::tr("Shorten the text.");
    default:
        return {};
    }
}

QString mendingSentence(Mending mending) {
    switch (mending) {
    case Mending::None:
        return {};
    case Mending::ToTray:
        return RosterTexts::tr("The position is placed in the tray.");
    case Mending::LeftEmpty:
        return RosterTexts::tr("The value is left out.");
    case Mending::RowLeftOut:
        return RosterTexts::tr("The row is left out.");
    case Mending::MadeReport:
        return RosterTexts::tr("It is made a report like others.");
    case Mending::ReferenceLeftOut:
        return RosterTexts::tr("The reference is left out.");
    case Mending::ToTop:
        return RosterTexts::tr("The team is placed at the top.");
    case Mending::NothingDone:
        return RosterTexts::tr("Nothing can be done about it.");
    }
    return {};
}

QString sentence(const RosterProblem& problem, const QString& file) {
    const QString place = placeSentence(file, problem.line, problem.column);
    return RosterTexts::tr("%1: %2").arg(place, reasonSentence(problem));
}

} // namespace orgwright
