// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/roster_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright {
namespace {

struct FieldTexts {
    Q_DECLARE_TR_FUNCTIONS(Field)
};

QString referenceField(RosterField field) {
    switch (field) {
    case RosterField::Position:
        return FieldTexts::tr("Position key");
    case RosterField::Manager:
        return FieldTexts::tr("Manager");
    case RosterField::ManagerEmail:
        return FieldTexts::tr("Manager's e-mail");
    case RosterField::ManagerName:
        return FieldTexts::tr("Manager's name");
    case RosterField::Order:
        return FieldTexts::tr("Order");
    case RosterField::Dotted:
        return FieldTexts::tr("Dotted-line managers");
    case RosterField::TeamKey:
        return FieldTexts::tr("Team key");
    case RosterField::Team:
        return FieldTexts::tr("Team");
    case RosterField::Department:
        return FieldTexts::tr("Department");
    case RosterField::Kind:
        return FieldTexts::tr("Report or assistant");
    case RosterField::Layout:
        return FieldTexts::tr("Layout");
    default:
        return {};
    }
}

QString personField(RosterField field) {
    switch (field) {
    case RosterField::Person:
        return FieldTexts::tr("Person key");
    case RosterField::Name:
        return FieldTexts::tr("Name");
    case RosterField::FirstName:
        return FieldTexts::tr("First name");
    case RosterField::LastName:
        return FieldTexts::tr("Last name");
    case RosterField::Email:
        return FieldTexts::tr("E-mail");
    case RosterField::Start:
        return FieldTexts::tr("In the seat since");
    case RosterField::Interim:
        return FieldTexts::tr("Interim");
    default:
        return {};
    }
}

QString seatField(RosterField field) {
    switch (field) {
    case RosterField::Title:
        return FieldTexts::tr("Title");
    case RosterField::State:
        return FieldTexts::tr("State");
    case RosterField::Since:
        return FieldTexts::tr("Open since");
    case RosterField::Quarter:
        return FieldTexts::tr("Quarter");
    case RosterField::Discipline:
        return FieldTexts::tr("Discipline");
    case RosterField::Grade:
        return FieldTexts::tr("Grade");
    case RosterField::Location:
        return FieldTexts::tr("Location");
    case RosterField::Fte:
        return FieldTexts::tr("FTE");
    case RosterField::Cost:
        return FieldTexts::tr("Cost");
    case RosterField::PayFloor:
        return FieldTexts::tr("Pay band, from");
    case RosterField::PayCeiling:
        return FieldTexts::tr("Pay band, to");
    case RosterField::PayBand:
        return FieldTexts::tr("Pay band");
    case RosterField::Note:
        return FieldTexts::tr("Note");
    default:
        return {};
    }
}

QString betField(InitiativeField field) {
    switch (field) {
    case InitiativeField::Key:
        return FieldTexts::tr("Initiative key");
    case InitiativeField::Title:
        return FieldTexts::tr("Title");
    case InitiativeField::Bucket:
        return FieldTexts::tr("Bucket");
    case InitiativeField::Order:
        return FieldTexts::tr("Order");
    case InitiativeField::Owner:
        return FieldTexts::tr("Owner team");
    case InitiativeField::Sponsor:
        return FieldTexts::tr("Sponsor");
    case InitiativeField::Hypothesis:
        return FieldTexts::tr("Hypothesis");
    case InitiativeField::Horizon:
        return FieldTexts::tr("Horizon");
    case InitiativeField::Confidence:
        return FieldTexts::tr("Confidence");
    case InitiativeField::Return:
        return FieldTexts::tr("Expected return");
    case InitiativeField::ReturnUnit:
        return FieldTexts::tr("Unit of the return");
    case InitiativeField::ReturnSize:
        return FieldTexts::tr("Size of the return");
    case InitiativeField::KillCriterion:
        return FieldTexts::tr("Kill criterion");
    case InitiativeField::Links:
        return FieldTexts::tr("Links");
    case InitiativeField::Note:
        return FieldTexts::tr("Note");
    default:
        return {};
    }
}

QString betDecisionField(InitiativeField field) {
    switch (field) {
    case InitiativeField::Stage:
        return FieldTexts::tr("Stage");
    case InitiativeField::Status:
        return FieldTexts::tr("Status");
    case InitiativeField::Stance:
        return FieldTexts::tr("Funding decision");
    case InitiativeField::StanceReason:
        return FieldTexts::tr("Reason of the decision");
    case InitiativeField::Into:
        return FieldTexts::tr("Part of");
    case InitiativeField::LearnBy:
        return FieldTexts::tr("Decide by");
    case InitiativeField::Start:
        return FieldTexts::tr("Start");
    case InitiativeField::End:
        return FieldTexts::tr("End");
    case InitiativeField::Created:
        return FieldTexts::tr("Created on");
    case InitiativeField::DependsOn:
        return FieldTexts::tr("Depends on");
    case InitiativeField::NeedsTeams:
        return FieldTexts::tr("Needs teams");
    case InitiativeField::Allocations:
        return FieldTexts::tr("Allocations");
    case InitiativeField::Effort:
        return FieldTexts::tr("Effort");
    default:
        return {};
    }
}

} // namespace

QString fieldWord(InitiativeField field) {
    const QString word = betField(field);
    return word.isEmpty() ? betDecisionField(field) : word;
}

QString fieldWord(RosterField field) {
    for (const QString& word : {referenceField(field), personField(field), seatField(field)}) {
        if (!word.isEmpty())
            return word;
    }
    return {};
}

QString fieldWord(TeamField field) {
    switch (field) {
    case TeamField::Key:
        return FieldTexts::tr("Team key");
    case TeamField::Name:
        return FieldTexts::tr("Name");
    case TeamField::Parent:
        return FieldTexts::tr("Parent team");
    case TeamField::Lead:
        return FieldTexts::tr("Lead");
    case TeamField::Colour:
        return FieldTexts::tr("Colour");
    case TeamField::Order:
        return FieldTexts::tr("Order");
    case TeamField::Charter:
        return FieldTexts::tr("Charter");
    case TeamField::Count:
        break;
    }
    return {};
}

QString fieldWord(std::string_view id) {
    if (const auto field = rosterFieldOf(id))
        return fieldWord(*field);
    if (const auto field = teamFieldOf(id))
        return fieldWord(*field);
    if (const auto field = initiativeFieldOf(id))
        return fieldWord(*field);
    return shownText(id);
}

} // namespace orgwright
