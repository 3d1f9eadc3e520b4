// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/changes/changes_desk.h"
#include "ui/changes/list/change_list_view.h"
#include "ui/changes/list/clash_section.h"

#include <QAbstractButton>
#include <QTest>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;

/// The baseline gives two positions another grade than the scenario had decided.
class ClashTest : public ChangesTest {
protected:
    ClashTest() {
        for (const char* title : {"EM, Quotes", "EM, Schedules"})
            regrade(title, "G8");
        document().setScenario(kBaseline);
        for (const char* title : {"EM, Quotes", "EM, Schedules"})
            regrade(title, "G5");
        document().setScenario(option);
        QApplication::processEvents();
        section.refresh(kEverything);
        section.show();
    }
    void regrade(const char* title, const char* grade) {
        Position row = desk.position(at(title));
        row.grade = grade;
        ASSERT_TRUE(document().run([&](Editor& editor) { return editPosition(editor, row); }));
    }
    std::string grade(const char* title) {
        return std::string(std::string_view(desk.position(at(title)).grade));
    }
    void press(const QString& text) {
        for (auto* each : section.findChildren<QAbstractButton*>()) {
            if (each->text() == text)
                return each->click();
        }
        ADD_FAILURE() << "no button is called " << text.toStdString();
    }

    ClashSection section{book};
};

TEST_F(ClashTest, SaysWhatBothSidesHold) {
    ASSERT_EQ(section.view().model()->rowCount(), 2);
    const QString text = section.view().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_THAT(text.toStdString(), HasSubstr("grade"));
    EXPECT_THAT(text.toStdString(), HasSubstr("The baseline says G5, this scenario G8"));
}

TEST_F(ClashTest, SettlesTheOneThatIsSelected) {
    section.view().selectLines({0});
    press(QStringLiteral("Take the baseline’s"));
    EXPECT_EQ(book.org().clashes().size(), 1u);
    EXPECT_EQ((grade("EM, Quotes") == "G5") + (grade("EM, Schedules") == "G5"), 1);
}

TEST_F(ClashTest, SettlesAllWhereNoneIsSelected) {
    press(QStringLiteral("Take all from the baseline"));
    EXPECT_EQ(book.org().clashes().size(), 0u);
    EXPECT_EQ(grade("EM, Quotes"), "G5");
    EXPECT_EQ(grade("EM, Schedules"), "G5");
    document().undo();
    section.refresh(kEverything);
    press(QStringLiteral("Keep all as here"));
    EXPECT_EQ(book.org().clashes().size(), 0u);
    EXPECT_EQ(grade("EM, Quotes"), "G8");
}

TEST_F(ClashTest, SettlesWhatIsSelectedByKey) {
    section.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&section));
    section.view().setFocus();
    QTest::keyClick(&section.view(), Qt::Key_2);
    EXPECT_EQ(book.org().clashes().size(), 2u) << "nothing is selected";
    section.view().selectLines({0});
    QTest::keyClick(&section.view(), Qt::Key_2);
    EXPECT_EQ(book.org().clashes().size(), 1u);
    section.refresh(kEverything);
    section.view().selectLines({0});
    QTest::keyClick(&section.view(), Qt::Key_1);
    EXPECT_EQ(book.org().clashes().size(), 0u);
    EXPECT_EQ((grade("EM, Quotes") == "G5") + (grade("EM, Schedules") == "G5"), 1);
}

TEST_F(ClashTest, IsNotThereWithoutClashes) {
    press(QStringLiteral("Keep all as here"));
    section.refresh(kEverything);
    EXPECT_TRUE(section.isHidden());
}

} // namespace
} // namespace orgwright::test
