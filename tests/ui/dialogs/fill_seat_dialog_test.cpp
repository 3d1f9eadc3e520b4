// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/people/fill_seat_dialog.h"

#include "tests/support/desk.h"
#include "tests/ui/dialogs/asked.h"
#include "ui/dialogs/people/find_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"

#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class FillSeatDialogTest : public testing::Test {
protected:
    FillSeatDialog& open(std::string_view title) {
        dialog = std::make_unique<FillSeatDialog>(desk.document(), desk.titled(title));
        dialog->show();
        before = desk.steps();
        return *dialog;
    }
    void find(const QString& typed) {
        auto* field = dialog->findChild<SearchField*>();
        field->clear();
        QTest::keyClicks(field, typed);
    }
    void enter() { QTest::keyClick(dialog->findChild<SearchField*>(), Qt::Key_Return); }
    QLineEdit& field(const QString& name) {
        for (auto* each : dialog->findChildren<QLineEdit*>()) {
            if (each->accessibleName().startsWith(name))
                return *each;
        }
        throw std::runtime_error("no such field");
    }
    bool says(const char* words) { return labels(*dialog).contains(QLatin1String(words)); }

    Desk desk;
    std::unique_ptr<FillSeatDialog> dialog;
    std::int64_t before = 0;
};

TEST_F(FillSeatDialogTest, MovesSomebodyIntoTheSeatAsOneStep) {
    open("EM, Filing");
    find(QStringLiteral("dev"));
    EXPECT_TRUE(says("Dev Patel takes EM, Filing and leaves EM, Schedules."));
    enter();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_THAT(desk.holders(desk.titled("EM, Filing")), ElementsAre("Dev Patel"));
    EXPECT_EQ(desk.position(desk.titled("EM, Filing")).state, SeatState::Filled);
    EXPECT_THAT(desk.holders(desk.titled("EM, Schedules")), IsEmpty());
    EXPECT_EQ(desk.position(desk.titled("EM, Schedules")).state, SeatState::Open);
    EXPECT_EQ(desk.steps(), before + 1);
    desk.document().undo();
    EXPECT_THAT(desk.holders(desk.titled("EM, Schedules")), ElementsAre("Dev Patel"));
}

TEST_F(FillSeatDialogTest, LetsSomebodyKeepTheSeatTheyHave) {
    open("EM, Filing");
    find(QStringLiteral("dev"));
    button(*dialog, QStringLiteral("Leaves")).click();
    EXPECT_TRUE(says("and keeps EM, Schedules"));
    enter();
    EXPECT_THAT(desk.holders(desk.titled("EM, Schedules")), ElementsAre("Dev Patel"));
    EXPECT_THAT(desk.holders(desk.titled("EM, Filing")), ElementsAre("Dev Patel"));
}

TEST_F(FillSeatDialogTest, FindsPeopleByTheSeatTheyHold) {
    open("EM, Filing");
    find(QStringLiteral("schedules"));
    EXPECT_TRUE(says("Dev Patel takes"));
}

TEST_F(FillSeatDialogTest, PutsACoLeadBesideWhoSitsThere) {
    open("EM, Quotes");
    find(QStringLiteral("dev"));
    enter();
    EXPECT_THAT(desk.holders(desk.titled("EM, Quotes")), ElementsAre("Marta Kowal", "Dev Patel"));
}

TEST_F(FillSeatDialogTest, PutsSomebodyInPlaceOfWhoSitsThere) {
    open("EM, Quotes");
    find(QStringLiteral("dev"));
    button(*dialog, QStringLiteral("In place of Marta")).click();
    enter();
    EXPECT_THAT(desk.holders(desk.titled("EM, Quotes")), ElementsAre("Dev Patel"));
    EXPECT_EQ(desk.position(desk.titled("EM, Quotes")).state, SeatState::Filled);
    EXPECT_EQ(desk.steps(), before + 1);
}

TEST_F(FillSeatDialogTest, RefusesWhoSitsThereAlready) {
    open("EM, Quotes");
    find(QStringLiteral("marta"));
    EXPECT_FALSE(dialog->primary()->isEnabled());
    EXPECT_TRUE(says("Marta Kowal sits in this position already."));
    enter();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(desk.steps(), before);
}

TEST_F(FillSeatDialogTest, TakesANewPersonWithEMailInTheInterim) {
    open("EM, Filing");
    button(*dialog, QStringLiteral("Somebody new")).click();
    EXPECT_FALSE(dialog->primary()->isEnabled());
    field(QStringLiteral("Name")).setText(QStringLiteral("<img src=x> Berg"));
    field(QStringLiteral("E-mail")).setText(QStringLiteral("jonas@example.org"));
    button(*dialog, QStringLiteral("In the interim")).click();
    dialog->primary()->click();
    const PositionId seat = desk.titled("EM, Filing");
    ASSERT_THAT(desk.holders(seat), ElementsAre("<img src=x> Berg"));
    const Incumbent& row = *desk.org().find(desk.org().incumbents(seat).front().id);
    EXPECT_TRUE(row.interim);
    EXPECT_EQ(desk.plan().find(row.person)->email, "jonas@example.org");
    EXPECT_EQ(desk.steps(), before + 1);
}

TEST_F(FillSeatDialogTest, LeadsFromANameNobodyHasToANewPerson) {
    open("EM, Filing");
    find(QStringLiteral("Jonas Berg"));
    enter();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(field(QStringLiteral("Name")).text(), QStringLiteral("Jonas Berg"));
    QTest::keyClick(&field(QStringLiteral("Name")), Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_THAT(desk.holders(desk.titled("EM, Filing")), ElementsAre("Jonas Berg"));
}

TEST_F(FillSeatDialogTest, SaysWhereSomebodyOfThatNameSits) {
    open("EM, Filing");
    button(*dialog, QStringLiteral("Somebody new")).click();
    field(QStringLiteral("Name")).setText(QStringLiteral("Dev Patel"));
    EXPECT_TRUE(says("The plan has a Dev Patel already: EM, Schedules."));
}

TEST_F(FillSeatDialogTest, ChangesNothingByEscape) {
    open("EM, Filing");
    QTest::keyClick(dialog->findChild<SearchField*>(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(desk.steps(), before);
}

} // namespace
} // namespace orgwright::test
