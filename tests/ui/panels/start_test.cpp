// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/start/start_page.h"

#include "tests/support/desk.h"
#include "ui/panels/start/recent_delegate.h"
#include "ui/panels/start/recent_plans.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

class RecentTest : public testing::Test {
protected:
    QString settings() { return desk.folder().filePath(QStringLiteral("settings.ini")); }
    RecentPlan plan(const char* title) {
        RecentPlan made = recentPlanOf(desk.document());
        made.title = QString::fromLatin1(title);
        made.path = desk.folder().filePath(made.title + QStringLiteral(".orgplan"));
        QFile file(made.path);
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        return made;
    }
    QString stored() {
        QFile file(settings());
        EXPECT_TRUE(file.open(QFile::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }

    Desk desk;
};

TEST_F(RecentTest, ArePutFirstAndKeptOnce) {
    RecentPlans recent(settings());
    recent.add(plan("One"));
    recent.add(plan("Two"));
    recent.add(plan("One"));
    ASSERT_EQ(recent.plans().size(), 2U);
    EXPECT_EQ(recent.plans()[0].title, QStringLiteral("One"));
    RecentPlans again(settings());
    ASSERT_EQ(again.plans().size(), 2U);
    EXPECT_EQ(again.plans()[0].path, recent.plans()[0].path);
    EXPECT_EQ(again.plans()[0].areas, recent.plans()[0].areas);
}

TEST_F(RecentTest, AreNobodyElsesToReadAndNameNobody) {
    RecentPlans recent(settings());
    recent.add(plan("One"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFileInfo(settings()).permissions() & others, 0);
    for (const Person& person : desk.plan().people())
        EXPECT_FALSE(stored().contains(QString::fromStdString(person.name.str())));
}

TEST_F(RecentTest, DrawsTheAreasBelowTheTop) {
    EXPECT_THAT(recentPlanOf(desk.document()).areas, testing::ElementsAre(3, 3));
}

TEST_F(RecentTest, StopsAtTwenty) {
    RecentPlans recent(settings());
    for (int i = 0; i < 25; ++i)
        recent.add(plan(qPrintable(QString::number(i))));
    EXPECT_EQ(recent.plans().size(), 20U);
}

TEST_F(RecentTest, ReadsWhateverStandsInTheFile) {
    QFile file(settings());
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("[recentPlans]\nsize=99999999\n1\\path=/a\n1\\areas=-5 nonsense 9999999999\n1\\people=-3\n");
    file.close();
    RecentPlans recent(settings());
    ASSERT_EQ(recent.plans().size(), 1U);
    EXPECT_EQ(recent.plans()[0].people, 0);
    EXPECT_TRUE(recent.plans()[0].isMissing());
}

class StartTest : public RecentTest {
protected:
    StartTest() {
        for (const char* title : {"A", "B", "C", "D", "E"})
            recent.add(plan(title));
        show(page, 1366, 768);
    }
    QListView& list() { return *page.findChild<QListView*>(); }

    RecentPlans recent{settings()};
    StartPage page{recent};
};

TEST_F(StartTest, OpensThePlanThatIsPressed) {
    QSignalSpy chosen(&page, &StartPage::planChosen);
    const QRect row = list().visualRect(list().model()->index(1, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, row.center());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), recent.plans()[1].path);
}

TEST_F(StartTest, OpensThePlanByKeyboard) {
    QSignalSpy chosen(&page, &StartPage::planChosen);
    list().setFocus();
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(StartTest, SearchesByTitle) {
    page.findChild<QLineEdit*>()->setText(QStringLiteral("d"));
    ASSERT_EQ(list().model()->rowCount(), 1);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), QStringLiteral("D"));
}

TEST_F(StartTest, TellsFilesThatAreGone) {
    QFile::remove(recent.plans()[0].path);
    EXPECT_THAT(list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().toStdString(),
                testing::HasSubstr("Not there any more"));
}

TEST_F(StartTest, OffersTheThreeWaysToBegin) {
    QSignalSpy made(&page, &StartPage::newRequested);
    QSignalSpy opened(&page, &StartPage::openRequested);
    QSignalSpy sampled(&page, &StartPage::sampleRequested);
    QSignalSpy roster(&page, &StartPage::chooseRosterRequested);
    for (auto* button : page.findChildren<QAbstractButton*>())
        button->click();
    EXPECT_EQ(made.count() + opened.count() + sampled.count() + roster.count(), 4);
}

} // namespace
} // namespace orgwright::test
