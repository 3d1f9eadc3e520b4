// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/headings.h"

#include <gtest/gtest.h>
#include <map>

namespace orgwright {
namespace {

using Headings = std::vector<std::string_view>;

/// Field ids and the headings they were given to.
std::map<std::string_view, std::string_view> guess(const Headings& headings) {
    const RosterMapping mapping = guessRosterMapping(headings);
    std::map<std::string_view, std::string_view> found;
    for (const auto& name : kRosterFields) {
        if (const auto column = mapping.column(name.field))
            found[name.id] = headings[*column];
    }
    return found;
}

using Found = std::map<std::string_view, std::string_view>;

TEST(Headings, OurOwnMapExactly) {
    Headings headings;
    for (const auto& name : kRosterFields) {
        if (!name.heading.empty())
            headings.push_back(name.heading);
    }
    const RosterMapping mapping = guessRosterMapping(headings);
    EXPECT_TRUE(areOwnRosterHeadings(headings));
    for (const auto& name : kRosterFields) {
        if (!name.heading.empty()) {
            EXPECT_EQ(headings[mapping.column(name.field).value_or(0)], name.heading);
        } else {
            EXPECT_FALSE(mapping.has(name.field)) << name.id;
        }
    }
}

TEST(Headings, OfPublicBodiesMap) {
    EXPECT_EQ(guess({"Post Unique Reference",
                     "Name",
                     "Grade (or equivalent)",
                     "Job Title",
                     "Job/Team Function",
                     "Parent Department",
                     "Organisation",
                     "Unit",
                     "Contact Phone",
                     "Contact E-mail",
                     "Reports to Senior Post",
                     "Salary Cost of Reports (\xC2\xA3)",
                     "FTE",
                     "Actual Pay Floor (\xC2\xA3)",
                     "Actual Pay Ceiling (\xC2\xA3)",
                     "",
                     "Professional/Occupational Group",
                     "Notes",
                     "Valid?",
                     "URI"}),
              (Found{{"position", "Post Unique Reference"},
                     {"name", "Name"},
                     {"grade", "Grade (or equivalent)"},
                     {"title", "Job Title"},
                     {"team", "Unit"},
                     {"email", "Contact E-mail"},
                     {"manager", "Reports to Senior Post"},
                     {"fte", "FTE"},
                     {"pay-floor", "Actual Pay Floor (\xC2\xA3)"},
                     {"pay-ceiling", "Actual Pay Ceiling (\xC2\xA3)"},
                     {"discipline", "Professional/Occupational Group"},
                     {"note", "Notes"}}));
    EXPECT_EQ(guess({"Unit", "Reporting Senior Post", "Grade", "Payscale Minimum (\xC2\xA3)",
                     "Payscale Maximum (\xC2\xA3)", "Generic Job Title", "Number of Posts in FTE"}),
              (Found{{"team", "Unit"},
                     {"manager", "Reporting Senior Post"},
                     {"grade", "Grade"},
                     {"pay-floor", "Payscale Minimum (\xC2\xA3)"},
                     {"pay-ceiling", "Payscale Maximum (\xC2\xA3)"},
                     {"title", "Generic Job Title"},
                     {"fte", "Number of Posts in FTE"}}));
}

TEST(Headings, OfHrSystemsMap) {
    EXPECT_EQ(guess({"Employee #", "First Name", "Last Name", "Job Title", "Reporting to", "Department",
                     "Division", "Location", "Hire Date", "Work Email"}),
              (Found{{"person", "Employee #"},
                     {"first-name", "First Name"},
                     {"last-name", "Last Name"},
                     {"title", "Job Title"},
                     {"manager", "Reporting to"},
                     {"team", "Department"},
                     {"department", "Division"},
                     {"location", "Location"},
                     {"start", "Hire Date"},
                     {"email", "Work Email"}}));
    EXPECT_EQ(guess({"Associate ID", "Position ID", "Payroll Name", "Job Title Description",
                     "Home Department Description", "Reports To Associate ID", "Reports To Name",
                     "Annual Salary", "Position Status"}),
              (Found{{"person", "Associate ID"},
                     {"position", "Position ID"},
                     {"name", "Payroll Name"},
                     {"title", "Job Title Description"},
                     {"team", "Home Department Description"},
                     {"manager", "Reports To Associate ID"},
                     {"manager-name", "Reports To Name"},
                     {"cost", "Annual Salary"},
                     {"state", "Position Status"}}));
    EXPECT_EQ(
        guess({"Employee ID", "Worker", "Business Title", "Manager ID", "Manager", "Supervisory Organization",
               "Job Family", "Compensation Grade", "Pay Range", "FTE %", "Cost Center"}),
        (Found{{"person", "Employee ID"},
               {"name", "Worker"},
               {"title", "Business Title"},
               {"manager", "Manager ID"},
               {"manager-name", "Manager"},
               {"team", "Supervisory Organization"},
               {"discipline", "Job Family"},
               {"grade", "Compensation Grade"},
               {"pay-band", "Pay Range"},
               {"fte", "FTE %"}}));
}

TEST(Headings, InGermanMap) {
    EXPECT_EQ(guess({"Personalnummer", "Vorname", "Nachname", "Stellenbezeichnung", "Vorgesetzte Person",
                     "Abteilung", "Standort", "Eintrittsdatum",
                     "Besch\xC3\xA4"
                     "ftigungsgrad",
                     "Jahresgehalt", "Entgeltgruppe", "F\xC3\xBChrungskraft E-Mail"}),
              (Found{{"person", "Personalnummer"},
                     {"first-name", "Vorname"},
                     {"last-name", "Nachname"},
                     {"title", "Stellenbezeichnung"},
                     {"manager", "Vorgesetzte Person"},
                     {"team", "Abteilung"},
                     {"location", "Standort"},
                     {"start", "Eintrittsdatum"},
                     {"fte", "Besch\xC3\xA4"
                             "ftigungsgrad"},
                     {"cost", "Jahresgehalt"},
                     {"grade", "Entgeltgruppe"},
                     {"manager-email", "F\xC3\xBChrungskraft E-Mail"}}));
}

TEST(Headings, InOtherSpellingsMap) {
    for (const std::string_view heading :
         {"MANAGER_ID", "managerId", "manager id", "Manager-ID", " Manager ID "})
        EXPECT_EQ(guess({"Employee ID", heading})["manager"], heading);
}

TEST(Headings, ThatFitNothingAreReported) {
    const Headings headings{"Employee ID", "", "Shoe size"};
    EXPECT_EQ(unmappedColumns(guessRosterMapping(headings), headings), std::vector<std::size_t>{2});
}

TEST(Headings, AreOverriddenByNameAndByNumber) {
    const Headings headings{"Employee ID", "Funktion", "Chef", "Name"};
    RosterMapping mapping = guessRosterMapping(headings);
    ASSERT_TRUE(applyOverride(mapping, headings, "manager=chef"));
    EXPECT_EQ(mapping.column(RosterField::Manager), 2u);
    ASSERT_TRUE(applyOverride(mapping, headings, "note=2"));
    EXPECT_EQ(mapping.column(RosterField::Note), 1u);
    EXPECT_FALSE(mapping.has(RosterField::Title)) << "a column holds one field";
    ASSERT_TRUE(applyOverride(mapping, headings, "name="));
    EXPECT_FALSE(mapping.has(RosterField::Name));
    EXPECT_EQ(applyOverride(mapping, headings, "boss=Chef").error().kind, MapError::Kind::UnknownField);
    EXPECT_EQ(applyOverride(mapping, headings, "title=Rolle").error().kind, MapError::Kind::UnknownColumn);
    EXPECT_EQ(applyOverride(mapping, headings, "title=9").error().kind, MapError::Kind::UnknownColumn);
    EXPECT_EQ(applyOverride(mapping, headings, "title").error().kind, MapError::Kind::Malformed);
}

TEST(RosterFields, HaveIdsOfTheirOwn) {
    for (const auto& name : kRosterFields)
        EXPECT_EQ(rosterFieldOf(name.id), name.field);
    for (const auto& name : kTeamFields)
        EXPECT_EQ(teamFieldOf(name.id), name.field);
}

} // namespace
} // namespace orgwright
